import type { Platform, Row } from '../types.ts';

/** Name of the application scope that a configuration record belongs to; `global` when it names none. */
export function scopeOf(platform: Platform, row: Row): string {
  const reference = row['sys_scope'];
  if (!reference) return 'global';
  for (const table of ['sys_scope', 'sys_app']) {
    const application = platform.schema.has(table) ? platform.store.get(table, reference) : undefined;
    if (application?.['scope']) return application['scope'];
  }
  return /^[0-9a-f]{32}$/.test(reference) ? 'global' : reference;
}
