import { isOn, type Catalog } from '../engine/catalog.ts';
import { scopeOf } from '../engine/scopes.ts';
import type { Platform, Row } from '../types.ts';

/** A script include as scripts find it: by name in its own scope, by `scope.name` elsewhere when public. */
export interface Include {
  name: string;
  scope: string;
  script: string;
  isPublic: boolean;
}

function toInclude(platform: Platform, row: Row): Include {
  return {
    name: row['name'] ?? '',
    scope: scopeOf(platform, row),
    script: row['script'] ?? '',
    isPublic: row['access'] === 'public',
  };
}

/** Active script includes by scope, then name. */
export function includesByScope(platform: Platform, catalog: Catalog): Map<string, Map<string, Include>> {
  return catalog.derive('includes', ['sys_script_include', 'sys_scope', 'sys_app'], () => {
    const scopes = new Map<string, Map<string, Include>>();
    const rows = platform.schema.has('sys_script_include') ? platform.store.rows('sys_script_include') : [];
    for (const row of rows) {
      if (!isOn(row['active'] ?? '1') || !row['name']) continue;
      const include = toInclude(platform, row);
      const names = scopes.get(include.scope) ?? new Map<string, Include>();
      scopes.set(include.scope, names.set(include.name, include));
    }
    return scopes;
  });
}

/** Those of `owner` that a script of scope `reader` may use. */
export function visibleIncludes(
  all: Map<string, Map<string, Include>>,
  owner: string,
  reader: string,
): Include[] {
  return [...(all.get(owner)?.values() ?? [])].filter((include) => owner === reader || include.isPublic);
}
