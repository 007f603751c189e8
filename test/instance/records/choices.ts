import type { Platform, Row, Store } from '../types.ts';

const TABLE = 'sys_choice';

export interface Choice {
  value: string;
  label: string;
}

const caches = new WeakMap<Store, Map<string, Choice[]>>();

/** Active choices of a column: those of the table itself, else of the nearest parent that has some. */
export function choicesOf(platform: Platform, table: string, column: string): Choice[] {
  const all = load(platform);
  for (const name of platform.schema.lineage(table)) {
    const found = all.get(`${name}.${column}`);
    if (found) return found;
  }
  return [];
}

function load(platform: Platform): Map<string, Choice[]> {
  const { schema, store } = platform;
  let cache = caches.get(store);
  if (!cache) {
    const made = new Map<string, Choice[]>();
    store.onChange(({ table }) => {
      if (table === TABLE) made.clear();
    });
    caches.set(store, made);
    cache = made;
  }
  if (cache.size === 0 && schema.has(TABLE)) {
    for (const row of [...store.rows(TABLE)].filter(offered).sort(bySequence)) {
      const key = `${row.name}.${row.element}`;
      const choice = { value: row.value ?? '', label: row.label ?? '' };
      cache.set(key, [...(cache.get(key) ?? []), choice]);
    }
  }
  return cache;
}

function offered(row: Row): boolean {
  return row.inactive !== '1' && (row.language === undefined || row.language === 'en');
}

function bySequence(left: Row, right: Row): number {
  return Number(left.sequence ?? 0) - Number(right.sequence ?? 0);
}
