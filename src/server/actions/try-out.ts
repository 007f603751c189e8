import { formatDateTime } from '../date.ts';
import { messageOf } from '../error.ts';
import { TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { redact } from '../redact.ts';
import { escapeHtml } from '../transform/text.ts';
import { actionProblem } from './action.ts';
import { testInsight } from './describe.ts';
import { historyOf } from './exchange.ts';
import { tell, tellerOf, type Told } from './tell.ts';

/** Console that the link of a test leads to: there is no such Insight in any. */
const CONSOLE = 'https://service.sumologic.com';

/**
 * For the button Test: sends an Insight that was never there, marked as a test, the way every other goes. The delivery
 * stays as history.
 * @returns what came of it, in a sentence for the form (HTML)
 */
export function tryOut(action: Row, ports: Ports): string {
  const teller = tellerOf(action);
  const problem = actionProblem(action, ports);
  if (teller === null || problem !== '') return `Nothing was sent. ${problem}`;
  const now = ports.clock.now();
  const key = `action:${action.id}:test:${now}`;
  const insight = testInsight(now, CONSOLE);
  const event = { kind: 'test', key, at: now, insight, remoteId: '' } as const;
  let told: Told;
  try {
    told = tell(event, teller, 0, () => undefined, ports);
  } catch (thrown) {
    const reason = redact(messageOf(thrown), teller.secrets);
    told = { verdict: { result: 'failed', reason }, status: 0, remoteId: '' };
  }
  keepHistory(action, { key, began: now }, told, ports);
  const answered = told.status === 0 ? '' : ` (HTTP ${told.status})`;
  if (told.verdict.result !== 'delivered')
    return `The test failed: ${escapeHtml(told.verdict.reason)}${answered}`;
  const note = told.verdict.note === undefined ? '' : ` ${escapeHtml(told.verdict.note)}.`;
  return `${teller.receiver.label} accepted the test${answered}.${note} Look there for "TEST - please ignore".`;
}

/** A test is over when it was sent: its delivery is never sent again. */
function keepHistory(
  action: Row,
  { key, began }: { key: string; began: number },
  { verdict, status, remoteId, exchange }: Told,
  { rows, clock, deriveId }: Ports,
): void {
  const delivered = verdict.result === 'delivered';
  const now = formatDateTime(clock.now());
  const duration = String(clock.now() - began);
  const values = {
    ...historyOf(exchange),
    type: 'action',
    event: 'test',
    action: action.id,
    dedupe_key: key,
    state: delivered ? 'delivered' : 'failed',
    next_attempt_at: now,
    duration,
    http_status: String(status),
    remote_id: remoteId,
    ...(delivered ? { note: 'A test', delivered_at: now } : { error: verdict.reason }),
  };
  rows.insert(TABLE.delivery, values, deriveId(`delivery ${key}`));
}
