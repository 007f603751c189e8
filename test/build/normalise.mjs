import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { listFiles } from './package-files.mjs';

/**
 * Makes a built app the same in every build: a fixed serial number and time in the bill of materials. Removes what is no
 * update XML (the SDK copies metadata/README.md into the package).
 * @param {string} app dist/app
 * @param {import('./package-files.mjs').Package} built
 * @param {string} scope of the app
 */
export function normalise(app, built, scope) {
  for (const path of listFiles(app)) if (!path.endsWith('.xml')) rmSync(path);
  for (const file of built.files) {
    const isBom = file.records.some((record) => record.fields.path?.endsWith('/bom.json'));
    const xml = fixedReferences(isBom ? fixedBom(file.xml) : file.xml, scope);
    if (xml !== file.xml) writeFileSync(file.path, xml);
  }
}

/** References that the SDK writes with the name of what they mean, and a sys_id that it makes up in every build. */
const MADE_UP = /(<(super_class|target_scope) [^>]*?\b(?:name|scope)="([^"]+)"[^>]*>)[0-9a-f]{32}(?=<)/g;

/**
 * The sys_id that stands where a record of another application is meant by its name: always the same. An instance goes by the
 * name beside it.
 * @param {string} column of the reference
 * @param {string} name
 */
export function standInId(column, name) {
  return createHash('md5').update(`${column} ${name}`).digest('hex');
}

/**
 * @param {string} xml
 * @param {string} scope of the app, whose own tables have sys_ids that are real
 */
export function fixedReferences(xml, scope) {
  return xml.replace(MADE_UP, (reference, start, column, name) =>
    name.startsWith(`${scope}_`) ? reference : start + standInId(column, name),
  );
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
