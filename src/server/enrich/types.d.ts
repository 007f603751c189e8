import type { Configuration } from '../configuration/configuration.ts';
import type { Row } from '../platform/ports.d.ts';
import type { Work } from '../ingest/work.d.ts';

/** A machine that an Insight names: what is not known of it is empty. */
export interface Machine {
  /** Host name or fully qualified name. */
  name: string;
  ip: string;
  mac: string;
}

/** Kinds as Threat Intelligence tells them apart. */
export type ObservableKind =
  'ip4' | 'ip6' | 'domain' | 'host' | 'url' | 'md5' | 'sha1' | 'sha256' | 'email' | 'file';

export interface Observable {
  kind: ObservableKind;
  value: string;
}

/** What an incident is enriched with. Staged as JSON beside the Insight's fields, so that a crash loses none of it. */
export interface Material {
  /** Each once, the one that the main configuration item is made of first. */
  machines: readonly Machine[];
  /** User names, each once, the primary Entity's first: `kim`, `ACME\\kim`, `kim@example.com`. */
  users: readonly string[];
  /** E-mail addresses that mail came from: they stand for a user only as a whole. */
  senders: readonly string[];
  observables: readonly Observable[];
  tactics: readonly string[];
  techniques: readonly string[];
}

/** One incident that is being enriched. */
export interface Subject {
  /** The Insight's record here. */
  claim: Row;
  /** sys_id of the incident. */
  incident: string;
  /** sys_id of the main configuration item that the map was given when it made the incident; else empty. */
  mainItem: string;
  material: Material;
}

/**
 * One kind of enrichment. Applying it a second time changes nothing. Throws what goes wrong for this incident; what the
 * instance lacks is said in `work.notices` and nothing is thrown. An error of area `lease` is no failure: another worker
 * has what the part needs, and it is applied again at the next poll.
 */
export interface Part {
  /** For messages: `Configuration items`. */
  name: string;
  isOn(configuration: Configuration): boolean;
  apply(subject: Subject, work: Work): void;
}
