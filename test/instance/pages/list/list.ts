import { ApiError, toApiError } from '../../http/api-error.ts';
import { requireQueryRights } from '../../http/query-rights.ts';
import { requireRight } from '../../http/table-access.ts';
import { titleOfRecord } from '../../records/index.ts';
import { formatQuery, parseQuery, type Field } from '../../query/index.ts';
import { isNumber } from '../../schema/index.ts';
import type { ParsedQuery, Row } from '../../types.ts';
import { showPage } from '../view.ts';
import { redirect, type Visit } from '../visit.ts';
import { cellsOf, classOf } from './cells.ts';
import { listFields } from './columns.ts';
import { crumbsOf } from './crumbs.ts';
import { bannerButtons, markedButtons } from './list-actions.ts';
import { pagerOf } from './pager.ts';
import { searched } from './search.ts';
import { labelOf, pluralOf } from './words.ts';

const PAGE_ROWS = 50;

/** Address of a list with a filter; from the first row unless told otherwise. */
const listAddress = (table: string, query: string, first = 0): string => {
  const parameters = { sysparm_query: query, ...(first > 0 ? { sysparm_first_row: String(first) } : {}) };
  return `/${table}_list.do?${new URLSearchParams(parameters).toString()}`;
};

/** Where nobody asked for an order: by what stands for a record, else the newest first. */
function ordered({ host: { platform } }: Visit, table: string, encoded: string): string {
  if (parseQuery(encoded).order.length > 0) return encoded;
  const display = platform.schema.displayColumn(table);
  const order = display ? `ORDERBY${display}` : 'ORDERBYDESCsys_updated_on';
  return encoded === '' ? order : `${encoded}^${order}`;
}

interface Found {
  rows: Row[];
  total: number;
  /** Why there are none: the filter cannot be understood, or not all of it may be asked. */
  problem?: string;
}

function find({ host: { platform }, tx }: Visit, table: string, encoded: string, first: number): Found {
  try {
    requireQueryRights(platform, tx, table, encoded);
    const total = platform.records.count(tx, table, encoded);
    const rows = platform.records.find(tx, table, encoded, { limit: PAGE_ROWS, offset: first });
    return { rows, total };
  } catch (error) {
    const { status, message, detail } = toApiError(error);
    if (status >= 500) throw error;
    return { rows: [], total: 0, problem: `The filter was not applied: ${detail ?? message}` };
  }
}

/** Headers that sort: a second click turns the order around. */
function headersOf(visit: Visit, table: string, fields: readonly Field[], query: ParsedQuery) {
  const [sorted] = query.order;
  return fields.map(({ path, kind, column }) => {
    const isSorted = sorted?.field === path;
    const descending = isSorted && !sorted.descending;
    const next = formatQuery({ ...query, order: [{ field: path, descending }] });
    const label = labelOf(visit.host.platform, table, path);
    const numeric = isNumber(kind) && !column.choice;
    const sort = isSorted
      ? { sort: sorted.descending ? ('descending' as const) : ('ascending' as const) }
      : {};
    return { label, href: listAddress(table, next), numeric, ...sort };
  });
}

function crumbs({ host, tx }: Visit, table: string, encoded: string) {
  const all = { text: 'All', href: listAddress(table, '') };
  const parts = crumbsOf(host.platform, tx, table, encoded).map(({ text, upTo, without }) => ({
    text,
    href: listAddress(table, upTo),
    without: listAddress(table, without),
  }));
  return { all, parts };
}

/** What is looked for leads to the list with that filter, so that its address says what it shows. */
function search(visit: Visit, table: string, fields: readonly Field[], encoded: string): unknown {
  const { sysparm_search: text = '', sysparm_column: path = '' } = visit.query;
  return redirect(visit, listAddress(table, searched(visit.host.platform, fields, encoded, path, text)));
}

/** The page of a list: what matches the filter and the user may read, page by page. */
export function listPage(visit: Visit, table: string): unknown {
  const { host, tx, query } = visit;
  const { platform } = host;
  requireRight(platform, tx, 'read', table);
  const encoded = query.sysparm_query ?? '';
  const fields = listFields(platform, tx, table);
  if (query.sysparm_search !== undefined) return search(visit, table, fields, encoded);
  const first = Math.max(0, Math.floor(Number(query.sysparm_first_row) || 0));
  const label = pluralOf(platform, table);
  const { rows, total, problem } = readable(visit, table, encoded, first);
  if (problem !== undefined) visit.tx.messages.push({ level: 'error', text: problem });
  const parsed = problem === undefined ? parseQuery(ordered(visit, table, encoded)) : parseQuery('');
  const cells = cellsOf(platform, tx, table, fields);
  const nameOf = (row: Row): string => titleOfRecord(platform, tx, table, row) || row.sys_id;
  const create = platform.acl.can(tx, 'create', table) ? `/${table}.do?sys_id=-1` : undefined;
  return showPage(visit, label, 'list/list', {
    title: label,
    name: table,
    query: encoded,
    create,
    fields: fields.map(({ path }) => ({ value: path, label: labelOf(platform, table, path) })),
    crumbs: problem === undefined ? crumbs(visit, table, encoded) : { all: listAll(table), parts: [] },
    pager: pagerOf(first, rows.length, total, PAGE_ROWS, (at) => listAddress(table, encoded, at)),
    banner: bannerButtons(platform, tx, table),
    marked: markedButtons(platform, tx, table, rows),
    table: {
      caption: label,
      mark: 'marked',
      columns: headersOf(visit, table, fields, parsed),
      rows: rows.map((row) => ({ id: row.sys_id, label: nameOf(row), cells: cells(row) })),
      empty: 'No records to display',
    },
  });
}

const listAll = (table: string) => ({ text: 'All', href: listAddress(table, '') });

/** The rows of the page that the user may read; what the access controls of single records took away is said. */
function readable(visit: Visit, table: string, encoded: string, first: number): Found {
  const { host, tx } = visit;
  let query: string;
  try {
    query = ordered(visit, table, encoded);
  } catch (error) {
    if (error instanceof ApiError || !(error instanceof Error)) throw error;
    return { rows: [], total: 0, problem: `The filter was not applied: ${error.message}` };
  }
  const found = find(visit, table, query, first);
  const rows = found.rows.filter((row) =>
    host.platform.acl.can(tx, 'read', classOf(host.platform, table, row), row),
  );
  const hidden = found.rows.length - rows.length;
  if (hidden > 0)
    tx.messages.push({
      level: 'info',
      text: `Number of rows removed from this list by security constraints: ${hidden}`,
    });
  return { ...found, rows };
}
