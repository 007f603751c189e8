import { RECEIVERS } from '../../../src/server/actions/registry.ts';
import { recall } from '../../../src/server/actions/recall.ts';
import { secretsOf } from '../../../src/server/actions/secrets.ts';
import { tell, type Teller, type Told } from '../../../src/server/actions/tell.ts';
import type { HttpAnswer, HttpCall, Ports, Row } from '../../../src/server/platform/ports.d.ts';
import { anAnswer, anEvent, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { fakePorts } from '../../support/ports.ts';

const URLS: Readonly<Record<string, string>> = {
  http_post_v2: 'https://relay.example.com/hook?token=qwertz123456789asdf',
};

function tellerOf(type: string, more = {}): Teller {
  const receiver = RECEIVERS.find((each) => each.type === type)!;
  const url = URLS[type];
  const settings = settingsFor(type, { ...(url === undefined ? {} : { url }), ...more });
  return { row: {} as Row, receiver, settings, secrets: secretsOf(receiver, settings) };
}

/** Ports whose target answers so, again and again; keeps what it was asked. */
function portsAnswering(answer: HttpAnswer): { ports: Ports; calls: HttpCall[] } {
  const calls: HttpCall[] = [];
  const send = (call: HttpCall): HttpAnswer => {
    calls.push(call);
    return answer;
  };
  const { now, ...hashes } = TOOLS;
  return { ports: { ...fakePorts(now), http: { send }, hashes }, calls };
}

const told = (teller: Teller, answer: HttpAnswer): Told =>
  tell(anEvent({ kind: 'created' }), teller, 0, () => undefined, portsAnswering(answer).ports);

const TELLING = RECEIVERS.filter(({ mail, lookup }) => mail === undefined && lookup === undefined);

describe.each(TELLING.map(({ label, type }) => [label, type] as const))('%s', (_label, type) => {
  test('shows no part of a secret that its target repeats, wherever the reason is cut', () => {
    const teller = tellerOf(type);
    const secrets = teller.secrets.filter(({ length }) => length >= 10);
    expect(secrets.length).toBeGreaterThan(0);
    for (const status of [302, 400, 401, 403, 404, 422, 429, 500])
      for (let before = 255; before < 305; before += 3) {
        const body = `${'x'.repeat(before)} ${secrets.join(' \n ')}`;
        const { verdict } = told(teller, anAnswer(status, body));
        if (verdict.result === 'delivered') throw new Error(`delivered with ${status}`);
        for (const secret of secrets) expect(verdict.reason).not.toContain(secret.slice(0, 6));
      }
  });

  test('calls nobody where its address is not allowed any more', () => {
    const { ports, calls } = portsAnswering(anAnswer(200));
    const own = { ...ports, settings: { ...ports.settings, instanceUrl: () => 'https://own.example.com/' } };
    const teller = tellerOf(type, { url: 'https://own.example.com/x', base_url: 'https://own.example.com' });
    const { verdict, status } = tell(anEvent(), teller, 0, () => undefined, own);
    expect([verdict.result, status, calls.length]).toEqual(['rejected', 0, 0]);
  });
});

test('a target that calls a message by a secret has it called ***', () => {
  const teller = tellerOf('demisto');
  const { remoteId } = told(teller, anAnswer(201, JSON.stringify({ id: teller.settings.secret('api_key') })));
  expect(remoteId).toBe('***');
});

test.each([
  ['the instance', {}, 10, undefined],
  ['a MID Server', { mid_server: 'dmz' }, 20, 'dmz'],
])('%s has its own time for an answer', (_who, more, timeoutSeconds, midServer) => {
  const { ports, calls } = portsAnswering(anAnswer(201, '{"id":"1"}'));
  tell(anEvent(), tellerOf('demisto', more), 0, () => undefined, ports);
  expect(calls[0]).toMatchObject({ timeoutSeconds });
  expect(calls[0]?.midServer).toBe(midServer);
});

describe('what may have arrived', () => {
  const asked = (answer: HttpAnswer, teller = tellerOf('demisto')) =>
    recall(anEvent(), teller, portsAnswering(answer).ports);
  const found = JSON.stringify({ data: [{ id: '4711', labels: [{ value: anEvent().key }] }] });

  test('is found at a target that can be asked', () => {
    expect(asked(anAnswer(200, found))).toMatchObject({
      verdict: { result: 'delivered', note: 'it was there already' },
      remoteId: '4711',
    });
    expect(asked(anAnswer(200, found), tellerOf('slack'))).toBeNull();
  });

  test.each([200, 400, 401, 403, 404, 413, 302])('is sent again after %s without it', (status) => {
    expect(asked(anAnswer(status, '{"data":[]}'))).toBeNull();
  });

  test.each([0, 408, 429, 500, 503])('stays unknown after %s, as if no answer had come', (status) => {
    const key = tellerOf('demisto').settings.secret('api_key');
    const answered = asked(anAnswer(status, `${'x'.repeat(285)} ${key}`));
    expect(answered).toMatchObject({ verdict: { result: 'retry' }, status: 0 });
    expect(JSON.stringify(answered)).not.toContain(key.slice(0, 6));
  });
});
