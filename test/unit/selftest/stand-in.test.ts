import { parseInsight } from '../../../src/server/cse/parse.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { badInsight, goodInsight } from '../../../src/server/selftest/insights.ts';
import { OPERATIONS } from '../../../src/server/selftest/stand-in.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts(NOW);
  for (const id of ['a', 'b', 'c']) {
    const insight = JSON.stringify(goodInsight(id, NOW));
    ports.rows.insert(TABLE.selftest, { insight_id: id, insight, status: 'new' });
  }
});

interface Call {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows the shape of what it asked for
type Answer = { status: number; body: any };

const call = (operation: string, { path = {}, query = {}, body }: Call = {}): Answer =>
  OPERATIONS[operation]?.(
    { path, query, body: body === undefined ? '' : JSON.stringify(body) },
    ports,
  ) as Answer;

const row = (id: string): Record<string, string> =>
  [...ports.rows.table(TABLE.selftest).values()].find((one) => one['insight_id'] === id) ?? {};

describe('the stand-in for CSE', () => {
  test('lists page by page, and gives the query back', () => {
    const query = { q: 'created:>2026', offset: '2', limit: '2' };
    const { status, body } = call('listInsights', { query });
    expect([status, body.errors]).toEqual([200, []]);
    expect(body.data).toMatchObject({ total: 3, hasNextPage: false, query: 'created:>2026' });
    expect(body.data.objects.map((one: { id: string }) => one.id)).toEqual(['c']);
    expect(call('listInsights', { query: { ...query, offset: '0' } }).body.data.hasNextPage).toBe(true);
  });

  test.each<Record<string, string>>([
    {},
    { q: 'x', offset: '0' },
    { q: '', offset: '0', limit: '5' },
    { q: 'x', offset: '-1', limit: '5' },
  ])('refuses a list without query, offset or limit: %j', (query) => {
    expect(call('listInsights', { query })).toMatchObject({ status: 400, body: { data: null } });
  });

  test('gives an Insight that the app can read, and one that it cannot', () => {
    const insight = parseInsight(call('getInsight', { path: { id: 'b' } }).body.data);
    expect(insight).toMatchObject({ id: 'b', severity: 'HIGH', status: 'new', created: NOW - 60_000 });
    expect(() => parseInsight(badInsight('x'))).toThrow('Field created');
  });

  test('keeps one enrichment of a type, and every comment', () => {
    const path = { id: 'a', type: 'ServiceNow' };
    call('putEnrichment', { path, body: { detail: { Number: '1' } } });
    call('putEnrichment', { path, body: { detail: { Number: '2' } } });
    expect(JSON.parse(row('a')['enrichments'] ?? '')).toEqual([
      { detail: { Number: '2' }, type: 'ServiceNow' },
    ]);
    for (const body of ['one', 'two']) call('addComment', { path: { id: 'a' }, body: { body } });
    expect(JSON.parse(row('a')['comments'] ?? '')).toEqual([{ body: 'one' }, { body: 'two' }]);
    expect(call('addComment', { path: { id: 'a' }, body: {} }).status).toBe(400);
  });

  test('closes an Insight with its resolution', () => {
    const body = { status: 'closed', resolution: 'No Action' };
    expect(call('setStatus', { path: { id: 'a' }, body }).body.data).toMatchObject({
      status: { name: 'closed' },
      resolution: 'No Action',
    });
    expect(row('a')).toMatchObject({ status: 'closed', resolution: 'No Action' });
    expect(call('setStatus', { path: { id: 'a' }, body: { status: 'gone' } }).status).toBe(400);
    expect(row('a')['status']).toBe('closed');
  });

  test.each(['getInsight', 'putEnrichment', 'addComment', 'setStatus'])(
    'does not know another Insight: %s',
    (operation) => {
      expect(call(operation, { path: { id: 'z' } })).toMatchObject({ status: 404, body: { data: null } });
    },
  );

  test('names statuses, resolutions and a rule', () => {
    expect(call('listStatuses').body.data.map((one: { name: string }) => one.name)).toContain('closed');
    expect(call('listResolutions').body.data.objects).toContainEqual({ name: 'False Positive' });
    expect(call('listRules').body.data).toMatchObject({ total: 1, hasNextPage: false });
  });
});
