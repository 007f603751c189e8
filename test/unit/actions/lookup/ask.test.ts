import { REMEDY } from '../../../../src/server/actions/answers.ts';
import { ask, type Asked } from '../../../../src/server/actions/lookup/ask.ts';
import { recordedFuture } from '../../../../src/server/actions/types/recorded-future/action-type.ts';
import type { Finding, Indicator } from '../../../../src/server/actions/types.d.ts';
import type { HttpCall } from '../../../../src/server/platform/ports.d.ts';
import { settingsFor } from '../../../support/action-settings.ts';
import { anAnswer, fakePorts, type FakePorts } from '../../../support/ports.ts';
import { recordedFutureReply } from '../../../actions/recorded-future/answers.ts';
import { aRow } from '../../../support/rows.ts';

const TOKEN = 'fedcba9876543210fedcba9876543210';
const INDICATORS: readonly Indicator[] = [
  { kind: 'ip', value: '9.9.9.9' },
  { kind: 'ip', value: '1.1.1.1' },
  { kind: 'domain', value: 'bad-host.io' },
];

let ports: FakePorts;
let sent: string[];
let kept: string[];
/** Statuses by what an address contains; everything else is answered well. */
let statuses: Record<string, number>;
/** Milliseconds that each answer takes. */
let takes: number;

beforeEach(() => {
  ports = fakePorts(Date.UTC(2026, 0, 15, 12));
  [sent, kept, statuses, takes] = [[], [], {}, 0];
  ports.http.send = ({ method, url, body = '' }: HttpCall) => {
    const { pathname, search } = new URL(url);
    const path = `${pathname}${search}`;
    sent.push(`${method} ${pathname}`);
    ports.pass(takes);
    const [, status] = Object.entries(statuses).find(([part]) => path.includes(part)) ?? [];
    if (status !== undefined) return anAnswer(status, `said of ${TOKEN}`);
    const reply = recordedFutureReply({ method, path, headers: { 'x-rftoken': TOKEN }, body });
    return anAnswer(reply?.status ?? 404, reply?.body ?? '');
  };
});

function asking(indicators: readonly Indicator[] = INDICATORS, mode = 0): Asked {
  const settings = settingsFor('recorded_future');
  const channel = { row: aRow({}), actionType: recordedFuture, settings, secrets: [TOKEN] };
  const keep = (findings: readonly Finding[]): void => void kept.push(...findings.map(({ value }) => value));
  return ask({ indicators, channel, lookup: recordedFuture.lookup!, mode, keep }, ports);
}

const values = (asked: Asked): string[] => asked.findings.map(({ value }) => value);
const VALUES = INDICATORS.map(({ value }) => value);

describe('a look-up', () => {
  test('asks all at once, and keeps each finding', () => {
    const asked = asking();
    expect([sent, values(asked), kept]).toEqual([['POST /soar/v3/enrichment'], VALUES, VALUES]);
    expect(asked).toMatchObject({ mode: 0, refused: [], unfinished: false, result: { status: 200 } });
  });

  test.each([400, 403, 404, 422])('asks one by one where all at once is answered with %s', (status) => {
    statuses = { '/soar/': status };
    const asked = asking();
    expect(sent).toHaveLength(4);
    expect([values(asked), asked.mode]).toEqual([VALUES, 1]);
    expect(asked.findings.map(({ known }) => known)).toEqual([true, false, true]);
  });

  test('does not try a mode again that is known to be refused', () => {
    asking(INDICATORS, 1);
    expect(sent.some((each) => each.startsWith('POST'))).toBe(false);
  });

  test('leaves for the next slice what takes too long, and does at least one', () => {
    takes = 3000;
    const asked = asking(INDICATORS, 1);
    expect(asked.unfinished).toBe(true);
    expect(kept).toEqual(['9.9.9.9', '1.1.1.1']);
    takes = 60_000;
    expect(asking(INDICATORS.slice(2), 1)).toMatchObject({ unfinished: false, result: { status: 200 } });
  });

  test('stops at a failure, and keeps what was answered before', () => {
    statuses = { '/ip/1.1.1.1': 503 };
    const asked = asking(INDICATORS, 1);
    expect([sent.length, kept]).toEqual([2, ['9.9.9.9']]);
    expect(asked.result).toMatchObject({ status: 503, verdict: { result: 'retry' } });
  });

  test('counts an indicator that is refused, and continues', () => {
    statuses = { '/ip/9.9.9.9': 400 };
    const asked = asking(INDICATORS, 1);
    expect(kept).toEqual(['1.1.1.1', 'bad-host.io']);
    expect(asked).toMatchObject({ refused: [INDICATORS[0]], result: { verdict: { result: 'delivered' } } });
  });

  test('takes no more than its time where each is refused', () => {
    statuses = { '/': 400 };
    takes = 3000;
    expect(asking(INDICATORS, 1)).toMatchObject({ refused: INDICATORS.slice(0, 2), unfinished: true });
  });

  test('has failed where every one of them is refused, and says so without the token', () => {
    statuses = { '/': 400 };
    const asked = asking();
    expect(asked).toMatchObject({ refused: INDICATORS, findings: [] });
    expect(asked.result?.verdict).toEqual({
      result: 'failed',
      reason: 'the target rejected the message: said of ***',
      remedy: REMEDY.refused,
    });
    statuses = { '/': 413 };
    expect(asking().result?.verdict).toMatchObject({ result: 'failed' });
  });

  test('asks nobody where nothing is to be asked, or the address must not be called', () => {
    expect(asking([])).toMatchObject({ result: null, findings: [] });
    const settings = settingsFor('recorded_future', { base_url: 'https://evil.example.com' });
    const channel = { row: aRow({}), actionType: recordedFuture, settings, secrets: [] };
    const question = { indicators: INDICATORS, channel, lookup: recordedFuture.lookup!, mode: 0 };
    expect(ask({ ...question, keep: () => undefined }, ports).result?.verdict).toMatchObject({
      result: 'rejected',
      reason: 'Address: its host must end in .recordedfuture.com',
    });
    expect(sent).toEqual([]);
  });

  test('takes the token out of what is said of an indicator', () => {
    const { send } = ports.http;
    ports.http.send = (call) => {
      const answer = send(call);
      return { ...answer, body: answer.body.split('Command server').join(`Known to ${TOKEN}`) };
    };
    expect(asking().findings[0]?.rules).toEqual(['Known to ***']);
  });
});
