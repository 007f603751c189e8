import type { Configuration } from '../configuration/configuration.ts';
import { TABLE } from '../names.ts';
import type { Row } from '../platform/ports.d.ts';
import { keepUnrecorded, storedUnrecorded, type UnrecordedIds } from './cursor.ts';

/** More refused records are no matter of single Insights: the poll then waits at their page. */
const MOST = 20;

/** Insights of which the platform refuses any record. Their ids stand in the status, so that the cursor may pass them by. */
export interface Unrecorded {
  /** Ids with the backfill that found them; empty for a poll or a sweep. */
  all(): UnrecordedIds;
  /** Stores the id at once; false when there is no room for it, or the status was not stored. */
  keep(insightId: string, backfill: string): boolean;
  /** The record exists; stored with the status at the end of the slice. */
  forget(insightId: string): void;
}

export function unrecordedOf(status: Row, configuration: Configuration): Unrecorded {
  let ids = storedUnrecorded(status, configuration);
  return {
    all: () => ids,
    keep(insightId, backfill) {
      if (insightId in ids) return true;
      const more = { ...ids, [insightId]: backfill };
      if (Object.keys(ids).length >= MOST || !keepUnrecorded(status, more)) return false;
      ids = more;
      return true;
    },
    forget(insightId) {
      if (!(insightId in ids)) return;
      const { [insightId]: _recorded, ...others } = ids;
      ids = others;
    },
  };
}

/** What an administrator is told; none where every Insight has its record. */
export function unrecordedFindings(unrecorded: Unrecorded): string[] {
  const ids = Object.keys(unrecorded.all());
  if (ids.length === 0) return [];
  return [
    `ServiceNow refuses any record of ${ids.length === 1 ? 'this Insight' : `these ${ids.length} Insights`}, and no incident is made: ` +
      `${ids.join(', ')}. Check the business rules and data policies on ${TABLE.insight}; each poll tries again`,
  ];
}
