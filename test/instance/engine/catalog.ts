import type { Row, Store } from '../types.ts';

/** What is worked out from rows of configuration tables (rules, ACLs, maps, modules) and kept until one of them changes. */
export interface Catalog {
  /** The value that `build` gives; built again after a change in one of the tables. */
  derive<T>(key: string, tables: readonly string[], build: () => T): T;
  /** Forgets everything: after the store was restored. */
  clear(): void;
}

interface Entry {
  stamp: number;
  value: unknown;
}

/** A catalog over the store; the platform keeps such caches too, so reading them is no record operation. */
export function createCatalog(store: Store): Catalog {
  const versions = new Map<string, number>();
  const entries = new Map<string, Entry>();
  store.onChange(({ table }) => void versions.set(table, (versions.get(table) ?? 0) + 1));
  const stampOf = (tables: readonly string[]) =>
    tables.reduce((stamp, table) => stamp + (versions.get(table) ?? 0), 0);

  return {
    derive<T>(key: string, tables: readonly string[], build: () => T): T {
      const stamp = stampOf(tables);
      const known = entries.get(key);
      if (known?.stamp === stamp) return known.value as T;
      const value = build();
      entries.set(key, { stamp, value });
      return value;
    },
    clear: () => entries.clear(),
  };
}

/** A checkbox of a configuration record: application files write `true`, stored rows `1`. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Ascending by the `order` column; an empty order counts as 0. Ties keep the order in which the rows are stored. */
export function byOrder(a: Row, b: Row): number {
  return Number(a['order'] ?? 0) - Number(b['order'] ?? 0);
}
