import type { Configuration } from '../configuration/configuration.ts';
import type { Cache } from '../core/memo.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import type { Lease } from '../slice/lease.ts';
import type { Material } from '../transform/types.d.ts';
import type { Withheld } from './withheld.ts';

/** What enriching one incident may use: a part of what its slice works with. */
export interface EnrichContext {
  ports: Ports;
  configuration: Configuration;
  /** What this instance lacks, reported once per run: not a fault, so the health does not change. Each begins with `Info: `. */
  notices: Set<string>;
  /** Accesses that ServiceNow refuses and the incident being enriched wants, as `read cmdb_ci`. */
  waits: Set<string>;
  /** Results of look-ups, for one slice. */
  cache: Cache;
}

/** What enriching all incidents of an import set uses besides. */
export interface EnrichSlice extends EnrichContext {
  lease: Lease;
  /** Reported once per run, in the status and the run record. */
  findings: Set<string>;
  withheld: Withheld;
}

/** One incident that is being enriched. */
export interface Subject {
  /** The Insight's record here. */
  claim: Row<'insight'>;
  /** sys_id of the incident. */
  incident: string;
  /** sys_id of the main configuration item that the map was given when it made the incident; else empty. */
  mainItem: string;
  material: Material;
}

/**
 * One kind of enrichment. Applying it a second time changes nothing. Throws what goes wrong for this incident; what the
 * instance lacks is added to `notices`, and nothing is thrown. An error of area `lease` is no failure: another worker
 * has what the part needs, and it is applied again at the next poll.
 */
export interface Part {
  /** For messages: `Configuration items`. */
  name: string;
  isOn(configuration: Configuration): boolean;
  apply(subject: Subject, work: EnrichContext): void;
}
