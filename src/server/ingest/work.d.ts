import type { Configuration } from '../configuration/configuration.ts';
import type { CseClient } from '../cse/client.ts';
import type { Withheld } from '../enrich/withheld.ts';
import type { Lease } from '../lease/lease.ts';
import type { Ports } from '../platform/ports.d.ts';
import type { Cache } from './cache.ts';
import type { Cap } from './cap.ts';
import type { Counts } from '../status/run.ts';
import type { Unrecorded } from './unrecorded.ts';

/** What a slice of a run works with. */
export interface Work {
  ports: Ports;
  configuration: Configuration;
  client: CseClient;
  lease: Lease;
  /** sys_id of the Integration Run that this slice belongs to. */
  run: string;
  counts: Counts;
  /** Said once per run, for the status and the run record. */
  findings: Set<string>;
  /** What this instance lacks, said once per run: not a fault, so the health stays. Each begins with `Note: `. */
  notices: Set<string>;
  /** Accesses that ServiceNow refuses and the incident being enriched wants, as `read cmdb_ci`. */
  waits: Set<string>;
  withheld: Withheld;
  /** Answers of look-ups, for the length of the slice. */
  cache: Cache;
  /** Import sets that are staged and not yet transformed, oldest first. */
  importSets: string[];
  /** The import sets that this slice itself has staged. */
  staged: Set<string>;
  /** How many new Insights may still become incidents today. */
  cap: Cap;
  unrecorded: Unrecorded;
  /** Actions are told of Insights that were created from then on; milliseconds since 1970 UTC. */
  eventsFrom: number;
  /** sys_id of the oldest open backfill; empty when there is none. No read unless the status says that one is open. */
  nextBackfill(): string;
  /** Called before anything is staged: from then on the run has a row, and a crash leaves it open. */
  begin(): void;
}
