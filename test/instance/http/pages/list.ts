import type { ColumnDefinition, Platform, Row } from '../../types.ts';
import type { Call } from '../api.ts';
import { requireQueryRights } from '../query-rights.ts';
import { columnRights, requireRight } from '../table-access.ts';
import { markup, link, page, type Html } from './html.ts';

const PAGE_ROWS = 50;
const MAX_COLUMNS = 8;
const SHORT = 120;

/** List layouts of base tables that the pages lead to. */
const LAYOUTS: Record<string, string[]> = {
  sn_si_incident: [
    'number',
    'short_description',
    'state',
    'priority',
    'severity',
    'opened_at',
    'correlation_id',
  ],
  syslog_app_scope: ['sys_created_on', 'level', 'source', 'message'],
};

/**
 * Columns of a list: those of its layout if there is one, else the display column and the first short ones.
 */
function listColumns(platform: Platform, table: string): ColumnDefinition[] {
  const { schema, store } = platform;
  const known = LAYOUTS[table]
    ?.map((name) => schema.column(table, name))
    .filter((column) => column !== undefined);
  if (known) return known;
  const lists = schema.has('sys_ui_list')
    ? [...store.rows('sys_ui_list')].filter((row) => row.name === table)
    : [];
  const layout = lists[0] && schema.has('sys_ui_list_element') ? [...store.rows('sys_ui_list_element')] : [];
  const named = layout
    .filter((row) => row.list_id === lists[0]?.sys_id)
    .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    .map((row) => schema.column(table, row.element ?? ''))
    .filter((column) => column !== undefined);
  if (named.length > 0) return named;
  const display = schema.displayColumn(table);
  const columns = schema
    .columns(table)
    .filter((column) => !column.name.startsWith('sys_') && column.maxLength <= 255);
  return columns
    .sort((a, b) => Number(b.name === display) - Number(a.name === display))
    .slice(0, MAX_COLUMNS);
}

function shorten(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}

/** A page of a list: display values of readable rows, each linked to its record. */
export function listPage(platform: Platform, call: Call, table: string): string {
  const { tx, query } = call;
  requireRight(platform, tx, 'read', table);
  const encoded = query.sysparm_query ?? '';
  requireQueryRights(platform, tx, table, encoded);
  const first = Math.max(0, Math.floor(Number(query.sysparm_first_row) || 0));
  const mayRead = columnRights(platform, tx, 'read');
  const columns = listColumns(platform, table).filter((column) => mayRead(table, column.name));
  const total = platform.records.count(tx, table, encoded);
  const found = platform.records.find(tx, table, encoded, { limit: PAGE_ROWS, offset: first });
  const rows = found.filter((row) => platform.acl.can(tx, 'read', table, row));
  const cells = (row: Row): Html[] =>
    columns.map(({ name }, index) => {
      const text = shorten(platform.records.display(tx, table, row, name));
      return markup`<td>${index === 0 ? link(`/${table}.do`, { sys_id: row.sys_id }, text || '(empty)') : text}</td>`;
    });
  const turn = (at: number, text: string): Html =>
    link(`/${table}_list.do`, { sysparm_query: encoded, sysparm_first_row: String(at) }, text);
  const shown =
    total === 0 ? 'No records' : `${first + 1} to ${Math.min(first + PAGE_ROWS, total)} of ${total}`;
  return page(
    platform.schema.table(table).label,
    markup`<p class="quiet">
        ${shown} ${first > 0 ? turn(Math.max(0, first - PAGE_ROWS), 'previous') : ''}
        ${first + PAGE_ROWS < total ? turn(first + PAGE_ROWS, 'next') : ''} ${encoded}
      </p>
      <table>
        <tr>
          ${columns.map((column) => markup`<th>${column.label}</th>`)}
        </tr>
        ${rows.map(
          (row) =>
            markup`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </table>`,
  );
}
