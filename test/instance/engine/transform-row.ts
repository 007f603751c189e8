import type { Platform, Row, ScriptRecord, Transaction, Values, WriteOptions } from '../types.ts';
import { findTarget, hasEmptyKey, type Key } from './coalesce.ts';
import { FieldMapper, type FieldValue } from './field-map.ts';
import type { MapScripts, RowVariables, ScriptVerdict } from './map-scripts.ts';
import { RowRejected, type MapEntry, type RowOutcome, type TransformMap } from './map-types.ts';
import { problemText, rethrowKill } from './problem.ts';

interface TargetProxy {
  setValue(field: string, value: string): void;
  getUniqueValue(): string | null;
}

/** What a new target stands on: no values, and no sys_id unless a script gives it one. */
const NOTHING = {} as Row;

/** One staged row on its way into the target table. */
interface Passage {
  source: ScriptRecord;
  target: ScriptRecord;
  existing: Row | undefined;
  keys: Key[];
  variables: RowVariables;
}

const outcome = (state: RowOutcome['state'], comment = '', targetSysId = ''): RowOutcome => ({
  state,
  comment,
  targetSysId,
  halted: false,
});

/**
 * Takes rows through one map: coalesce, onBefore, field maps, the map's script, write, onAfter (which runs for ignored rows
 * too, case I06). `error` set by a script halts the run (case I07); what a script throws makes the row an error.
 */
export class RowTransformer {
  private readonly mapper: FieldMapper;

  constructor(
    private readonly platform: Platform,
    private readonly tx: Transaction,
    private readonly map: TransformMap,
    private readonly scripts: MapScripts,
  ) {
    this.mapper = new FieldMapper(platform, tx, map, scripts);
  }

  /** Throws KilledError only. */
  transform(row: Row): RowOutcome {
    const source = this.platform.glide.over(this.tx, this.map.sourceTable, row);
    try {
      return this.pass(source);
    } catch (error) {
      rethrowKill(error);
      if (error instanceof RowRejected) return this.reject(source, error);
      this.platform.log.write('error', this.map.scope, `${this.map.name}: ${problemText(error)}`);
      return outcome('error', problemText(error));
    }
  }

  private reject(source: ScriptRecord, rejection: RowRejected): RowOutcome {
    const verdict = this.scripts.fire('onReject', { source: source.proxy, target: null, action: 'ignore' });
    return { ...outcome('error', `Row rejected: ${rejection.message}`), halted: verdict.error };
  }

  private pass(source: ScriptRecord): RowOutcome {
    const keys = this.keysOf(source);
    if (hasEmptyKey(keys) && !this.map.createOnEmptyKey)
      return outcome('ignored', 'A coalesce field is empty');
    const passage = this.open(source, keys);
    const before = this.scripts.fire('onBefore', passage.variables);
    if (before.error) return this.halt(before);
    const done = before.ignore ? this.ignored(passage, before) : this.write(passage, before);
    if (done.state === 'error') return done;
    return this.close(passage, done);
  }

  private keysOf(source: ScriptRecord): Key[] {
    const variables: RowVariables = { source: source.proxy, target: null, action: 'insert' };
    const row = source.values();
    return this.map.entries
      .filter((entry) => entry.coalesce)
      .map((entry) => ({ entry, value: this.mapper.value(entry, row, variables) }));
  }

  private open(source: ScriptRecord, keys: Key[]): Passage {
    const found = hasEmptyKey(keys) ? undefined : findTarget(this.platform, this.tx, this.map, keys);
    const existing = found && { ...found };
    const target = existing
      ? this.platform.glide.over(this.tx, this.map.targetTable, existing, { previous: existing })
      : this.platform.glide.over(this.tx, this.map.targetTable, NOTHING, { isNew: true });
    const action = existing ? 'update' : 'insert';
    return {
      source,
      target,
      existing,
      keys,
      variables: { source: source.proxy, target: target.proxy, action },
    };
  }

  private ignored({ existing }: Passage, verdict: ScriptVerdict): RowOutcome {
    return outcome('ignored', verdict.statusMessage || 'Ignored by an onBefore script', existing?.sys_id);
  }

  private write(passage: Passage, before: ScriptVerdict): RowOutcome {
    const { target, existing } = passage;
    const source = passage.source.values();
    for (const entry of this.map.entries) this.fill(passage, entry, source);
    const own = this.scripts.own(passage.variables);
    if (own.error) return this.halt(own);
    if (own.ignore) return this.ignored(passage, own);
    const { records } = this.platform;
    const options: WriteOptions = { system: true, workflow: this.map.runRules };
    // setNewGuidValue, documented for transform scripts, decides the sys_id of a new record.
    const sysId = existing ? '' : (target.proxy as TargetProxy).getUniqueValue();
    if (sysId) options.sysId = sysId;
    const values = existing ? differences(existing, target.values()) : target.values();
    if (existing && Object.keys(values).length === 0) {
      return outcome('ignored', 'No field values changed', existing.sys_id);
    }
    const result = existing
      ? records.update(this.tx, this.map.targetTable, existing.sys_id, values, options)
      : records.insert(this.tx, this.map.targetTable, values, options);
    if (!result.row) return outcome('error', result.reason);
    target.written(result.row);
    const message = own.statusMessage || before.statusMessage;
    return outcome(existing ? 'updated' : 'inserted', message, result.row.sys_id);
  }

  private fill({ target, keys, existing, variables }: Passage, entry: MapEntry, source: Row): void {
    this.refuseEncrypted(entry);
    const key = keys.find((each) => each.entry === entry);
    // A record found by its keys has them already, maybe in another case.
    if (key && existing) return;
    const value: FieldValue = key ? key.value : this.mapper.value(entry, source, variables);
    if (value === undefined || entry.targetField === 'sys_id') return;
    (target.proxy as TargetProxy).setValue(entry.targetField, value);
  }

  /** An entry to an encrypted column spoils the row (since Yokohama: store release notes of SIR integrations). */
  private refuseEncrypted({ targetField }: MapEntry): void {
    const column = this.platform.schema.column(this.map.targetTable, targetField);
    if (column?.type !== 'glide_encrypted') return;
    throw new RowRejected(`${targetField} is encrypted, an import cannot write it`);
  }

  private close({ variables }: Passage, done: RowOutcome): RowOutcome {
    const action = done.state === 'ignored' ? 'ignore' : variables.action;
    try {
      const after = this.scripts.fire('onAfter', { ...variables, action });
      if (after.error) return { ...done, ...this.halt(after), targetSysId: done.targetSysId };
      return after.statusMessage ? { ...done, comment: after.statusMessage } : done;
    } catch (error) {
      rethrowKill(error);
      this.platform.log.write('error', this.map.scope, `${this.map.name} onAfter: ${problemText(error)}`);
      return { ...done, comment: problemText(error) };
    }
  }

  private halt(verdict: ScriptVerdict): RowOutcome {
    return { ...outcome('error', verdict.errorMessage || 'Stopped by a transform script'), halted: true };
  }
}

/** Columns whose value is another one now; null where there is none any more. */
function differences(before: Row, after: Row): Values {
  const values: Values = {};
  for (const column of Object.keys({ ...before, ...after })) {
    if (before[column] !== after[column]) values[column] = after[column] ?? null;
  }
  return values;
}
