import type { Cell } from '../../../ui/index.ts';
import { columnRights } from '../../http/table-access.ts';
import { displayOfValue } from '../../records/index.ts';
import type { Field } from '../../query/index.ts';
import type { Platform, Row, Transaction } from '../../types.ts';
import { isEditable } from '../form/editable.ts';
import { tonesOf } from './tones.ts';

const SHORT = 120;

const shorten = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

/** The table of the class that a row is of: a list may show several. */
export const classOf = ({ schema }: Platform, table: string, row: Row): string =>
  schema.has(row.sys_class_name ?? '') ? (row.sys_class_name ?? table) : table;

const cellAddress = (table: string, sysId: string, column: string): string =>
  `/_page/cell.do?${new URLSearchParams({ sysparm_table: table, sys_id: sysId, sysparm_column: column }).toString()}`;

function hrefOf({ schema, store }: Platform, { column, read }: Field, row: Row): string | undefined {
  const target = column.type === 'reference' ? (column.reference ?? '') : '';
  const value = read(row);
  if (!value || !schema.has(target) || !store.get(target, value)) return undefined;
  return `/${target}.do?sys_id=${value}`;
}

/** Makes rows of a table into cells: display values, links, colours, and where a double click may edit. */
export function cellsOf(platform: Platform, tx: Transaction, table: string, fields: readonly Field[]) {
  const mayRead = columnRights(platform, tx, 'read');
  const mayWrite = columnRights(platform, tx, 'write');
  const toneOf = tonesOf(platform, table);

  function shown(row: Row, field: Field): string {
    if (!mayRead(field.table, field.column.name, field.own ? row : undefined)) return '';
    return field.own
      ? platform.records.display(tx, table, row, field.path)
      : displayOfValue(platform, tx, field.table, field.column, field.read(row));
  }

  return (row: Row): Cell[] => {
    const exact = classOf(platform, table, row);
    const writable = platform.acl.can(tx, 'write', table, row);
    return fields.map((field, at) => {
      const text = shown(row, field).trim();
      const short = shorten(text);
      const cell: Cell = { text: short, ...(short === text ? {} : { title: text.slice(0, 1000) }) };
      const tone = toneOf(field.path, row);
      if (tone && text) cell.tone = tone;
      const href = at === 0 ? `/${exact}.do?sys_id=${row.sys_id}` : hrefOf(platform, field, row);
      if (href) cell.href = href;
      const { name } = field.column;
      if (at > 0 && field.own && writable && isEditable(field.column) && mayWrite(table, name, row))
        cell.edit = cellAddress(exact, row.sys_id, name);
      return cell;
    });
  };
}
