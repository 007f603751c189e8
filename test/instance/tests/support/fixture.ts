import {
  createInstance,
  type Instance,
  type InstanceOptions,
  type Platform,
  type Row,
  type Values,
} from '../../index.ts';
import { API_RULES, apiPrivileges } from '../../access/apis.ts';

/** Names of the privileges that let an application call every API of the platform. */
export const ALL_APIS: readonly string[] = [
  ...new Set(
    API_RULES.flatMap(({ api, members }) =>
      members.flatMap((member) => apiPrivileges(`${api}.${member}`)),
    ).map(({ name }) => name),
  ),
];

/** Application scope of the records that the tests make. */
export const SCOPE = 'x_acme_demo';
export const TARGET = `${SCOPE}_target`;
export const STAGING = `${SCOPE}_staging`;

const OPEN = { webService: true, read: true, create: true, update: true, delete: true };
const text = (name: string, more: object = {}) => ({
  name,
  type: 'string',
  label: name,
  maxLength: 100,
  ...more,
});

function defineTables({ schema }: Platform): void {
  schema.addColumn('core_company', text('city'));
  schema.define({
    name: TARGET,
    label: 'Target',
    scope: SCOPE,
    indexes: [{ columns: ['key'], unique: false }],
    access: OPEN,
    columns: [
      text('name', { display: true }),
      text('key'),
      text('place'),
      text('colour', { choice: 3 }),
      text('note'),
      text('trace', { maxLength: 1000 }),
      { name: 'company', type: 'reference', label: 'Company', maxLength: 32, reference: 'core_company' },
      { name: 'happened', type: 'glide_date_time', label: 'Happened', maxLength: 40 },
      { name: 'active', type: 'boolean', label: 'Active', maxLength: 40, defaultValue: 'true' },
      { name: 'amount', type: 'integer', label: 'Amount', maxLength: 40 },
    ],
  });
  schema.define({
    name: STAGING,
    label: 'Staging',
    scope: SCOPE,
    superClass: 'sys_import_set_row',
    indexes: [],
    access: OPEN,
    columns: [
      ...['name', 'key', 'place', 'colour', 'note', 'company', 'happened'].map((name) => text(name)),
      { name: 'happened_utc', type: 'glide_date_time', label: 'Happened', maxLength: 40 },
    ],
  });
}

/** A strict instance with an application of two tables, a target and a staging table. No sockets are opened. */
export function demoInstance(options: InstanceOptions = {}): Instance {
  const http = {
    send: () => ({ status: 0, headers: {}, body: '', error: 'no network' }),
    close: () => undefined,
  };
  const instance = createInstance({ http, ...options });
  defineTables(instance.platform);
  instance.table('sys_app').insert({ name: 'Demo', scope: SCOPE, version: '1.0.0' });
  return instance;
}

/** sys_id of the demo application's record. */
export function scopeId(instance: Instance): string {
  return instance.table('sys_app').find(`scope=${SCOPE}`)[0]?.sys_id ?? '';
}

/**
 * Makes the demo application one that may only do what privileges allow. It may call every API by default, and
 * reach no table of another application.
 */
export function enforce(instance: Instance, apis: readonly string[] = ALL_APIS): void {
  instance.table('sys_app').update(scopeId(instance), { runtime_access_tracking: 'enforcing' });
  for (const name of apis) grant(instance, { target_type: 'scriptable', target_name: name });
}

/** A privilege of the demo application to execute something of the global scope, by default. */
export function grant(instance: Instance, values: Values): Row {
  const common = { source_scope: scopeId(instance), target_scope: 'global', operation: 'execute' };
  return addFile(instance, 'sys_scope_privilege', { ...common, status: 'allowed', ...values });
}

/** sys_id of the application of a scope. */
export function applicationId(instance: Instance, scope: string): string {
  return instance.table('sys_scope').find(`scope=${scope}`)[0]?.sys_id ?? '';
}

/** A configuration record of the demo application. */
export function addFile(instance: Instance, table: string, values: Values): Row {
  return instance.table(table).insert({ sys_scope: scopeId(instance), ...values });
}

/** A business rule on the target table, before insert and update by default. */
export function addRule(instance: Instance, name: string, script: string, more: Values = {}): Row {
  const when = {
    when: 'before',
    action_insert: '1',
    action_update: '1',
    order: '100',
    active: '1',
    advanced: '1',
  };
  return addFile(instance, 'sys_script', { name, collection: TARGET, script, ...when, ...more });
}

/** A script include of the demo application. */
export function addInclude(instance: Instance, name: string, script: string, more: Values = {}): Row {
  const values = { name, api_name: `${SCOPE}.${name}`, access: 'package_private', active: '1', script };
  return addFile(instance, 'sys_script_include', { ...values, ...more });
}

/** A module at `x_acme_demo/demo/1.0.0/src/server/<path>`. */
export function addModule(instance: Instance, path: string, content: string): Row {
  return addFile(instance, 'sys_module', { path: modulePath(path), content });
}

export const modulePath = (path: string) => `${SCOPE}/demo/1.0.0/src/server/${path}`;

/** Value of a script's last expression, run as a job would run it. */
export function evaluate(instance: Instance, script: string, scope = SCOPE): unknown {
  const { platform } = instance;
  return platform.transaction({ kind: 'job' }, (tx) => platform.sandbox.run(tx, scope, 'test', script).value);
}

/** Lines that the instance logged, as `level message`. */
export function logged(instance: Instance): string[] {
  return instance.log().map(({ level, message }) => `${level} ${message}`);
}
