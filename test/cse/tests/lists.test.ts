import type { Cse, JsonObject } from '../index.ts';
import { call, messageOf, NOW, stub } from './support.ts';

function pages(cse: Cse, path: string, limit: number): JsonObject[] {
  const rows: JsonObject[] = [];
  for (let offset = 0; ; offset += limit) {
    const { data } = call(cse, 'GET', `${path}&limit=${limit}&offset=${offset}`);
    rows.push(...(data.objects as JsonObject[]));
    if (!data.hasNextPage) return rows;
  }
}

describe('GET /insights', () => {
  test('gives ten Insights without a limit, the newest first, and counts all', () => {
    const cse = stub({ insights: 25 });
    const { data, json } = call(cse, 'GET', '/insights');
    const rows = data.objects as JsonObject[];
    expect(rows).toHaveLength(10);
    expect(data).toMatchObject({ hasNextPage: true, total: 25 });
    expect(json.errors).toEqual([]);
    expect(rows.map((row) => row.readableId)[0]).toBe('INSIGHT-25');
  });

  test('pages through every Insight once, in a strict order of creation time and id', () => {
    const cse = stub({ insights: 137 });
    const rows = pages(cse, '/insights?exclude=signals', 50);
    const keys = rows.map((row) => `${String(row.created)} ${String(row.id)}`);
    expect(new Set(keys).size).toBe(137);
    expect(keys).toEqual([...keys].sort().reverse());
  });

  test('orders Insights of the same microsecond by id', () => {
    const cse = stub();
    cse.product.generate({ count: 40, over: 0 });
    const rows = pages(cse, '/insights?exclude=signals', 7);
    const ids = rows.map((row) => String(row.id));
    expect(new Set(rows.map((row) => row.created)).size).toBe(1);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  test('gives no row beyond the ten thousandth, while total stays true', () => {
    const cse = stub({ insights: 10_030 });
    const last = call(cse, 'GET', '/insights?exclude=signals&limit=50&offset=9980').data;
    expect(last.objects).toHaveLength(20);
    expect(last).toMatchObject({ hasNextPage: false, total: 10_030 });
    const beyond = call(cse, 'GET', '/insights?exclude=signals&limit=50&offset=10000').data;
    expect(beyond).toEqual({ hasNextPage: false, total: 10_030, objects: [] });
  });

  test('gives short pages where it is told to, which go on where they end', () => {
    const cse = stub({ insights: 45 });
    expect(call(cse, 'POST', '/__lists', { longestPage: 20 }).json).toMatchObject({ longestPage: 20 });
    const first = call(cse, 'GET', '/insights?exclude=signals&limit=50').data;
    expect([(first.objects as []).length, first.total, first.hasNextPage]).toEqual([20, 45, true]);
    expect(call(cse, 'GET', '/rules?limit=50').data).toMatchObject({ objects: { length: 20 } });
    call(cse, 'POST', '/__lists', { longestPage: null });
    expect(call(cse, 'GET', '/insights?exclude=signals&limit=50').data.objects).toHaveLength(45);
  });

  test('refuses a limit above the largest one of every list, and names it', () => {
    const cse = stub({ insights: 1 });
    call(cse, 'POST', '/__lists', { largestLimit: 20 });
    for (const path of ['/insights', '/rules', '/insight-resolutions']) {
      const answer = call(cse, 'GET', `${path}?limit=50`);
      expect([answer.status, messageOf(answer)]).toEqual([
        400,
        "'limit' must be a whole number from 1 to 20.",
      ]);
      expect(call(cse, 'GET', `${path}?limit=20`).status).toBe(200);
    }
    for (const largestLimit of [0, 1.5, 'many'])
      expect(call(cse, 'POST', '/__lists', { largestLimit }).status).toBe(400);
  });

  test.each([
    ['either', 200, 200],
    ['commas', 200, 400],
    ['repeated', 400, 200],
  ])('takes lists as configured: %s', (form, commas, repeated) => {
    const cse = stub({ insights: 1 });
    expect(call(cse, 'POST', '/__lists', { form }).json).toMatchObject({ form });
    const lists = ['exclude=signals,entity', 'exclude=signals&exclude=entity', 'exclude=signals'];
    const statuses = lists.map((list) => call(cse, 'GET', `/insights?${list}`).status);
    expect(statuses).toEqual([commas, repeated, 200]);
    expect(call(cse, 'POST', '/__lists', { form: 'none' }).status).toBe(400);
    call(cse, 'POST', '/__reset', {});
    expect(call(cse, 'GET', '/insights?exclude=signals,entity').status).toBe(200);
  });

  test('leaves excluded parts out and keeps the others', () => {
    const cse = stub({ insights: 1 });
    const one = (path: string): JsonObject => (call(cse, 'GET', path).data.objects as JsonObject[])[0]!;
    expect(one('/insights')).toMatchObject({ artifacts: expect.any(Array), entity: expect.any(Object) });
    const lean = one('/insights?exclude=signals.allRecords,artifacts');
    expect(lean).not.toHaveProperty('artifacts');
    expect((lean.signals as JsonObject[])[0]).not.toHaveProperty('allRecords');
    expect((lean.signals as JsonObject[])[0]).toHaveProperty('ruleId');
    const bare = one('/insights?exclude=entity,signals');
    expect(['entity', 'signals', 'artifacts'].filter((part) => part in bare)).toEqual(['artifacts']);
    expect(call(cse, 'GET', '/insights?exclude=records').status).toBe(400);
  });

  test('sums up exactly the record fields that were asked for', () => {
    const cse = stub({ insights: 1 });
    const path = '/insights?recordSummaryFields=device_ip,user_username';
    const [row] = call(cse, 'GET', path).data.objects as JsonObject[];
    const records = (row!.signals as JsonObject[]).flatMap((signal) => signal.allRecords as JsonObject[]);
    const summary = row!.recordSummaryFields as JsonObject[];
    const counted = summary
      .filter((one) => one.fieldName === 'device_ip')
      .map((one) => Number(one.recordCount));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
      records.filter((record) => record.device_ip).length,
    );
    expect(new Set(summary.map((one) => one.fieldName))).toEqual(new Set(['device_ip', 'user_username']));
  });

  test('refuses limits and offsets that are no whole numbers, and limits above the maximum when there is one', () => {
    const cse = stub({ maxLimit: 50 });
    for (const query of ['limit=0', 'limit=x', 'offset=-1', 'limit=51']) {
      expect(call(cse, 'GET', `/insights?${query}`).status).toBe(400);
    }
    expect(messageOf(call(cse, 'GET', '/insights?limit=51'))).toBe(
      "'limit' must be a whole number from 1 to 50.",
    );
    expect(call(cse, 'GET', '/insights?limit=50').status).toBe(200);
  });

  test('shifts later pages when an Insight arrives between two pages', () => {
    const cse = stub({ insights: 10 });
    const stop = cse.product.beforeAnswer(({ n }) => {
      if (n === 2) cse.product.generate({ count: 1, over: 0 });
    });
    const ids = (offset: number): unknown[] => {
      const rows = call(cse, 'GET', `/insights?limit=5&offset=${offset}`).data.objects as JsonObject[];
      return rows.map((row) => row.readableId);
    };
    const [first, second] = [ids(0), ids(5)];
    expect(second[0]).toBe(first[4]);
    stop();
    expect(ids(0)[0]).toBe('INSIGHT-11');
  });
});

describe('GET /insights/all', () => {
  test('reaches every Insight by tokens, without the parts that were not expanded', () => {
    const cse = stub({ insights: 230 });
    const rows: JsonObject[] = [];
    let token: unknown = '';
    while (token !== undefined) {
      const { data } = call(cse, 'GET', `/insights/all?nextPageToken=${String(token)}`);
      rows.push(...(data.objects as JsonObject[]));
      token = data.nextPageToken;
    }
    expect(new Set(rows.map((row) => row.id)).size).toBe(230);
    expect(rows[0]).not.toHaveProperty('signals');
    const [full] = call(cse, 'GET', '/insights/all?expand=entity,signals').data.objects as JsonObject[];
    expect(full).toMatchObject({ entity: expect.any(Object), signals: expect.any(Array) });
    expect(full).not.toHaveProperty('artifacts');
  });

  test('accepts a token for one minute and not longer', () => {
    const cse = stub({ insights: 120 });
    const token = String(call(cse, 'GET', '/insights/all').data.nextPageToken);
    cse.product.clock.set(NOW + 60_000);
    expect(call(cse, 'GET', `/insights/all?nextPageToken=${token}`).status).toBe(200);
    cse.product.clock.set(NOW + 60_001);
    const late = call(cse, 'GET', `/insights/all?nextPageToken=${token}`);
    expect([late.status, messageOf(late)]).toEqual([400, 'The nextPageToken has expired.']);
    expect(call(cse, 'GET', '/insights/all?nextPageToken=made-up').status).toBe(400);
  });
});
