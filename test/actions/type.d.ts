import type { ActionType, TargetRequest, Verdict } from '../../src/server/actions/types.d.ts';
import type { Json } from '../support/insights.ts';
import type { Reply } from '../support/targets.ts';
import type { Sent, Verifier } from '../support/verify/request.ts';

/** Settings of an Action by column, as its type reads them. */
export type Values = Record<string, string | boolean>;

/** Everything that the shared suites must know of an Action type. */
export interface TestedType {
  actionType: ActionType;
  /** Complete settings, in the shapes that the vendor gives out. No key of these was ever valid. */
  settings: Values;
  /** Settings that make it send otherwise, each besides the usual ones. */
  variants?: readonly Values[];
  /**
   * What an administrator enters for an Action whose target is on loopback.
   * @param url of the server on loopback
   */
  form(url: string): Json;
  /** Of a type that calls a target. */
  target?: Target;
  /** Of a type that sends the event itself: neither a mail nor a look-up. */
  message?: Message;
}

/** The target of a type, on loopback. */
export interface Target {
  /** Beginning of its paths; `/` alone is that one path. */
  path: string;
  /** What it answers where nothing is wrong. */
  answer: Reply;
  /** Beginnings of its other paths, and what it answers there. */
  otherPaths?: Readonly<Record<string, Reply>>;
  /** An answer that depends on the request; undefined leaves it to those above. */
  answerTo?(sent: Sent): Reply | undefined;
  /** What it would refuse, or should never be sent. */
  verify: Verifier;
  /** Secrets of `form`, as the target gets them. */
  secrets: readonly string[];
  /** Further secrets that an Action of the type may have. */
  moreSecrets?: {
    /** Settings besides those of `form`. */
    form(url: string): Json;
    secrets: readonly string[];
  };
  /**
   * Good answers that repeat a secret in each of their texts, of a type that keeps what it is answered. The first is about an
   * Insight with the address 9.9.9.1, and so on.
   */
  repeating?(secret: string): Reply[];
  verdicts: Verdicts;
}

/** What the documentation of a target says of its answers; the source is named beside it. */
export interface Verdicts {
  /** Where any body but a web page is success. */
  accepts: readonly number[];
  /** A web page is success as well: any web server may be the target. */
  pages?: true;
  /** What another 2xx, or a body that is not the target's, means: never success. */
  otherwise: Exclude<Result, 'delivered'>;
  /** Statuses that mean something else to this target than to most. */
  statuses?: Readonly<Record<number, Result>>;
  says: readonly Saying[];
}

export type Result = Verdict['result'];

/** An answer that has a meaning of its own to a type. */
export interface Saying {
  status: number;
  body: string;
  result: Result;
  headers?: Readonly<Record<string, string>>;
  /** Of `retry`: all of the Action's messages wait. */
  pause?: boolean;
}

/** What is known of the message that a type makes of an event. */
export interface Message {
  /** A request's body with a fault that only the verifier of the type can see. */
  fault(body: string): string;
  /** What the history of a delivery shows of the request before its body, and of the answer. */
  history: { path: string; headers: string; response: string };
  /** Body of an answer that says it is delivered; empty where the status says so. */
  accepted?: string;
  /** One message may take several requests. */
  inParts?: true;
  /** The Insight as the target reads it, of a type that sends it whole. */
  readInsight?(requests: readonly TargetRequest[]): Json;
  /** Throws where a target on loopback has not got what it needs to know of a new Insight. */
  expectCreated(sent: readonly Sent[], about: { id: string; incident: string }): void;
  /**
   * The same of its close.
   * @param created what it got when the Insight was new
   */
  expectClosed?(sent: readonly Sent[], created: readonly Sent[]): void;
  /** Throws where the name of a new Insight, which is made to do harm, is more than data to the target. */
  expectData?(sent: readonly Sent[], name: string): void;
}
