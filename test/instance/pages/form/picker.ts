import { ApiError } from '../../http/api-error.ts';
import { requireRight } from '../../http/table-access.ts';
import { displayOfRecord } from '../../records/index.ts';
import type { Row } from '../../types.ts';
import type { Visit } from '../visit.ts';

const MOST = 20;

/** Columns that tell records of the same name apart. */
const DETAILS = ['email', 'ip_address', 'short_description', 'scope', 'description'];

/** GET `_page/pick.do`: records that a reference may name, by a part of what stands for them. */
export function pickRecords({ host: { platform }, tx, query }: Visit): unknown {
  const { sysparm_table: table = '', sysparm_column: name = '', sysparm_search: text = '' } = query;
  const { schema, acl } = platform;
  const column = schema.has(table) ? schema.column(table, name) : undefined;
  const target = column?.reference ?? '';
  if (!schema.has(target)) throw new ApiError(404, `No reference ${name} of ${table}`);
  requireRight(platform, tx, 'read', table);
  requireRight(platform, tx, 'read', target);
  const display = schema.displayColumn(target) ?? 'sys_id';
  const wanted = text.trim().replaceAll('^', ' ');
  const condition = wanted === '' ? '' : `${display}LIKE${wanted}^`;
  const found = platform.records.find(tx, target, `${condition}ORDERBY${display}`, { limit: MOST });
  const detailOf = (row: Row): string =>
    DETAILS.filter((each) => schema.column(target, each) && each !== display)
      .map((each) => row[each] ?? '')
      .find((each) => each !== '') ?? '';
  return {
    rows: found
      .filter((row) => acl.can(tx, 'read', target, row))
      .map((row) => ({
        value: row.sys_id,
        label: displayOfRecord(platform, target, row) || row.sys_id,
        detail: detailOf(row).slice(0, 80),
      })),
  };
}
