import { derivedId } from '../ids.ts';

/** A record of the base system: its table and its columns, sys_id among them. */
export interface BaseRow {
  table: string;
  sysId: string;
  values: Record<string, string>;
}

/** A record whose sys_id derives from its table and key. */
export function row(table: string, key: string, values: Record<string, string>): BaseRow {
  return { table, sysId: derivedId(table, key), values };
}
