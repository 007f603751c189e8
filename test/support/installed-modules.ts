import type { Instance } from '../instance/index.ts';

/** Where the text of a source file begins in a bundle. */
const PART = /^(?=\/\/ src\/server\/)/m;

/** A name of the source; one that two files of a bundle share is followed by `$` and a number there. */
const NAME = /[A-Za-z_]\w*(?:\$\d+)?/g;

/**
 * Changes a source file of the app as it is installed: in every bundle that contains the text. Fails when none does.
 * @param source path below src/server
 * @param find text of the file as it is emitted
 */
export function patchModules(instance: Instance, source: string, find: string, replace: string): void {
  const modules = instance.table('sys_module');
  let patched = 0;
  for (const row of modules.find('pathENDSWITH.ts')) {
    const content = row['content'] ?? '';
    const parts = content.split(PART);
    const own = (part: string): boolean => part.startsWith(`// src/server/${source}\n`);
    const changed = parts.map((part) => (own(part) ? patch(part, find, replace) : part)).join('');
    if (changed === content) continue;
    modules.update(row.sys_id, { content: changed });
    patched += 1;
  }
  if (patched === 0) throw new Error(`${source} no longer holds: ${find}`);
}

function patch(part: string, find: string, replace: string): string {
  const literal = find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(literal.replace(/\b[A-Za-z_]\w*/g, '$&(?:\\$\\d+)?'), 'g');
  return part.replace(pattern, (found) => renamed(replace, find.match(NAME) ?? [], found.match(NAME) ?? []));
}

/** The same text with the names that the bundle has for those of the source. */
function renamed(text: string, source: readonly string[], bundle: readonly string[]): string {
  const names = new Map(source.map((name, index) => [name, bundle[index] ?? name]));
  return text.replace(NAME, (name) => names.get(name) ?? name);
}
