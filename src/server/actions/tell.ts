import type { HttpAnswer, Ports, Row } from '../platform/ports.d.ts';
import { redact } from '../redact.ts';
import { receiverOf, settingsOf, targetProblem } from './action.ts';
import { exchangeOf, type Exchange } from './exchange.ts';
import { secretsOf } from './secrets.ts';
import type { ActionEvent, ActionSettings, Receiver, TargetRequest, Tools, Verdict } from './types.d.ts';

/** An Action that can be used: its row, what its type knows, and what must not be seen of it. */
export interface Teller {
  row: Row;
  receiver: Receiver;
  settings: ActionSettings;
  secrets: readonly string[];
}

/** What came of telling an event, secrets taken out. */
export interface Told {
  verdict: Exclude<Verdict, { result: 'reduce' }>;
  /** HTTP status of the last answer; 0 when none came, or nothing was sent. */
  status: number;
  /** What the target called the message; empty when it called it nothing. */
  remoteId: string;
  /** The last request that was sent, and its answer. */
  exchange?: Exchange;
}

/** Seconds: the slices of deliveries are short, and one slow target must not hold up the others. */
const TIMEOUT_SECONDS = 10;

/** Steps of the size ladder that are tried, the whole included. */
const RUNGS = 4;

/** Null for a type that is not offered. */
export function tellerOf(row: Row): Teller | null {
  const receiver = receiverOf(row);
  if (receiver === null) return null;
  const settings = settingsOf(row);
  return { row, receiver, settings, secrets: secretsOf(receiver, settings) };
}

/**
 * Sends the requests of one event, in order, smaller ones where the target asks for them; stops at the first that is not
 * delivered.
 * @param from requests that are answered already
 * @param keep called after each answered request that is not the last, with the number of those that are
 */
export function tell(
  event: ActionEvent,
  teller: Teller,
  from: number,
  keep: (step: number) => void,
  ports: Ports,
): Told {
  const { receiver, settings } = teller;
  const tools: Tools = { now: ports.clock.now(), ...ports.hashes };
  let step = from;
  let remoteId = '';
  let last: Partial<Answered> = {};
  for (let rung = 0; rung < RUNGS; rung += 1) {
    const requests = receiver.build(event, settings, tools, rung);
    let told: Told | null = null;
    for (; told === null && step < requests.length; step += 1) {
      const answered = sendRequest(requests[step] as TargetRequest, teller, ports);
      last = answered;
      const { verdict } = answered;
      if (verdict.result === 'reduce') break;
      remoteId = answered.remoteId || remoteId;
      if (verdict.result !== 'delivered') return { ...answered, verdict };
      if (step + 1 === requests.length) told = { ...answered, verdict };
      else keep(step + 1);
    }
    if (told !== null) return { ...told, remoteId };
    if (step >= requests.length) return { verdict: { result: 'delivered' }, status: 0, remoteId };
  }
  const reason = 'it is too large, or not understood, even as a summary';
  return { status: 0, ...last, verdict: { result: 'failed', reason }, remoteId };
}

/** What came of one request: `reduce` when the target wants less. */
export type Answered = Omit<Told, 'verdict'> & { verdict: Verdict };

/**
 * Sends one request, where its address may be called.
 * @param classify what an answer means, where the receiver's own word for it is not enough
 */
export function sendRequest(
  request: TargetRequest,
  teller: Teller,
  ports: Ports,
  classify: Receiver['classify'] = teller.receiver.classify,
): Answered {
  const problem = targetProblem(request.url, teller.receiver, ports);
  if (problem !== '')
    return { verdict: { result: 'rejected', reason: `Address: ${problem}` }, status: 0, remoteId: '' };
  const { method, url, headers, body, user = '', password = '', mutualAuth } = request;
  const answer: HttpAnswer = ports.http.send({
    ...{ method, url, headers, body, user, password, timeoutSeconds: TIMEOUT_SECONDS },
    ...(mutualAuth === undefined ? {} : { mutualAuth }),
  });
  const verdict = classify(answer, ports.clock.now());
  const seen = { status: answer.status, exchange: exchangeOf(request, answer, teller.secrets) };
  if (verdict.result === 'delivered') return { ...seen, verdict, remoteId: verdict.remoteId ?? '' };
  const reason = redact(verdict.reason, teller.secrets).slice(0, 1000);
  return { ...seen, verdict: { ...verdict, reason }, remoteId: '' };
}
