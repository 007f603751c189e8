import { createHash } from 'node:crypto';
import type { Platform } from '../types.ts';

const COUNTERS = 'sys_number_counter';

/** Defines the table of counters where the base system brings none. */
export function defineCounters(platform: Platform): void {
  if (platform.schema.has(COUNTERS)) return;
  const closed = { webService: false, read: false, create: false, update: false, delete: false };
  platform.schema.define({
    name: COUNTERS,
    label: 'Counter',
    scope: 'global',
    columns: [
      { name: 'table', type: 'string', label: 'Table', maxLength: 80 },
      { name: 'number', type: 'integer', label: 'Number', maxLength: 40 },
    ],
    indexes: [],
    access: closed,
    source: 'Base table that keeps the next number of each numbered table',
  });
}

/** The next number of a table that counts its records, as `SIR0000001`; undefined for others. */
export function nextNumber(platform: Platform, table: string): string | undefined {
  const { schema, store } = platform;
  const owner = schema.lineage(table).find((name) => schema.table(name).number);
  const number = owner === undefined ? undefined : schema.table(owner).number;
  if (!owner || !number) return undefined;
  const sysId = createHash('md5').update(`${COUNTERS} ${owner}`).digest('hex');
  const counter = store.get(COUNTERS, sysId);
  let last = Number(counter?.number ?? 0);
  if (!counter) {
    for (const row of store.rows(owner)) {
      const used = row.number?.startsWith(number.prefix) ? Number(row.number.slice(number.prefix.length)) : 0;
      if (used > last) last = used;
    }
  }
  store.put(COUNTERS, { sys_id: sysId, table: owner, number: String(last + 1) });
  return number.prefix + String(last + 1).padStart(number.digits, '0');
}
