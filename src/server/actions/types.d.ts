import type { ValueOf } from '../core/columns.d.ts';
import type { Rule } from '../cse/types.d.ts';
import type { Json } from '../core/json.ts';
import type { HttpAnswer } from '../platform/ports.d.ts';

/**
 * What an Action can be notified about. `failing` and `recovered` are about this integration itself; a `digest` is about events that
 * the Action's limit suppressed.
 */
export type EventKind = ValueOf<'delivery', 'event'>;

export type { Json };

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

/** A rule that CSE has disabled by itself. Tenants share the ids of CSE's own rules. */
export interface DisabledRule extends Rule {
  /** Name of the configuration whose tenant has disabled it. */
  configuration: string;
}

/** How this integration itself does, for one configuration. */
export interface IntegrationHealth {
  /** Name of the configuration. */
  configuration: string;
  health: string;
  reason: string;
}

/** Events that are suppressed, by an Action's limit or because they are a day old, and reported in a digest. */
export interface Digest {
  count: number;
  /** How many of them are about anything else than new Insights; absent where none is. */
  others?: number;
  /** `INSIGHT-220 [HIGH] Name`, what else happened before it; the newest first, not all of them where there are many. */
  insights: readonly string[];
}

/** Something that happened, as an Action type describes it. Exactly one of insight, rule, integration and digest is there. */
export interface ActionEvent {
  kind: EventKind;
  /** Unique for event, Action and subject; targets that drop repeats get it. */
  key: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  insight?: InsightSummary & {
    json: Json;
    /** The same as CSE has written it; empty where it has to be written anew, and where it is not the whole Insight. */
    text: string;
  };
  rule?: DisabledRule;
  integration?: IntegrationHealth;
  digest?: Digest;
  /** Of what is no Insight: sys_id of the configuration. */
  tenant?: string;
  /** The Security Incident, where there is one. */
  incident?: { number: string; url: string };
  /** What the target called the message of an earlier event about the same subject; empty where there is none. */
  remoteId: string;
  /** Of a test: e-mail address of whoever pressed the button; empty when the user has none. */
  tester?: string;
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
  /** Name of the MID Server that sends it; the instance itself unless given. */
  midServer?: string;
}

/** Why a message is not delivered, and what somebody can do about it: the reason may quote the target, the remedy does not. */
interface Refusal {
  reason: string;
  /** Empty where the reason says it. */
  remedy: string;
}

/** What a target's answer means. */
export type Verdict =
  | { result: 'delivered'; remoteId?: string; note?: string }
  /** Retry later; `pause` pauses the whole Action, `after` is in seconds, 0 leaves it to the back-off. */
  | (Refusal & { result: 'retry'; after: number; pause: boolean })
  /** Too large or not understood: once more, one step smaller. */
  | { result: 'reduce'; reason: string }
  | (Refusal & { result: 'failed' })
  /** The Action waits until its settings change or an administrator resumes it. */
  | (Refusal & { result: 'rejected' });

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
  kind: 'text' | 'secret' | 'flag' | 'choice' | 'number' | 'conditions';
  required?: boolean;
  /** Characters; 255 by default. */
  maxLength?: number;
  /** Of kind choice: value and label, the first is the default. */
  choices?: readonly (readonly [value: string, label: string])[];
  /**
   * Of an address that is often pasted whole: names with which a path begins that the app adds itself, and before which the address is
   * cut (see base-url.ts).
   */
  added?: readonly string[];
  /** Why the text cannot be right; empty when it can. Pure. */
  check?(text: string, settings: ActionSettings): string;
}

/** One Action type. A folder of its own, and one line in the registry. */
export interface ActionType {
  /** Choice value. */
  type: string;
  label: string;
  fields: readonly ActionField[];
  /** Events that mean something to this target. */
  events: readonly EventKind[];
  /** Bytes that a body may have. */
  limit: number;
  /** Endings of hosts that its requests may go to (see UrlRules); absent allows every public host. */
  hosts?: readonly string[];
  /** It sends the Insight's JSON, or looks into all of it: the Insight is read with all records of its Signals. */
  whole?: true;
  /** A close or a recovery ends the alert that its beginning has raised there: that is sent, however late. */
  resolves?: true;
  /**
   * The requests of one delivery, in order; a retry goes on after those that were answered.
   * @param reduction step of the size ladder to begin at, 0 is the whole
   */
  build(
    event: ActionEvent,
    settings: ActionSettings,
    tools: Tools,
    reduction: number,
  ): readonly TargetRequest[];
  /** @param now milliseconds since 1970 UTC */
  classify(answer: HttpAnswer, now: number): Verdict;
  /** Of a type whose messages may need credentials that are given for a while. */
  session?: Session;
  /** Of a target that drops no repeats: what to ask before a message is sent again that may have arrived. */
  recall?: Recall;
  /** Of a type that notifies by the platform's own mail; `build` then gives no request. */
  mail?(event: ActionEvent, settings: ActionSettings): Mail;
  /** Of a type that enriches instead of notifying; `build` then gives no request. */
  lookup?: Lookup;
}

/** How a type gets the credentials of a session. */
export interface Session {
  /** What is done, for the reason of a failure: `Assuming the role`. */
  what: string;
  /** Null where the settings need none. */
  request(settings: ActionSettings, tools: Tools): TargetRequest | null;
  /** Secrets by the column that they stand for; null where the answer has none. */
  read(answer: HttpAnswer): Readonly<Record<string, string>> | null;
  /** What an answer without credentials means. */
  classify: ActionType['classify'];
}

/** Finds at the target what an attempt without an answer may have left there. */
export interface Recall {
  request(event: ActionEvent, settings: ActionSettings): TargetRequest;
  /** What the target calls the message of that event, in an answer of status 2xx; empty when it has none. */
  find(event: ActionEvent, answer: HttpAnswer): string;
}

/** A mail, ready to be sent: addresses are validated, data is escaped. */
export interface Mail {
  /** Each of them gets it alone; nobody where no address can be used. */
  to: readonly string[];
  /** One line. */
  subject: string;
  html: string;
}

/** Something that a third party may know. */
export interface Indicator {
  kind: 'ip' | 'domain' | 'hash';
  /** Lower case, not defanged. */
  value: string;
}

/** What the third party knows of an indicator. Plain JSON: it can be kept in a cache. */
export interface Finding extends Indicator {
  /** False when it has no data. */
  known: boolean;
  /** 0 (none) to 4 (very malicious). */
  criticality: number;
  label: string;
  /** 0 to 99; null when it gave none. */
  score: number | null;
  /** Why, the gravest first. */
  rules: readonly string[];
  /** Page about the indicator; empty when there is none. */
  url: string;
}

/** A look-up and what it asks about. */
export interface LookupRequest {
  request: TargetRequest;
  asked: readonly Indicator[];
}

/** `PUT /{subject}/{id}/enrichments/{type}` of CSE, which creates or updates: a repetition does no harm. */
export interface Enrichment {
  subject: 'insights' | 'signals';
  id: string;
  /** Not yet encoded for the path. */
  type: string;
  body: Json;
}

/** How a type enriches: look-ups for what the cache does not know, then enrichments in CSE, a work note, observables. */
export interface Lookup {
  /** Each once, what is nearest to the Insight first, at most 25. */
  indicators(event: ActionEvent, settings: ActionSettings): readonly Indicator[];
  /** @param mode 0; after the verdict `reduce` the next one */
  requests(
    indicators: readonly Indicator[],
    settings: ActionSettings,
    mode: number,
  ): readonly LookupRequest[];
  /** @param now milliseconds since 1970 UTC */
  classify(sent: LookupRequest, answer: HttpAnswer, now: number): Verdict;
  /** One for each that was asked about, of an answer with the verdict `delivered`. */
  findings(sent: LookupRequest, answer: HttpAnswer): readonly Finding[];
  /** None for a test. */
  enrichments(
    event: ActionEvent,
    settings: ActionSettings,
    findings: readonly Finding[],
  ): readonly Enrichment[];
  /** Work note in plain text, at most 4,000 characters; empty when there is nothing to say. */
  note(findings: readonly Finding[]): string;
  /** Findings worth an observable: suspicious or worse. */
  observables(findings: readonly Finding[]): readonly Finding[];
}
