import { TRACKING_VALUES, type Tracking } from '../access/applications.ts';
import { requestCallers } from '../access/callers.ts';
import { dictionaryRows } from '../base/dictionary-rows.ts';
import { derivedId } from '../base/ids.ts';
import { isLacking, putBaseRow } from '../base/index.ts';
import type { InstallReport, Platform, Row } from '../types.ts';
import { readAppFolder, type AppFolder } from './app-folder.ts';
import { choiceLists, newChoices, putInlineChoices } from './choices.ts';
import { customerUpdates } from './customer-updates.ts';
import { defineAppTables, defineOpenTable } from './define-tables.ts';
import { fieldReader } from './references.ts';
import { addUsers, type AppUser } from './users.ts';
import { writeFile, writeRecord, type Installation } from './write-records.ts';

export interface InstallOptions {
  /** Also the demo data (`unload.demo/`). */
  demo?: boolean;
  /** Runtime access tracking of the installed application; that of its build unless given. */
  tracking?: Tracking | undefined;
  /** Users who are made with it, none unless given. */
  users?: readonly AppUser[] | undefined;
}

/** The app cannot be installed next to what is here. */
export class InstallRefusedError extends Error {
  override name = 'InstallRefusedError';
}

/** The application here, under another scope, that a record of the build belongs to already. */
function otherOwner({ store, schema }: Platform, { sysId, updates }: AppFolder): Row | undefined {
  for (const { table, sysId: record } of updates.flatMap((file) => file.records)) {
    const owner = schema.has(table) ? store.get(table, record)?.sys_scope : undefined;
    if (owner && owner !== sysId && store.get('sys_app', owner)) return store.get('sys_app', owner);
  }
  return undefined;
}

function refuse(platform: Platform, app: AppFolder): void {
  const { store } = platform;
  const { scope, sysId } = app;
  for (const other of store.rows('sys_scope')) {
    if (other.sys_id !== sysId && other.scope === scope) {
      throw new InstallRefusedError(`Scope ${scope} belongs to another application here (${other.sys_id})`);
    }
    if (other.sys_id === sysId && other.scope !== scope) {
      throw new InstallRefusedError(
        `Application ${sysId} is installed here under scope ${other.scope ?? ''}`,
      );
    }
  }
  const owner = otherOwner(platform, app);
  if (owner) {
    throw new InstallRefusedError(
      `Records of this build are installed here under scope ${owner.scope ?? ''}: it is the same application`,
    );
  }
}

/** The dictionary as rows, where the build brought no rows of its own (and for inline choices likewise). */
function completeDictionary(platform: Platform, app: AppFolder): void {
  const { store, schema } = platform;
  const key = (row: Record<string, string>): string =>
    `${row.name ?? row.category ?? ''}.${row.element ?? ''}`;
  for (const table of ['sys_db_object', 'sys_dictionary', 'sys_number']) {
    const known = new Set([...store.rows(table)].map(key));
    const rows = app.tables
      .flatMap(({ name }) => dictionaryRows(schema, name))
      .filter((row) => row.table === table);
    for (const row of rows) if (!known.has(key(row.values))) putBaseRow(platform, row);
  }
  putInlineChoices(platform, app.tables);
}

/**
 * Upgrade History: one row for an upgrade that did something, and one for each file it left alone
 * (disposition 4, skipped).
 */
function writeHistory({ platform, skipped }: Installation, app: AppFolder, from: string): void {
  const id = derivedId('sys_upgrade_history', app.sysId, from, app.version, String(platform.clock.now()));
  const now = platform.clock.text();
  putBaseRow(platform, {
    table: 'sys_upgrade_history',
    sysId: id,
    values: {
      application: app.sysId,
      from_version: from,
      to_version: app.version,
      upgrade_started: now,
      upgrade_finished: now,
    },
  });
  for (const name of skipped) {
    putBaseRow(platform, {
      table: 'sys_upgrade_history_log',
      sysId: derivedId(id, name),
      values: { upgrade_history: id, file_name: name, disposition: '4', changed: '1' },
    });
  }
}

/** The application as an instance installs it: with another tracking than its build has, where that is wanted. */
function withTracking(app: AppFolder, tracking: Tracking | undefined): AppFolder {
  if (tracking === undefined) return app;
  const { application } = app;
  const others = application.fields.filter(({ name }) => name !== 'runtime_access_tracking');
  const field = { name: 'runtime_access_tracking', value: TRACKING_VALUES[tracking], attributes: {} };
  return { ...app, application: { ...application, fields: [...others, field] } };
}

/** The application record always follows the build: its version is what was installed. */
function writeApplication(installation: Installation, app: AppFolder): void {
  const unconditional: Installation = { ...installation, kind: 'install' };
  writeRecord(unconditional, app.application);
  installation.installed = unconditional.installed;
}

function run(
  platform: Platform,
  app: AppFolder,
  before: Row | undefined,
  options: InstallOptions,
): InstallReport {
  const { schema } = platform;
  const kind = before ? 'upgrade' : 'install';
  const fromVersion = before?.version ?? '';
  const data = kind === 'install' ? [...app.firstInstall, ...(options.demo ? app.demo : [])] : [];
  const files = [...app.updates, ...data].map((file) => ({
    ...file,
    records: file.records.filter(({ table }) => !isLacking(schema, table)),
  }));
  const incoming = [app.application, ...files.flatMap((file) => file.records)].filter(
    (each) => each.action !== 'DELETE',
  );

  defineAppTables(schema, app);
  for (const { table } of incoming) if (!schema.has(table)) defineOpenTable(schema, table);
  const updates = customerUpdates(platform);
  const read = fieldReader(platform, incoming);
  const installation: Installation = { platform, kind, updates, read, installed: 0, removed: 0, skipped: [] };

  writeApplication(installation, app);
  const held = newChoices(platform, kind, choiceLists(platform));
  for (const file of files) writeFile(installation, file, held);
  completeDictionary(platform, app);
  if (kind === 'install') addUsers(platform, options.users ?? [], app.scope);
  requestCallers(platform);

  const { installed, removed, skipped } = installation;
  if (kind === 'upgrade' && (installed + removed > 0 || fromVersion !== app.version))
    writeHistory(installation, app, fromVersion);
  return { scope: app.scope, name: app.name, version: app.version, kind, installed, removed, skipped };
}

/**
 * Installs a built application (`dist/app`), or upgrades it when it is there. An upgrade leaves alone, one by
 * one, the application files that were changed here, brings no data rows, and no new values into choice lists
 * that exist. Throws InstallRefusedError where scope and application disagree with what is installed.
 */
export function installApp(platform: Platform, appDir: string, options: InstallOptions = {}): InstallReport {
  const app = withTracking(readAppFolder(appDir), options.tracking);
  refuse(platform, app);
  const before = platform.store.get('sys_app', app.sysId);
  return customerUpdates(platform).untracked(() => run(platform, app, before, options));
}
