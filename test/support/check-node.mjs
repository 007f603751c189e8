/**
 * Ends with a clear message where Node is older than package.json wants: before anything else is loaded, and in a language that old
 * versions read, too.
 */
import fs from 'fs';
import process from 'process';

const wanted = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).engines
  .node;

/** @param {string} version */
function numbers(version) {
  return (version.match(/\d+/g) || []).map(Number);
}

/** @param {string} version @param {string} least */
export function isOlder(version, least) {
  const a = numbers(version);
  const b = numbers(least);
  const at = [0, 1, 2].find((index) => (a[index] || 0) !== (b[index] || 0));
  return at !== undefined && (a[at] || 0) < (b[at] || 0);
}

/** What to say to somebody whose Node is too old; empty where it is not. @param {string} version */
export function complaint(version) {
  if (!isOlder(version, wanted)) return '';
  return `This needs Node ${wanted.replace('>=', '')} or newer; here runs ${version}. Get it from https://nodejs.org, then run: npm ci`;
}

const text = complaint(process.version);
if (text !== '') {
  console.error(text);
  process.exit(1);
}
