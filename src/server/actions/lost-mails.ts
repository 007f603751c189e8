import { formatDateTime, parseDateTime } from '../core/date.ts';
import { asAppError } from '../core/error.ts';
import { jsonText } from '../core/json.ts';
import { ACTION_MAIL_EVENT, TABLE } from '../core/names.ts';
import { DAY, HOUR, MINUTE } from '../core/times.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { payloadOf } from '../records/delivery.ts';
import { transition } from '../records/transitions.ts';
import { MAIL_LEFT, MAIL_TO } from './mail.ts';

/** Milliseconds after which the platform should have made a mail of its event; and while that event still waits in its queue. */
const EXPECTED = 10 * MINUTE;
const QUEUED = 2 * HOUR;

/** Deliveries that one run of the job looks at. */
const MOST = 200;

/** More mails than one delivery has. */
const MOST_MAILS = 200;

/** Entry of the payload: when the mails that are missing were passed to the platform once more. */
const AGAIN_AT = 'mailAgainAt';

const LOST =
  'The platform made no mail for some recipients, twice: check that the notification "Sumo Logic Action Mail" is active, that e-mail is enabled, and System Logs > Events. Then press Send Again';

/**
 * Looks for the mails of deliveries that were passed to the platform: it may lose their events, or not make a mail of one, and reports
 * neither. What is missing is passed to it once more; if that makes no mail either, the delivery has failed. One read, and one or two
 * for each delivery of the last minutes. Throws nothing: what ServiceNow refuses is logged, and Validate Setup says it.
 */
export function findLostMails(ports: Ports): void {
  try {
    lookAtAll(ports);
  } catch (thrown) {
    ports.log.error('actions', asAppError(thrown, 'actions', 'Looking for the mails of Actions').message);
  }
}

function lookAtAll(ports: Ports): void {
  const now = ports.clock.now();
  const where = [
    ['state', '=', 'delivered'],
    ['event', '!=', 'test'],
    ['action.type', '=', 'email'],
    ['remote_id', '=', ''],
    ['payload', 'CONTAINS', MAIL_TO],
    ['delivered_at', '>', formatDateTime(now - DAY)],
    ['delivered_at', '<', formatDateTime(now - EXPECTED)],
  ] as const;
  const ids: string[] = [];
  ports.rows.each(TABLE.delivery, { where, orderBy: 'delivered_at', limit: MOST }, (row) => ids.push(row.id));
  for (const id of ids) {
    const delivery = ports.rows.byId(TABLE.delivery, id);
    if (delivery !== null) look(delivery, now, ports);
  }
}

function look(delivery: Row<'delivery'>, now: number, ports: Ports): void {
  const payload = payloadOf(delivery);
  const to = (payload[MAIL_TO] ?? '').split(',');
  const made = madeFor(delivery, ports);
  const missing = missingOf(to, made);
  if (missing.length === 0) {
    delivery.save({ remote_id: made[0]?.id ?? '' });
    return;
  }
  const again = parseDateTime(payload[AGAIN_AT] ?? '');
  const since = again ?? delivery.time('delivered_at') ?? 0;
  if (now - since < (isQueued(delivery, ports) ? QUEUED : EXPECTED)) return;
  if (again === null) {
    // Noted first: mails that are lost twice are reported, and none is sent a third time.
    const noted = { ...payload, [AGAIN_AT]: formatDateTime(now) };
    if (delivery.save({ payload: jsonText(noted) }))
      missing.forEach((address) => ports.events.actionMail(delivery.id, address));
    return;
  }
  fail(delivery, { ...payload, [MAIL_LEFT]: missing.join(','), [AGAIN_AT]: '' }, ports);
}

function fail(delivery: Row<'delivery'>, payload: Readonly<Record<string, string>>, ports: Ports): void {
  ports.log.error('actions', `Delivery ${delivery.text('dedupe_key')}: ${LOST}`);
  delivery.save({
    state: transition('delivery', 'delivered', 'failed'),
    note: '',
    error: LOST,
    error_class: 'server',
    step: '0',
    payload: jsonText(payload),
  });
}

interface MadeMail {
  id: string;
  /** Lower case. */
  recipients: string;
}

/** The mails that name a delivery as their record (assumption A126). One read. */
function madeFor(delivery: Row<'delivery'>, { rows }: Ports): MadeMail[] {
  const made: MadeMail[] = [];
  const where = [
    ['target_table', '=', TABLE.delivery],
    ['instance', '=', delivery.id],
  ] as const;
  rows.each('sys_email', { where, limit: MOST_MAILS }, (row) =>
    made.push({ id: row.id, recipients: row.text('recipients').toLowerCase() }),
  );
  return made;
}

/** Who has no mail. Where the mails name no addresses, their number counts. */
function missingOf(to: readonly string[], made: readonly MadeMail[]): readonly string[] {
  const named = made.filter(({ recipients }) => recipients.includes('@'));
  if (made.length > 0 && named.length === 0) return to.slice(made.length);
  return to.filter((address) => !named.some(({ recipients }) => holds(recipients, address)));
}

function holds(recipients: string, address: string): boolean {
  return recipients.split(/[,;\s]+/).includes(address.toLowerCase());
}

/** Its event is not lost: the platform has not come to it yet. One read. */
function isQueued(delivery: Row<'delivery'>, { rows }: Ports): boolean {
  const where = [
    ['name', '=', ACTION_MAIL_EVENT],
    ['instance', '=', delivery.id],
    ['state', '=', 'ready'],
  ] as const;
  return rows.first('sysevent', { where }) !== null;
}
