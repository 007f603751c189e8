import { displayOfRecord } from '../../records/index.ts';
import type { ColumnDefinition, Platform, Row } from '../../types.ts';
import { noRecord } from '../api-error.ts';
import type { Call } from '../api.ts';
import { columnRights } from '../table-access.ts';
import { hiddenColumns, sectionsOf } from './form.ts';
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

/** Returns the line of a column; none for an empty one, and for one that the user or a UI policy does not show. */
function lines(platform: Platform, call: Call, table: string, row: Row): (name: string) => Html[] {
  const mayRead = columnRights(platform, call.tx, 'read');
  const hidden = hiddenColumns(platform, call.tx, table, row);
  return (name) => {
    const column = platform.schema.column(table, name);
    if (!column || hidden.has(name) || !mayRead(table, name, row)) return [];
    const content = shown(platform, call, table, row, column);
    if (content === '') return [];
    return [
      markup`<tr>
        <th title="${name}">${column.label}</th>
        <td>${content}</td>
      </tr>`,
    ];
  };
}

function section(caption: string, rows: Html[]): Html[] {
  if (rows.length === 0) return [];
  const table = markup`<table class="form">
    ${rows}
  </table>`;
  return caption === '' ? [table] : [markup`<h2>${caption}</h2>`, table];
}

/**
 * A record with labels and display values, in the sections of its form, and links to its related lists. What stands on no
 * form comes last.
 */
export function recordPage(platform: Platform, call: Call, asked: string): string {
  const { tx, query } = call;
  const row = platform.records.get(tx, asked, query.sys_id ?? '');
  if (!row || !platform.acl.can(tx, 'read', asked, row)) throw noRecord();
  const { schema } = platform;
  const table = schema.has(row.sys_class_name ?? '') ? (row.sys_class_name ?? asked) : asked;
  const sections = sectionsOf(platform, table);
  const onForm = new Set(sections.flatMap(({ columns }) => columns));
  const others = schema.columns(table).filter(({ name }) => !onForm.has(name));
  const rest = [
    ...others.filter(({ name }) => !AUDIT.has(name)),
    ...others.filter(({ name }) => AUDIT.has(name)),
  ];
  const line = lines(platform, call, table, row);
  const parts = [
    ...sections.flatMap(({ caption, columns }) => section(caption, columns.flatMap(line))),
    ...section(
      sections.length === 0 ? '' : 'Record',
      rest.flatMap(({ name }) => line(name)),
    ),
  ];
  const { label } = schema.table(table);
  const title = displayOfRecord(platform, table, row) || row.sys_id;
  return page(
    `${label} ${title}`,
    markup`<p>${link(`/${table}_list.do`, {}, `All of ${label}`)}</p>
      ${parts} ${relatedLinks(platform, tx, table, row)}`,
  );
}
