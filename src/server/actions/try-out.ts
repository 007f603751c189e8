import { copyProblem } from '../configuration/take-over.ts';
import { formatDateTime } from '../core/date.ts';
import { messageOf, SEE_LOG, withRemedy } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import { deliveryName, isOrdered } from '../records/delivery.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { done, refused, type Said } from '../core/said.ts';
import { redact } from '../core/redact.ts';
import { escapeHtml } from '../core/text.ts';
import { actionProblem } from './action.ts';
import { testInsight } from './describe.ts';
import { failed } from './answers.ts';
import { historyOf } from './exchange.ts';
import { channelOf, type Channel, type SendResult } from './send.ts';
import { testByStrategy } from './strategies.ts';
import { transition } from '../records/transitions.ts';

/** Console that the link of a test leads to: there is no such Insight in any. */
const CONSOLE = 'https://service.sumologic.com';

const SAME_MOMENT = 'Another test started at the same time; see its delivery, or press Test again';
const NOT_STORED = 'The platform did not store the delivery; see the system log';

/**
 * For the button Test: sends an Insight that was never there, marked as a test, like any other. The delivery
 * stays as history.
 * @param tester e-mail address of whoever pressed the button: a mail goes there, and not to the Action's recipients
 * @returns the result, for the form
 */
export function tryOut(action: Row<'action'>, tester: string, ports: Ports): Said {
  const channel = channelOf(action);
  const problem = copyProblem(ports) || actionProblem(action, ports);
  if (channel === null || problem !== '') return refused(`Nothing was sent. ${escapeHtml(problem)}`);
  if (channel.actionType.mail !== undefined && tester === '')
    return refused(
      'Nothing was sent. The test mail goes only to you, and your user record has no e-mail address: enter one',
    );
  const now = ports.clock.now();
  const key = `action:${action.id}:test:${now}`;
  const delivery = begin(action, key, ports);
  if (delivery === null)
    return refused(`Nothing was sent. ${isOrdered(key, ports) ? SAME_MOMENT : NOT_STORED}`);
  const result = sendAll({ at: now, key, tester }, channel, delivery, ports);
  end(delivery, result, ports.clock.now() - now, ports);
  const answered = result.status === 0 ? '' : ` (HTTP ${result.status})`;
  if (result.verdict.result !== 'delivered')
    return refused(`The test failed: ${escapeHtml(whyNot(result.verdict, answered))}`);
  const note = result.verdict.note === undefined ? '' : ` ${escapeHtml(result.verdict.note)}.`;
  const seen = channel.actionType.lookup === undefined ? ' Look there for "TEST - please ignore".' : '';
  return done(`${channel.actionType.label} accepted the test${answered}.${note}${seen}`);
}

interface Trial {
  /** Milliseconds since 1970 UTC. */
  at: number;
  key: string;
  tester: string;
}

/** What the first request has left at the target is ended by the last: where that fails, it is sent once more at once. */
function sendAll(trial: Trial, channel: Channel, delivery: Row<'delivery'>, ports: Ports): SendResult {
  const isCutShort = ({ verdict }: SendResult): boolean =>
    verdict.result !== 'delivered' && delivery.integer('step') > 0;
  let result = send(trial, channel, delivery, ports);
  if (isCutShort(result)) result = send(trial, channel, delivery, ports);
  const { verdict } = result;
  if (!isCutShort(result) || verdict.result === 'delivered') return result;
  const left = `${channel.actionType.label} received the first part of the test: resolve it there manually`;
  return {
    ...result,
    verdict: { ...verdict, remedy: verdict.remedy === '' ? left : `${verdict.remedy}; ${left}` },
  };
}

function send(trial: Trial, channel: Channel, delivery: Row<'delivery'>, ports: Ports): SendResult {
  const insight = testInsight(trial.at, CONSOLE);
  try {
    return testByStrategy({ kind: 'test', ...trial, insight, remoteId: '' }, channel, delivery, ports);
  } catch (thrown) {
    const reason = redact(messageOf(thrown), channel.secrets);
    return { verdict: failed(reason, SEE_LOG), status: 0, remoteId: '' };
  }
}

function whyNot(
  { reason, remedy }: Exclude<SendResult['verdict'], { result: 'delivered' }>,
  answered = '',
): string {
  return withRemedy(`${reason}${answered}`, remedy);
}

/** A test is over when it was sent: its delivery is never sent by itself, not even where this one is cut short. */
function begin(action: Row<'action'>, key: string, { rows, clock, deriveId }: Ports): Row<'delivery'> | null {
  const kind = { type: 'action', event: 'test' } as const;
  const values: Values<'delivery'> = {
    ...kind,
    name: deliveryName({ ...kind, actionName: action.text('name') }),
    action: action.id,
    dedupe_key: key,
    state: transition('delivery', '', 'failed'),
    next_attempt_at: formatDateTime(clock.now()),
    error: 'The test was interrupted',
  };
  return rows.insert(TABLE.delivery, values, deriveId(`delivery ${key}`));
}

function end(delivery: Row<'delivery'>, result: SendResult, duration: number, { clock }: Ports): void {
  const { verdict, status, remoteId, exchange } = result;
  const seen = { ...historyOf(exchange), http_status: String(status), remote_id: remoteId };
  const values = { ...seen, duration: String(duration) };
  const delivered_at = formatDateTime(clock.now());
  if (verdict.result === 'delivered')
    delivery.save({
      ...values,
      state: transition('delivery', 'failed', 'delivered'),
      delivered_at,
      error: '',
      note: 'A test',
    });
  else delivery.save({ ...values, error: whyNot(verdict) });
}
