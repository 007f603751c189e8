import { displayOfRecord } from '../../records/index.ts';
import type { ColumnDefinition, Platform, Row } from '../../types.ts';
import { noRecord } from '../api-error.ts';
import type { Call } from '../api.ts';
import { columnRights } from '../table-access.ts';
import { markup, link, page, type Html } from './html.ts';
import { relatedLinks } from './related.ts';

const AUDIT = new Set([
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_id',
]);

function shown(
  platform: Platform,
  call: Call,
  table: string,
  row: Row,
  column: ColumnDefinition,
): Html | string {
  const text = platform.records.display(call.tx, table, row, column.name);
  const value = row[column.name] ?? '';
  const { schema, store } = platform;
  const target =
    column.type === 'reference' && schema.has(column.reference ?? '') ? column.reference : undefined;
  if (target && value)
    return store.get(target, value) ? link(`/${target}.do`, { sys_id: value }, text || value) : value;
  if (column.type === 'url' && /^https?:\/\//.test(value))
    return markup`<a href="${value}" rel="noreferrer">${value}</a>`;
  return column.type === 'password' ? '********' : text;
}

/** A record with labels and display values, and links to its related lists; empty columns are left out. */
export function recordPage(platform: Platform, call: Call, asked: string): string {
  const { tx, query } = call;
  const row = platform.records.get(tx, asked, query.sys_id ?? '');
  if (!row || !platform.acl.can(tx, 'read', asked, row)) throw noRecord();
  const { schema } = platform;
  const table = schema.has(row.sys_class_name ?? '') ? (row.sys_class_name ?? asked) : asked;
  const mayRead = columnRights(platform, tx, 'read');
  const all = schema.columns(table).filter((column) => mayRead(table, column.name, row));
  const sorted = [
    ...all.filter((column) => !AUDIT.has(column.name)),
    ...all.filter((column) => AUDIT.has(column.name)),
  ];
  const lines = sorted.flatMap((column) => {
    const content = shown(platform, call, table, row, column);
    return content === ''
      ? []
      : [
          markup`<tr>
            <th title="${column.name}">${column.label}</th>
            <td>${content}</td>
          </tr>`,
        ];
  });
  const { label } = schema.table(table);
  const title = displayOfRecord(platform, table, row) || row.sys_id;
  return page(
    `${label} ${title}`,
    markup`<p>${link(`/${table}_list.do`, {}, `All of ${label}`)}</p>
      <table>
        ${lines}
      </table>
      ${relatedLinks(platform, tx, table, row)}`,
  );
}
