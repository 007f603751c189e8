/** Any JSON object as it travels over the wire. */
export type JsonObject = Record<string, unknown>;

/** One HTTP request, already read. `url` is path and query string; header names are lower case. */
export interface CseRequest {
  method: string;
  url: string;
  headers: Record<string, string | undefined>;
  body?: string | undefined;
  /** Requests of the same access id under way, this one included; only the HTTP face knows it. */
  inFlight?: number | undefined;
}

/** The stub's answer. The HTTP face carries out `delay` (ms) and `dropped`; a caller in the same process reads them. */
export interface CseResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
  delay?: number;
  dropped?: 'reset' | 'hang';
  /** Why a caller in the same process does not get the body. */
  error?: string;
}

/** What a key may do, one word per role capability of Cloud SIEM. */
export type Right =
  'view' | 'workflow' | 'rules' | 'status' | 'comments' | 'tags' | 'assignee' | 'severity' | 'enrichments';

/** An access key pair. Without `rights` it may do everything; 'read' may change nothing. */
export interface AccessKey {
  accessId: string;
  accessKey: string;
  rights?: 'all' | 'read' | Right[];
  /** The user that changes are recorded under (author, closedBy). */
  user?: string;
}

/** Shape of the payloads: 2024 (involvedEntities, entityType) or 2021 (the older entity); mixed gives both. */
export type Generation = '2024' | '2021' | 'mixed';

/** One comment on an Insight. */
export interface Comment {
  id: string;
  author: { username: string };
  timestamp: string;
  body: string;
}

/** One change of an Insight, as its history shows it. */
export interface Change {
  at: string;
  user: string;
  text: string;
}

/** One Insight as the stub keeps it: the 2024 form without its Signals, which are made when somebody looks. */
export interface InsightRecord {
  key: string;
  readableId: string;
  serial: number;
  createdMicros: number;
  generation: '2024' | '2021';
  /** Added as it is by a test: answered as it is, too. */
  raw: boolean;
  body: JsonObject;
  signals: () => JsonObject[];
  comments?: Comment[];
  enrichments?: Map<string, JsonObject>;
  /** What was changed by the API or by a page, oldest first. */
  history?: Change[];
}

/** A status an Insight can have (`GET /insight-status`). */
export interface StatusOption {
  id: string;
  name: string;
  displayName: string;
  description: string | null;
  color?: string;
}

/** A resolution, or with a parent a sub-resolution (`GET /insight-resolutions`). */
export interface Resolution {
  id: number;
  name: string;
  description: string;
  source: string;
  parent: { id: number; name: string } | null;
}

/** Options of {@link createCse}; everything has a default. */
export interface CseOptions {
  /** Accepted pairs; default demo:demo with all rights. */
  keys?: AccessKey[];
  /** Milliseconds since 1970; default real time. */
  clock?: () => number;
  /** Seconds by which CSE's own clock is ahead of `clock`. */
  skew?: number;
  /** false switches the rate and concurrency limits off. */
  limit?: boolean;
  /** Seconds for a Retry-After header on 429; none by default, as CSE documents none. */
  retryAfter?: number;
  generation?: Generation;
  /** Leaves out optional fields that have no value, as the OpenAPI has it; real payloads carry them as null. */
  omitNulls?: boolean;
  /** Largest `limit` accepted by the lists; no maximum is documented. */
  maxLimit?: number;
  /** Insights to begin with: a number to generate or raw objects. */
  insights?: number | unknown[];
  /** Also the Insights of the eight stories, or of those that are named. */
  stories?: boolean | readonly string[];
  seed?: number;
  /** Share (0 to 1) of the Insights generated at the start that are closed already; default 0. */
  closedShare?: number;
}
