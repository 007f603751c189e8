import { notEmulated } from '../errors.ts';
import { Scripted } from './context.ts';
import { optionalText } from './convert.ts';
import { behind } from './expose.ts';
import { RecordCursor } from './record-cursor.ts';

/** GlideImportSetTransformer (scoped): runs the maps of an import set (I10). */
export class GlideImportSetTransformer extends Scripted {
  #synchronous = false;
  #failed = false;

  /** GlideImportSetTransformer.setSyncImport(syncImport): false, the default, is not emulated. */
  setSyncImport(synchronous: unknown): void {
    this.#synchronous = synchronous === true;
  }

  /** GlideImportSetTransformer.transformAllMaps(importSet, [rowSysId]) (I10). */
  transformAllMaps(importSet?: unknown, rowSysId?: unknown): void {
    if (!this.#synchronous)
      throw notEmulated('GlideImportSetTransformer.transformAllMaps without setSyncImport(true)');
    const sysId = behind(importSet, RecordCursor)?.stored('sys_id') ?? '';
    if (sysId === '') throw new TypeError('GlideImportSetTransformer.transformAllMaps: no import set');
    const { platform, tx } = this.context;
    const result = platform.imports.transform(tx, sysId, optionalText(rowSysId) || undefined);
    this.#failed = result.failed;
  }

  /** GlideImportSetTransformer.isError(): whether the last transform failed (I10). */
  isError(): boolean {
    return this.#failed;
  }
}
