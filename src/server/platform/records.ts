import { GlideRecord } from '@servicenow/glide';
import { queryProblem } from '../core/inert.ts';

/**
 * Records as the platform's APIs want to have them; everything else goes through rows.ts. These two files alone query.
 */

/** A record that is not stored. */
export function blank(table: string): GlideRecord {
  const record = new GlideRecord(table);
  record.newRecord();
  return record;
}

/** The record of a sys_id; null where there is none, or the text is none that the platform may be asked for. */
export function stored(table: string, id: string): GlideRecord | null {
  if (id === '' || queryProblem(id) !== '') return null;
  const record = new GlideRecord(table);
  return record.get('sys_id', id) ? record : null;
}
