import type { Platform } from '../types.ts';
import { valueOf } from './app-folder.ts';
import type { RecordField, UpdateRecord } from './update-records.ts';

/** Turns what a field of update XML says into the value to store. */
export type FieldReader = (table: string, field: RecordField) => string;

/** Attributes by which a reference names its target; `display_value` is only for people. */
function keysOf(field: RecordField): [column: string, value: string][] {
  return Object.entries(field.attributes).filter(([name]) => name !== 'display_value');
}

/**
 * A reference with attributes (`<role name="sn_si.admin">...`) may carry a sys_id that the build made up:
 * then the record is found by the attributes, among the incoming records first. What is not found keeps its
 * sys_id, with a warning in the log.
 */
export function fieldReader({ schema, store, log }: Platform, incoming: UpdateRecord[]): FieldReader {
  const known = new Set(incoming.map((record) => `${record.table}:${record.sysId}`));
  const exists = (table: string, sysId: string): boolean =>
    known.has(`${table}:${sysId}`) || store.get(table, sysId) !== undefined;

  function find(table: string, keys: [string, string][]): string | undefined {
    const wanted = keys.map(([column, value]): [string, string] => [column, value === 'NULL' ? '' : value]);
    const record = incoming.find(
      (each) => each.table === table && wanted.every(([column, value]) => valueOf(each, column) === value),
    );
    if (record) return record.sysId;
    for (const row of store.rows(table)) {
      if (wanted.every(([column, value]) => (row[column] ?? '') === value)) return row.sys_id;
    }
    return undefined;
  }

  return (table, field) => {
    const column = schema.column(table, field.name);
    if (column?.type === 'boolean') return { true: '1', false: '0' }[field.value] ?? field.value;
    const keys = keysOf(field);
    const target = column?.reference;
    if (keys.length === 0 || !target || !schema.has(target) || exists(target, field.value))
      return field.value;
    const found = find(target, keys);
    if (found) return found;
    const described = keys.map(([name, value]) => `${name}=${value}`).join(', ');
    log.write(
      'warn',
      'platform',
      `Install: ${table}.${field.name} names a ${target} that is not here (${described})`,
    );
    return field.value;
  };
}
