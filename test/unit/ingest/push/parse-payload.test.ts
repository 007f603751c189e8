import { parsePayload } from '../../../../src/server/ingest/push/parse-payload.ts';
import { anInsight, anOldInsight } from '../../../support/insights.ts';

const UUID = '3B1F6F0A-8C52-4B5C-9f17-0d2c7a5e9b10';
const SUBJECT = UUID.toLowerCase();

const told = (json: unknown) => parsePayload(JSON.stringify(json));

describe('an Insight', () => {
  test.each([
    ['of 2024', anInsight({ id: UUID })],
    ['of 2021', anOldInsight({ id: UUID })],
    ['with its readable id alone', { id: UUID, readableId: 'INSIGHT-7' }],
    ['with its Entity alone', { id: UUID, entity: {} }],
    ['with its Entities alone', { id: UUID, involvedEntities: [] }],
    ['with its status alone', { id: UUID, status: 'new' }],
    ['in data', { data: anInsight({ id: UUID }) }],
    ['in insight', { insight: anInsight({ id: UUID }) }],
    ['with a field named data', anInsight({ id: UUID, data: { id: 'other' } })],
  ])('%s is recognised by its id', (_what, json) => {
    expect(told(json)).toEqual({ kind: 'created', subject: SUBJECT });
  });

  test.each([
    ['by the name of its status', { status: { name: 'closed' } }, 'closed'],
    ['by its status as a text', { status: 'Closed' }, 'closed'],
    [
      'not by the time of a close before it was re-opened',
      { status: { name: 'new' }, closed: '2026-01-15' },
      'created',
    ],
    ['by the time where there is no status', { status: null, closed: '2026-01-15' }, 'closed'],
    ['not where there is neither', { status: null, closed: null }, 'created'],
  ])('is closed %s', (_how, fields, kind) => {
    expect(told(anInsight({ id: UUID, ...fields }))).toEqual({ kind, subject: SUBJECT });
  });

  test.each([
    ['without an id', { id: null, readableId: 'INSIGHT-7' }],
    ['with a number as id', { id: 7, readableId: 'insight-7' }],
    ['with it as id', { id: 'INSIGHT-7' }],
  ])('%s is recognised by its readable id', (_what, fields) => {
    expect(told(anInsight(fields))).toEqual({ kind: 'created', subject: 'INSIGHT-7' });
    expect(told(anInsight({ ...fields, status: 'closed' })).kind).toBe('closed');
  });

  test.each([
    [{ insightId: UUID }, SUBJECT],
    [{ insight_id: UUID }, SUBJECT],
    [{ insightId: 'INSIGHT-7' }, 'INSIGHT-7'],
    [{ readableId: 'INSIGHT-7' }, 'INSIGHT-7'],
    [{ insightId: UUID, readableId: 'INSIGHT-7' }, SUBJECT],
    [{ insight: 'insight-7' }, 'INSIGHT-7'],
    [{ id: 'INSIGHT-7' }, 'INSIGHT-7'],
    [{ data: { insightId: UUID } }, SUBJECT],
  ])('is recognised by its id alone: %j', (json, subject) => {
    expect(told(json)).toEqual({ kind: 'created', subject });
  });

  test('is recognised in the envelope of AWS SNS', () => {
    const envelope = (Message: string) =>
      told({ Type: 'Notification', MessageId: 'm', TopicArn: 't', Message });
    expect(envelope(JSON.stringify(anInsight({ id: UUID })))).toEqual({ kind: 'created', subject: SUBJECT });
    expect(envelope(JSON.stringify({ insightId: 'INSIGHT-7' }))).toEqual({
      kind: 'created',
      subject: 'INSIGHT-7',
    });
    expect(envelope('just a text').kind).toBe('unrecognised');
    expect(told({ Type: 'SubscriptionConfirmation', SubscribeURL: 'https://x', Message: 'm' })).toEqual({
      kind: 'unrecognised',
      subject: expect.stringContaining('AWS SNS asks to confirm'),
      kept: 'https://x',
    });
  });

  test.each([[undefined], [null], [7], [''], [`${UUID}0`], [`"${UUID}"`], ['a\nb'.repeat(50)]])(
    'with the id %j cannot be read again',
    (id) => {
      const hint = told({ ...anInsight(), id, readableId: 'not a readable id' });
      expect(hint).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^The Insight has /) });
      if (hint.kind === 'refused') expect(hint.reason).toMatch(/^.{1,100}$/);
    },
  );
});

describe('a rule event', () => {
  test.each([
    [{ name: 'Brute force', reason: 'Too many Signals' }, 'Brute force'],
    [{ name: 'Brute force', message: 'Too many Signals' }, 'Brute force'],
    [{ ruleName: 'Brute force', ruleId: 'MATCH-S00001' }, 'Brute force'],
    [{ ruleId: 'MATCH-S00001' }, 'MATCH-S00001'],
    [{ rule: { id: 'MATCH-S00001', name: 'Brute force' }, reason: 'Too many' }, 'Brute force'],
    [{ data: { rule: { id: 'MATCH-S00001' } } }, 'MATCH-S00001'],
  ])('is recognised: %j', (json, subject) => {
    expect(told(json)).toEqual({ kind: 'rule', subject });
  });

  test('has a subject that fits its column', () => {
    expect(told({ name: 'x\n'.repeat(500), reason: 'y' })).toMatchObject({
      subject: expect.stringMatching(/^.{200}$/),
    });
  });
});

test.each([
  [[]],
  [null],
  ['text'],
  [7],
  [{}],
  [{ data: [] }],
  [{ data: null, insight: null }],
  [{ name: 'only a name' }],
  [{ reason: 'only a reason' }],
  [{ id: UUID }],
  [{ rule: {} }],
  [{ __proto__: { readableId: 'INSIGHT-7' } }],
])('%j is JSON that nobody recognises', (json) => {
  expect(told(json).kind).toBe('unrecognised');
});

test.each(['', '   ', '{', '{"id":"a"} trailing', '<html>', 'a=b&c=d', '\u0000'])(
  '%j is refused as no JSON',
  (body) => {
    expect(parsePayload(body)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/^The body is /),
    });
  },
);

test('a byte order mark and deep nesting do no harm', () => {
  expect(parsePayload(`\ufeff${JSON.stringify({ id: UUID, readableId: 'INSIGHT-7' })}`).kind).toBe('created');
  expect(parsePayload('['.repeat(200_000)).kind).toBe('refused');
});
