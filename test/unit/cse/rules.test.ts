import { createCseClient } from '../../../src/server/cse/client.ts';
import { capabilityFor } from '../../../src/server/cse/failure.ts';
import { createPace } from '../../../src/server/cse/pace.ts';
import { DISABLED_QUERY, rulesOf } from '../../../src/server/cse/rules.ts';
import type { HttpCall } from '../../../src/server/platform/ports.d.ts';
import { createCse } from '../../cse/index.ts';
import { anAnswer } from '../../support/ports.ts';
import { basic } from '../../support/rest.ts';

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

  it('are ignored without an id, and taken as they are if something else is missing or odd', () => {
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

  it('contain no half of a surrogate pair', () => {
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
    const authorization = basic('demo');
    const answer = createCse().handle({ method: 'GET', url: pathname + search, headers: { authorization } });
    expect(answer.status).toBe(200);
  });

  it('names the capability that a refused key lacks', () => {
    expect(() => client(403, { message: 'no' }).listRules('', 0)).toThrow(/capability View Rules/);
    expect(capabilityFor('GET /rules')).toBe('View Rules');
  });
});
