import { runsOn } from '../access/foreign-rules.ts';
import { matchesRow } from '../query/index.ts';
import type { Platform, Row, Rules, ScriptRecord, Transaction } from '../types.ts';
import { byOrder, isOn, type Catalog } from './catalog.ts';
import { problemText, rethrowKill } from './problem.ts';
import { scopeOf } from './scopes.ts';

type Operation = 'insert' | 'update' | 'delete';
type Phase = 'display' | 'before' | 'after' | 'async';

/** A write that a rule looks at; without an operation a form that is opened. */
interface Write {
  tx: Transaction;
  operation?: Operation;
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

/** Rules that start rules deeper than this are cut off with an error, as a runaway on the platform is. */
const MAX_DEPTH = 20;

const PHASES: Record<string, Phase> = {
  before_display: 'display',
  before: 'before',
  after: 'after',
  async: 'async',
  async_always: 'async',
};

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
export class RuleEngine implements Rules {
  constructor(
    private readonly platform: Platform,
    private readonly catalog: Catalog,
    private readonly enqueue: (queued: QueuedRule) => void,
  ) {}

  display(tx: Transaction, table: string, row: Row): Row {
    const record = this.platform.glide.over(tx, table, { ...row });
    const write = { tx, table, record, previous: undefined };
    this.runPhase('display', write, (rule) => this.act(write, rule));
    return record.values();
  }

  before(
    tx: Transaction,
    operation: Operation,
    table: string,
    record: ScriptRecord,
    previous?: Row,
  ): boolean {
    const write = { tx, operation, table, record, previous };
    this.runPhase('before', write, (rule) => this.act(write, rule));
    return !record.aborted();
  }

  after(tx: Transaction, operation: Operation, table: string, record: ScriptRecord, previous?: Row): void {
    const write = { tx, operation, table, record, previous };
    this.runPhase('after', write, (rule) => this.act(write, rule));
    this.runPhase('async', write, (rule) => {
      this.enqueue({
        rule: rule.sys_id,
        table,
        sysId: record.values().sys_id,
        operation,
        user: tx.user.name,
      });
    });
  }

  /** Runs a queued async rule for the record as it is now; gives its last expression. Throws what its script throws. */
  runQueued(tx: Transaction, { rule: ruleId, table, sysId, operation }: QueuedRule): unknown {
    const rule = this.platform.store.get('sys_script', ruleId);
    const row = this.platform.store.get(table, sysId);
    if (!rule?.['script'] || !row) return undefined;
    const current = this.platform.glide.over(tx, table, row, { operation }).proxy;
    // An async rule has no `previous`: the platform's own template of rules says so.
    return this.runScript(tx, rule, rule['script'], { current, previous: null });
  }

  private runPhase(phase: Phase, write: Write, act: (rule: Row) => void): void {
    const rules = this.rulesFor(phase, write.table, write.operation);
    if (rules.length === 0) return;
    const { sys_id: sysId } = write.record.values();
    for (const rule of rules) {
      if (!this.mayRun(phase, write.table, rule)) continue;
      this.guarded(write.tx, `${rule.sys_id} ${sysId}`, rule, () => {
        if (this.applies(write, rule)) act(rule);
      });
    }
  }

  private mayRun(phase: Phase, table: string, rule: Row): boolean {
    const { schema, settings, log } = this.platform;
    const scope = scopeOf(this.platform, rule);
    if (runsOn(settings.foreignTableRules, { scope, phase }, schema.table(table).scope)) return true;
    const where = `on table ${table} of another application`;
    log.write(
      'warn',
      'platform',
      `Business rule ${rule['name']} of ${scope} (${phase}) does not run ${where}`,
    );
    return false;
  }

  private rulesFor(phase: Phase, table: string, operation: Operation | undefined): Row[] {
    const all = this.catalog.derive('rules', ['sys_script'], () => readRules(this.platform));
    if (all.size === 0) return [];
    const found = this.platform.schema.lineage(table).flatMap((name) => all.get(`${phase} ${name}`) ?? []);
    return found.filter((rule) => operation === undefined || isOn(rule[`action_${operation}`])).sort(byOrder);
  }

  private applies(write: Write, rule: Row): boolean {
    const { tx, table, record, previous } = write;
    if (!this.hasRole(tx, rule)) return false;
    const filter = rule['filter_condition'];
    if (filter && !matchesRow(this.platform, tx, table, record.values(), filter, previous ?? null))
      return false;
    const condition = rule['condition'];
    return !condition || Boolean(this.runScript(tx, rule, condition, this.variablesOf(write)));
  }

  /** One of the rule's roles is enough; an admin counts as having each. */
  private hasRole(tx: Transaction, rule: Row): boolean {
    const ids = (rule['role_conditions'] ?? '').split(',').filter(Boolean);
    const names = ids.map((id) => this.platform.store.get('sys_user_role', id)?.['name'] ?? id);
    return names.length === 0 || [...names, 'admin'].some((name) => tx.user.roles.has(name));
  }

  private act(write: Write, rule: Row): void {
    const { tx, record } = write;
    if (isOn(rule['add_message'])) tx.messages.push({ level: 'info', text: rule['message'] ?? '' });
    if (isOn(rule['abort_action']))
      (record.proxy as { setAbortAction(on: boolean): void }).setAbortAction(true);
    if (rule['script'] && isOn(rule['advanced'] ?? '1'))
      this.runScript(tx, rule, rule['script'], this.variablesOf(write));
  }

  private variablesOf({ tx, table, record, previous }: Write): Record<string, unknown> {
    const before = previous ? this.platform.glide.over(tx, table, previous).proxy : null;
    return { current: record.proxy, previous: before };
  }

  private runScript(tx: Transaction, rule: Row, script: string, variables: Record<string, unknown>): unknown {
    const name = `sys_script.${rule['name']}`;
    return this.platform.sandbox.run(tx, scopeOf(this.platform, rule), name, script, variables).value;
  }

  /** Runs work unless the rule is at work on that record (`key`) already; what it throws goes to the log. */
  private guarded(tx: Transaction, key: string, rule: Row, work: () => void): void {
    const running = runningOf(tx);
    if (running.has(key)) return;
    if (tx.depth >= MAX_DEPTH)
      throw new Error(`Business rules nested deeper than ${MAX_DEPTH}: ${rule['name']}`);
    running.add(key);
    tx.depth += 1;
    try {
      work();
    } catch (error) {
      rethrowKill(error);
      const source = scopeOf(this.platform, rule);
      this.platform.log.write('error', source, `Business rule ${rule['name']}: ${problemText(error)}`);
    } finally {
      tx.depth -= 1;
      running.delete(key);
    }
  }
}
