import { StrictModeError } from '../errors.ts';
import type { WriteOptions, WriteResult } from '../types.ts';
import { ReadableRecord } from './readable-record.ts';

/** GlideRecord (scoped): queries, reads and writes records of one table. */
export class GlideRecord extends ReadableRecord {
  /** GlideRecord.insert(): the sys_id, null where it was aborted or failed (W01, W10, W11). */
  insert(): string | null {
    const { records, tx } = this.context;
    const values = this.pending();
    const options: WriteOptions = { workflow: this.workflow, sysId: this.wantedSysId || undefined };
    for (const [name, value] of Object.entries(this.current ?? {}))
      if (!(name in values)) values[name] = value;
    if (this.current) delete values.sys_id;
    return this.#settle(records.insert(tx, this.table, values, options));
  }

  /** GlideRecord.update([reason]): the sys_id or null; inserts where there is no such record yet (W02, W03). */
  update(): string | null {
    if (!this.current) return this.insert();
    const { records, tx } = this.context;
    return this.#settle(
      records.update(tx, this.table, this.current.sys_id, this.pending(), { workflow: this.workflow }),
    );
  }

  /** GlideRecord.updateMultiple(): setValue's values to every match; direct assignments and empty values are ignored (W08). */
  updateMultiple(): void {
    const { records, tx } = this.context;
    const values = Object.entries(this.pending({ assigned: false })).filter(([, value]) => value !== '');
    for (const row of records.find(tx, this.table, this.conditions.parsed)) {
      records.update(tx, this.table, row.sys_id, Object.fromEntries(values), { workflow: this.workflow });
    }
  }

  /** GlideRecord.deleteRecord(): whether the record was deleted (W09). */
  deleteRecord(): boolean {
    const { records, tx } = this.context;
    return (
      this.current !== undefined &&
      records.remove(tx, this.table, this.current.sys_id, { workflow: this.workflow })
    );
  }

  /** GlideRecord.deleteMultiple(): every match, whatever the limit (C08, W09). */
  deleteMultiple(): void {
    const { records, tx } = this.context;
    for (const row of records.find(tx, this.table, this.conditions.parsed)) {
      records.remove(tx, this.table, row.sys_id, { workflow: this.workflow });
    }
  }

  /** GlideRecord.setWorkflow(enable): false skips business rules; not for tables of other scopes (W06). */
  setWorkflow(enable: unknown): void {
    const { platform, tx } = this.context;
    const { scope } = platform.schema.table(this.table);
    if (enable !== false || tx.scope === scope || tx.scope === 'global') this.workflow = enable !== false;
    else if (platform.mode === 'strict') {
      throw new StrictModeError(`setWorkflow(false) has no effect on ${this.table} of scope ${scope} (W06)`);
    }
  }

  /** GlideRecord.setAbortAction(b): in a before rule, keeps the write from happening (W07). */
  setAbortAction(abort: unknown): void {
    this.abort = abort === true;
  }

  /** GlideRecord.isActionAborted(). */
  isActionAborted(): boolean {
    return this.abort;
  }

  /** GlideRecord.canRead(). */
  canRead(): boolean {
    return this.#can('read');
  }

  /** GlideRecord.canWrite(). */
  canWrite(): boolean {
    return this.#can('write');
  }

  /** GlideRecord.canCreate(). */
  canCreate(): boolean {
    return this.#can('create');
  }

  /** GlideRecord.canDelete(). */
  canDelete(): boolean {
    return this.#can('delete');
  }

  #can(operation: 'read' | 'write' | 'create' | 'delete'): boolean {
    return this.context.platform.acl.can(this.context.tx, operation, this.className(), this.current);
  }

  #settle(result: WriteResult): string | null {
    if (!result.row) return null;
    this.stand(result.row);
    return result.row.sys_id;
  }
}
