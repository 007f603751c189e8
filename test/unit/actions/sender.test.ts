import { systemEvent } from '../../../src/server/actions/sender.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import type { Sending } from '../../../src/server/outbox/send.ts';
import { anAnswer, fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const ACTION = 'a'.repeat(32);

/** A system event to a target that answers so, and the Action as it is afterwards. */
function told(status: number, took: number) {
  const ports = fakePorts(0);
  ports.hashes = { sha256Hex: () => '', hmacBase64: () => '' };
  ports.http = { send: () => ({ ...anAnswer(status, 'what it says'), took }) };
  const settings = { type: 'http_post_v2', name: 'SOC', active: 'true', url: 'https://soc.example.com/hook' };
  ports.rows.table(TABLE.action).set(ACTION, settings);
  const delivery = aRow({
    type: 'system_event',
    event: 'failing',
    action: ACTION,
    payload: '{"health":"failing"}',
  });
  const sending = { ports, cache: new Map() } as unknown as Sending;
  return { ending: systemEvent.send(delivery, sending), action: ports.rows.table(TABLE.action).get(ACTION) };
}

test('a target that is not there costs no attempt, and pauses its Action', () => {
  const { ending, action } = told(0, 30);
  expect(ending).toMatchObject({ state: 'retry', values: { unanswered: 'true', error_class: 'timeout' } });
  expect(action).toMatchObject({ pauses: '1' });
});

test('a target that answers too late costs an attempt: it may get the message each time', () => {
  const { ending, action } = told(0, 10_000);
  expect(ending).toMatchObject({ state: 'failure', values: { unanswered: 'true' } });
  expect(ending.state === 'failure' && ending.error.message).toMatch(
    /^\[actions\] Action "SOC" failed: .* the target timed out and may have received the message; if it persists, check the URL/,
  );
  expect(action).toMatchObject({ pauses: '1' });
});

test.each([
  [1999, undefined],
  [2001, 'true'],
])('a target that takes %d ms to answer is noted as slow: %s', (took, slow) => {
  const { ending, action } = told(200, took);
  expect(ending.state).toBe('delivered');
  expect(action?.['slow']).toBe(slow);
});
