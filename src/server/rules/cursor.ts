import type { JobRecord } from '../records/job.ts';
import { jsonText } from '../core/json.ts';

/**
 * Cursor of a check of the rules: first CSE's list of disabled rules is read, then those that are known as disabled and were not in it
 * are asked for by id.
 */
export interface Position {
  /** Tenant that the check is about (see tenantKey). */
  tenant: string;
  phase: 'list' | 'check';
  /** Offset of the next page of the list. */
  offset: number;
  /** sys_id of the alert after which it continues. */
  after: string;
  /** Some rule could not be recorded in this check. */
  failed: boolean;
}

const START = { phase: 'list', offset: 0, after: '', failed: false } as const;

/** The cursor of an unfinished check; the start of a new one for any other tenant, and where it cannot be read. */
export function positionOf(state: Pick<JobRecord, 'text'>, tenant: string): Position {
  const fresh: Position = { ...START, tenant };
  try {
    const stored = JSON.parse(state.text('position')) as Partial<Position> | null;
    return stored?.tenant === tenant ? { ...fresh, ...stored } : fresh;
  } catch {
    return fresh;
  }
}

/** Text for the column `position` of the job; empty for a finished check. */
export function positionText(position: Position | null): string {
  return position === null ? '' : jsonText(position);
}
