import { createInstance, type Instance, type TableDefinition } from '../instance/index.ts';
import { APP_USERS } from './app-users.ts';
import { SCOPE } from './integration.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);
const ADDRESS = 'https://instance.example';

/**
 * An instance on which an administrator has done what "Prove the install" in docs/install.md says.
 * @param without plugins that it lacks
 */
export function createProving(...without: string[]): Instance {
  const nowhere = { status: 0, headers: {}, body: '', error: 'No network' };
  const http = { send: () => nowhere, close: () => undefined };
  const app = { app: 'dist/app', users: APP_USERS };
  const instance = createInstance({ ...app, clock: 'virtual', startAt: START, http, without });
  instance.property('glide.servlet.uri', `${ADDRESS}/`);
  instance.table(`${SCOPE}_configuration`).insert({
    name: 'Self-test',
    active: 'false',
    host: ADDRESS,
    access_id: 'sumo.admin',
    access_key: 'sumo.admin',
  });
  set(instance, 'sys_ws_definition', 'service_id=selftest_cse', { active: 'true' });
  return instance;
}

/** How tests undo what a snapshot does not contain. */
export const undo: (() => void)[] = [];

/** One way in which an instance may not be as the app needs it, the test of the suite that is red then, and its message. */
export type Breakage = readonly [
  what: string,
  spoil: (instance: Instance) => void,
  test: string,
  message: RegExp,
];

/** Changes the one record that a query finds. */
export function set(instance: Instance, table: string, query: string, values: Record<string, string>): void {
  const rows = instance.table(table).find(query);
  if (rows.length !== 1) throw new Error(`${rows.length} records of ${table} match ${query}`);
  instance.table(table).update(rows[0]?.sys_id ?? '', values);
}

/** Removes every record that a query finds; there must be one. */
export function remove(instance: Instance, table: string, query: string): void {
  const rows = instance.table(table).find(query);
  if (rows.length === 0) throw new Error(`No record of ${table} matches ${query}`);
  for (const { sys_id } of rows) instance.table(table).remove(sys_id);
}

/** Defines a table in another way until the test ends: tables are not part of a snapshot. */
export function redefine({ platform }: Instance, table: string, other: Partial<TableDefinition>): void {
  const before = platform.schema.table(table);
  undo.push(() => platform.schema.define(before));
  platform.schema.define({ ...before, ...other });
}

/** Lets scripts of the app write Security Incidents. */
export function openIncidents(instance: Instance): void {
  const { access } = instance.platform.schema.table('sn_si_incident');
  redefine(instance, 'sn_si_incident', { access: { ...access, update: true } });
  const [read] = instance.table('sys_scope_privilege').find('target_name=sn_si_incident');
  const { sys_id: _id, ...values } = read ?? {};
  instance.table('sys_scope_privilege').insert({ ...values, operation: 'write' });
}
