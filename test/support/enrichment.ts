import type { Work } from '../../src/server/ingest/work.d.ts';
import { fakePorts, type FakePorts } from './ports.ts';

/** What a part of the enrichment works with, without an instance. */
export interface FakeWork extends Work {
  ports: FakePorts;
}

/** Nothing but tables, the cache and the info findings may be used. */
export function fakeWork(): FakeWork {
  const ports = fakePorts(Date.UTC(2026, 0, 15, 12, 0, 0));
  return {
    ports,
    cache: new Map(),
    notices: new Set<string>(),
    waits: new Set<string>(),
  } as unknown as FakeWork;
}

/** Describes tables as a dictionary does: name, parent, and columns as `name: type`, `reference table` for references. */
export function describeTable(
  { ports }: FakeWork,
  table: string,
  parent: string,
  columns: Readonly<Record<string, string>>,
): void {
  ports.rows.table('sys_db_object').set(table, { name: table, super_class: parent });
  for (const [element, kind] of Object.entries(columns)) {
    const [type = '', reference = ''] = kind.split(' ');
    const values = { name: table, element, internal_type: type, reference, active: 'true' };
    ports.rows.table('sys_dictionary').set(`${table}.${element}`, values);
  }
}
