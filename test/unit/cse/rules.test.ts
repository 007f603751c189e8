import { createCseClient } from '../../../src/server/cse/client.ts';
import { capabilityFor } from '../../../src/server/cse/failure.ts';
import { createPace } from '../../../src/server/cse/pace.ts';
import { DISABLED_QUERY, rulesOf } from '../../../src/server/cse/rules.ts';
import type { HttpCall } from '../../../src/server/platform/ports.d.ts';
import { anAnswer } from '../../support/ports.ts';
import { call, messageOf, stub } from './support.ts';

const page = (...objects: unknown[]): unknown => ({ objects, total: objects.length, hasNextPage: false });

describe('rules of an answer', () => {
  it('are read with id, name, status and message', () => {
    const raw = {
      id: 'MATCH-S00101',
      name: 'Encoded command',
      enabled: false,
      status: { status: 'FAILED_AND_DISABLED', message: 'Too many Signals' },
    };
    expect(rulesOf(page(raw))).toEqual({
      rules: [
        {
          id: 'MATCH-S00101',
          name: 'Encoded command',
          status: 'FAILED_AND_DISABLED',
          reason: 'Too many Signals',
        },
      ],
      read: 1,
      total: 1,
      hasNextPage: false,
    });
  });

  it('are passed over without an id, and taken as they are where something else is missing or odd', () => {
    const { rules, read } = rulesOf(
      page(null, 7, { name: 'no id' }, { id: 'A', name: 5, status: 'ACTIVE' }, { id: 'B', status: null }),
    );
    const empty = { name: '', status: '', reason: '' };
    expect([rules, read]).toEqual([
      [
        { ...empty, id: 'A' },
        { ...empty, id: 'B' },
      ],
      5,
    ]);
  });

  it('hold no half of a surrogate pair', () => {
    const [rule] = rulesOf(page({ id: 'A', name: 'x\ud800', status: { message: '\udc00y' } })).rules;
    expect([rule?.name, rule?.reason]).toEqual(['x\ufffd', '\ufffdy']);
  });

  it('are refused where they are no list', () => {
    expect(() => rulesOf({ total: 0 })).toThrow(/data\.objects is not a list.*GET \/rules/);
  });
});

describe('reading rules', () => {
  const asked: HttpCall[] = [];
  const client = (status: number, body: unknown): ReturnType<typeof createCseClient> => {
    const clock = { now: () => 0 };
    const send = (one: HttpCall): ReturnType<typeof anAnswer> => {
      asked.push(one);
      return anAnswer(status, JSON.stringify(body));
    };
    const credentials = { api: 'https://api.us2.sumologic.com/api/sec/v1', accessId: 'i', accessKey: 'k' };
    return createCseClient({ send }, clock, createPace(clock, ''), credentials);
  };

  it('asks with documented parameters only, and the stub takes them', () => {
    client(200, { data: page(), errors: [] }).listRules(DISABLED_QUERY, 50);
    const { url = '' } = asked[0] ?? {};
    const { pathname, search, searchParams } = new URL(url);
    expect([pathname, Object.fromEntries(searchParams)]).toEqual([
      '/api/sec/v1/rules',
      { q: 'status:"FAILED_AND_DISABLED"', offset: '50', limit: '50' },
    ]);
    expect(call(stub(), 'GET', `/rules${search}`).status).toBe(200);
  });

  it('names the capability that a refused key lacks', () => {
    expect(() => client(403, { message: 'no' }).listRules('', 0)).toThrow(/capability View Rules/);
    expect(capabilityFor('GET /rules')).toBe('View Rules');
  });
});

describe('GET /rules of the stub', () => {
  const query = (text: string): string => `/rules?q=${encodeURIComponent(text)}`;

  it('finds rules by id and by status, page by page', () => {
    const cse = stub();
    const all = call(cse, 'GET', '/rules').data as { objects: { id: string }[]; total: number };
    expect([all.objects.length, all.total > 50]).toEqual([50, true]);
    const ids = all.objects.slice(3, 5).map(({ id }) => id);
    expect(call(cse, 'GET', query(`id:in("${ids.join('","')}")`)).data).toMatchObject({
      total: 2,
      objects: ids.map((id) => ({ id })),
    });
    expect(call(cse, 'GET', query('status:"FAILED_AND_DISABLED"')).data).toMatchObject({ total: 0 });
    expect(call(cse, 'GET', query('status:in("ACTIVE","WARNING")')).data).toMatchObject({ total: all.total });
  });

  it('refuses a field and a parameter that the documentation does not know', () => {
    const cse = stub();
    expect(messageOf(call(cse, 'GET', query('message:"x"')))).toMatch(/message/);
    expect(call(cse, 'GET', '/rules?sort=name').status).toBe(400);
  });

  it('is for keys that may read rules', () => {
    const cse = stub();
    cse.product.keys.replace([{ accessId: 'demo', accessKey: 'demo', rights: ['view', 'workflow'] }]);
    expect(call(cse, 'GET', '/rules').status).toBe(403);
    cse.product.keys.replace([{ accessId: 'demo', accessKey: 'demo', rights: 'read' }]);
    expect(call(cse, 'GET', '/rules').status).toBe(200);
  });
});
