import { row } from '../base/rows/base-row.ts';
import { putBaseRow } from '../base/index.ts';
import type { Platform } from '../types.ts';
import { valueOf } from './app-folder.ts';
import type { TableFile } from './table-files.ts';
import type { UpdateRecord } from './update-records.ts';

const listOf = (table: string | undefined, element: string | undefined): string =>
  `${table ?? ''}.${element ?? ''}`;

/** Choice lists (`table.column`) that exist now. */
export function choiceLists({ store }: Platform): Set<string> {
  return new Set([...store.rows('sys_choice')].map((choice) => listOf(choice.name, choice.element)));
}

/**
 * Says which records an upgrade skips: a new value for a choice list that existed before it. An
 * administrator may have taken the value out of the list, so the platform does not bring it again.
 */
export function newChoices(
  { store }: Platform,
  kind: 'install' | 'upgrade',
  before: Set<string>,
): (record: UpdateRecord) => boolean {
  return (record) =>
    kind === 'upgrade' &&
    record.table === 'sys_choice' &&
    before.has(listOf(valueOf(record, 'name'), valueOf(record, 'element'))) &&
    store.get('sys_choice', record.sysId) === undefined;
}

/** Choices written only in the table's own XML: lists for which no `sys_choice` record came. */
export function putInlineChoices(platform: Platform, tables: TableFile[]): void {
  const existing = choiceLists(platform);
  for (const choice of tables.flatMap((table) => table.choices)) {
    const { table: name, element, value, label, sequence } = choice;
    if (existing.has(listOf(name, element))) continue;
    const values = { name, element, value, label, sequence, language: 'en', inactive: '0' };
    putBaseRow(platform, row('sys_choice', `${name}.${element}.${value}`, values));
  }
}
