import { lookUp, tryLookup } from '../../../../src/server/actions/lookup/look-up.ts';
import { recordedFuture } from '../../../../src/server/actions/types/recorded-future/action-type.ts';
import type { Sending } from '../../../../src/server/outbox/send.ts';
import type { HttpCall } from '../../../../src/server/platform/ports.d.ts';
import { anEvent } from '../../../support/action-events.ts';
import { settingsFor } from '../../../support/action-settings.ts';
import { anEntity, anInsight, aSignal } from '../../../support/insights.ts';
import { anAnswer, fakePorts, type FakePorts } from '../../../support/ports.ts';
import { recordedFutureReply } from '../../../actions/recorded-future/answers.ts';
import { aRow } from '../../../support/rows.ts';

const INSIGHT = 'x_sul_sumo_logic_s_insight';
const channel = {
  row: aRow({}),
  actionType: recordedFuture,
  settings: settingsFor('recorded_future'),
  secrets: [],
};
const lookup = recordedFuture.lookup!;

let ports: FakePorts;
let asked: string[];
let reads: number;
let sending: Sending;
let delivery: Record<string, string>;
let written: string[];

beforeEach(() => {
  ports = fakePorts(Date.UTC(2026, 0, 15, 12));
  [asked, reads, written] = [[], 0, []];
  // A token without the SOAR API; each answer takes its time.
  ports.http.send = ({ method, url, body = '' }: HttpCall) => {
    const path = url.replace('https://api.recordedfuture.com', '');
    asked.push(path.replace(/\?.*/, ''));
    if (method === 'POST') return anAnswer(403, '');
    ports.pass(3000);
    const reply = recordedFutureReply({ method, path, headers: { 'x-rftoken': 'x' }, body });
    return anAnswer(reply?.status ?? 0, reply?.body ?? '');
  };
  ports.rows.insert(INSIGHT, { insight_id: 'i1' }, 'record');
  const allRecords = ['9.9.9.9', '1.1.1.1', '8.8.8.8', '8.8.4.4'].map((srcDevice_ip) => ({ srcDevice_ip }));
  const client = {
    getWholeInsight() {
      reads += 1;
      const signals = [aSignal({ id: 's1', allRecords })];
      return { data: anInsight({ id: 'i1', entity: anEntity(), signals }), text: '' };
    },
    ready: () => true,
    putEnrichment: (id: string, type: string, _body: unknown, of: string) =>
      written.push(`${of}/${id}/${type}`),
  };
  const configuration = { id: 'c1', urls: { console: 'https://service.sumologic.com' }, observables: false };
  const permits = { allows: () => true, allow: () => undefined };
  sending = {
    ports,
    client,
    configuration,
    permits,
    cache: new Map(),
    mayGoOn: () => true,
  } as unknown as Sending;
  delivery = { type: 'action', event: 'created', insight: 'record', dedupe_key: 'k', payload: '{}' };
});

const send = (): unknown => {
  sending.cache.clear();
  return lookUp(aRow(delivery), channel, lookup, sending);
};

describe('look-ups that take longer than a slice', () => {
  test('continue in the next one, with what is not known yet, in the accepted mode', () => {
    expect(send()).toMatchObject({ state: 'ready' });
    expect(asked).toEqual(['/soar/v3/enrichment', '/v2/ip/9.9.9.9', '/v2/ip/1.1.1.1']);
    expect(written).toEqual([]);
    asked.length = 0;
    expect(send()).toMatchObject({
      verdict: {
        result: 'delivered',
        note: '4 looked up, 0 from the cache: 1 malicious, 0 suspicious, 2 unknown; 4 enrichments written',
      },
    });
    expect(asked).toEqual(['/v2/ip/8.8.8.8', '/v2/ip/8.8.4.4']);
    expect(written).toEqual([
      'insights/i1/RecordedFuture-9.9.9.9',
      'insights/i1/RecordedFuture-8.8.8.8',
      'signals/s1/RecordedFuture-9.9.9.9',
      'signals/s1/RecordedFuture-8.8.8.8',
    ]);
  });

  test('do not ask again for what was refused', () => {
    const { send: answer } = ports.http;
    ports.http.send = (call) => {
      const said = answer(call);
      return /9\.9\.9\.9|1\.1\.1\.1/.test(call.url) ? anAnswer(400, 'no') : said;
    };
    expect(send()).toMatchObject({ state: 'ready' });
    expect(send()).toMatchObject({
      verdict: { result: 'delivered', note: expect.stringMatching(/ 2 refused(;|$)/) as string },
    });
    expect(asked.filter((path) => path.startsWith('/v2/'))).toEqual([
      '/v2/ip/9.9.9.9',
      '/v2/ip/1.1.1.1',
      '/v2/ip/8.8.8.8',
      '/v2/ip/8.8.4.4',
    ]);
  });

  test('do not read the Insight again to write what is left', () => {
    send();
    const write = sending.client.putEnrichment;
    let room = 2;
    Object.assign(sending.client, {
      ready: () => room > 0,
      putEnrichment(...each: Parameters<typeof write>) {
        room -= 1;
        write(...each);
      },
    });
    expect(send()).toMatchObject({ state: 'ready' });
    room = 9;
    expect(send()).toMatchObject({ verdict: { result: 'delivered' } });
    expect(reads).toBe(2);
    expect(written).toHaveLength(4);
    expect(new Set(written).size).toBe(4);
  });
});

describe('the test of an Action', () => {
  test('looks up one address, and keeps and writes nothing', () => {
    const result = tryLookup(anEvent({ kind: 'test' }), channel, lookup, ports);
    expect(result.verdict).toEqual({ result: 'delivered', note: '8.8.8.8: None, score 0' });
    expect(asked).toEqual(['/soar/v3/enrichment', '/v2/ip/8.8.8.8']);
    expect(ports.rows.operations).toEqual([`insert ${INSIGHT}`]);
  });

  test('says so where there is nothing to ask', () => {
    const result = tryLookup(
      anEvent({}, { signals: [] }),
      channel,
      { ...lookup, indicators: () => [] },
      ports,
    );
    expect(result.verdict).toMatchObject({ result: 'failed', reason: 'there is no indicator to look up' });
  });
});
