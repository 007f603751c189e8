import type { Ports } from '../platform/ports.d.ts';
import { redact, withoutSecrets } from '../core/redact.ts';
import { verdictOf } from './answers.ts';
import { callTarget, type Channel, type SendResult } from './send.ts';
import type { ActionEvent } from './types.d.ts';

/**
 * Asks the target whether the message of an event that got no answer has arrived.
 * @returns how the delivery ends by that; null when the message is to be sent: it has not arrived, or the target does not
 *   say so to this key
 */
export function recall(event: ActionEvent, channel: Channel, ports: Ports): SendResult | null {
  const { actionType, settings, secrets } = channel;
  if (actionType.recall === undefined) return null;
  const answer = callTarget(actionType.recall.request(event, settings), actionType, ports);
  if (typeof answer === 'string') return null;
  const { status } = answer;
  const shown = { ...answer, body: withoutSecrets(answer.body, secrets) };
  const verdict = verdictOf(shown, ports.clock.now());
  if (verdict.result === 'delivered') {
    const remoteId = redact(actionType.recall.find(event, answer), secrets);
    if (remoteId === '') return null;
    return { verdict: { ...verdict, note: 'the target had already received it' }, status, remoteId };
  }
  if (verdict.result !== 'retry') return null;
  // Whether it has arrived is still not known: for what follows, no answer came.
  return { verdict: { ...verdict, reason: redact(verdict.reason, secrets) }, status: 0, remoteId: '' };
}
