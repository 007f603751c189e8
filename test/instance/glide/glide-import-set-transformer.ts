import { notEmulated } from '../errors.ts';
import { Scripted, type GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { behind, expose } from './expose.ts';
import { RecordCursor } from './record-cursor.ts';

/** GlideImportSetTransformer (scoped): runs the maps of an import set (I10). */
export class GlideImportSetTransformer extends Scripted {
  #synchronous = false;
  #importSet = '';
  #failed = false;
  #run = '';

  /** GlideImportSetTransformer.setSyncImport(syncImport): false, the default, is not emulated. */
  setSyncImport(synchronous: unknown): void {
    this.#synchronous = synchronous === true;
  }

  /** GlideImportSetTransformer.setImportSetID(id): for a transformAllMaps without a record. */
  setImportSetID(id: unknown): void {
    this.#importSet = optionalText(id);
  }

  /** GlideImportSetTransformer.transformAllMaps(importSet, [rowSysId]) (I10). */
  transformAllMaps(importSet?: unknown, rowSysId?: unknown): void {
    if (!this.#synchronous)
      throw notEmulated('GlideImportSetTransformer.transformAllMaps without setSyncImport(true)');
    const sysId = behind(importSet, RecordCursor)?.stored('sys_id') || this.#importSet;
    if (sysId === '') throw new TypeError('GlideImportSetTransformer.transformAllMaps: no import set');
    const { platform, tx } = this.context;
    const result = platform.imports.transform(tx, sysId, optionalText(rowSysId) || undefined);
    this.#failed = result.failed;
    this.#run = result.runSysId;
  }

  /** GlideImportSetTransformer.isError(): whether the last transform failed (I10). */
  isError(): boolean {
    return this.#failed;
  }

  /** GlideImportSetTransformer.getImportSetRun(): null before a transform. */
  getImportSetRun(): object | null {
    return this.#run === '' ? null : exposedRun.wrap(new GlideImportSetRun(this.context, this.#run));
  }
}

/** GlideImportSetRun (scoped). */
class GlideImportSetRun extends Scripted {
  readonly #sysId: string;

  constructor(context: GlideContext, sysId: string) {
    super(context);
    this.#sysId = sysId;
  }

  /** GlideImportSetRun.getImportSetRunSysID(). */
  getImportSetRunSysID(): string {
    return this.#sysId;
  }
}

const exposedRun = expose('GlideImportSetRun', GlideImportSetRun);
