import { createCseClient, type CseClient } from '../../../src/server/cse/client.ts';
import { createPace } from '../../../src/server/cse/pace.ts';
import type { HttpAnswer, HttpCall } from '../../../src/server/platform/ports.d.ts';
import { aPage } from '../../support/insights.ts';
import { anAnswer } from '../../support/ports.ts';
import { thrownBy } from '../../support/thrown.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);

let calls: HttpCall[] = [];

function clientOf(send: (call: HttpCall) => HttpAnswer): CseClient {
  calls = [];
  const clock = { now: () => NOW };
  const credentials = { api: 'https://a.example', accessId: 'suId', accessKey: 'kZ9vT3qLx7Rw2PmNb5Yc' };
  return createCseClient(
    { send: (call) => (calls.push(call), send(call)) },
    clock,
    createPace(clock, ''),
    credentials,
  );
}

const parameter = (name: string): (string | null)[] =>
  calls.map(({ url }) => new URL(url).searchParams.get(name));

describe('where an answer is larger than the instance takes', () => {
  const words = [
    'The response is larger than 10485760 bytes',
    'Payload size of 41047892 bytes exceeded maximum of 20000000 bytes. Contents were moved',
    'Response too large',
  ];
  const tooLarge = (body: string): HttpAnswer => anAnswer(0, body);

  const withoutBody: HttpAnswer = { ...anAnswer(200, ''), problem: 'String object would exceed the size' };

  it.each<readonly [string, HttpAnswer]>([
    ...words.map((body) => [body, tooLarge(body)] as const),
    ['its body throws', withoutBody],
  ])('it is no outage: %s', (_words, given) => {
    const client = clientOf(() => given);
    const error = thrownBy(() => client.listInsights('', 0));
    expect(error).toMatchObject({ status: 200, errorClass: 'server' });
    expect(error.message).toContain('the response could not be received');
    expect(client.isSilent()).toBe(false);
  });

  it('what was written is unknown, as without an answer: the next attempt looks first', () => {
    const client = clientOf(() => tooLarge(words[0] ?? ''));
    expect(thrownBy(() => client.setStatus('x', 'closed', 'Resolved'))).toMatchObject({ status: 0 });
  });

  it('a list of rules is read in smaller pages, and CSE is not said to refuse the size', () => {
    const client = clientOf(({ url }) => {
      if (Number(new URL(url).searchParams.get('limit')) > 10) return tooLarge(words[0] ?? '');
      return anAnswer(200, JSON.stringify({ data: aPage([]), errors: [] }));
    });
    expect(client.listRules('', 0)).toMatchObject({ rules: [] });
    expect(parameter('limit')).toEqual(['50', '20', '10']);
    expect(client.refusedLimit()).toBeNull();
  });

  it.each(['Connection refused', 'Request exceeded the maximum time limit', 'no answer'])(
    'another failure without a status is an outage all the same: %s',
    (body) => {
      const client = clientOf(() => anAnswer(0, body));
      expect(thrownBy(() => client.listInsights('', 0))).toMatchObject({ status: 0 });
    },
  );
});

it('reads an Insight alone, or its own values alone', () => {
  const client = clientOf(() => anAnswer(200, '{"data":{"id":"x"},"errors":[]}'));
  client.getInsightAlone('x');
  client.getHead('x');
  expect(parameter('exclude')).toEqual(['artifacts,signals', 'artifacts,entity,signals']);
});
