import { pagerduty } from '../../../src/server/actions/types/pagerduty/action-type.ts';
import type { ActionEvent } from '../../../src/server/actions/types.d.ts';
import { anAnswer, anEvent, aRuleEvent, NASTY, TOOLS } from '../../support/action-events.ts';
import { hugeInsight, settingsFor } from '../../support/action-settings.ts';
import { SCHEMA } from './verify.ts';

const bodies = (event = anEvent(), more = {}) =>
  pagerduty
    .build(event, settingsFor('pagerduty', more), TOOLS, 0)
    .map(({ body }) => JSON.parse(body) as Record<string, never>);

function expectValid(version: 'v1' | 'v2', body: unknown): void {
  SCHEMA[version](body);
  expect(SCHEMA[version].errors ?? []).toEqual([]);
}

const nasty = anEvent({}, hugeInsight());
const EVENTS = [
  anEvent(),
  anEvent({ kind: 'closed' }),
  anEvent({ kind: 'test' }),
  anEvent({
    kind: 'on_demand',
    insight: { ...nasty.insight!, name: NASTY, entity: '', tactics: [], severity: '' },
  }),
  { ...nasty, insight: { ...nasty.insight!, name: '漢'.repeat(9999), entity: NASTY.repeat(99) } },
  aRuleEvent(),
  {
    kind: 'recovered',
    key: 'k',
    at: 0,
    remoteId: '',
    integration: { configuration: 'A', health: '', reason: '' },
  },
] as const;

test.each(EVENTS)('sends what both versions of the Events API document ($kind)', (event) => {
  for (const body of bodies(event)) expectValid('v2', body);
  for (const body of bodies(event, { integration_version: 'v1' })) expectValid('v1', body);
});

test('the schema refuses what PagerDuty would refuse', () => {
  const [body] = bodies();
  expect(SCHEMA.v2({ ...body, payload: { summary: 'x', source: 'y', severity: 'high' } })).toBe(false);
  expect(SCHEMA.v2({ ...body, routing_key: 'short' })).toBe(false);
  expect(SCHEMA.v2({ ...body, payload: undefined })).toBe(false);
});

test('a close resolves what the creation has triggered', () => {
  const [created] = bodies(anEvent());
  const [closed] = bodies(anEvent({ kind: 'closed', key: 'another' }));
  expect(created).toMatchObject({ event_action: 'trigger', payload: { severity: 'error' } });
  expect(closed).toMatchObject({ event_action: 'resolve', dedup_key: created!['dedup_key'] });
  const [first] = bodies(anEvent({ kind: 'closed' }), { integration_version: 'v1' });
  expect(first).toMatchObject({ event_type: 'resolve', incident_key: created!['dedup_key'] });
});

test.each(['v2', 'v1'])(
  'a cleared Rule Alert resolves what the disabled rule has triggered, in %s',
  (version) => {
    const [begun] = bodies(aRuleEvent({ tenant: 'one' }), { integration_version: version });
    const cleared = aRuleEvent({ kind: 'rule_cleared', tenant: 'one', key: 'another' });
    const [ended] = bodies(cleared, { integration_version: version });
    expect(ended).toMatchObject(version === 'v1' ? { event_type: 'resolve' } : { event_action: 'resolve' });
    const key = version === 'v1' ? 'incident_key' : 'dedup_key';
    expect(ended![key]).toBe(begun![key]);
    expectValid(version as 'v1' | 'v2', ended!);
  },
);

test('alerts of a rule, and of a configuration, are those of one tenant', () => {
  const key = (event: ActionEvent) => bodies(event)[0]!['dedup_key'];
  const health = { ...EVENTS[6], kind: 'failing', tenant: 'one' } as const;
  expect(key(aRuleEvent({ tenant: 'one' }))).toBe(key(aRuleEvent({ tenant: 'one', key: 'again' })));
  expect(key(aRuleEvent({ tenant: 'one' }))).not.toBe(key(aRuleEvent({ tenant: 'two' })));
  expect(key(health)).toBe(key({ ...health, kind: 'recovered', key: 'later' }));
  expect(key(health)).not.toBe(key({ ...health, tenant: 'two' }));
});

test('a test leaves nothing behind: it triggers for information, and resolves', () => {
  const sent = bodies(anEvent({ kind: 'test' }));
  expect(sent).toMatchObject([
    {
      event_action: 'trigger',
      payload: { severity: 'info', summary: expect.stringMatching(/^TEST/) as string },
    },
    { event_action: 'resolve' },
  ]);
  expect(sent[0]!['dedup_key']).toBe(sent[1]!['dedup_key']);
  expect(sent[0]!['dedup_key']).not.toBe(bodies()[0]!['dedup_key']);
});

test.each([
  ['CRITICAL', 'critical'],
  ['HIGH', 'error'],
  ['MEDIUM', 'warning'],
  ['LOW', 'info'],
  ['SOMETHING', 'warning'],
])('%s is %s', (severity, expected) => {
  const event = anEvent();
  const [body] = bodies({ ...event, insight: { ...event.insight!, severity } });
  expect(body!['payload']).toMatchObject({ severity: expected });
});

test('goes to the region that the settings name', () => {
  const url = (more: Record<string, string>) =>
    pagerduty.build(anEvent(), settingsFor('pagerduty', more), TOOLS, 0)[0]!.url;
  expect(url({})).toBe('https://events.pagerduty.com/v2/enqueue');
  expect(url({ base_url: ' https://events.eu.pagerduty.com/ ' })).toBe(
    'https://events.eu.pagerduty.com/v2/enqueue',
  );
  expect(url({ integration_version: 'v1' })).toBe(
    'https://events.pagerduty.com/generic/2010-04-15/create_event.json',
  );
});

describe('the answer', () => {
  const verdict = (status: number, body: unknown, headers = {}) =>
    pagerduty.classify(anAnswer(status, JSON.stringify(body), headers), TOOLS.now);

  test('is success only in PagerDuty’s own words', () => {
    const v2 = { status: 'success', message: 'Event processed', dedup_key: 'd1' };
    expect(verdict(202, v2)).toEqual({ result: 'delivered', remoteId: 'd1' });
    expect(verdict(200, { status: 'success', incident_key: 'i1' })).toMatchObject({ remoteId: 'i1' });
    expect(verdict(200, 'signed out')).toMatchObject({ result: 'retry' });
  });

  test('403 is throttling, for version 1 says it so', () => {
    expect(verdict(403, 'x')).toMatchObject({ result: 'retry', after: 60, pause: true });
    expect(verdict(403, 'x', { 'Retry-After': '7' })).toMatchObject({ after: 7 });
  });

  test('a wrong key stops the Action, a wrong event does not', () => {
    const errors = (text: string) => ({
      status: 'invalid event',
      message: 'Event object is invalid',
      errors: [text],
    });
    expect(verdict(400, errors('Invalid routing key'))).toMatchObject({ result: 'rejected' });
    expect(verdict(400, errors("'payload.severity' is invalid"))).toMatchObject({ result: 'failed' });
  });
});

test('the settings take only what can be a key or a subdomain', () => {
  const check = (column: string, text: string) =>
    pagerduty.fields.find((field) => field.column === column)!.check!(text, settingsFor('pagerduty'));
  expect(check('service_key', '0123456789abcdef0123456789abcdef')).toBe('');
  expect(check('service_key', '0123456789abcdef')).not.toBe('');
  expect(check('subdomain', 'acme-1')).toBe('');
  expect(check('subdomain', 'acme.pagerduty.com')).not.toBe('');
});
