import type { Platform, Store } from '../types.ts';

const TABLE = 'sys_properties';
const caches = new WeakMap<Store, Map<string, string>>();

/**
 * Value of a system property, '' where it is set to nothing, undefined where there is none. Read from memory as on the platform, so it
 * counts as no record operation.
 */
export function propertyOf(platform: Pick<Platform, 'schema' | 'store'>, name: string): string | undefined {
  let cache = caches.get(platform.store);
  if (!cache) {
    cache = new Map();
    caches.set(platform.store, cache);
    watch(platform.store, cache);
  }
  if (cache.size === 0 && platform.schema.has(TABLE)) {
    for (const row of platform.store.rows(TABLE)) if (row.name) cache.set(row.name, row.value ?? '');
  }
  return cache.get(name);
}

function watch(store: Store, cache: Map<string, string>): void {
  store.onChange(({ table }) => {
    if (table === TABLE) cache.clear();
  });
}
