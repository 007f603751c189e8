import type { Configuration } from '../../configuration/configuration.ts';
import { formatDateTime } from '../../core/date.ts';
import { TABLE } from '../../core/names.ts';
import type { Row } from '../../platform/ports.d.ts';
import { keepUnrecorded, storedUnrecorded, type UnrecordedIds } from './cursor.ts';

/** Ids that are stored. If more records are refused, single Insights are not the cause: for the others only the time is stored from which they are read again. */
const MOST = 20;

/** Insights whose records the platform refuses to store. The status keeps their ids, so that the cursor may move past them. */
export interface Unrecorded {
  /** Ids with the backfill that found them; empty for a poll or a sweep. */
  all(): UnrecordedIds;
  /**
   * Stores the id at once. If there is no room, it counts as missed; the id of a backfill is not stored then, because a backfill can
   * wait at its page. False if the id or the status was not stored.
   */
  keep(insightId: string, backfill: string): boolean;
  /** True if an id was missed since the last call: what was read since then is to be read again. */
  takeMissed(): boolean;
  /** True where more ids can be kept. */
  hasRoom(): boolean;
  /** The record exists; stored with the status at the end of the slice. */
  forget(insightId: string): void;
}

export function unrecordedOf(status: Row<'sumo_status'>, configuration: Configuration): Unrecorded {
  let ids = storedUnrecorded(status, configuration);
  let missed = false;
  const hasRoom = (): boolean => Object.keys(ids).length < MOST;
  return {
    all: () => ids,
    hasRoom,
    keep(insightId, backfill) {
      if (insightId in ids) return true;
      if (!hasRoom()) {
        if (backfill === '') missed = true;
        return backfill === '';
      }
      const more = { ...ids, [insightId]: backfill };
      if (!keepUnrecorded(status, more)) return false;
      ids = more;
      return true;
    },
    takeMissed() {
      const was = missed;
      missed = false;
      return was;
    },
    forget(insightId) {
      if (!(insightId in ids)) return;
      const { [insightId]: _recorded, ...others } = ids;
      ids = others;
    },
  };
}

/**
 * Findings for the administrator; none where every Insight has its record.
 * @param missedFrom time from which more of them are read again; null where there are no more
 */
export function unrecordedFindings(unrecorded: Unrecorded, missedFrom: number | null): string[] {
  const ids = Object.keys(unrecorded.all());
  if (ids.length === 0 && missedFrom === null) return [];
  const which =
    ids.length === 1 ? 'the record of this Insight' : `the records of these ${ids.length} Insights`;
  const more =
    missedFrom === null
      ? ''
      : ` Insights created since ${formatDateTime(missedFrom)} UTC will then be read again, because more records were refused.`;
  return [
    `ServiceNow refuses to store ${which}, so no incident is created: ${ids.join(', ')}. ` +
      `Check the business rules and data policies on ${TABLE.insight}; each poll retries.${more}`,
  ];
}
