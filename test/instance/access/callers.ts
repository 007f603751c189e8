import { newSysId } from '../records/sys-id.ts';
import type { Platform, Row } from '../types.ts';
import type { Application } from './applications.ts';

/** Restricted Caller Access: what the owner of a table says of callers from other applications (ASSUMPTIONS.md, A159). */

export const CALLER_ACCESS = 'sys_restricted_caller_access';

/** Choices of its `status`. */
export const CALLER_STATUS = { requested: '1', allowed: '2', denied: '3' } as const;

/** Choices of `sys_db_object.caller_access`. */
export const CALLER_MODES = { none: '', tracking: '1', restriction: '2' } as const;

export type CallerMode = keyof typeof CALLER_MODES;

/** Choice of `source_type` that means a whole application. */
const SCOPE_SOURCE = '5';

/** Choice of `target_type` that means a table. */
const TABLE_TARGET = '1';

/** A call of one application for a table of another. */
export interface Call {
  source: Application;
  owner: Application;
  table: string;
  operation: string;
}

/** Tables whose callers are watched, with what is done about them, and their record in `sys_db_object`. */
export type WatchedTables = Map<string, { mode: CallerMode; sysId: string }>;

export function readWatchedTables({ schema, store }: Platform): WatchedTables {
  const watched: WatchedTables = new Map();
  if (!schema.has('sys_db_object')) return watched;
  for (const { name = '', caller_access: mode, sys_id: sysId } of store.rows('sys_db_object')) {
    if (mode === CALLER_MODES.tracking) watched.set(name, { mode: 'tracking', sysId });
    if (mode === CALLER_MODES.restriction) watched.set(name, { mode: 'restriction', sysId });
  }
  return watched;
}

/** Sets it for a table, or for every table of a scope. Throws for a name that is neither. */
export function setCallerAccess({ schema, store }: Platform, target: string, mode: CallerMode): void {
  const isMeant = (table: string): boolean =>
    table === target || (schema.has(table) && schema.table(table).scope === target);
  const rows = [...store.rows('sys_db_object')].filter(({ name = '' }) => isMeant(name));
  if (rows.length === 0) throw new Error(`${target} is no table here, nor the scope of one`);
  for (const { caller_access: _before, ...row } of rows) {
    const value = CALLER_MODES[mode];
    store.put('sys_db_object', value === '' ? row : { ...row, caller_access: value });
  }
}

export function isCallerMode(text: unknown): text is CallerMode {
  return typeof text === 'string' && Object.hasOwn(CALLER_MODES, text);
}

/** Whether the call goes through. A call that is seen for the first time leaves a record: allowed, or requested. */
export function passesCallers(platform: Platform, watched: WatchedTables, call: Call): boolean {
  const watch = watched.get(call.table);
  if (!watch) return true;
  const found = realRecords(platform, call, watch.sysId);
  const allowed = found.some((row) => row.status === CALLER_STATUS.allowed);
  if (allowed) return true;
  if (watch.mode === 'tracking') {
    if (found.length === 0) record(platform, call, watch.sysId, CALLER_STATUS.allowed);
    return !found.some((row) => row.status === CALLER_STATUS.denied);
  }
  if (found.length === 0) record(platform, call, watch.sysId, CALLER_STATUS.requested);
  return false;
}

/**
 * Records that are about the call. Only those that belong to the application of the target count; those that the calling
 * application brought are requests ("Requested restricted caller access").
 */
function realRecords({ schema, store }: Platform, call: Call, tableId: string): Row[] {
  if (!schema.has(CALLER_ACCESS)) return [];
  return [...store.rows(CALLER_ACCESS)].filter(
    (row) =>
      isReal(row) &&
      row.target_scope === call.owner.id &&
      row.source_scope === call.source.id &&
      row.source_type === SCOPE_SOURCE &&
      [undefined, '', tableId].includes(row.target) &&
      [undefined, '', call.table].includes(row.target_table) &&
      [undefined, '', call.operation].includes(row.operation),
  );
}

const isReal = (row: Row): boolean => row.sys_scope !== undefined && row.sys_scope === row.target_scope;

function record(
  platform: Platform,
  { source, owner, operation }: Call,
  tableId: string,
  status: string,
): void {
  put(platform, {
    sys_scope: owner.id,
    source: source.id,
    source_scope: source.id,
    source_type: SCOPE_SOURCE,
    target: tableId,
    target_scope: owner.id,
    target_type: TABLE_TARGET,
    operation,
    status,
    rca_type: 'real_rca',
  });
}

function put({ schema, store, clock }: Platform, values: Record<string, string>): void {
  if (!schema.has(CALLER_ACCESS)) return;
  const sysId = newSysId();
  store.put(CALLER_ACCESS, {
    sys_id: sysId,
    sys_class_name: CALLER_ACCESS,
    sys_update_name: `${CALLER_ACCESS}_${sysId}`,
    sys_created_on: clock.text(),
    sys_created_by: 'system',
    sys_updated_on: clock.text(),
    sys_updated_by: 'system',
    ...values,
  });
}

/** Columns that say what a record is about. */
const SUBJECT = [
  'source',
  'source_scope',
  'source_type',
  'target',
  'target_table',
  'target_scope',
  'target_type',
  'operation',
];

/**
 * What follows an install: each request that an application brought gets its record in the application of the target, with
 * the status Requested, whatever the request says ("Requested restricted caller access").
 */
export function requestCallers(platform: Platform): void {
  const { schema, store } = platform;
  if (!schema.has(CALLER_ACCESS)) return;
  const rows = [...store.rows(CALLER_ACCESS)];
  const subjectOf = (row: Row): string => SUBJECT.map((column) => row[column] ?? '').join(' ');
  const known = new Set(rows.filter(isReal).map(subjectOf));
  for (const row of rows) {
    const { target_scope: owner = '' } = row;
    if (isReal(row) || known.has(subjectOf(row)) || !store.get('sys_scope', owner)) continue;
    const subject = Object.fromEntries(SUBJECT.map((column) => [column, row[column] ?? '']));
    put(platform, { ...subject, sys_scope: owner, status: CALLER_STATUS.requested, rca_type: 'real_rca' });
  }
}
