import { byOrder, isOn } from '../../engine/catalog.ts';
import { notEmulated } from '../../errors.ts';
import { matchesRow } from '../../query/index.ts';
import type { Platform, Row, Transaction } from '../../types.ts';

/** A section of a form: its caption, and the names of its columns in their order. */
export interface Section {
  caption: string;
  columns: string[];
}

const byPosition = (a: Row, b: Row): number => Number(a['position'] ?? 0) - Number(b['position'] ?? 0);

/** Rows of a table of the platform's own that an app may bring; none where none did. */
function rowsOf({ schema, store }: Platform, table: string, column: string, value: string): Row[] {
  return schema.has(table) ? [...store.rows(table)].filter((row) => row[column] === value) : [];
}

/** The sections of a table's form; none where the app brings no form for it. Elements that begin with a dot divide columns. */
export function sectionsOf(platform: Platform, table: string): Section[] {
  const [form] = rowsOf(platform, 'sys_ui_form', 'name', table);
  const entries = rowsOf(platform, 'sys_ui_form_section', 'sys_ui_form', form?.sys_id ?? '').sort(byPosition);
  return entries.map((entry) => {
    const id = entry['sys_ui_section'] ?? '';
    const elements = rowsOf(platform, 'sys_ui_element', 'sys_ui_section', id).sort(byPosition);
    const names = elements.map(({ element = '' }) => element);
    const caption = platform.store.get('sys_ui_section', id)?.['caption'] ?? '';
    return { caption, columns: names.filter((name) => name !== '' && !name.startsWith('.')) };
  });
}

/**
 * Columns that UI policies hide when the form of a record opens (documentation of UI policies: conditions, Reverse if false,
 * On load). Policies with scripts are not emulated.
 */
export function hiddenColumns(platform: Platform, tx: Transaction, table: string, row: Row): Set<string> {
  const hidden = new Set<string>();
  for (const policy of rowsOf(platform, 'sys_ui_policy', 'table', table).sort(byOrder)) {
    if (!isOn(policy['active']) || !isOn(policy['on_load'])) continue;
    if (isOn(policy['run_scripts'])) throw notEmulated('sys_ui_policy.run_scripts');
    const holds = matchesRow(platform, tx, table, row, policy['conditions'] ?? '', null);
    if (!holds && !isOn(policy['reverse_if_false'])) continue;
    for (const { field = '', visible } of rowsOf(
      platform,
      'sys_ui_policy_action',
      'ui_policy',
      policy.sys_id,
    )) {
      if (visible !== 'true' && visible !== 'false') continue;
      if ((visible === 'true') === holds) hidden.delete(field);
      else hidden.add(field);
    }
  }
  return hidden;
}
