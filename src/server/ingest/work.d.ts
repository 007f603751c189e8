import type { CseClient } from '../cse/client.ts';
import type { EnrichSlice } from '../enrich/types.d.ts';
import type { Counts } from '../status/run.ts';
import type { Unrecorded } from './poll/unrecorded.ts';
import type { Cap } from './stage/daily-cap.ts';

/** What a slice of a run works with. */
export interface Work extends EnrichSlice {
  client: CseClient;
  /** sys_id of the Integration Run that this slice belongs to. */
  run: string;
  counts: Counts;
  /** Import sets that are staged and not yet transformed, oldest first. */
  importSets: string[];
  /** The import sets that this slice itself has staged. */
  staged: Set<string>;
  /** How many new Insights may still become incidents today. */
  cap: Cap;
  unrecorded: Unrecorded;
  /** Actions are notified about Insights that were created from then on; milliseconds since 1970 UTC. */
  eventsFrom: number;
  /** sys_id of the oldest open backfill; empty when there is none. No read unless the status says that one is open. */
  nextBackfill(): string;
  /** Called before anything is staged: from then on the run has a row, and a crash leaves it open. */
  begin(): void;
}
