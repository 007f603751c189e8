import { RULE_NOTICE_LENGTH } from '../core/generated/column-values.ts';
import { oneLine } from '../core/inert.ts';
import { orderNotice } from '../actions/dispatch.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Rule } from '../cse/types.d.ts';
import { formatDateTime } from '../core/date.ts';
import { createError } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Row, Values } from '../platform/ports.d.ts';
import { clip, readable } from '../core/text.ts';
import { transition } from '../records/transitions.ts';

/** A rule that was seen disabled before, as its alert says. */
export interface Noticed {
  /** sys_id of the alert. */
  id: string;
  ruleId: string;
  disabled: boolean;
  name: string;
  reason: string;
  /** How often it was seen disabled. */
  times: number;
}

/** sys_id of the alert for a rule: it derives from configuration and rule, so that the primary key refuses a second one. */
export function noticeId(configuration: string, ruleId: string, ports: Ports): string {
  return ports.deriveId(`rule ${configuration} ${ruleId}`);
}

/** What is known of these rules, by sys_id of the alert. One read. */
export function noticesOf(configuration: string, rules: readonly Rule[], ports: Ports): Map<string, Noticed> {
  const ids = rules.map(({ id }) => noticeId(configuration, id, ports));
  const known = new Map<string, Noticed>();
  if (ids.length === 0) return known;
  const query = { where: [['sys_id', 'IN', ids]] as const, limit: ids.length };
  ports.rows.each(TABLE.ruleNotice, query, (row) => known.set(row.id, noticedOf(row)));
  return known;
}

/**
 * The rules of a configuration that are disabled as far as is known here, in order of sys_id. One read.
 * @param after sys_id after which it begins; empty for the beginning
 */
export function disabledNotices(
  configuration: string,
  after: string,
  limit: number,
  ports: Ports,
): Noticed[] {
  const where: Condition<'rule_notice'>[] = [
    ['configuration', '=', configuration],
    ['state', '=', 'disabled'],
  ];
  if (after !== '') where.push(['sys_id', '>', after]);
  const found: Noticed[] = [];
  ports.rows.each(TABLE.ruleNotice, { where, orderBy: 'sys_id', limit }, (row) => found.push(noticedOf(row)));
  return found;
}

function noticedOf(row: Row<'rule_notice'>): Noticed {
  return {
    id: row.id,
    ruleId: row.text('rule_id'),
    disabled: row.text('state') === 'disabled',
    name: row.text('name'),
    reason: row.text('reason'),
    times: row.integer('times_disabled'),
  };
}

/**
 * Notes that CSE has a rule disabled: nothing where that is known. Actions are notified before it is noted: a worker that dies in
 * between leaves it to be ordered again under the same key. Throws where the platform does not store it.
 * @param notify false where the rule may have been disabled for long
 * @returns true when it is news
 */
export function noteDisabled(
  rule: Rule,
  known: Noticed | undefined,
  configuration: Pick<Configuration, 'id' | 'name'>,
  notify: boolean,
  ports: Ports,
): boolean {
  const about = fitting(rule);
  const { name, status, reason } = about;
  if (known?.disabled === true) {
    if (known.name !== name || known.reason !== reason) save(known.id, { name, reason }, ports);
    return false;
  }
  const id = noticeId(configuration.id, rule.id, ports);
  const times = (known?.times ?? 0) + 1;
  const occurrence = `${id}:${times}`;
  if (notify) {
    const told = { ...about, configuration: configuration.name };
    orderNotice({ kind: 'rule_disabled', configuration: configuration.id, occurrence, about: told }, ports);
  }
  const values: Values<'rule_notice'> = {
    ...{ configuration: configuration.id, rule_id: rule.id, name, status, reason },
    state: transition('rule_notice', ['', 'cleared'], 'disabled'),
    since: formatDateTime(ports.clock.now()),
    cleared_at: '',
    times_disabled: String(times),
    told: `${notify}`,
  };
  if (known !== undefined) save(id, values, ports);
  else if (ports.rows.insert(TABLE.ruleNotice, values, id) === null) throw refused(rule.id);
  return true;
}

/** As a form and a message can show it. */
function fitting({ id, name, status, reason }: Rule): Rule {
  return {
    id,
    name: clip(oneLine(name) || id, RULE_NOTICE_LENGTH.name),
    status,
    reason: clip(readable(reason), RULE_NOTICE_LENGTH.reason),
  };
}

/**
 * Notes that a rule is no longer disabled by CSE.
 * @param status what CSE says of it now; empty where it no longer has the rule
 */
export function noteCleared(known: Noticed, status: string, ports: Ports): void {
  const cleared_at = formatDateTime(ports.clock.now());
  const state = transition('rule_notice', 'disabled', 'cleared');
  save(known.id, { state, status: clip(status, RULE_NOTICE_LENGTH.status), cleared_at }, ports);
}

function save(id: string, values: Values<'rule_notice'>, ports: Ports): void {
  if (ports.rows.byId(TABLE.ruleNotice, id)?.save(values) !== true) throw refused(values.rule_id ?? id);
}

function refused(rule: string): Error {
  const details = { errorClass: 'server' } as const;
  return createError(
    'rules',
    `Notice of rule ${rule}`,
    'the platform did not store it; see its log',
    details,
  );
}
