import type { KnownBlock } from '@slack/types';
import { WebClient, type ChatPostMessageArguments } from '@slack/web-api';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { slackMessage } from '../../../src/server/actions/types/slack/message.ts';
import { mrkdwnLink } from '../../../src/server/actions/types/slack/mrkdwn.ts';
import { slack } from '../../../src/server/actions/types/slack/action-type.ts';
import { summaryOf } from '../../../src/server/actions/summary.ts';
import { anAnswer, anEvent, aRuleEvent, NASTY, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';

const request = (event = anEvent(), reduction = 0, more = {}) =>
  slack.build(event, settingsFor('slack', more), TOOLS, reduction)[0]!;
const bodyOf = (event = anEvent(), reduction = 0) =>
  JSON.parse(request(event, reduction).body) as Record<string, unknown> & { blocks?: KnownBlock[] };

/** The compiler checks our blocks against Slack's own types. */
const typed: KnownBlock[] | undefined = slackMessage(summaryOf(anEvent()), 0).blocks;

const ampersands = '&<>'.repeat(400);
const longest = anEvent({}, { resolution: ampersands });
const EVENTS = [
  anEvent(),
  aRuleEvent(),
  {
    ...longest,
    kind: 'closed' as const,
    insight: {
      ...longest.insight!,
      name: ampersands,
      entity: ampersands,
      tactics: [ampersands],
      severity: ampersands,
    },
  },
  {
    ...longest,
    insight: { ...longest.insight!, name: '😀'.repeat(500), entity: NASTY, tactics: [], severity: '' },
  },
];

test.each(EVENTS)('keeps to the limits of Block Kit', (event) => {
  const { blocks = [], text } = bodyOf(event);
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(String(text).length).toBeLessThan(4000);
  for (const block of blocks) {
    if (block.type === 'header') {
      expect(block.text.text.length).toBeLessThanOrEqual(150);
      expect(Buffer.from(block.text.text).toString()).toBe(block.text.text);
    }
    if (block.type !== 'section') continue;
    expect(block.text?.text.length ?? 1).toBeLessThanOrEqual(3000);
    expect(block.fields?.length ?? 1).toBeLessThanOrEqual(10);
    for (const field of block.fields ?? []) {
      expect(field.text.length).toBeGreaterThan(0);
      expect(field.text.length).toBeLessThanOrEqual(2000);
    }
  }
});

test('data is shown, never read: no mention, no link, no mark of it works', () => {
  const event = anEvent();
  const name = '<!channel> <@U1> <https://evil.example|bank> *b*';
  const { blocks = [], text } = bodyOf({ ...event, insight: { ...event.insight!, name, entity: name } });
  expect(text).not.toMatch(/<[!@#h]/);
  const marked = JSON.stringify(blocks.filter(({ type }) => type === 'section')).match(
    /"type":"mrkdwn","text":"[^"]*"/g,
  );
  expect(marked).toHaveLength(4);
  expect(marked!.join('')).not.toMatch(/channel|bank/);
});

test('a link keeps what is encoded in it, and ends where it ends', () => {
  expect(mrkdwnLink('a|b>', 'https://x.example/nav_to.do?uri=a%3Fb&c=<|é>')).toBe(
    '<https://x.example/nav_to.do?uri=a%3Fb&amp;c=%3C%7C%C3%A9%3E|a b&gt;>',
  );
});

test('what happens later is said in the thread of the first message', () => {
  expect(bodyOf(anEvent({ kind: 'closed', remoteId: '1737000000.000100' }))).toMatchObject({
    thread_ts: '1737000000.000100',
  });
  expect(bodyOf(anEvent({ remoteId: '' }))).not.toHaveProperty('thread_ts');
  expect(bodyOf(anEvent({ remoteId: 'not a time' }))).not.toHaveProperty('thread_ts');
  expect(bodyOf(anEvent({ remoteId: '1737000000.000100' }), 1)).not.toHaveProperty('thread_ts');
});

test('where Slack refuses the blocks, the text alone is sent', () => {
  expect(bodyOf(anEvent(), 1)).toEqual({
    channel: '#soc',
    text: '[HIGH] INSIGHT-731 Execution with Persistence on hostname till-07',
    unfurl_links: false,
    unfurl_media: false,
  });
});

describe('against Slack’s own client', () => {
  const seen: { path: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((incoming, answer) => {
    let body = '';
    incoming.on('data', (piece) => (body += String(piece)));
    incoming.on('end', () => {
      seen.push({ path: incoming.url ?? '', headers: incoming.headers, body });
      answer.setHeader('Content-Type', 'application/json');
      answer.end('{"ok":true,"channel":"C1","ts":"1737000000.000100"}');
    });
  });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
  afterAll(() => new Promise((closed) => server.close(closed)));

  test('the same message goes to the same path with the same token and the same arguments', async () => {
    const slackApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
    const ours = bodyOf(anEvent({ remoteId: '1737000000.000100' }));
    const client = new WebClient('xoxb-000-example-token', { slackApiUrl, allowAbsoluteUrls: false });
    await client.chat.postMessage({ ...ours, blocks: typed } as unknown as ChatPostMessageArguments);
    const { path, headers, body } = seen[0]!;
    const sent = request();
    expect(new URL(sent.url).pathname).toBe(path);
    expect(sent.headers['Authorization']).toBe(headers.authorization);
    const theirs = Object.fromEntries(
      [...new URLSearchParams(body)].map(([name, value]) => [
        name,
        /^(?:\[\{|true$|false$)/.test(value) ? (JSON.parse(value) as unknown) : value,
      ]),
    );
    expect(ours).toEqual(theirs);
  });
});

describe('the answer', () => {
  const verdict = (body: unknown, headers = {}) =>
    slack.classify(anAnswer(200, JSON.stringify(body), headers), TOOLS.now);

  test('is success where Slack says ok', () => {
    expect(verdict({ ok: true, ts: '1.2' })).toEqual({ result: 'delivered', remoteId: '1.2' });
    expect(verdict({ hello: 1 })).toMatchObject({ result: 'retry' });
    expect(slack.classify(anAnswer(200, '<html>'), TOOLS.now)).toMatchObject({ result: 'retry' });
  });

  test.each([
    ['invalid_auth', 'rejected'],
    ['token_revoked', 'rejected'],
    ['missing_scope', 'rejected'],
    ['not_in_channel', 'rejected'],
    ['channel_not_found', 'rejected'],
    ['is_archived', 'rejected'],
    ['msg_blocks_too_long', 'reduce'],
    ['invalid_blocks', 'reduce'],
    ['fatal_error', 'retry'],
    ['no_text', 'failed'],
  ])('takes %s for %s', (error, result) => {
    expect(verdict({ ok: false, error })).toMatchObject({
      result,
      reason: expect.stringContaining(error) as string,
    });
  });

  test('waits when it is throttled in a 200 as well', () => {
    expect(verdict({ ok: false, error: 'ratelimited' }, { 'Retry-After': '12' })).toMatchObject({
      after: 12,
      pause: true,
    });
    expect(verdict({ ok: false, error: 'ratelimited' })).toMatchObject({ after: 30, pause: true });
  });
});

test('a token has Slack’s form, and cannot begin another header', () => {
  const check = slack.fields[0]!.check!;
  expect(check('xoxb-1-2', settingsFor('slack'))).toBe('');
  expect(check('Bearer x', settingsFor('slack'))).not.toBe('');
  expect(request(anEvent(), 0, { api_key: 'xoxb-1\r\nX-Evil: 1' }).headers['Authorization']).not.toMatch(
    /[\r\n]/,
  );
});
