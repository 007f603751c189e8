import { isTracking, TRACKING_VALUES } from '../access/applications.ts';
import { isCallerMode, setCallerAccess } from '../access/callers.ts';
import { FOREIGN_TABLE_RULES } from '../access/foreign-rules.ts';
import type { Platform } from '../types.ts';
import { ApiError } from './api-error.ts';

const SAY =
  'Say {"tracking": {scope: "none" | "permissive" | "enforcing"}, "callers": {table or scope: "none" | "tracking" | "restriction"}, "foreignTableRules": "async-only" | "never" | "all"}';

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** `POST access`: what applications may do with what belongs to others. Throws 400 for what it does not understand. */
export function setAccess(platform: Platform, wanted: Record<string, unknown>): unknown {
  const unknown = Object.keys(wanted).filter((name) => !(name in SETTERS));
  if (unknown.length > 0) throw new ApiError(400, SAY, `Unknown: ${unknown.join(', ')}`);
  for (const [name, set] of Object.entries(SETTERS)) if (name in wanted) set(platform, wanted[name]);
  return { set: wanted };
}

const SETTERS: Record<string, (platform: Platform, value: unknown) => void> = {
  tracking(platform, value) {
    for (const [scope, mode] of entriesOf(value)) setTracking(platform, scope, mode);
  },
  callers(platform, value) {
    for (const [target, mode] of entriesOf(value)) {
      if (!isCallerMode(mode)) throw new ApiError(400, SAY);
      try {
        setCallerAccess(platform, target, mode);
      } catch (error) {
        throw new ApiError(400, SAY, error instanceof Error ? error.message : String(error));
      }
    }
  },
  foreignTableRules({ settings }, value) {
    const mode = FOREIGN_TABLE_RULES.find((known) => known === value);
    if (mode === undefined) throw new ApiError(400, SAY);
    settings.foreignTableRules = mode;
  },
};

function setTracking({ store }: Platform, scope: string, mode: unknown): void {
  const row = [...store.rows('sys_scope')].find((each) => each.scope === scope);
  if (!row || typeof mode !== 'string' || !isTracking(mode)) throw new ApiError(400, SAY, `Scope: ${scope}`);
  const { runtime_access_tracking: _before, ...rest } = row;
  const value = TRACKING_VALUES[mode];
  store.put(
    row.sys_class_name || 'sys_scope',
    value === '' ? (rest as typeof row) : { ...row, runtime_access_tracking: value },
  );
}
