import type { JobRecord } from '../records/job.ts';
import { jsonText } from '../core/json.ts';

/**
 * Where a round stands: first CSE's list of disabled rules is read, then those that are known as disabled and were not in it
 * are asked for by id.
 */
export interface Position {
  /** Tenant that the round is about (see tenantKey). */
  tenant: string;
  phase: 'list' | 'check';
  /** Offset of the next page of the list. */
  offset: number;
  /** sys_id of the notice after which it goes on asking. */
  after: string;
  /** Some rule of this round could not be noted. */
  failed: boolean;
}

const START = { phase: 'list', offset: 0, after: '', failed: false } as const;

/** The position of a round that was left open; the start of a new one for any other tenant, and where it cannot be read. */
export function positionOf(state: Pick<JobRecord, 'text'>, tenant: string): Position {
  const fresh: Position = { ...START, tenant };
  try {
    const stored = JSON.parse(state.text('position')) as Partial<Position> | null;
    return stored?.tenant === tenant ? { ...fresh, ...stored } : fresh;
  } catch {
    return fresh;
  }
}

/** Text for the column `position` of the job; empty for a round that has ended. */
export function positionText(position: Position | null): string {
  return position === null ? '' : jsonText(position);
}
