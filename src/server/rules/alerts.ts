import { RULE_ALERT_LENGTH } from '../core/generated/column-values.ts';
import { oneLine } from '../core/inert.ts';
import { orderRuleDisabled, orderRuleCleared } from '../actions/rule-events.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Rule } from '../cse/types.d.ts';
import { formatDateTime } from '../core/date.ts';
import { notStored } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Row, Values } from '../platform/ports.d.ts';
import { clip, readable } from '../core/text.ts';
import { transition } from '../records/transitions.ts';

/** A rule that was seen disabled before, as its alert says. */
export interface RuleAlert {
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
export function alertId(configuration: string, ruleId: string, ports: Ports): string {
  return ports.deriveId(`rule ${configuration} ${ruleId}`);
}

/** What is known of these rules, by sys_id of the alert. One read. */
export function alertsOf(
  configuration: string,
  rules: readonly Rule[],
  ports: Ports,
): Map<string, RuleAlert> {
  const ids = rules.map(({ id }) => alertId(configuration, id, ports));
  const known = new Map<string, RuleAlert>();
  if (ids.length === 0) return known;
  const query = { where: [['sys_id', 'IN', ids]] as const, limit: ids.length };
  ports.rows.each(TABLE.ruleAlert, query, (row) => known.set(row.id, alertOf(row)));
  return known;
}

/**
 * The rules of a configuration that are disabled as far as is known here, in order of sys_id. One read.
 * @param after sys_id after which it begins; empty for the beginning
 */
export function disabledAlerts(
  configuration: string,
  after: string,
  limit: number,
  ports: Ports,
): RuleAlert[] {
  const where: Condition<'rule_alert'>[] = [
    ['configuration', '=', configuration],
    ['state', '=', 'disabled'],
  ];
  if (after !== '') where.push(['sys_id', '>', after]);
  const found: RuleAlert[] = [];
  ports.rows.each(TABLE.ruleAlert, { where, orderBy: 'sys_id', limit }, (row) => found.push(alertOf(row)));
  return found;
}

function alertOf(row: Row<'rule_alert'>): RuleAlert {
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
  known: RuleAlert | undefined,
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
  const id = alertId(configuration.id, rule.id, ports);
  const times = (known?.times ?? 0) + 1;
  if (notify) {
    const content = { ...about, configuration: configuration.name };
    orderRuleDisabled({ configuration: configuration.id, alert: id, times, about: content }, ports);
  }
  const values: Values<'rule_alert'> = {
    ...{ configuration: configuration.id, rule_id: rule.id, name, status, reason },
    state: transition('rule_alert', ['', 'cleared'], 'disabled'),
    since: formatDateTime(ports.clock.now()),
    cleared_at: '',
    times_disabled: String(times),
    notified: `${notify}`,
  };
  if (known !== undefined) save(id, values, ports);
  else if (ports.rows.insert(TABLE.ruleAlert, values, id) === null) throw refused(rule.id);
  return true;
}

/** As a form and a message can show it. */
function fitting({ id, name, status, reason }: Rule): Rule {
  return {
    id,
    name: clip(oneLine(name) || id, RULE_ALERT_LENGTH.name),
    status,
    reason: clip(readable(reason), RULE_ALERT_LENGTH.reason),
  };
}

/**
 * Notes that a rule is no longer disabled by CSE. Actions that were notified about the alert are notified before it is noted.
 * @param status what CSE says of it now; empty where it no longer has the rule
 */
export function noteCleared(
  known: RuleAlert,
  status: string,
  configuration: Pick<Configuration, 'id' | 'name'>,
  ports: Ports,
): void {
  const { id, ruleId, name, times } = known;
  const about = { id: ruleId, name, status, reason: '', configuration: configuration.name };
  orderRuleCleared({ configuration: configuration.id, alert: id, times, about }, ports);
  const cleared_at = formatDateTime(ports.clock.now());
  const state = transition('rule_alert', 'disabled', 'cleared');
  save(known.id, { state, status: clip(status, RULE_ALERT_LENGTH.status), cleared_at }, ports);
}

function save(id: string, values: Values<'rule_alert'>, ports: Ports): void {
  if (ports.rows.byId(TABLE.ruleAlert, id)?.save(values) !== true) throw refused(values.rule_id ?? id);
}

function refused(rule: string): Error {
  return notStored('rules', `Saving the Rule Alert of ${rule}`, 'it');
}
