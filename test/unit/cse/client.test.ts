import { createCseClient, type CseClient } from '../../../src/server/cse/client.ts';
import { createPace } from '../../../src/server/cse/pace.ts';
import type { HttpAnswer, HttpCall } from '../../../src/server/platform/ports.d.ts';
import { anInsight, aPage } from '../../support/insights.ts';
import { anAnswer } from '../../support/ports.ts';
import { thrownBy } from '../../support/thrown.ts';

const KEY = 'kZ9vT3qLx7Rw2PmNb5Yc';
const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);

describe('the CSE client', () => {
  let calls: HttpCall[] = [];
  let answer: HttpAnswer;
  let client: CseClient;

  beforeEach(() => {
    calls = [];
    const clock = { now: () => NOW };
    const http = { send: (call: HttpCall) => (calls.push(call), answer) };
    const credentials = { api: 'https://api.us2.sumologic.com/api/sec/v1', accessId: 'suId', accessKey: KEY };
    client = createCseClient(http, clock, createPace(clock, ''), credentials);
  });
  const data = (value: unknown, headers: Record<string, string> = {}): void => {
    answer = anAnswer(200, JSON.stringify({ data: value, errors: [] }), headers);
  };
  const parameters = (): Record<string, string> =>
    Object.fromEntries(new URL(calls[0]?.url ?? '').searchParams);

  it('lists a page with credentials, query, offset and limit', () => {
    data(aPage([anInsight()], { total: 7, hasNextPage: true }), { date: 'Thu, 15 Jan 2026 11:59:58 GMT' });
    const page = client.listInsights('status:"new" created:A..B&x=1', 49);
    expect(page).toMatchObject({ total: 7, hasNextPage: true, answeredAt: NOW - 2000 });
    expect(page.objects).toHaveLength(1);
    expect(calls[0]).toMatchObject({ method: 'GET', user: 'suId', password: KEY });
    expect(calls[0]?.timeoutSeconds).toBeLessThan(30);
    expect(parameters()).toMatchObject({
      q: 'status:"new" created:A..B&x=1',
      offset: '49',
      limit: '50',
      exclude: 'signals.allRecords,artifacts',
    });
    expect(parameters()['recordSummaryFields']).toContain('device_ip');
  });

  it('reads artifacts only for those who want them', () => {
    const clock = { now: () => NOW };
    const http = { send: (call: HttpCall) => (calls.push(call), answer) };
    const credentials = { api: 'https://api.us2.sumologic.com/api/sec/v1', accessId: 'suId', accessKey: KEY };
    client = createCseClient(http, clock, createPace(clock, ''), credentials, true);
    data(aPage([]));
    client.listInsights('', 0);
    client.getInsight('x');
    client.listInsights('', 0, true);
    const excluded = calls.map(({ url }) => new URL(url).searchParams.get('exclude'));
    expect(excluded).toEqual(['signals.allRecords', 'signals.allRecords', 'artifacts,entity,signals']);
  });

  describe('where CSE answers 400 to the limit of a list', () => {
    const bad = anAnswer(400, `{"errors":[{"message":"'limit' must be less, says ${KEY}"}]}`);
    const page = anAnswer(200, JSON.stringify({ data: aPage([]), errors: [] }));
    const limitOf = ({ url }: HttpCall): number => Number(new URL(url).searchParams.get('limit'));
    let now: number;

    const clientOf = (send: (call: HttpCall) => HttpAnswer, step = 1000): CseClient => {
      now = NOW;
      const clock = { now: () => (now += step) };
      const credentials = {
        api: 'https://api.us2.sumologic.com/api/sec/v1',
        accessId: 'suId',
        accessKey: KEY,
      };
      const http = { send: (call: HttpCall) => (calls.push(call), send(call)) };
      return createCseClient(http, clock, createPace(clock, ''), credentials);
    };

    it.each([
      [30, [50, 20], 20],
      [7, [50, 20, 10, 5], 5],
    ])('asks for smaller pages, up to %d, and stays with them in every list', (most, asked, used) => {
      client = clientOf((call) => (limitOf(call) > most ? bad : page));
      expect(client.refusedLimit()).toBeNull();
      expect(client.listInsights('', 0)).toMatchObject({ limit: used });
      expect(client.listByIds(['a'])).toMatchObject({ limit: used });
      client.listRules('', 0);
      client.listInsights('', 0, true, 2);
      expect(calls.map(limitOf)).toEqual([...asked, used, used, 2]);
      const { said, ...refused } = client.refusedLimit() ?? { said: '' };
      expect(refused).toEqual({ limit: 50, used });
      expect(said).toMatch(/^'limit' must be less, says /);
      expect(said).not.toContain(KEY);
    });

    it('gives the first answer where every size is refused, and asks for whole pages again', () => {
      client = clientOf(() => bad);
      for (const round of [1, 2])
        expect([round, thrownBy(() => client.listInsights('', 0)).message]).toEqual([
          round,
          expect.stringContaining("'limit' must be less"),
        ]);
      expect(calls.map(limitOf)).toEqual([50, 20, 10, 5, 2, 50, 20, 10, 5, 2]);
      expect(client.refusedLimit()).toBeNull();
    });

    it('asks no oftener than the rate limit lets it', () => {
      client = clientOf(() => bad, 0);
      expect(thrownBy(() => client.listInsights('', 0))).toMatchObject({ status: 400 });
      expect(calls.length).toBeLessThanOrEqual(4);
    });

    it('takes a refusal of something else for what it is', () => {
      client = clientOf(() => anAnswer(400, '{"errors":[{"message":"Unknown field limits_x"}]}'));
      expect(thrownBy(() => client.listRules('x', 0))).toMatchObject({ status: 400 });
      expect(calls).toHaveLength(1);
    });
  });

  describe('where CSE answers 400 to a list with commas', () => {
    const bad = anAnswer(400, '{"errors":[{"message":"exclude is not known"}]}');
    const page = anAnswer(200, JSON.stringify({ data: aPage([]), errors: [] }));
    const isRepeated = ({ url }: HttpCall): boolean => new URL(url).searchParams.getAll('exclude').length > 1;
    let now: number;

    const clientOf = (send: (call: HttpCall) => HttpAnswer): CseClient => {
      now = NOW;
      const clock = { now: () => (now += 1000) };
      const credentials = {
        api: 'https://api.us2.sumologic.com/api/sec/v1',
        accessId: 'suId',
        accessKey: KEY,
      };
      return createCseClient(
        { send: (call) => (calls.push(call), send(call)) },
        clock,
        createPace(clock, ''),
        credentials,
      );
    };

    it('asks again value by value, and stays with that form', () => {
      client = clientOf((call) => (isRepeated(call) ? page : bad));
      client.listInsights('', 0);
      client.listInsights('', 0, true);
      expect(calls.map(isRepeated)).toEqual([false, true, true]);
      const { searchParams } = new URL(calls[2]?.url ?? '');
      expect(searchParams.getAll('exclude')).toEqual(['artifacts', 'entity', 'signals']);
      expect(client.calls()).toBe(3);
    });

    it('takes an Insight that is not there for an answer, too', () => {
      client = clientOf((call) => (isRepeated(call) ? anAnswer(404, '') : bad));
      expect(client.getInsight('x')).toBeNull();
      expect(client.getInsight('y')).toBeNull();
      expect(calls.map(isRepeated)).toEqual([false, true, true]);
    });

    it('asks once only where both forms are refused, and gives the first answer', () => {
      client = clientOf((call) => (isRepeated(call) ? anAnswer(400, 'second') : bad));
      for (const round of [1, 2])
        expect([round, thrownBy(() => client.listInsights('', 0)).message]).toEqual([
          round,
          expect.stringContaining('exclude is not known'),
        ]);
      expect(calls.map(isRepeated)).toEqual([false, true, false]);
    });

    it('gives a passing failure of the second call, and asks again later', () => {
      let isBusy = true;
      client = clientOf((call) => (!isRepeated(call) ? bad : isBusy ? anAnswer(503, 'busy') : page));
      expect(thrownBy(() => client.listInsights('', 0))).toMatchObject({ status: 503 });
      isBusy = false;
      expect(client.listInsights('', 0).objects).toEqual([]);
    });

    it('does not ask again when that would exceed the rate limit, and fails nothing for good', () => {
      const clock = { now: () => NOW };
      const credentials = {
        api: 'https://api.us2.sumologic.com/api/sec/v1',
        accessId: 'suId',
        accessKey: KEY,
      };
      const pace = createPace(clock, [NOW, NOW, NOW].join(','));
      client = createCseClient({ send: (call) => (calls.push(call), bad) }, clock, pace, credentials);
      expect(thrownBy(() => client.listInsights('', 0))).toMatchObject({
        errorClass: 'rateLimited',
        message: expect.stringContaining('leaves no call to try the other form') as string,
      });
      expect(calls).toHaveLength(1);
    });

    it('does not ask again for a list of one, which has one form only', () => {
      client = clientOf(() => bad);
      expect(thrownBy(() => client.listRules('', 0))).toMatchObject({ status: 400 });
      expect(calls).toHaveLength(1);
    });
  });

  it('writes an enrichment of an Insight or of a Signal, and says which was refused', () => {
    data({});
    client.putEnrichment('i/1', 'ServiceNow', { detail: {} });
    client.putEnrichment('s1', 'RecordedFuture-2620:fe::9', { detail: { a: 1 } }, 'signals');
    expect(calls.map(({ method, url, body }) => [method, url.replace(/^.*\/v1/, ''), body])).toEqual([
      ['PUT', '/insights/i%2F1/enrichments/ServiceNow', '{"detail":{}}'],
      ['PUT', '/signals/s1/enrichments/RecordedFuture-2620%3Afe%3A%3A9', '{"detail":{"a":1}}'],
    ]);
    answer = anAnswer(403, '{"message":"no"}');
    expect(thrownBy(() => client.putEnrichment('s1', 'x', {}, 'signals'))).toMatchObject({
      operation: 'PUT /signals/{id}/enrichments',
      message: expect.stringContaining('lacks the capability Manage Enrichments') as string,
    });
  });

  it('sends nothing that a URL would change: no space, quote or plus sign is left unencoded', () => {
    data(aPage([]));
    client.listInsights('name:"a+b" created:2026-01-15T12:00:00Z', 0);
    expect(calls[0]?.url).toMatch(
      /^https:\/\/api\.us2\.sumologic\.com\/api\/sec\/v1\/insights\?[A-Za-z0-9%&=_.*'()!~-]+$/,
    );
  });

  it('never puts the key into an address', () => {
    data(aPage([]));
    client.listInsights('', 0);
    expect(calls[0]?.url).not.toContain(KEY);
  });

  it('lists ids without Entities and Signals when these are all that is wanted', () => {
    data(aPage([]));
    client.listInsights('', 0, true);
    expect(parameters()).toMatchObject({ exclude: 'artifacts,entity,signals' });
    // The OpenAPI calls it required.
    expect(parameters()['recordSummaryFields']).toBe('device_ip');
  });

  it('lists Insights by id, whatever the configured query, without artifacts and records', () => {
    data(aPage([anInsight()]));
    expect(client.listByIds(['a', 'b']).objects).toHaveLength(1);
    expect(parameters()).toMatchObject({
      q: 'id:in("a","b")',
      offset: '0',
      limit: '50',
      exclude: 'signals.allRecords,artifacts',
      recordSummaryFields: 'device_ip',
    });
    answer = anAnswer(503, 'no');
    expect(thrownBy(() => client.listByIds(['a'])).message).toContain('[GET /insights by id]');
  });

  it('gives no time of answer when CSE sends none that can be read', () => {
    data(aPage([]));
    expect(client.listInsights('', 0).answeredAt).toBeNull();
    data(aPage([]), { Date: 'today' });
    expect(client.listInsights('', 0).answeredAt).toBeNull();
  });

  it('takes a missing hasNextPage as no', () => {
    data({ objects: [], total: 0 });
    expect(client.listInsights('', 0).hasNextPage).toBe(false);
  });

  it('reads one Insight by an id that is encoded', () => {
    data(anInsight({ id: 'a/b c' }));
    expect(client.getInsight('a/b c')).toMatchObject({ id: 'a/b c' });
    expect(calls[0]?.url).toContain('/insights/a%2Fb%20c?');
  });

  it('gives null for an Insight that CSE does not have', () => {
    answer = anAnswer(404, '{"errors":[{"message":"not found"}]}');
    expect(client.getInsight('x')).toBeNull();
  });

  it('does not take a 200 without an Insight for one that is gone', () => {
    answer = anAnswer(200, '{"data":null,"errors":[{"code":"x","message":"shard is down"}]}');
    expect(thrownBy(() => client.getInsight('x')).status).toBe(200);
  });

  it('reports what CSE says in a 200 that contains an error', () => {
    answer = anAnswer(200, '{"data":null,"errors":[{"code":"x","message":"shard is down"}]}');
    expect(thrownBy(() => client.listInsights('', 0)).message).toContain('shard is down');
  });

  it('fails for a list that CSE does not have', () => {
    answer = anAnswer(404, '');
    expect(thrownBy(() => client.listInsights('', 0))).toMatchObject({ errorClass: 'client', status: 404 });
  });

  it.each([
    [201, 'server'],
    [301, 'client'],
    [400, 'client'],
    [401, 'auth'],
    [429, 'rateLimited'],
    [503, 'server'],
    [0, 'server'],
  ])('fails for status %d as %s', (status, errorClass) => {
    answer = anAnswer(status, 'no');
    for (const call of [() => client.listInsights('', 0), () => client.getInsight('x')]) {
      expect(thrownBy(call)).toMatchObject({ errorClass, status });
    }
  });

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['a page of a proxy', ' <html><title>Sign in</title>', 'HTML page'],
    ['a cut-off answer', '{"data":{"objects":[{"id":', 'not valid JSON'],
    ['a text', 'OK', 'not valid JSON'],
    ['JSON null', 'null', 'no "data"'],
    ['a JSON number', '1', 'no "data"'],
    ['a list', '[]', 'no "data"'],
    ['no data', '{"errors":[]}', 'no "data"'],
  ])('fails for a 200 with %s', (_what, body, words) => {
    answer = anAnswer(200, body);
    for (const call of [() => client.listInsights('', 0), () => client.getInsight('x')]) {
      const error = thrownBy(call);
      expect(error).toMatchObject({ errorClass: 'server', status: 200 });
      expect(error.message).toContain(words);
    }
  });

  it.each([
    ['no page', null, 'the response has no "data"'],
    ['a text', 'x', 'data.objects'],
    ['a list', [], 'data.objects'],
    ['no objects', { total: 1 }, 'data.objects'],
    ['objects that are no list', { objects: {}, total: 1 }, 'data.objects'],
    ['no total', { objects: [] }, 'data.total'],
    ['a total that is a text', { objects: [], total: '5' }, 'data.total'],
  ])('fails for a list answer with %s', (_what, value, field) => {
    data(value);
    expect(thrownBy(() => client.listInsights('', 0)).message).toContain(field);
  });

  it('counts every call, failed ones too, and keeps the pace by them', () => {
    answer = anAnswer(503, '');
    for (let call = 0; call < 4; call += 1) {
      expect(client.ready()).toBe(true);
      thrownBy(() => client.listInsights('', 0));
    }
    expect(client.calls()).toBe(4);
    expect(client.ready()).toBe(false);
    expect(client.nextAt()).toBe(NOW + 1000);
  });

  it('keeps the key out of every failure', () => {
    for (const status of [0, 200, 301, 400, 401, 403, 429, 500]) {
      answer = anAnswer(status, `the key ${KEY} was refused`, { Location: `https://x/${KEY}` });
      expect(thrownBy(() => client.listInsights('', 0)).message).not.toContain(KEY);
    }
  });
});
