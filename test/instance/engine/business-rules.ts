import { matchesRow } from '../query/index.ts';
import type { Platform, Row, Rules, ScriptRecord, Transaction } from '../types.ts';
import { byOrder, isOn, type Catalog } from './catalog.ts';
import { problemText, rethrowKill } from './problem.ts';
import { scopeOf } from './scopes.ts';

type Operation = 'insert' | 'update' | 'delete';
type Phase = 'before' | 'after' | 'async';

/** A write that a rule looks at. */
interface Write {
  tx: Transaction;
  operation: Operation;
  table: string;
  record: ScriptRecord;
  previous: Row | undefined;
}

/** An async rule that waits for its turn: it finds the record as it is then. */
export interface QueuedRule {
  rule: string;
  table: string;
  sysId: string;
  operation: Operation;
  user: string;
}

/** The engine of business rules, with the run of a queued async rule for the scheduler. */
export interface RuleEngine extends Rules {
  runQueued(tx: Transaction, queued: QueuedRule): unknown;
}

/** Rules that start rules deeper than this are cut off with an error, as a runaway on the platform is. */
const MAX_DEPTH = 20;

const PHASES: Record<string, Phase> = { before: 'before', after: 'after', async: 'async', async_always: 'async' };

/** Active rules by table and phase, in order. */
function readRules(platform: Platform): Map<string, Row[]> {
  const rules = new Map<string, Row[]>();
  for (const row of [...platform.store.rows('sys_script')].sort(byOrder)) {
    const phase = PHASES[row['when'] ?? ''];
    if (!phase || !isOn(row['active'] ?? '1')) continue;
    const key = `${phase} ${row['collection']}`;
    rules.set(key, [...(rules.get(key) ?? []), row]);
  }
  return rules;
}

/** Rules that run now, by rule and record: a rule does not run again for a record on which it is at work (case B05). */
function runningOf(tx: Transaction): Set<string> {
  const known = tx.state.get('business-rules') as Set<string> | undefined;
  const running = known ?? new Set<string>();
  if (!known) tx.state.set('business-rules', running);
  return running;
}

/**
 * Runs the rows of `sys_script`: rules of the table and of those that it extends, by their order. A script that fails is
 * logged and stops neither the other rules nor the write. `enqueue` takes async rules.
 */
export function createRules(
  platform: Platform,
  catalog: Catalog,
  enqueue: (queued: QueuedRule) => void,
): RuleEngine {
  function rulesFor(phase: Phase, table: string, operation: Operation): Row[] {
    const all = catalog.derive('rules', ['sys_script'], () => readRules(platform));
    if (all.size === 0) return [];
    const found = platform.schema.lineage(table).flatMap((name) => all.get(`${phase} ${name}`) ?? []);
    return found.filter((rule) => isOn(rule[`action_${operation}`])).sort(byOrder);
  }

  function variablesOf({ tx, table, record, previous }: Write): Record<string, unknown> {
    const before = previous ? platform.glide.over(tx, table, previous).proxy : null;
    return { current: record.proxy, previous: before };
  }

  function applies(write: Write, rule: Row): boolean {
    const { tx, table, record, previous } = write;
    const roles = (rule['role_conditions'] ?? '').split(',').filter(Boolean);
    const roleNames = roles.map((role) => platform.store.get('sys_user_role', role)?.['name'] ?? role);
    if (roles.length > 0 && !roleNames.some((role) => tx.user.roles.has(role))) return false;
    const filter = rule['filter_condition'];
    if (filter && !matchesRow(platform, tx, table, record.values(), filter, previous ?? null)) return false;
    const condition = rule['condition'];
    if (!condition) return true;
    return Boolean(runScript(tx, rule, condition, variablesOf(write)));
  }

  function runScript(tx: Transaction, rule: Row, script: string, variables: Record<string, unknown>): unknown {
    return platform.sandbox.run(tx, scopeOf(platform, rule), `sys_script.${rule['name']}`, script, variables).value;
  }

  function act(write: Write, rule: Row): void {
    const { tx, record } = write;
    if (isOn(rule['add_message'])) tx.messages.push({ level: 'info', text: rule['message'] ?? '' });
    if (isOn(rule['abort_action'])) (record.proxy as { setAbortAction(on: boolean): void }).setAbortAction(true);
    if (rule['script'] && isOn(rule['advanced'] ?? '1')) runScript(tx, rule, rule['script'], variablesOf(write));
  }

  /** Runs work for one rule and record unless it is at work there already; what it throws goes to the log. */
  function guarded(write: Write, rule: Row, work: () => void): void {
    const { tx, record } = write;
    const running = runningOf(tx);
    const key = `${rule.sys_id} ${record.values().sys_id}`;
    if (running.has(key)) return;
    if (tx.depth >= MAX_DEPTH) throw new Error(`Business rules nested deeper than ${MAX_DEPTH}: ${rule['name']}`);
    running.add(key);
    tx.depth += 1;
    try {
      work();
    } catch (error) {
      rethrowKill(error);
      platform.log.write('error', scopeOf(platform, rule), `Business rule ${rule['name']}: ${problemText(error)}`);
    } finally {
      tx.depth -= 1;
      running.delete(key);
    }
  }

  function runPhase(phase: 'before' | 'after', write: Write): void {
    for (const rule of rulesFor(phase, write.table, write.operation)) {
      guarded(write, rule, () => {
        if (applies(write, rule)) act(write, rule);
      });
    }
  }

  return {
    before(tx, operation, table, record, previous) {
      runPhase('before', { tx, operation, table, record, previous });
      return !record.aborted();
    },
    after(tx, operation, table, record, previous) {
      const write = { tx, operation, table, record, previous };
      runPhase('after', write);
      for (const rule of rulesFor('async', table, operation)) {
        guarded(write, rule, () => {
          if (!applies(write, rule)) return;
          enqueue({ rule: rule.sys_id, table, sysId: record.values().sys_id, operation, user: tx.user.name });
        });
      }
    },
    runQueued(tx, { rule: ruleId, table, sysId, operation }) {
      const rule = platform.store.get('sys_script', ruleId);
      const row = platform.store.get(table, sysId);
      if (!rule?.['script'] || !row) return undefined;
      const current = platform.glide.over(tx, table, row, { operation }).proxy;
      // An async rule has no `previous`: the platform's documentation of business rules says so.
      return runScript(tx, rule, rule['script'], { current, previous: null });
    },
  };
}
