import { microsoftTeams } from '../../../src/server/actions/types/microsoft-teams/action-type.ts';
import { escapeMarkdown } from '../../../src/server/actions/types/microsoft-teams/cards.ts';
import { anAnswer, anEvent, aRuleEvent, NASTY, TOOLS } from '../../support/action-events.ts';
import { hugeInsight, settingsFor } from '../../support/action-settings.ts';
import { complaintsOfParser as complaints } from './verify.ts';

type Card = Record<string, unknown>;

interface Message {
  type: string;
  attachments: { contentType: string; contentUrl: null; content: Card }[];
}

const CONNECTOR = { url: 'https://acme.webhook.office.com/webhookb2/1@2/IncomingWebhook/3/4' };
const bodyOf = (event = anEvent(), more = {}) =>
  JSON.parse(microsoftTeams.build(event, settingsFor('microsoft_teams', more), TOOLS, 0)[0]!.body) as never;

const base = anEvent({}, hugeInsight());
const EVENTS = [
  anEvent(),
  anEvent({ kind: 'closed' }, { resolution: 'No Action' }),
  {
    ...base,
    insight: { ...base.insight!, name: NASTY.repeat(50), entity: NASTY, tactics: [], severity: '' },
  },
  aRuleEvent(),
];

test.each(EVENTS)('sends a workflow a card that Microsoft’s own parser takes without complaint', (event) => {
  const message = bodyOf(event) as Message;
  expect(Object.keys(message)).toEqual(['type', 'attachments']);
  expect(message.type).toBe('message');
  expect(message.attachments).toHaveLength(1);
  const [attachment] = message.attachments;
  expect(attachment).toMatchObject({
    contentType: 'application/vnd.microsoft.card.adaptive',
    contentUrl: null,
    content: { type: 'AdaptiveCard', version: '1.4' },
  });
  expect(complaints(attachment!.content)).toEqual([]);
});

test('the parser complains of a broken card', () => {
  const { content } = (bodyOf() as Message).attachments[0]!;
  expect(complaints({ ...content, body: [{ type: 'TextBlok', text: 'x' }] })).not.toEqual([]);
  expect(complaints({ ...content, actions: [{ type: 'Action.OpenUrl', title: 'x' }] })).not.toEqual([]);
});

test('the card names Entity, tactics and both links', () => {
  const { content } = (bodyOf() as Message).attachments[0]!;
  const text = JSON.stringify(content);
  expect(text).toContain('hostname till-07');
  expect(text).toContain('TA0002 Execution, TA0003 Persistence');
  expect(content['actions']).toEqual([
    { type: 'Action.OpenUrl', title: 'Insight in CSE', url: anEvent().insight!.url },
    { type: 'Action.OpenUrl', title: 'Security Incident SIR0010001', url: anEvent().incident!.url },
  ]);
});

test.each([
  'https://acme.webhook.office.com/webhookb2/x',
  'https://outlook.office.com/webhook/x',
  'https://outlook.office365.com/webhook/x',
])('speaks the language of a connector to %s', (url) => {
  const card = bodyOf(anEvent(), { url }) as Card;
  expect(card).toMatchObject({
    '@type': 'MessageCard',
    '@context': 'https://schema.org/extensions',
    summary: expect.stringContaining('INSIGHT-731') as string,
    potentialAction: [{ '@type': 'OpenUri', targets: [{ os: 'default', uri: anEvent().insight!.url }] }, {}],
  });
});

test.each(['https://webhook.office.com.evil.example.com/x', 'https://evil.example.com/outlook.office.com/x'])(
  'does not take %s for a connector',
  (url) => expect(bodyOf(anEvent(), { url })).toHaveProperty('attachments'),
);

test('data is neither Markdown nor HTML', () => {
  expect(escapeMarkdown('[x](https://e.example) *b* _i_ `c` ~s~ |t|')).toBe(
    '\\[x\\](https://e.example) \\*b\\* \\_i\\_ \\`c\\` \\~s\\~ \\|t\\|',
  );
  expect(escapeMarkdown('<at>kim</at> & <b>')).toBe('&lt;at&gt;kim&lt;/at&gt; &amp; &lt;b&gt;');
  expect(escapeMarkdown('# x')).toBe('\\# x');
  expect(escapeMarkdown('- x')).toBe('\\- x');
  expect(escapeMarkdown('1. x')).toBe('1\\. x');
  expect(escapeMarkdown('INSIGHT-731 (a+b)')).toBe('INSIGHT-731 (a+b)');
});

describe('the answer', () => {
  const verdict = (status: number, body = '', headers = {}) =>
    microsoftTeams.classify(anAnswer(status, body, headers), TOOLS.now);
  const text = (code: number) =>
    `Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error ${code} with ContextId x`;

  test('of a workflow is an acceptance, no more', () => {
    expect(verdict(202)).toEqual({ result: 'delivered', note: 'Accepted by the workflow' });
    expect(verdict(200, '{}')).toMatchObject({ result: 'delivered' });
  });

  test('of a connector is 1, or a text that says what failed', () => {
    expect(verdict(200, '1')).toEqual({ result: 'delivered' });
    expect(verdict(200, text(429))).toMatchObject({ result: 'retry', after: 60, pause: true });
    expect(verdict(200, text(429), { 'Retry-After': '5' })).toMatchObject({ after: 5 });
    expect(verdict(200, text(413))).toMatchObject({ result: 'reduce' });
    expect(verdict(200, text(502))).toMatchObject({ result: 'retry' });
    expect(verdict(200, text(404))).toMatchObject({ result: 'rejected' });
  });

  test('in HTML is not of Teams', () => {
    expect(verdict(200, ' <!DOCTYPE html><title>Sign in')).toMatchObject({ result: 'retry' });
  });
});

test('a connector’s card is within the limit as well', () => {
  const [request] = microsoftTeams.build(EVENTS[2]!, settingsFor('microsoft_teams', CONNECTOR), TOOLS, 0);
  expect(Buffer.byteLength(request!.body)).toBeLessThanOrEqual(20_000);
});
