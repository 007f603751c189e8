import { dirname } from 'node:path';
import { parseFiles } from './parsed-files.ts';
import { readTableFile, type TableFile } from './table-files.ts';
import { updateRecords, type UpdateFile, type UpdateRecord } from './update-records.ts';

/** A built application, read from the folder that `now-sdk build` writes (`dist/app`). */
export interface AppFolder {
  scope: string;
  sysId: string;
  name: string;
  version: string;
  /** The `sys_app` record itself. */
  application: UpdateRecord;
  tables: TableFile[];
  /** `update/`, then `author_elective_update/` (choices and deletions). */
  updates: UpdateFile[];
  /** Data rows for the first install only. */
  firstInstall: UpdateFile[];
  demo: UpdateFile[];
}

/** Value of a record's column; empty when it has none. */
export function valueOf(record: UpdateRecord, column: string): string {
  return record.fields.find((field) => field.name === column)?.value ?? '';
}

/** Reads the folder. Throws with a plain sentence when it holds no built application. */
export function readAppFolder(dir: string): AppFolder {
  const files = parseFiles(dir);
  const of = (part: string) => files.filter(({ file }) => dirname(file) === part);
  const updatesOf = (part: string) => of(part).map(({ root, file }) => updateRecords(root, file));
  const application = updatesOf('scope')
    .flatMap((file) => file.records)
    .find((record) => record.table === 'sys_app');
  if (!application) throw new Error(`${dir} holds no built application (scope/sys_app_*.xml is missing)`);
  const scope = valueOf(application, 'scope');
  return {
    scope,
    sysId: application.sysId,
    name: valueOf(application, 'name'),
    version: valueOf(application, 'version'),
    application,
    tables: of('dictionary').map(({ root }) => readTableFile(root, scope)),
    updates: [...updatesOf('update'), ...updatesOf('author_elective_update')],
    firstInstall: updatesOf('unload'),
    demo: updatesOf('unload.demo'),
  };
}
