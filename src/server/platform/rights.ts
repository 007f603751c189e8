import type { GlideRecord } from '@servicenow/glide';
import type { Rights } from './ports.d.ts';
import { blank, stored } from './records.ts';

/** The access controls for the user of the session (scoped GlideRecord and GlideElement API); our other reads and writes obey none. */
export const rights: Rights = {
  onRecord(table, id) {
    const record = recordOf(table, id);
    return {
      read: record.canRead(),
      create: record.canCreate(),
      write: record.canWrite(),
      delete: record.canDelete(),
    };
  },

  readsColumn: (table, id, column) => recordOf(table, id).getElement(column)?.canRead() === true,
};

function recordOf(table: string, id: string): GlideRecord {
  return stored(table, id) ?? blank(table);
}
