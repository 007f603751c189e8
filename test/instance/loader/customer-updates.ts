import { derivedId } from '../base/ids.ts';
import type { Platform, Row, Store, StoreChange } from '../types.ts';

const UPDATES = 'sys_update_xml';

/**
 * Knows which application files were changed here by anyone but the installer. Each such change leaves one
 * `sys_update_xml` row, as on the platform; the row is what an upgrade looks at, and deleting it gives the
 * file back to the next upgrade.
 */
export interface CustomerUpdates {
  /** The row that marks the file as changed or deleted here. */
  of(table: string, sysId: string): Row | undefined;
  /** Runs work whose changes are not a customer's: an install, a reset. */
  untracked<T>(work: () => T): T;
}

const trackers = new WeakMap<Store, CustomerUpdates>();

const markId = (table: string, sysId: string): string => derivedId(UPDATES, table, sysId);

function mark(platform: Platform, { table, sysId, row }: StoreChange): void {
  const { store, clock } = platform;
  const before = store.get(UPDATES, markId(table, sysId));
  const now = clock.text();
  store.put(UPDATES, {
    ...before,
    sys_id: markId(table, sysId),
    name: row?.sys_update_name ?? before?.name ?? `${table}_${sysId}`,
    table,
    type: platform.schema.table(table).label,
    target_name: row?.sys_name ?? row?.name ?? before?.target_name ?? sysId,
    action: row ? 'INSERT_OR_UPDATE' : 'DELETE',
    category: 'customer',
    application: row?.sys_scope ?? before?.application ?? 'global',
    sys_created_on: before?.sys_created_on ?? now,
    sys_created_by: before?.sys_created_by ?? row?.sys_updated_by ?? 'system',
    sys_updated_on: now,
    sys_updated_by: row?.sys_updated_by ?? 'system',
    sys_mod_count: String(Number(before?.sys_mod_count ?? '-1') + 1),
  });
}

/** The tracker of this platform's store; it starts to watch at the first call. */
export function customerUpdates(platform: Platform): CustomerUpdates {
  const existing = trackers.get(platform.store);
  if (existing) return existing;
  let silent = 0;
  platform.store.onChange((change) => {
    if (silent === 0 && platform.schema.lineage(change.table).includes('sys_metadata'))
      mark(platform, change);
  });
  const tracker: CustomerUpdates = {
    of: (table, sysId) => platform.store.get(UPDATES, markId(table, sysId)),
    untracked(work) {
      silent += 1;
      try {
        return work();
      } finally {
        silent -= 1;
      }
    },
  };
  const { store } = platform;
  const restore = store.restore.bind(store);
  // A restore tells of each row that it brings back, as if someone had written it.
  store.restore = (snapshot) => tracker.untracked(() => restore(snapshot));
  trackers.set(store, tracker);
  return tracker;
}
