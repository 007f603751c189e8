/**
 * CSE's objects as the app uses them, after parsing: every field is there, unknown ones are dropped.
 * Names follow the CSE OpenAPI 2024-07; times are milliseconds since 1970 UTC.
 */

export interface Entity {
  /** `_ip`, `_hostname`, `_username`, ... or a custom type's identifier. */
  type: string;
  value: string;
  hostname: string;
  macAddress: string;
  sensorZone: string;
}

export interface Signal {
  id: string;
  name: string;
  stage: string;
  severity: number | null;
  timestamp: number | null;
  ruleId: string;
  tags: readonly string[];
}

export interface SummaryField {
  name: string;
  value: string;
}

/** A value that a Signal was raised for, under the name of its record field. */
export interface Artifact {
  name: string;
  value: string;
}

export interface Insight {
  id: string;
  readableId: string;
  name: string;
  description: string;
  severity: string;
  /** 0 to 1; null when CSE gave none. */
  confidence: number | null;
  source: string;
  /** Name of the status: `new`, `inprogress`, `closed` or a custom one. The `closed` time says nothing: it outlives a re-opening. */
  status: string;
  statusLabel: string;
  resolution: string;
  subResolution: string;
  /** User name, else team name, else empty. */
  assignee: string;
  created: number;
  /** Time of the last Signal's records. */
  timestamp: number | null;
  closed: number | null;
  /** Who closed it last; empty when unknown. It outlives a re-opening, too. */
  closedBy: string;
  entity: Entity | null;
  /** Every Entity of the Insight itself once, the primary one first. */
  entities: readonly Entity[];
  /** Those that its Signals alone name, each once. */
  signalEntities: readonly Entity[];
  signals: readonly Signal[];
  tags: readonly string[];
  summaryFields: readonly SummaryField[];
  /** Empty where CSE was not asked for them. */
  artifacts: readonly Artifact[];
  /** What could not be read, each with its path and why. */
  leftOut: readonly string[];
}

/** A page of a list response: the objects as received, to be parsed one by one. */
/** An Insight as it was read, to be passed on. */
export interface WholeInsight {
  data: unknown;
  /** JSON of the same, byte by byte as CSE has written it; empty where it has to be written anew (see source.ts). */
  text: string;
}

export interface InsightPage {
  objects: readonly unknown[];
  /** Of all pages. */
  total: number;
  hasNextPage: boolean;
  /** Largest page that could come: smaller than what was asked for where CSE refuses that. */
  limit: number;
  /** CSE's clock when it answered (its Date header), milliseconds since 1970 UTC; null when it sent none. */
  answeredAt: number | null;
}

/** A detection rule, as far as notifications name it. */
export interface Rule {
  /** `MATCH-S00123`; user content has a `U`. */
  id: string;
  name: string;
  /** ACTIVE, DEGRADED, DISABLED, FAILED_AND_DISABLED, RATE_LIMITED, WARNING, or what else CSE gave. */
  status: string;
  /** CSE's message about the status; empty if there is none. */
  reason: string;
}

export interface RulePage {
  rules: readonly Rule[];
  /** Number of entries in the page, for the next offset. */
  read: number;
  /** Rules that match the query, on all pages. */
  total: number;
  hasNextPage: boolean;
}

/** One of the reasons for which an Insight can be closed. */
export interface Resolution {
  name: string;
  /** Name of the parent resolution; empty for a top-level resolution. */
  parent: string;
}

export interface ResolutionPage {
  resolutions: readonly Resolution[];
  /** Number of entries in the page, for the next offset. */
  read: number;
  hasNextPage: boolean;
}
