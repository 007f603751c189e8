import type { Platform, Row } from '../types.ts';

/** What an application's record says of its scripts' access to other applications. */
export type Tracking = 'none' | 'permissive' | 'enforcing';

/** The application of a scope, as its record describes it. */
export interface Application {
  /** sys_id; the word `global` for the global scope. */
  id: string;
  name: string;
  tracking: Tracking;
}

/** Value of `sys_scope.runtime_access_tracking` for each way: None is empty. */
export const TRACKING_VALUES: Record<Tracking, string> = {
  none: '',
  permissive: 'permissive',
  enforcing: 'enforcing',
};

export function isTracking(text: string): text is Tracking {
  return Object.hasOwn(TRACKING_VALUES, text);
}

/** sys_id of the global application is the name of its scope. */
export const GLOBAL = 'global';

/** Applications by the name of their scope, as `sys_scope` has them. */
export function readApplications({ schema, store }: Platform): Map<string, Application> {
  const rows = schema.has('sys_scope') ? [...store.rows('sys_scope')] : [];
  return new Map(rows.map((row) => [row.scope ?? '', applicationOf(row)]));
}

function applicationOf(row: Row): Application {
  const value = row.runtime_access_tracking ?? '';
  const tracking = value === 'permissive' || value === 'enforcing' ? value : 'none';
  return { id: row.sys_id, name: row.name ?? row.scope ?? '', tracking };
}

/** A scope without a record of its own is no application that anything could be granted to. */
export function applicationIn(applications: Map<string, Application>, scope: string): Application {
  const id = scope === GLOBAL ? GLOBAL : '';
  return applications.get(scope) ?? { id, name: scope, tracking: 'enforcing' };
}
