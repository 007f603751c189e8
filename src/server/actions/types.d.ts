import type { HttpAnswer } from '../platform/ports.d.ts';

/** What an Action can be told of. `failing` and `recovered` are about this integration itself. */
export type EventKind =
  'created' | 'closed' | 'on_demand' | 'rule_disabled' | 'failing' | 'recovered' | 'test';

/** An Insight as CSE's detail answer gives it, parsed but not interpreted. */
export type Json = Readonly<Record<string, unknown>>;

/** What summaries are made of; plain text, not yet escaped for any target. */
export interface InsightSummary {
  id: string;
  readableId: string;
  name: string;
  /** CRITICAL, HIGH, MEDIUM, LOW, or what else CSE gave. */
  severity: string;
  /** `hostname till-07`. */
  entity: string;
  /** `TA0002 Execution`. */
  tactics: readonly string[];
  /** Page of the Insight in the console. */
  url: string;
}

export interface DisabledRule {
  id: string;
  name: string;
  status: string;
  /** CSE's own words. */
  reason: string;
}

/** Something that happened, as a receiver tells it. Exactly one of insight, rule and integration is there. */
export interface ActionEvent {
  kind: EventKind;
  /** Unique for event, Action and subject; targets that drop repeats get it. */
  key: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  insight?: InsightSummary & { json: Json };
  rule?: DisabledRule;
  integration?: { configuration: string; health: string; reason: string };
  /** The Security Incident, where there is one. */
  incident?: { number: string; url: string };
  /** What the target called the message of an earlier event about the same subject; empty where there is none. */
  remoteId: string;
}

/** The settings of one Action. */
export interface ActionSettings {
  name: string;
  text(field: string): string;
  flag(field: string): boolean;
  /** In clear; empty when it cannot be decrypted. */
  secret(field: string): string;
}

/** One request to the target, complete but for what the platform adds. */
export interface TargetRequest {
  method: 'POST' | 'PUT' | 'GET';
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** Basic authentication; empty for none. */
  user?: string;
  password?: string;
  /** Name of a protocol profile for mutual authentication. */
  mutualAuth?: string;
}

/** What a target's answer means. */
export type Verdict =
  | { result: 'delivered'; remoteId?: string; note?: string }
  /** Again later; `pause` holds back the whole Action, `after` is in seconds, 0 leaves it to the back-off. */
  | { result: 'retry'; reason: string; after: number; pause: boolean }
  /** Too large or not understood: once more, one step smaller. */
  | { result: 'reduce'; reason: string }
  | { result: 'failed'; reason: string }
  /** The Action waits until its settings change or an administrator resumes it. */
  | { result: 'rejected'; reason: string };

/** What the platform lends to pure code. */
export interface Tools {
  /** Milliseconds since 1970 UTC. */
  now: number;
  /** Lower case. */
  sha256Hex(text: string): string;
  /** HMAC-SHA256; key and result in Base64. */
  hmacBase64(keyBase64: string, text: string): string;
}

/** A field of an Action's form: a column of the table `action`. Types may share one; its label and kind are then the same. */
export interface ActionField {
  column: string;
  label: string;
  /** What to enter, for this type. */
  help: string;
  kind: 'text' | 'secret' | 'flag' | 'choice';
  required?: boolean;
  /** Characters; 255 unless told otherwise. */
  maxLength?: number;
  /** Of kind choice: value and label, the first is the default. */
  choices?: readonly (readonly [value: string, label: string])[];
  /** Why the text cannot be right; empty when it can. Pure. */
  check?(text: string, settings: ActionSettings): string;
}

/** One Action type. A folder of its own, and one line in the registry. */
export interface Receiver {
  /** Choice value. */
  type: string;
  label: string;
  fields: readonly ActionField[];
  /** Events that mean something to this target. */
  events: readonly EventKind[];
  /** Bytes that a body may have. */
  limit: number;
  /**
   * The requests of one delivery, in order; a retry goes on after those that were answered.
   * @param rung step of the size ladder to begin at, 0 is the whole
   */
  build(event: ActionEvent, settings: ActionSettings, tools: Tools, rung: number): readonly TargetRequest[];
  /** @param now milliseconds since 1970 UTC */
  classify(answer: HttpAnswer, now: number): Verdict;
}
