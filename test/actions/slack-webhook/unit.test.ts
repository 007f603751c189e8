import { partsOf } from '../../../src/server/actions/types/slack-webhook/parts.ts';
import { slackWebhook } from '../../../src/server/actions/types/slack-webhook/action-type.ts';
import { anAnswer, anEvent, aRuleEvent, NASTY, TOOLS } from '../../support/action-events.ts';
import { hugeInsight, settingsFor } from '../../support/action-settings.ts';
import { aSignal } from '../../support/insights.ts';

const textsOf = (event = anEvent()) =>
  slackWebhook
    .build(event, settingsFor('slack_webhook'), TOOLS, 0)
    .map(({ body }) => (JSON.parse(body) as { text: string }).text);

/** What a reader sees in the code blocks, put together. */
function shown(texts: readonly string[]): string {
  const blocks = texts.map((text) => /```([^]*)```/.exec(text)![1]!);
  return blocks.join('\n').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

test('the whole Insight can be read from the parts', () => {
  const event = anEvent({}, { signals: [aSignal(), aSignal({ description: 'x & <y>' })] });
  const texts = textsOf(event);
  expect(texts.length).toBeGreaterThan(1);
  expect(JSON.parse(shown(texts))).toEqual(event.insight!.json);
  texts.forEach((text, index) => expect(text).toContain(`(${index + 1}/${texts.length})`));
});

test.each([
  anEvent({}, hugeInsight()),
  anEvent({}, { name: `\`\`\`${NASTY.repeat(500)}`, description: '&'.repeat(30_000) }),
  anEvent({}, { signals: Array.from({ length: 60 }, () => aSignal({ description: '<&>```'.repeat(100) })) }),
  aRuleEvent({
    rule: { configuration: NASTY, id: 'r', name: NASTY.repeat(99), status: 's', reason: '<'.repeat(9999) },
  }),
])('every part is short enough for Slack, and there are ten at most', (event) => {
  const texts = textsOf(event);
  expect(texts.length).toBeLessThanOrEqual(10);
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(3500);
    expect(text.match(/```/g)).toHaveLength(2);
    expect(text.replace(/<https:[^>|]+\|[^>|]+>/g, '')).not.toMatch(/[<>]/);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
});

test('what takes more than ten parts is said in steps that are smaller, with a link to the rest', () => {
  const signals = Array.from({ length: 6 }, () => aSignal({ description: '&'.repeat(2000) }));
  const event = anEvent({}, { signals });
  const texts = textsOf(event);
  expect(JSON.parse(shown(texts))).toMatchObject({ id: event.insight!.id, reduced: 'no signals' });
  expect(texts[texts.length - 1]).toMatch(
    /\nShortened. See the full text at <https:\/\/service\.us2\.sumologic\.com\/[^>]+\|Insight in CSE>/,
  );
});

test('parts are cut at line ends, never through a character, and lose nothing', () => {
  const text = `${'a'.repeat(30)}\n${'😀'.repeat(40)}\n${'&'.repeat(25)}\nend`;
  const parts = partsOf(text, 40);
  expect(parts.join('').replace(/\n/g, '')).toBe(text.replace(/\n/g, ''));
  for (const part of parts) expect(Buffer.from(part).toString()).toBe(part);
  expect(parts[0]).toBe(`${'a'.repeat(30)}\n😀😀😀😀`);
  expect(partsOf('x'.repeat(50), 40)).toEqual(['x'.repeat(40), 'x'.repeat(10)]);
});

test('the same parts come again, so that a delivery can go on after the last one that was taken', () => {
  expect(textsOf(anEvent({}, hugeInsight()))).toEqual(textsOf(anEvent({}, hugeInsight())));
});

test.each([
  [200, 'ok', 'delivered'],
  [200, 'ok\n', 'delivered'],
  [200, '<html>', 'retry'],
  [400, 'invalid_payload', 'reduce'],
  [400, 'user_not_found', 'failed'],
  [403, 'action_prohibited', 'rejected'],
  [404, 'channel_not_found', 'rejected'],
  [404, 'no_service', 'rejected'],
  [410, 'channel_is_archived', 'rejected'],
  [500, 'rollup_error', 'retry'],
])('takes %s %s for %s', (status, body, result) => {
  expect(slackWebhook.classify(anAnswer(status, body), TOOLS.now)).toMatchObject({ result });
});
