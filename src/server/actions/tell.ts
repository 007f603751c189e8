import type { HttpAnswer, Ports, Row } from '../platform/ports.d.ts';
import { redact, withoutSecrets } from '../redact.ts';
import { receiverOf, settingsOf, targetProblem } from './action.ts';
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
}

/** Seconds: the slices of deliveries are short, and one slow target must not hold up the others. */
const TIMEOUT_SECONDS = 10;

/** Seconds for a MID Server, which first has to find the request in the ECC queue; the platform waits 30 at most. */
const MID_SERVER_SECONDS = 20;

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
  for (let rung = 0; rung < RUNGS; rung += 1) {
    const requests = receiver.build(event, settings, tools, rung);
    let told: Told | null = null;
    for (; told === null && step < requests.length; step += 1) {
      const answered = sendRequest(requests[step] as TargetRequest, teller, ports);
      if (answered === null) break;
      remoteId = answered.remoteId || remoteId;
      if (answered.verdict.result !== 'delivered') return answered;
      if (step + 1 === requests.length) told = answered;
      else keep(step + 1);
    }
    if (told !== null) return { ...told, remoteId };
    if (step >= requests.length) return { verdict: { result: 'delivered' }, status: 0, remoteId };
  }
  const reason = 'it is too large, or not understood, even as a summary';
  return { verdict: { result: 'failed', reason }, status: 0, remoteId };
}

/**
 * Makes a request whose address may be called.
 * @returns the answer, or why the address must not be called
 */
export function exchange(request: TargetRequest, receiver: Receiver, ports: Ports): HttpAnswer | string {
  const { user = '', password = '', midServer } = request;
  const problem = targetProblem(request.url, midServer !== undefined, receiver, ports);
  if (problem !== '') return `Address: ${problem}`;
  const timeoutSeconds = midServer === undefined ? TIMEOUT_SECONDS : MID_SERVER_SECONDS;
  return ports.http.send({ ...request, user, password, timeoutSeconds });
}

/** Null when the target wants less. */
function sendRequest(request: TargetRequest, teller: Teller, ports: Ports): Told | null {
  const answer = exchange(request, teller.receiver, ports);
  if (typeof answer === 'string')
    return { verdict: { result: 'rejected', reason: answer }, status: 0, remoteId: '' };
  const verdict = teller.receiver.classify(answer, ports.clock.now());
  if (verdict.result === 'reduce') return null;
  const { status } = answer;
  if (verdict.result === 'delivered')
    return { verdict, status, remoteId: redact(verdict.remoteId ?? '', teller.secrets) };
  const reason = redact(reasonOf(answer, teller, ports), teller.secrets).slice(0, 1000);
  return { verdict: { ...verdict, reason }, status, remoteId: '' };
}

/** In words, made of an answer without secrets: a reason holds a piece of it, which could begin or end within one. */
function reasonOf(answer: HttpAnswer, { receiver, secrets }: Teller, ports: Ports): string {
  const shown = { ...answer, body: withoutSecrets(answer.body, secrets) };
  const verdict = receiver.classify(shown, ports.clock.now());
  return verdict.result === 'delivered' ? '' : verdict.reason;
}
