import type { Platform, Row, Transaction } from '../../types.ts';
import { link, markup, type Html } from './html.ts';

/** Related lists of a table's form layout, as `table.column`, in their order. */
function relatedLists({ schema, store }: Platform, table: string): [table: string, column: string][] {
  if (!schema.has('sys_ui_related_list') || !schema.has('sys_ui_related_list_entry')) return [];
  const forms = [...store.rows('sys_ui_related_list')].filter((row) => row.name === table);
  const ids = new Set(forms.map((form) => form.sys_id));
  return [...store.rows('sys_ui_related_list_entry')]
    .filter((entry) => ids.has(entry.list_id ?? ''))
    .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    .map((entry) => (entry.related_list ?? '').split('.') as [string, string])
    .filter(([name, column]) => schema.has(name) && schema.column(name, column) !== undefined);
}

/** Links from a record to the rows that refer to it, with their numbers. */
export function relatedLinks(platform: Platform, tx: Transaction, table: string, row: Row): Html[] {
  const readable = relatedLists(platform, table).filter(([name]) => platform.acl.can(tx, 'read', name));
  return readable.map(([name, column]) => {
    const query = `${column}=${row.sys_id}`;
    const text = `${platform.schema.table(name).label} (${platform.records.count(tx, name, query)})`;
    return markup`<p>${link(`/${name}_list.do`, { sysparm_query: query }, text)}</p>`;
  });
}
