import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { listFiles } from './package-files.mjs';

/**
 * Makes a built app the same in every build: a fixed serial number and time in the bill of materials. Removes what is no
 * update XML (the SDK copies metadata/README.md into the package).
 * @param {string} app dist/app
 * @param {import('./package-files.mjs').Package} built
 */
export function normalise(app, built) {
  for (const path of listFiles(app)) if (!path.endsWith('.xml')) rmSync(path);
  for (const file of built.files)
    if (file.records.some((record) => record.fields.path?.endsWith('/bom.json')))
      writeFileSync(file.path, fixedBom(file.xml));
}

/**
 * The serial number follows from the content; the time is SOURCE_DATE_EPOCH (reproducible-builds.org), else 1970.
 * @param {string} xml
 */
export function fixedBom(xml) {
  const content = xml.replace(/"serialNumber": ".*?"/, '').replace(/"timestamp": ".*?"/, '');
  const hash = createHash('sha256').update(content).digest('hex');
  const uuid = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5');
  const time = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? 0) * 1000).toISOString();
  return xml
    .replace(/("serialNumber": ").*?"/, `$1urn:uuid:${uuid}"`)
    .replace(/("timestamp": ").*?"/, `$1${time}"`);
}
