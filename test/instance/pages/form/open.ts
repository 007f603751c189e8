import { noRecord } from '../../http/api-error.ts';
import { requireRight } from '../../http/table-access.ts';
import { parseQuery } from '../../query/index.ts';
import type { Platform, Row, Transaction } from '../../types.ts';
import { classOf } from '../list/cells.ts';
import type { Visit } from '../visit.ts';
import { toValue } from './values.ts';

/** A record whose form is open, in the table of its class. */
export interface Opened {
  table: string;
  row: Row;
  isNew: boolean;
}

/** Values that a link gives to a new record: the conditions of `sysparm_query` that say `=`. */
function given(platform: Platform, tx: Transaction, table: string, encoded: string): Row[string][][] {
  return parseQuery(encoded)
    .groups.flat(2)
    .flatMap(({ field, operator, value }) => {
      const column = operator === '=' ? platform.schema.column(table, field) : undefined;
      if (!column) return [];
      const read = toValue(platform, tx, table, column, value);
      return 'error' in read ? [] : [[field, read.value]];
    });
}

function newRecord(platform: Platform, tx: Transaction, table: string, encoded: string): Opened {
  requireRight(platform, tx, 'create', table);
  const row = { ...platform.records.blank(tx, table) };
  for (const [name = '', value = ''] of given(platform, tx, table, encoded)) row[name] = value;
  return { table, row, isNew: true };
}

/** The record that a page names: by sys_id (-1 for a new one), else the first of a query. Throws 404 for one not to be read. */
export function openRecord({ host: { platform }, tx, query }: Visit, asked: string): Opened {
  const { sys_id: sysId = '', sysparm_query: encoded = '' } = query;
  if (sysId.startsWith('-1')) return newRecord(platform, tx, asked, encoded);
  const row =
    sysId === '' && encoded !== ''
      ? platform.records.find(tx, asked, encoded, { limit: 1 })[0]
      : platform.records.get(tx, asked, sysId);
  if (!row || !platform.acl.can(tx, 'read', asked, row)) throw noRecord();
  return { table: classOf(platform, asked, row), row, isNew: false };
}
