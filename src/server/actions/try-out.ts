import { copyProblem } from '../configuration/take-over.ts';
import { formatDateTime } from '../core/date.ts';
import { messageOf } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import { isOrdered } from '../records/delivery.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { redact } from '../core/redact.ts';
import { escapeHtml } from '../core/text.ts';
import { actionProblem } from './action.ts';
import { testInsight } from './describe.ts';
import { historyOf } from './exchange.ts';
import { tellerOf, type Teller, type Told } from './send.ts';
import { tryInItsWay } from './strategies.ts';

/** Console that the link of a test leads to: there is no such Insight in any. */
const CONSOLE = 'https://service.sumologic.com';

const SAME_MOMENT = 'Somebody else has pressed Test at the same moment: see its delivery, or press again';
const NOT_STORED = 'The platform did not store the delivery; see its log';

/**
 * For the button Test: sends an Insight that was never there, marked as a test, the way every other goes. The delivery
 * stays as history.
 * @param tester e-mail address of whoever pressed the button: a mail goes there, and not to the Action's recipients
 * @returns what came of it, in a sentence for the form (HTML)
 */
export function tryOut(action: Row, tester: string, ports: Ports): string {
  const teller = tellerOf(action);
  const problem = copyProblem(ports) || actionProblem(action, ports);
  if (teller === null || problem !== '') return `Nothing was sent. ${escapeHtml(problem)}`;
  if (teller.receiver.mail !== undefined && tester === '')
    return 'Nothing was sent. A test mail goes to you alone, and your user record has no e-mail address';
  const now = ports.clock.now();
  const key = `action:${action.id}:test:${now}`;
  const delivery = begin(action, key, ports);
  if (delivery === null) return `Nothing was sent. ${isOrdered(key, ports) ? SAME_MOMENT : NOT_STORED}`;
  const told = sendAll({ at: now, key, tester }, teller, delivery, ports);
  end(delivery, told, ports.clock.now() - now, ports);
  const answered = told.status === 0 ? '' : ` (HTTP ${told.status})`;
  if (told.verdict.result !== 'delivered')
    return `The test failed: ${escapeHtml(told.verdict.reason)}${answered}`;
  const note = told.verdict.note === undefined ? '' : ` ${escapeHtml(told.verdict.note)}.`;
  const seen = teller.receiver.lookup === undefined ? ' Look there for "TEST - please ignore".' : '';
  return `${teller.receiver.label} accepted the test${answered}.${note}${seen}`;
}

interface Trial {
  /** Milliseconds since 1970 UTC. */
  at: number;
  key: string;
  tester: string;
}

/** What the first request has left at the target is ended by the last: where that fails, it is sent once more at once. */
function sendAll(trial: Trial, teller: Teller, delivery: Row, ports: Ports): Told {
  const isCutShort = ({ verdict }: Told): boolean =>
    verdict.result !== 'delivered' && delivery.integer('step') > 0;
  let told = send(trial, teller, delivery, ports);
  if (isCutShort(told)) told = send(trial, teller, delivery, ports);
  const { verdict } = told;
  if (!isCutShort(told) || verdict.result === 'delivered') return told;
  const left = `${teller.receiver.label} has taken the beginning of the test, resolve it there by hand`;
  return { ...told, verdict: { ...verdict, reason: `${verdict.reason}; ${left}` } };
}

function send(trial: Trial, teller: Teller, delivery: Row, ports: Ports): Told {
  const insight = testInsight(trial.at, CONSOLE);
  try {
    return tryInItsWay({ kind: 'test', ...trial, insight, remoteId: '' }, teller, delivery, ports);
  } catch (thrown) {
    const reason = redact(messageOf(thrown), teller.secrets);
    return { verdict: { result: 'failed', reason }, status: 0, remoteId: '' };
  }
}

/** A test is over when it was sent: its delivery is never sent by itself, not even where this one is cut short. */
function begin(action: Row, key: string, { rows, clock, deriveId }: Ports): Row | null {
  const values = {
    type: 'action',
    event: 'test',
    action: action.id,
    dedupe_key: key,
    state: 'failed',
    next_attempt_at: formatDateTime(clock.now()),
    error: 'The test did not end',
  };
  return rows.insert(TABLE.delivery, values, deriveId(`delivery ${key}`));
}

function end(delivery: Row, told: Told, duration: number, { clock }: Ports): void {
  const { verdict, status, remoteId, exchange } = told;
  const seen = { ...historyOf(exchange), http_status: String(status), remote_id: remoteId };
  const values = { ...seen, duration: String(duration) };
  const delivered_at = formatDateTime(clock.now());
  if (verdict.result === 'delivered')
    delivery.save({ ...values, state: 'delivered', delivered_at, error: '', note: 'A test' });
  else delivery.save({ ...values, error: verdict.reason });
}
