import type { Acl, Platform, Row, Transaction } from '../types.ts';
import { ApiError } from './api-error.ts';

type Operation = Parameters<Acl['can']>[1];

/** The table that a request names. Throws 400 for an unknown one, 403 for one closed to web services. */
export function requireTable({ schema }: Platform, table: string): string {
  if (!schema.has(table)) throw new ApiError(400, `Invalid table ${table}`);
  if (!schema.table(table).access.webService) {
    throw new ApiError(403, 'User Not Authorized', `Table ${table} does not allow access by web services`);
  }
  return table;
}

/** Throws 403 when the access controls of the table as a whole refuse. */
export function requireRight(
  platform: Platform,
  tx: Transaction,
  operation: Operation,
  table: string,
  row?: Row,
): void {
  if (platform.acl.can(tx, operation, table, row)) return;
  if (operation === 'read') throw new ApiError(403, 'User Not Authorized', 'Failed API level ACL Validation');
  const verb = { write: 'Update', create: 'Insert', delete: 'Delete' }[operation];
  throw new ApiError(403, 'Operation Failed', `ACL Exception ${verb} Failed due to security constraints`);
}

/**
 * Tells whether a column may be read or written. Only columns that some access control names are asked about:
 * a list of thousands of rows has too many cells to ask about each.
 */
export function columnRights(platform: Platform, tx: Transaction, operation: Operation) {
  const { schema, store, acl } = platform;
  const named = new Set<string>();
  for (const row of store.rows('sys_security_acl')) if (row.name?.includes('.')) named.add(row.name);
  const guarded = new Map<string, boolean>();

  function isGuarded(table: string, column: string): boolean {
    const key = `${table}.${column}`;
    const known = guarded.get(key);
    if (known !== undefined) return known;
    const tables = [...schema.lineage(table), '*'];
    const answer = tables.some((each) => named.has(`${each}.${column}`) || named.has(`${each}.*`));
    guarded.set(key, answer);
    return answer;
  }

  return (table: string, column: string, row?: Row): boolean =>
    !isGuarded(table, column) || acl.can(tx, operation, table, row, column);
}
