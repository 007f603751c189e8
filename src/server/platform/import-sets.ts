import { GlideImportSetTransformer } from '@servicenow/glide';
import { createError, SEE_LOG } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { ImportSets } from './ports.d.ts';
import { blank, stored } from './records.ts';
import { textOf } from './text.ts';

export const importSets: ImportSets = {
  open(description, table = TABLE.staging) {
    const set = blank(TABLE.importSet);
    set.setValue('table_name', table);
    set.setValue('short_description', description);
    set.setValue('state', 'loading');
    return textOf(set.insert()) || null;
  },

  loaded(importSet) {
    const set = stored(TABLE.importSet, importSet);
    if (set === null) return;
    set.setValue('state', 'loaded');
    set.update();
  },

  /** GlideImportSetTransformer (scoped API) is asynchronous unless setSyncImport is called. */
  transform(importSet, row) {
    const set = stored(TABLE.importSet, importSet);
    if (set === null) return;
    const transformer = new GlideImportSetTransformer();
    transformer.setSyncImport(true);
    if (row === undefined) transformer.transformAllMaps(set);
    else transformer.transformAllMaps(set, row);
    if (transformer.isError()) {
      throw createError('transform', `Import set ${importSet}`, 'the platform reported an error', {
        errorClass: 'server',
        remedy: SEE_LOG,
      });
    }
  },
};
