import type { PagerModel, TableModel } from '../../../ui/index.ts';
import { CseError } from '../../errors.ts';
import type { Product } from '../../product.ts';
import { compileQuery } from '../../query/compile.ts';
import { INSIGHT_FIELDS } from '../../query/insight-fields.ts';
import type { InsightRecord } from '../../types.ts';
import { pageOf, pagerOf } from '../paging.ts';
import { assigneeOf, entityTypeOf, objectOf, severityOf, statusOf, textOf, timeOf } from '../texts.ts';

/** Queries that a click asks. */
const QUICK = [
  { label: 'All', q: '' },
  { label: 'Open', q: '-status:"closed"' },
  { label: 'Closed', q: 'status:"closed"' },
  { label: 'High and critical', q: 'severity:in("HIGH","CRITICAL")' },
];

/** For the view `list/list`. */
export interface ListModel {
  q: string;
  quick: { label: string; href: string; current: boolean }[];
  table: TableModel;
  pager: PagerModel;
}

/** Hashes and commands would push the other columns out of sight. */
const LONGEST = 36;

const COLUMNS = [
  { label: 'Severity', short: true },
  { label: 'Insight', short: true },
  { label: 'Name' },
  { label: 'Entity' },
  { label: 'Status', short: true },
  { label: 'Assignee' },
  { label: 'Created (UTC)', short: true },
];

/** The list of Insights by a query, newest first; `error` where the query cannot be read. */
export function listModel(product: Product, query: Record<string, string>): ListModel & { error?: string } {
  const q = query.q ?? '';
  const page = pageOf(query.page);
  const { total, rows, error } = find(product, q, page.offset, page.size);
  const quick = QUICK.map((each) => ({ ...each, href: hrefOf({ q: each.q }), current: each.q === q }));
  return {
    q,
    quick,
    table: {
      caption: 'Insights',
      columns: COLUMNS,
      rows: rows.map(rowOf),
      empty: error === undefined ? 'No Insight matches' : 'The query cannot be read',
    },
    pager: pagerOf(page, total, (number) => hrefOf({ q, page: String(number) })),
    ...(error === undefined ? {} : { error }),
  };
}

function find(
  product: Product,
  q: string,
  offset: number,
  size: number,
): { total: number; rows: InsightRecord[]; error?: string } {
  try {
    return product.store.page(compileQuery(q, INSIGHT_FIELDS, product.clock.now(), 'created'), offset, size);
  } catch (error) {
    if (error instanceof CseError) return { total: 0, rows: [], error: error.message };
    throw error;
  }
}

function rowOf({ key, readableId, body }: InsightRecord): TableModel['rows'][number] {
  const href = `/sec/insight/${encodeURIComponent(readableId)}`;
  const entity = objectOf(body.entity);
  const type = entityTypeOf(entity.entityType);
  const value = textOf(entity.value ?? entity.name);
  return {
    id: key,
    label: readableId,
    cells: [
      severityOf(body.severity),
      { text: readableId, href },
      { text: textOf(body.name) },
      { text: shorten(value), title: `${type}: ${value}` },
      statusOf(body.status),
      { text: assigneeOf(body.assignee) },
      { text: timeOf(body.created).replace(' UTC', '') },
    ],
  };
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function hrefOf(query: Record<string, string>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  const text = new URLSearchParams(given).toString();
  return `/sec/insights${text === '' ? '' : `?${text}`}`;
}
