import type { HttpAnswer, Ports, Row } from '../platform/ports.d.ts';
import { redact, withoutSecrets } from '../core/redact.ts';
import { actionTypeOf, settingsOf, targetProblem } from './action.ts';
import { failed, REMEDY, rejected } from './answers.ts';
import { exchangeOf, type Exchange } from './exchange.ts';
import { REDUCTIONS } from './reduce.ts';
import { secretsOf } from './secrets.ts';
import type { ActionEvent, ActionSettings, ActionType, TargetRequest, Tools, Verdict } from './types.d.ts';

/** An Action that can be used: its row, what its type knows, and what must not be seen of it. */
export interface Channel {
  row: Row<'action'>;
  actionType: ActionType;
  settings: ActionSettings;
  secrets: readonly string[];
}

/** The result of sending an event, secrets removed. */
export interface SendResult {
  verdict: Exclude<Verdict, { result: 'reduce' }>;
  /** HTTP status of the last answer; 0 when none came, or nothing was sent. */
  status: number;
  /** What the target called the message; empty when it called it nothing. */
  remoteId: string;
  /** The last request that was sent, and its answer. */
  exchange?: Exchange;
  /** What was sent is delivered, and requests are left for the next slice. */
  unfinished?: true;
}

/** Seconds: the slices of deliveries are short, and one slow target must not delay the others. */
const TIMEOUT_SECONDS = 10;

/** Seconds for a MID Server, which first has to find the request in the ECC queue; the platform waits 30 at most. */
const MID_SERVER_SECONDS = 20;

/** Characters of a reason: what to do about it still fits into the columns. */
const LONGEST_REASON = 850;

/** Null for a type that is not offered. */
export function channelOf(row: Row<'action'>): Channel | null {
  const actionType = actionTypeOf(row);
  if (actionType === null) return null;
  const settings = settingsOf(row);
  return { row, actionType, settings, secrets: secretsOf(actionType, settings) };
}

/** How far one event has been sent. */
export interface Place {
  /** Step of the size ladder that the target takes, as far as is known. */
  reduction: number;
  /** Requests of that step that are answered. */
  step: number;
  /** Fingerprint of all requests of that step: those that are left go together with no others. Empty where step is 0. */
  parts: string;
}

/** Nothing is sent yet. */
export const BEGINNING: Place = { reduction: 0, step: 0, parts: '' };

/**
 * Sends the requests of one event, in order; where the target asks for less, all of the next smaller step from its first
 * request on. Stops at the first that is not delivered. Requests that are no longer those that were begun, as the Insight has
 * changed since, are sent again from the first: parts of two versions mixed would be meaningless.
 * @param from where an earlier attempt has stopped
 * @param keep called where the next attempt is to go on elsewhere; false when there is no time left for another request
 */
export function sendEvent(
  event: ActionEvent,
  channel: Channel,
  from: Place,
  keep: (place: Place) => boolean,
  ports: Ports,
): SendResult {
  const { actionType, settings } = channel;
  const tools: Tools = { now: ports.clock.now(), ...ports.hashes };
  let answered: Answered | null = null;
  for (let { reduction } = from; reduction < REDUCTIONS.length; reduction += 1) {
    const requests = actionType.build(event, settings, tools, reduction);
    const parts = requests.length > 1 ? fingerprintOf(requests, tools) : '';
    const goesOn = parts !== '' && parts === from.parts && reduction === from.reduction;
    const step = goesOn ? from.step : 0;
    answered = sendFrom(step, requests, channel, (done) => keep({ reduction, step: done, parts }), ports);
    const { verdict } = answered;
    if (verdict.result !== 'reduce') return { ...answered, verdict };
    const isLast = reduction + 1 >= REDUCTIONS.length;
    const hasTime = keep(isLast ? BEGINNING : { ...BEGINNING, reduction: reduction + 1 });
    if (!hasTime && !isLast) return { ...answered, verdict: { result: 'delivered' }, unfinished: true };
  }
  const reason = 'even the summary is too large or was not understood';
  return { status: 0, remoteId: '', ...answered, verdict: failed(reason, REMEDY.tooLarge) };
}

/** What the target gets, without what changes from one attempt to the next: headers contain times and signatures. */
function fingerprintOf(requests: readonly TargetRequest[], tools: Tools): string {
  return tools.sha256Hex(requests.map(({ body }) => body).join('\n'));
}

/**
 * Sends requests until one is not delivered.
 * @param step how many are answered already
 * @param keep called after each answered request that is not the last, with the number of those that are; false ends it there
 * @returns the last answer; what the target called the message in any of them
 */
function sendFrom(
  step: number,
  requests: readonly TargetRequest[],
  channel: Channel,
  keep: (done: number) => boolean,
  ports: Ports,
): Answered {
  let remoteId = '';
  let answered: Answered = { verdict: { result: 'delivered' }, status: 0, remoteId };
  requests.slice(step).every((request, at) => {
    answered = sendRequest(request, channel, ports);
    remoteId = answered.remoteId || remoteId;
    if (answered.verdict.result !== 'delivered') return false;
    if (step + at + 1 >= requests.length || keep(step + at + 1)) return true;
    answered = { ...answered, unfinished: true };
    return false;
  });
  return { ...answered, remoteId };
}

/**
 * Makes a request whose address may be called.
 * @returns the answer, or why the address must not be called
 */
export function callTarget(
  request: TargetRequest,
  actionType: ActionType,
  ports: Ports,
): HttpAnswer | string {
  const { user = '', password = '', midServer } = request;
  const problem = targetProblem(request.url, midServer !== undefined, actionType, ports);
  if (problem !== '') return `Address: ${problem}`;
  const timeoutSeconds = midServer === undefined ? TIMEOUT_SECONDS : MID_SERVER_SECONDS;
  return ports.http.send({ ...request, user, password, timeoutSeconds });
}

/** The result of one request: `reduce` when the target wants less. */
export type Answered = Omit<SendResult, 'verdict'> & { verdict: Verdict };

/** What an answer means. */
export type Classify = ActionType['classify'];

/**
 * Sends one request, where its address may be called.
 * @param classify where what the type says of an answer is not enough
 */
export function sendRequest(
  request: TargetRequest,
  channel: Channel,
  ports: Ports,
  classify: Classify = channel.actionType.classify,
): Answered {
  const { actionType, secrets } = channel;
  const answer = callTarget(request, actionType, ports);
  if (typeof answer === 'string')
    return { verdict: rejected(answer, REMEDY.address), status: 0, remoteId: '' };
  const verdict = classify(answer, ports.clock.now());
  const seen = { status: answer.status, exchange: exchangeOf(request, answer, secrets) };
  if (verdict.result === 'delivered')
    return { ...seen, verdict, remoteId: redact(verdict.remoteId ?? '', secrets) };
  const reason = redact(reasonOf(answer, classify, secrets, ports), secrets).slice(0, LONGEST_REASON);
  return { ...seen, verdict: { ...verdict, reason }, remoteId: '' };
}

/** In words, made of an answer without secrets: a reason contains a piece of it, which could begin or end within one. */
function reasonOf(answer: HttpAnswer, classify: Classify, secrets: readonly string[], ports: Ports): string {
  const verdict = classify({ ...answer, body: withoutSecrets(answer.body, secrets) }, ports.clock.now());
  return verdict.result === 'delivered' ? '' : verdict.reason;
}
