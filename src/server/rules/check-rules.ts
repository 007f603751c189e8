import type { Configuration } from '../configuration/configuration.ts';
import type { CseClient } from '../cse/client.ts';
import { isShort } from '../cse/page.ts';
import { PAGE_SIZE } from '../cse/pager.ts';
import { idQuery } from '../cse/query.ts';
import { DISABLED_BY_CSE, DISABLED_QUERY } from '../cse/rules.ts';
import { asAppError, type AppError } from '../core/error.ts';
import type { Ports } from '../platform/ports.d.ts';
import { disabledAlerts, noteCleared, noteDisabled, alertsOf } from './alerts.ts';
import type { Position } from './cursor.ts';

/** One slice of a check of the rules: what it works with, and its result. */
export interface RulesCheck {
  configuration: Pick<Configuration, 'id' | 'name'>;
  client: CseClient;
  ports: Ports;
  position: Position;
  /** False while a tenant is read for the first time: what is disabled already is noted and triggers no notification. */
  notify: boolean;
  /** May another call of CSE begin? */
  mayCall(): boolean;
  /** Is there time for another rule? */
  hasTime(): boolean;
  disabled: number;
  cleared: number;
  /** The last rule that could not be noted; the others were. */
  problem: AppError | null;
}

/** Alerts checked in one read. */
const STEP = 200;

/**
 * Continues a check until it is complete, or its calls or time are used up. Throws AppErrors of CSE.
 * @returns true when the check is complete
 */
export function goOn(check: RulesCheck): boolean {
  const seen = new Set<string>();
  const whole = check.position.phase === 'list' && check.position.offset === 0;
  while (check.position.phase === 'list') {
    if (!check.mayCall() || !readPage(check, seen)) return false;
  }
  return checkMissing(check, seen, whole);
}

/** Notes the rules of the next page. False when the time is over before its end: it is read again then. */
function readPage(check: RulesCheck, seen: Set<string>): boolean {
  const { client, configuration, ports, position } = check;
  const page = client.listRules(DISABLED_QUERY, position.offset);
  // A query that CSE does not keep to must not make alerts of rules that work.
  const disabled = page.rules.filter(({ status }) => status === DISABLED_BY_CSE);
  const known = alertsOf(configuration.id, disabled, ports);
  const byRule = new Map(Array.from(known.values(), (alert) => [alert.ruleId, alert]));
  for (const rule of disabled) {
    if (seen.has(rule.id)) continue;
    if (!check.hasTime()) return false;
    seen.add(rule.id);
    attempt(check, rule.id, () => {
      if (noteDisabled(rule, byRule.get(rule.id), configuration, check.notify, ports)) check.disabled += 1;
    });
  }
  const isMore = page.hasNextPage || position.offset + page.read < page.total;
  if (isMore && page.read > 0) position.offset += page.read;
  else position.phase = 'check';
  return true;
}

/**
 * Asks by id for the rules that are known as disabled and that this slice has not listed: pages shift while they are read, so
 * that a rule may be missing in them and be disabled all the same.
 * @param whole this slice has read the whole list: what CSE does not know by id either is gone
 */
function checkMissing(check: RulesCheck, seen: ReadonlySet<string>, whole: boolean): boolean {
  const { client, configuration, ports, position } = check;
  let most = PAGE_SIZE;
  for (;;) {
    const looked = disabledAlerts(configuration.id, position.after, STEP, ports);
    const missing = looked.filter(({ ruleId }) => !seen.has(ruleId)).slice(0, most);
    if (missing.length > 0) {
      if (!check.mayCall()) return false;
      const page = client.listRules(idQuery(missing.map(({ ruleId }) => ruleId)), 0);
      // Rules that a short page leaves out are not gone: as many as came are asked for at a time.
      if (isShort(missing.length, { came: page.read, total: page.total }, 'GET /rules')) {
        most = page.read;
        continue;
      }
      const { rules } = page;
      const now = new Map(rules.map((rule) => [rule.id, rule.status]));
      for (const alert of missing) {
        const status = now.get(alert.ruleId) ?? '';
        if (status === DISABLED_BY_CSE || (status === '' && !whole)) continue;
        attempt(check, alert.ruleId, () => {
          noteCleared(alert, status, configuration, ports);
          check.cleared += 1;
        });
      }
    }
    const last = missing.length === most ? missing : looked.length === STEP ? looked : [];
    if (last.length === 0) return true;
    position.after = last[last.length - 1]?.id ?? '';
  }
}

/** A refusal for one rule does not block the others. */
function attempt(check: RulesCheck, rule: string, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    check.problem = asAppError(thrown, 'rules', `Saving the Rule Alert of ${rule}`);
    check.position.failed = true;
    check.ports.log.error('rules', check.problem.message);
  }
}
