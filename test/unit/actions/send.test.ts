import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { recall } from '../../../src/server/actions/recall.ts';
import { secretsOf } from '../../../src/server/actions/secrets.ts';
import {
  BEGINNING,
  sendEvent,
  type Place,
  type Channel,
  type SendResult,
} from '../../../src/server/actions/send.ts';
import type { HttpAnswer, HttpCall, Ports, Row } from '../../../src/server/platform/ports.d.ts';
import { anAnswer, anEvent, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { fakePorts } from '../../support/ports.ts';

const URLS: Readonly<Record<string, string>> = {
  http_post_v2: 'https://relay.example.com/hook?token=qwertz123456789asdf',
};

function channelOf(type: string, more = {}): Channel {
  const actionType = ACTION_TYPES.find((each) => each.type === type)!;
  const url = URLS[type];
  const settings = settingsFor(type, { ...(url === undefined ? {} : { url }), ...more });
  return { row: {} as Row<'action'>, actionType, settings, secrets: secretsOf(actionType, settings) };
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

const told = (channel: Channel, answer: HttpAnswer): SendResult =>
  sendEvent(anEvent({ kind: 'created' }), channel, BEGINNING, () => true, portsAnswering(answer).ports);

const TELLING = ACTION_TYPES.filter(({ mail, lookup }) => mail === undefined && lookup === undefined);

describe.each(TELLING.map(({ label, type }) => [label, type] as const))('%s', (_label, type) => {
  test('shows no part of a secret that its target repeats, wherever the reason is cut', () => {
    const channel = channelOf(type);
    const secrets = channel.secrets.filter(({ length }) => length >= 10);
    expect(secrets.length).toBeGreaterThan(0);
    for (const status of [302, 400, 401, 403, 404, 422, 429, 500])
      for (let before = 255; before < 305; before += 3) {
        const body = `${'x'.repeat(before)} ${secrets.join(' \n ')}`;
        const { verdict } = told(channel, anAnswer(status, body));
        if (verdict.result === 'delivered') throw new Error(`delivered with ${status}`);
        for (const secret of secrets) expect(verdict.reason).not.toContain(secret.slice(0, 6));
      }
  });

  test('calls nobody where its address is not allowed any more', () => {
    const { ports, calls } = portsAnswering(anAnswer(200));
    const own = { ...ports, settings: { ...ports.settings, instanceUrl: () => 'https://own.example.com/' } };
    const channel = channelOf(type, {
      url: 'https://own.example.com/x',
      base_url: 'https://own.example.com',
    });
    const { verdict, status } = sendEvent(anEvent(), channel, BEGINNING, () => true, own);
    expect([verdict.result, status, calls.length]).toEqual(['rejected', 0, 0]);
  });
});

test('a target that calls a message by a secret has it called ***', () => {
  const channel = channelOf('demisto');
  const { remoteId } = told(
    channel,
    anAnswer(201, JSON.stringify({ id: channel.settings.secret('api_key') })),
  );
  expect(remoteId).toBe('***');
});

test.each([
  ['the instance', {}, 10, undefined],
  ['a MID Server', { mid_server: 'dmz' }, 20, 'dmz'],
])('%s has its own time for an answer', (_who, more, timeoutSeconds, midServer) => {
  const { ports, calls } = portsAnswering(anAnswer(201, '{"id":"1"}'));
  sendEvent(anEvent(), channelOf('demisto', more), BEGINNING, () => true, ports);
  expect(calls[0]).toMatchObject({ timeoutSeconds });
  expect(calls[0]?.midServer).toBe(midServer);
});

describe('what may have arrived', () => {
  const asked = (answer: HttpAnswer, channel = channelOf('demisto')) =>
    recall(anEvent(), channel, portsAnswering(answer).ports);
  const found = JSON.stringify({ data: [{ id: '4711', labels: [{ value: anEvent().key }] }] });

  test('is found at a target that can be asked', () => {
    expect(asked(anAnswer(200, found))).toMatchObject({
      verdict: { result: 'delivered', note: 'the target had already received it' },
      remoteId: '4711',
    });
    expect(asked(anAnswer(200, found), channelOf('slack'))).toBeNull();
  });

  test.each([200, 400, 401, 403, 404, 413, 302])('is sent again after %s without it', (status) => {
    expect(asked(anAnswer(status, '{"data":[]}'))).toBeNull();
  });

  test.each([0, 408, 429, 500, 503])('stays unknown after %s, as if no answer had come', (status) => {
    const key = channelOf('demisto').settings.secret('api_key');
    const answered = asked(anAnswer(status, `${'x'.repeat(285)} ${key}`));
    expect(answered).toMatchObject({ verdict: { result: 'retry' }, status: 0 });
    expect(JSON.stringify(answered)).not.toContain(key.slice(0, 6));
  });
});

describe('a message in parts', () => {
  const channel = channelOf('slack_webhook', {
    url: 'https://hooks.slack.com/services/T/B/secretofthewebhook',
  });
  const long = (name: string) => anEvent({}, { name, description: 'x'.repeat(9000), signals: [] });
  const taken = anAnswer(200, 'ok');
  const unwell = anAnswer(500, 'down');
  const tooMuch = anAnswer(400, 'invalid_payload');

  /** Tells the events as attempts one after the other; gives `1/3` of each part that was sent, and how each attempt ended. */
  function attempts(answers: readonly HttpAnswer[], ...events: ReturnType<typeof anEvent>[]) {
    const sent: string[] = [];
    const names: string[] = [];
    let place: Place = BEGINNING;
    const ends = events.map((event) => {
      const { ports } = portsAnswering(taken);
      ports.http.send = ({ body = '' }) => {
        sent.push(/\((\d+\/\d+)\)/.exec(body)?.[1] ?? 'whole');
        names.push(/Name-\d/.exec(body)?.[0] ?? '');
        return answers[sent.length - 1] ?? taken;
      };
      return sendEvent(event, channel, place, (next) => Boolean((place = next)), ports).verdict.result;
    });
    return { sent, ends, names, place };
  }

  test('continues after the parts that arrived', () => {
    const { sent, ends } = attempts([taken, unwell], long('Name-1'), long('Name-1'));
    const count = sent[0]?.split('/')[1] ?? '';
    expect(Number(count)).toBeGreaterThan(2);
    expect(sent.slice(0, 4)).toEqual([`1/${count}`, `2/${count}`, `2/${count}`, `3/${count}`]);
    expect(ends).toEqual(['retry', 'delivered']);
  });

  test('stops after a part once the time of the slice is over, and continues behind it', () => {
    const event = long('Name-1');
    const sent: string[] = [];
    let place: Place = BEGINNING;
    const send = (): boolean => {
      const { ports } = portsAnswering(taken);
      ports.http.send = ({ body = '' }) => {
        sent.push(/\((\d+\/\d+)\)/.exec(body)?.[1] ?? 'whole');
        return taken;
      };
      const keep = (next: Place): boolean => {
        place = next;
        return false;
      };
      return sendEvent(event, channel, place, keep, ports).unfinished === true;
    };
    expect([send(), send()]).toEqual([true, true]);
    while (send());
    const all = Number(sent[0]?.split('/')[1]);
    expect(sent).toEqual(Array.from({ length: all }, (_part, at) => `${at + 1}/${all}`));
  });

  test.each(['delivered', 'retry'])('starts over, and smaller, if its target wants less: %s', (how) => {
    const many = anEvent(
      {},
      {
        signals: Array.from({ length: 12 }, (_, nr) => ({
          id: `s${nr}`,
          name: 'y'.repeat(500),
          allRecords: [{ raw: 'z'.repeat(200) }],
        })),
      },
    );
    const answers = [taken, taken, tooMuch, taken, ...(how === 'retry' ? [unwell] : [])];
    const { sent, ends } = attempts(answers, many, ...(how === 'retry' ? [many] : []));
    const [first, second, third, ...rest] = sent;
    const before = Number(first?.split('/')[1]);
    const after = Number(rest[0]?.split('/')[1]);
    expect([first, second, third]).toEqual([1, 2, 3].map((part) => `${part}/${before}`));
    expect(after).toBeLessThan(before);
    expect(after).toBeGreaterThan(1);
    const parts = Array.from({ length: after }, (_, part) => `${part + 1}/${after}`);
    if (how === 'retry') parts.splice(1, 0, `2/${after}`);
    expect(rest).toEqual(parts);
    expect(ends.at(-1)).toBe('delivered');
  });

  test('is sent from the start if the Insight has changed meanwhile, whatever the number of its parts', () => {
    const same = attempts([taken, unwell], long('Name-1'), long('Name-2'));
    expect(same.sent.slice(2, 4)).toEqual([same.sent[0], same.sent[1]]);
    expect(same.names[2]).toBe('Name-2');
    const short = attempts([taken, taken, unwell], long('Name-1'), anEvent({}, { signals: [] }));
    expect(short.sent.slice(3)).toEqual(['whole']);
    expect(short.ends).toEqual(['retry', 'delivered']);
  });

  test('that no size suits has failed, and begins with the whole when it is sent again', () => {
    const { ends, place } = attempts([tooMuch, tooMuch, tooMuch, tooMuch], long('Name-1'));
    expect([ends, place]).toEqual([['failed'], BEGINNING]);
  });
});

test.each([
  [
    'slack',
    '{"ok":false,"error":"invalid_auth"}',
    'Slack answered "invalid_auth"',
    /^enter a valid bot token/,
  ],
  ['slack', '{"ok":false,"error":"token_revoked"}', 'Slack answered "token_revoked"', /^enter a valid bot/],
  ['slack', '{"ok":false,"error":"missing_scope"}', 'Slack answered "missing_scope"', /^add the scope chat:/],
  ['slack', '{"ok":false,"error":"channel_not_found"}', '"channel_not_found"', /^invite the bot/],
  ['slack', '{"ok":false,"error":"no_text"}', '"no_text" and did not take the message', /^read Response/],
  ['slack_webhook', 'invalid_token', 'invalid_token', /^create a webhook in Slack/],
])('%s: what the target says in %s is said, and then what to do', (type, body, reason, remedy) => {
  const { verdict } = told(channelOf(type), anAnswer(type === 'slack' ? 200 : 403, body));
  expect(verdict).toMatchObject({
    reason: expect.stringContaining(reason),
    remedy: expect.stringMatching(remedy),
  });
});

test('of a web page only its title is shown', () => {
  const page = `<!DOCTYPE html><html><head><title>502 Bad\nGateway</title></head><body>${'x'.repeat(9000)}</body></html>`;
  const { verdict } = told(channelOf('demisto'), anAnswer(502, page));
  expect(verdict).toMatchObject({ reason: 'the target failed: HTML page "502 Bad Gateway"' });
  const xhtml = told(
    channelOf('demisto'),
    anAnswer(502, `<?xml version="1.0"?>\n<html><title>Busy</title></html>`),
  ).verdict;
  expect(xhtml).toMatchObject({ reason: 'the target failed: HTML page "Busy"' });
  const xml = told(channelOf('demisto'), anAnswer(502, '<Error><Code>Busy</Code></Error>')).verdict;
  expect(xml).toMatchObject({ reason: 'the target failed: <Error><Code>Busy</Code></Error>' });
});
