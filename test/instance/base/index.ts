import type { Platform, Row, Schema } from '../types.ts';
import { describe, type TableSpec } from './describe.ts';
import { dictionaryRows } from './dictionary-rows.ts';
import { accessRows } from './rows/access.ts';
import type { BaseRow } from './rows/base-row.ts';
import { choiceRows } from './rows/choices.ts';
import { menuRows } from './rows/menus.ts';
import { observableTypeRows } from './rows/observable-types.ts';
import { peopleRows } from './rows/people.ts';
import { pluginRows } from './rows/plugins.ts';
import { propertyRows } from './rows/properties.ts';
import { ruleRows } from './rows/rules.ts';
import { privilegeRows } from './rows/privileges.ts';
import { serviceManagementRows } from './rows/service-management.ts';
import { scopeId, scopeRows } from './rows/scopes.ts';
import { threatSourceRows } from './rows/threat-sources.ts';
import { applicationTables } from './tables/application.ts';
import { automationTables } from './tables/automation.ts';
import { cloneTables } from './tables/clone.ts';
import { cmdbTables } from './tables/cmdb.ts';
import { dictionaryTables } from './tables/dictionary.ts';
import { importTables } from './tables/import.ts';
import { menuTables } from './tables/menus.ts';
import { recordTables } from './tables/records.ts';
import { securitySupportTables } from './tables/security-support.ts';
import { securityTables } from './tables/security.ts';
import { securityCoreTables } from './tables/security-core.ts';
import { securityIncidentTables } from './tables/security-incident.ts';
import { serviceManagementTables } from './tables/service-management.ts';
import { taskTables } from './tables/task.ts';
import { testingTables } from './tables/testing.ts';
import { webServiceTables } from './tables/web-service.ts';
import { threatIntelligenceTables } from './tables/threat-intelligence.ts';

const TABLES: TableSpec[] = [
  applicationTables,
  menuTables,
  dictionaryTables,
  securityTables,
  automationTables,
  recordTables,
  cloneTables,
  taskTables,
  serviceManagementTables,
  cmdbTables,
  securitySupportTables,
  securityIncidentTables,
  securityCoreTables,
  threatIntelligenceTables,
  importTables,
  webServiceTables,
  testingTables,
].flat();

/** Plugins of the base system that an instance may lack. */
export const PLUGINS: readonly string[] = [
  ...new Set(TABLES.flatMap(({ plugin }: TableSpec) => (plugin === undefined ? [] : [plugin]))),
];

/**
 * Defines the tables of the base system: what an instance with Security Incident Response has before any app
 * is installed.
 * @param without plugins that this instance lacks
 */
export function defineBase(schema: Schema, without: readonly string[] = []): void {
  for (const table of TABLES) {
    if (!without.includes(table.plugin ?? '')) schema.define(describe(table));
  }
}

/** True for a table of a plugin that this instance lacks: what an app brings for it is not installed. */
export function isLacking(schema: Schema, table: string): boolean {
  return (
    !schema.has(table) && TABLES.some(({ name, plugin }: TableSpec) => name === table && plugin !== undefined)
  );
}

/** True for a plugin of which this instance lacks the tables. */
function isLackingPlugin(schema: Schema, id: string): boolean {
  return TABLES.some(({ name, plugin }: TableSpec) => plugin === id && !schema.has(name));
}

/** Application scope that a row of the base system belongs to: that of the table it is about. */
function scopeOf(schema: Schema, { table, values }: BaseRow): string {
  if (table === 'sys_scope') return values.scope ?? 'global';
  const about = (values.collection ?? values.name ?? '').split('.')[0] ?? '';
  if (schema.has(about)) return schema.table(about).scope;
  return about === 'sn_si' ? 'sn_si' : 'global';
}

/**
 * Puts a row as the platform's own: who and when, and for application files the class, application and update
 * name.
 */
export function putBaseRow({ schema, store, clock }: Platform, base: BaseRow): void {
  const now = clock.text();
  const stored: Row = {
    sys_id: base.sysId,
    sys_created_on: now,
    sys_created_by: 'system',
    sys_updated_on: now,
    sys_updated_by: 'system',
    sys_mod_count: '0',
  };
  if (schema.column(base.table, 'sys_class_name')) stored.sys_class_name = base.table;
  if (schema.lineage(base.table).includes('sys_metadata')) {
    stored.sys_scope = scopeId(scopeOf(schema, base));
    stored.sys_update_name = `${base.table}_${base.sysId}`;
  }
  for (const [column, value] of Object.entries(base.values)) if (value !== '') stored[column] = value;
  store.put(base.table, stored);
}

/**
 * Fills the base system: users, roles, access controls, choices, rules, applications, and its dictionary as
 * rows.
 */
export function seedBase(platform: Platform): void {
  const dictionary = platform.schema.tables().flatMap((table) => dictionaryRows(platform.schema, table));
  const rows = [
    scopeRows(),
    peopleRows(),
    choiceRows(),
    accessRows(),
    ruleRows(),
    serviceManagementRows(),
    propertyRows(),
    privilegeRows(),
    observableTypeRows(),
    menuRows(),
    threatSourceRows(),
    pluginRows((id) => !isLackingPlugin(platform.schema, id)),
    dictionary,
  ].flat();
  for (const row of rows) if (platform.schema.has(row.table)) putBaseRow(platform, row);
}

/**
 * Brings further tables with their dictionary, as the install of another application would.
 * For tests of what differs from one instance to another.
 */
export function addTables(platform: Platform, specs: readonly TableSpec[]): void {
  for (const spec of specs) platform.schema.define(describe(spec));
  for (const { name } of specs)
    for (const row of dictionaryRows(platform.schema, name)) putBaseRow(platform, row);
}
