import { testInsight } from '../actions/describe.ts';
import { email } from '../actions/types/email/action-type.ts';
import type { ActionSettings } from '../actions/types.d.ts';
import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { expect, fail, type Finding } from './expect.ts';
import { begin, CONFIGURATION } from './ground.ts';
import { forced } from '../records/transitions.ts';

/** Markup that a mail cannot do without. */
const NEEDED = ['<strong>', '<table>', '<th', '<td>', '<a href="https://'];

const SETTINGS: ActionSettings = {
  name: CONFIGURATION,
  text: () => '',
  flag: () => false,
  secret: () => '',
};

/** Stores the mail of a delivery that is never sent, and reads it as the notification does. */
export function mailIsKept(ports: Ports): Finding {
  const configuration = begin(ports).id;
  const at = ports.clock.now();
  const key = `selftest:${at}`;
  const insight = testInsight(at, 'https://service.sumologic.com');
  const mail = email.mail?.({ kind: 'test', key, at, insight, remoteId: '' }, SETTINGS);
  const stored = ports.rows.insert(TABLE.delivery, {
    ...{ type: 'system_event', event: 'test', configuration, dedupe_key: key },
    state: forced('delivery', 'cancelled'),
    mail_subject: mail?.subject ?? '',
    mail_html: mail?.html ?? '',
  });
  const row =
    ports.rows.byId(TABLE.delivery, stored?.id ?? '') ??
    fail('Delivery', 'it was not stored: see the system log');
  const shown = row.display('mail_html');
  const lacking = NEEDED.filter((part) => !shown.includes(part));
  const advice = `${lacking.join(', ')} missing: allow the elements p, strong, table, tr, th, td and a in the HTML sanitizer`;
  expect(lacking.length === 0, 'Text of a mail', advice);
  return { message: 'The text of a mail is kept' };
}
