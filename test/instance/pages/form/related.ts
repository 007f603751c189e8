import type { TableModel } from '../../../ui/index.ts';
import { RELATED_LISTS } from '../../base/layouts.ts';
import { isOn } from '../../engine/catalog.ts';
import { scopeOf } from '../../engine/scopes.ts';
import { notEmulated } from '../../errors.ts';
import { displayOfRecord } from '../../records/index.ts';
import { parseQuery } from '../../query/index.ts';
import type { Platform, Row, Transaction } from '../../types.ts';
import { cellsOf, classOf } from '../list/cells.ts';
import { listFields } from '../list/columns.ts';
import { labelOf } from '../list/words.ts';

/** Rows of a related list that the form itself shows. */
const SHOWN = 20;

/** A related list of one record. */
interface RelatedList {
  label: string;
  table: string;
  query: string;
  /** The column that refers to the record, which a new row gets. */
  column?: string;
}

/** For the view: a list with its first rows, and where all of them are. */
export interface RelatedModel {
  id: string;
  label: string;
  href: string;
  create?: string;
  table: TableModel;
}

/** Marks a list whose rows a script finds, instead of a reference (documentation of defined related lists). */
const DEFINED = 'REL:';

/** Names of the related lists on a table's form, in their order. */
function namesOf({ schema, store }: Platform, table: string): string[] {
  const base = RELATED_LISTS[table] ?? [];
  if (!schema.has('sys_ui_related_list') || !schema.has('sys_ui_related_list_entry')) return base;
  const forms = [...store.rows('sys_ui_related_list')].filter((row) => row.name === table);
  const ids = new Set(forms.map((form) => form.sys_id));
  const installed = [...store.rows('sys_ui_related_list_entry')]
    .filter((entry) => ids.has(entry.list_id ?? ''))
    .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    .map((entry) => entry.related_list ?? '');
  return [...new Set([...installed, ...base])];
}

/** `table.column`: the rows that refer to the record. */
function byReference({ schema }: Platform, row: Row, name: string): RelatedList | undefined {
  const [table = '', column = ''] = name.split('.');
  if (!schema.has(table) || schema.column(table, column) === undefined) return undefined;
  return { label: schema.table(table).label, table, query: `${column}=${row.sys_id}`, column };
}

/** `REL:<sys_id>`: the script gets `current`, on which nobody asked anything yet, and `parent`, the record of the form. */
function byScript(
  platform: Platform,
  tx: Transaction,
  table: string,
  row: Row,
  id: string,
): RelatedList | undefined {
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
  const variables = { current, parent };
  platform.sandbox.run(tx, scopeOf(platform, relationship), `sys_relationship.${label}`, script, variables);
  return { label, table: from, query: current.getEncodedQuery() };
}

/** In the order that the list itself has: by what stands for a record, else the newest first. */
function orderOf({ schema }: Platform, { table, query }: RelatedList): string {
  if (parseQuery(query).order.length > 0) return query;
  const order = schema.column(table, 'order') ? 'ORDERBYorder' : 'ORDERBYDESCsys_updated_on';
  return `${query}^${order}`;
}

function modelOf(platform: Platform, tx: Transaction, list: RelatedList, back: string): RelatedModel {
  const { table, query, label, column } = list;
  const fields = listFields(platform, tx, table).filter(({ path }) => path !== column);
  const cells = cellsOf(platform, tx, table, fields);
  const count = platform.records.count(tx, table, query);
  const rows = platform.records
    .find(tx, table, orderOf(platform, list), { limit: SHOWN })
    .filter((row) => platform.acl.can(tx, 'read', classOf(platform, table, row), row));
  const address = new URLSearchParams({ sysparm_query: query }).toString();
  const create = new URLSearchParams({
    sys_id: '-1',
    sysparm_query: query,
    sysparm_goto_url: back,
  }).toString();
  const isNew = column !== undefined && platform.acl.can(tx, 'create', table);
  return {
    id: `${table}-${column ?? 'defined'}-${label}`.replace(/[^\w-]/g, '-'),
    label: `${label} (${count})`,
    href: `/${table}_list.do?${address}`,
    ...(isNew ? { create: `/${table}.do?${create}` } : {}),
    table: {
      caption: label,
      columns: fields.map(({ path }) => ({ label: labelOf(platform, table, path) })),
      rows: rows.map((row) => ({
        id: row.sys_id,
        label: displayOfRecord(platform, table, row),
        cells: cells(row),
      })),
      empty: 'No records to display',
    },
  };
}

/** The related lists of a record that the user may read, with their first rows. */
export function relatedLists(platform: Platform, tx: Transaction, table: string, row: Row): RelatedModel[] {
  const lists = namesOf(platform, table).map((name) =>
    name.startsWith(DEFINED)
      ? byScript(platform, tx, table, row, name.slice(DEFINED.length))
      : byReference(platform, row, name),
  );
  const back = `/${table}.do?sys_id=${row.sys_id}`;
  return lists.flatMap((list) =>
    list && platform.acl.can(tx, 'read', list.table) ? [modelOf(platform, tx, list, back)] : [],
  );
}
