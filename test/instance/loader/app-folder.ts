import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTableFile, type TableFile } from './table-files.ts';
import { updateRecords, type UpdateFile, type UpdateRecord } from './update-records.ts';
import { parseXml, type XmlNode } from './xml.ts';

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

function xmlFiles(dir: string, part: string): { root: XmlNode; file: string }[] {
  const folder = join(dir, part);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
  return names.sort().map((name) => {
    const file = `${part}/${name}`;
    try {
      return { root: parseXml(readFileSync(join(folder, name), 'utf8')), file };
    } catch (cause) {
      throw new Error(`${file} is not XML: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
  });
}

const updateFiles = (dir: string, part: string): UpdateFile[] =>
  xmlFiles(dir, part).map(({ root, file }) => updateRecords(root, file));

/** Value of a record's column; empty when it has none. */
export function valueOf(record: UpdateRecord, column: string): string {
  return record.fields.find((field) => field.name === column)?.value ?? '';
}

/** Reads the folder. Throws with a plain sentence when it holds no built application. */
export function readAppFolder(dir: string): AppFolder {
  const application = updateFiles(dir, 'scope')
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
    tables: xmlFiles(dir, 'dictionary').map(({ root }) => readTableFile(root, scope)),
    updates: [...updateFiles(dir, 'update'), ...updateFiles(dir, 'author_elective_update')],
    firstInstall: updateFiles(dir, 'unload'),
    demo: updateFiles(dir, 'unload.demo'),
  };
}
