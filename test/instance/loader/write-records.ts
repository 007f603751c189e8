import type { Platform, Row } from '../types.ts';
import type { CustomerUpdates } from './customer-updates.ts';
import type { FieldReader } from './references.ts';
import type { UpdateDeletion, UpdateFile, UpdateRecord } from './update-records.ts';

/** What an install writes with, and counts. */
export interface Installation {
  platform: Platform;
  kind: 'install' | 'upgrade';
  updates: CustomerUpdates;
  read: FieldReader;
  installed: number;
  removed: number;
  skipped: string[];
}

const AUDIT = new Set([
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
]);

function isFile({ platform }: Installation, table: string): boolean {
  return platform.schema.lineage(table).includes('sys_metadata');
}

/** The row as the record wants it, over what is there: columns that the record does not name stay. */
function wantedRow(installation: Installation, record: UpdateRecord, existing: Row | undefined): Row {
  const { schema, clock } = installation.platform;
  const now = clock.text();
  const row: Row = {
    sys_created_on: now,
    sys_created_by: 'system',
    sys_updated_by: 'system',
    ...existing,
    sys_id: record.sysId,
    sys_updated_on: now,
    sys_mod_count: String(Number(existing?.sys_mod_count ?? '-1') + 1),
  };
  if (schema.column(record.table, 'sys_class_name')) row.sys_class_name = record.table;
  for (const field of record.fields) {
    if (AUDIT.has(field.name) || !schema.column(record.table, field.name)) continue;
    const value = installation.read(record.table, field);
    if (value === '') delete row[field.name];
    else row[field.name] = value;
  }
  if (isFile(installation, record.table)) row.sys_update_name ??= `${record.table}_${record.sysId}`;
  return row;
}

function same(one: Row, other: Row): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => AUDIT.has(name) || one[name] === other[name]);
}

/**
 * On an upgrade, a file that someone changed or deleted here is theirs, unless they marked it to be replaced.
 */
function isTheirs({ kind, updates }: Installation, table: string, sysId: string): boolean {
  const update = updates.of(table, sysId);
  return kind === 'upgrade' && update !== undefined && update.replace_on_upgrade !== '1';
}

function skip(installation: Installation, record: UpdateRecord): void {
  const name = installation.updates.of(record.table, record.sysId)?.name;
  installation.skipped.push(name ?? `${record.table}_${record.sysId}`);
}

/** Inserts or updates one record; says whether anything had to change. */
export function writeRecord(installation: Installation, record: UpdateRecord): void {
  const { store } = installation.platform;
  const existing = store.get(record.table, record.sysId);
  const wanted = wantedRow(installation, record, existing);
  if (existing && same(existing, wanted)) return;
  if (isTheirs(installation, record.table, record.sysId)) {
    skip(installation, record);
    return;
  }
  store.put(record.table, wanted);
  installation.installed += 1;
}

/** Carries out a DELETE action. */
export function removeRecord(installation: Installation, record: UpdateRecord): void {
  const { store } = installation.platform;
  if (!store.get(record.table, record.sysId)) return;
  if (isTheirs(installation, record.table, record.sysId)) {
    skip(installation, record);
    return;
  }
  store.remove(record.table, record.sysId);
  installation.removed += 1;
}

function sweep(installation: Installation, deletion: UpdateDeletion, kept: Set<string>): void {
  const { platform } = installation;
  const { table, query } = deletion;
  if (!platform.schema.has(table)) return;
  const rows = platform.transaction({ kind: 'platform' }, (tx) => platform.records.find(tx, table, query));
  for (const { sys_id } of rows) {
    if (kept.has(sys_id) || isTheirs(installation, table, sys_id)) continue;
    platform.store.remove(table, sys_id);
    installation.removed += 1;
  }
}

/**
 * Writes what a file holds. Choices of lists that exist already are left out: those do not arrive by an
 * upgrade.
 */
export function writeFile(
  installation: Installation,
  file: UpdateFile,
  held: (record: UpdateRecord) => boolean,
): void {
  const kept = new Set(file.records.map((record) => record.sysId));
  const deletions = file.deletions.filter((deletion) => deletion.table !== 'sys_choice');
  if (installation.kind === 'upgrade') for (const deletion of deletions) sweep(installation, deletion, kept);
  for (const record of file.records) {
    if (record.action === 'DELETE') removeRecord(installation, record);
    else if (!held(record)) writeRecord(installation, record);
  }
}
