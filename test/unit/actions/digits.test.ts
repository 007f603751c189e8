import { describeInsight } from '../../../src/server/actions/describe.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { createCseClient } from '../../../src/server/cse/client.ts';
import { createPace } from '../../../src/server/cse/pace.ts';
import { requestsOf, settingsFor } from '../../support/action-settings.ts';
import { anEvent } from '../../support/action-events.ts';
import { anInsight } from '../../support/insights.ts';
import { anAnswer } from '../../support/ports.ts';

const CLOCK = { now: () => Date.UTC(2026, 0, 15, 12, 0, 0) };
const NUMBERS = '"flow":9007199254740993,"bytes":18446744073709551615,"ratio":1.50,"score":1E5';
const RECORDS = `[{ "7":1,"2" : "\\u00e9\\/\\ud83d\\ude00",${NUMBERS}}]`;

/** JSON of an Insight as CSE has written it: with white space, escapes, names and numbers in an order and a form of their own. */
const SOURCE = JSON.stringify(
  anInsight({ signals: [{ id: 's', name: 'S', allRecords: 'RECORDS' }], tags: [] }),
).replace('"RECORDS"', RECORDS);

function sent(name: string, settings: Record<string, boolean | string>): string {
  const type = ACTION_TYPES.find((each) => each.type === name)!;
  const http = { send: () => anAnswer(200, `{"data": ${SOURCE},"errors":[]}`) };
  const credentials = { api: 'https://api.example.com', accessId: 'a', accessKey: 'b' };
  const client = createCseClient(http, CLOCK, createPace(CLOCK, ''), credentials);
  const { data, text } = client.getWholeInsight('x')!;
  const insight = describeInsight(data, 'https://cse.example.com', text);
  const [request] = requestsOf(type, { ...anEvent(), insight }, settingsFor(name, settings));
  return request!.body;
}

const WHOLE = { include_signals: true, include_records: true, record_fields: '' };

test('HTTP POST v2 passes the Insight on byte by byte, within data where it is wrapped', () => {
  expect(sent('http_post_v2', { ...WHOLE, wrap_data: false })).toBe(SOURCE);
  expect(sent('http_post_v2', { ...WHOLE, wrap_data: true })).toBe(`{"data":${SOURCE},"errors":[]}`);
});

test('AWS SNS passes the Insight on byte by byte, as the message', () => {
  expect(new URLSearchParams(sent('aws_sns', {})).get('Message')).toBe(SOURCE);
});

test('Demisto passes the Insight on byte by byte, and adds its mark at the end', () => {
  const raw = sent('demisto', { xsoar_endpoint: '/incident/json', exclude_records: false });
  expect(raw.slice(0, SOURCE.length - 1)).toBe(SOURCE.slice(0, -1));
  expect(raw.slice(SOURCE.length - 1)).toMatch(/^,"[a-z_]+":"[^"]+"\}$/);
  const within = JSON.parse(sent('demisto', { xsoar_endpoint: '/incident', exclude_records: false }));
  expect((within as { rawJSON: string }).rawJSON).toBe(SOURCE);
});

test.each([
  ['slack_webhook', {}],
  ['http_post_v2', { ...WHOLE, record_fields: 'flow,bytes,ratio,score' }],
  ['http_post_v2', { ...WHOLE, wrap_data: true, record_fields: 'flow,bytes,ratio,score,x' }],
])('%s writes what it shows in part, or indents, with its numbers digit by digit', (name, settings) => {
  const plain = sent(name, settings).replace(/\\n|[\\\s]/g, '');
  expect(plain).toContain(NUMBERS);
});
