import { isOn } from '../../engine/catalog.ts';
import { scopeOf } from '../../engine/scopes.ts';
import { notEmulated } from '../../errors.ts';
import type { Platform, Row, Transaction } from '../../types.ts';
import { link, markup, type Html } from './html.ts';

/** A related list of one record. */
interface RelatedList {
  label: string;
  table: string;
  query: string;
}

/** Marks a list whose rows a script finds, instead of a reference (documentation of defined related lists). */
const DEFINED = 'REL:';

/** Names of the related lists on a table's form, in their order. */
function namesOf({ schema, store }: Platform, table: string): string[] {
  if (!schema.has('sys_ui_related_list') || !schema.has('sys_ui_related_list_entry')) return [];
  const forms = [...store.rows('sys_ui_related_list')].filter((row) => row.name === table);
  const ids = new Set(forms.map((form) => form.sys_id));
  return [...store.rows('sys_ui_related_list_entry')]
    .filter((entry) => ids.has(entry.list_id ?? ''))
    .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    .map((entry) => entry.related_list ?? '');
}

/** `table.column`: the rows that refer to the record. */
function byReference({ schema }: Platform, row: Row, name: string): RelatedList | undefined {
  const [table = '', column = ''] = name.split('.');
  if (!schema.has(table) || schema.column(table, column) === undefined) return undefined;
  return { label: schema.table(table).label, table, query: `${column}=${row.sys_id}` };
}

/** `REL:<sys_id>`: the script gets `current`, on which nobody asked anything yet, and `parent`, the record of the form. */
function byScript(platform: Platform, tx: Transaction, table: string, row: Row, id: string) {
  const relationship = platform.schema.has('sys_relationship')
    ? platform.store.get('sys_relationship', id)
    : undefined;
  const from = relationship?.['basic_query_from'] ?? '';
  if (!relationship || relationship['basic_apply_to'] !== table || !platform.schema.has(from))
    return undefined;
  if (isOn(relationship['advanced'])) throw notEmulated('sys_relationship.advanced');
  const current = platform.glide.over(tx, from, { sys_id: '' }, { isNew: true }).proxy as {
    getEncodedQuery(): string;
  };
  const parent = platform.glide.over(tx, table, row, { previous: row }).proxy;
  const label = relationship['name'] ?? '';
  const script = relationship['query_with'] ?? '';
  platform.sandbox.run(tx, scopeOf(platform, relationship), `sys_relationship.${label}`, script, {
    current,
    parent,
  });
  return { label, table: from, query: current.getEncodedQuery() };
}

/** Links from a record to its related lists, with their numbers of rows. */
export function relatedLinks(platform: Platform, tx: Transaction, table: string, row: Row): Html[] {
  const lists = namesOf(platform, table).map((name) =>
    name.startsWith(DEFINED)
      ? byScript(platform, tx, table, row, name.slice(DEFINED.length))
      : byReference(platform, row, name),
  );
  return lists.flatMap((list) => {
    if (list === undefined || !platform.acl.can(tx, 'read', list.table)) return [];
    const count = platform.records.count(tx, list.table, list.query);
    const text = `${list.label} (${count})`;
    return [markup`<p>${link(`/${list.table}_list.do`, { sysparm_query: list.query }, text)}</p>`];
  });
}
