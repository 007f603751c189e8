import type { Platform } from '../types.ts';
import { customerUpdates } from './customer-updates.ts';
import { fieldReader } from './references.ts';
import { updateRecords } from './update-records.ts';
import { removeRecord, writeRecord, type Installation } from './write-records.ts';
import { parseXml } from './xml.ts';

/**
 * What _Import XML_ of a list does with an `unload` file: each record is inserted or updated by its sys_id. A record of
 * a table that this instance lacks is ignored, with a warning in the log. Returns how many records it changed.
 * Throws a plain sentence for another file.
 */
export function importXml(platform: Platform, xml: string): number {
  const root = parseXml(xml);
  if (root.tag !== 'unload') throw new Error(`An XML to import has the element unload, not ${root.tag}`);
  const { records } = updateRecords(root, 'import');
  const installation: Installation = {
    platform,
    kind: 'install',
    updates: customerUpdates(platform),
    read: fieldReader(platform, records),
    installed: 0,
    removed: 0,
    skipped: [],
  };
  for (const record of records) {
    if (!platform.schema.has(record.table)) {
      platform.log.write('warn', 'platform', `Import XML: there is no table ${record.table}`);
    } else if (record.action === 'DELETE') removeRecord(installation, record);
    else writeRecord(installation, record);
  }
  return installation.installed + installation.removed;
}
