/** Answers of look-ups, kept for one run: one look-up for each distinct value. */
export type Cache = Map<string, unknown>;

/** What is known for the key, or what `find` gives, which is then known. */
export function remember<T>(cache: Cache, key: string, find: () => T): T {
  if (!cache.has(key)) cache.set(key, find());
  return cache.get(key) as T;
}
