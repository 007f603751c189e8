import { ApiError } from '../../http/api-error.ts';
import { columnRights, requireRight } from '../../http/table-access.ts';
import { resolveField } from '../../query/index.ts';
import type { ColumnDefinition, Row } from '../../types.ts';
import { isEditable } from '../form/editable.ts';
import { editorOf, toValue, writeRefusal } from '../form/values.ts';
import type { Visit } from '../visit.ts';
import { cellsOf } from './cells.ts';

interface Place {
  table: string;
  row: Row;
  column: ColumnDefinition;
}

/** The value that a request names. Throws 404 where there is none that the user may read, 403 where none may be written. */
function placeOf({ host: { platform }, tx, query }: Visit): Place {
  const { sysparm_table: table = '', sys_id: sysId = '', sysparm_column: name = '' } = query;
  const { schema, store, acl } = platform;
  const row = schema.has(table) ? store.get(table, sysId) : undefined;
  const column = row && schema.column(table, name);
  if (!column || !acl.can(tx, 'read', table, row)) throw new ApiError(404, 'No Record found');
  requireRight(platform, tx, 'write', table, row);
  const may = isEditable(column) && columnRights(platform, tx, 'write')(table, name, row);
  if (!may) throw new ApiError(403, 'Operation Failed', `${column.label} may not be edited`);
  return { table, row, column };
}

/** GET `_page/cell.do`: what edits the value, as JSON. */
export function cellEditor(visit: Visit): unknown {
  const { table, row, column } = placeOf(visit);
  return editorOf(visit.host.platform, visit.tx, table, column, row);
}

/** POST `_page/cell.do`: writes the value, and gives what the list now shows. */
export function saveCell(visit: Visit): unknown {
  const { host, tx, form } = visit;
  const { platform } = host;
  const { table, row, column } = placeOf(visit);
  const read = toValue(platform, tx, table, column, form.get('value') ?? '');
  if ('error' in read) throw new ApiError(400, 'Operation Failed', read.error);
  const result = platform.records.update(tx, table, row.sys_id, { [column.name]: read.value });
  if (result.row === null) throw new ApiError(403, 'Operation Failed', writeRefusal(tx, result.reason));
  const field = resolveField(platform, table, column.name);
  const [cell] = field ? cellsOf(platform, tx, table, [field])(result.row) : [];
  // Alone the column would be the first, which leads to the record.
  const { text = '', tone } = cell ?? {};
  return { cell: { text, ...(tone ? { tone } : {}) }, messages: tx.messages };
}
