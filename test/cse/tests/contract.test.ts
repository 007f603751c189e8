import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { departures, type Schema, type Schemas } from '../vendor-api/check.ts';
import type { Cse, JsonObject } from '../index.ts';
import { call, stub } from './support.ts';

interface Operation {
  id: string;
  call: string;
  data: Schema;
}

const file = join(__dirname, '../vendor-api/operations.json');
const vendor = JSON.parse(readFileSync(file, 'utf8')) as { operations: Operation[]; schemas: Schemas };

/** Bodies for the operations that take one. */
const BODIES: Record<string, JsonObject> = {
  UpdateInsightStatus: { status: 'closed', resolution: 'Authorized Test' },
  UpdateInsightSeverity: { severity: 'MEDIUM' },
  UpdateInsightAssignee: { assignee: { type: 'TEAM', value: 'Tier 1' } },
  AddTagToInsight: { tagName: 'seen' },
  AddInsightComment: { body: 'text' },
  SaveInsightEnrichment: { detail: { number: 'SIR1' }, externalUrl: 'https://instance.example' },
  SaveSignalEnrichment: { detail: { risk: 'Malicious' }, reputation: 'malicious' },
};

function tenant(): Cse {
  const cse = stub({ stories: true, insights: 250, closedShare: 0.2 });
  for (const id of ['/insights/INSIGHT-5', '/insights/INSIGHT-13']) {
    call(cse, 'POST', `${id}/comments`, BODIES.AddInsightComment);
    call(cse, 'PUT', `${id}/enrichments/ServiceNow`, BODIES.SaveInsightEnrichment);
  }
  return cse;
}

function perform(cse: Cse, { id, call: operation }: Operation, insight = 'INSIGHT-13'): unknown {
  const [method = '', path = ''] = operation.split(' ');
  const [signal] = call(cse, 'GET', `/insights/${insight}`).data.signals as JsonObject[];
  const ids = { '/insights/{id}': `/insights/${insight}`, '/signals/{id}': `/signals/${String(signal!.id)}` };
  let url = path.replace('{tagName}', 'seen').replace('{enrichmentType}', 'ServiceNow');
  for (const [from, to] of Object.entries(ids)) url = url.replace(from, to);
  const query =
    {
      GetInsights: '?limit=258&recordSummaryFields=device_ip',
      GetAllInsights: '?expand=artifacts,entity,signals',
    }[id] ?? '';
  const answer = call(cse, method, url + query, BODIES[id]);
  expect([id, answer.status, answer.json.errors]).toEqual([id, 200, []]);
  return answer.json.data;
}

describe('The contract with the CSE API', () => {
  test.each(vendor.operations.map((operation) => [operation.id, operation] as const))(
    'the answer of %s satisfies its schema',
    (_id, operation) => {
      // A generated Insight, and one of a story.
      for (const insight of ['INSIGHT-13', 'INSIGHT-5']) {
        const data = perform(tenant(), operation, insight);
        expect(departures(data, operation.data, vendor.schemas)).toEqual([]);
      }
    },
  );

  test('every operation of the stub is in the list of operations', async () => {
    const { ROUTES } = await import('../routes.ts');
    const served = ROUTES.map((route) => `${route.method} /${route.segments.join('/')}`);
    expect(vendor.operations.map((operation) => operation.call).sort()).toEqual(served.sort());
  });

  test('is kept without a single null when fields without a value are left out', () => {
    const cse = stub({ insights: 50, omitNulls: true });
    const operation = vendor.operations.find((one) => one.id === 'GetInsights')!;
    expect(departures(perform(cse, operation), operation.data, vendor.schemas)).toEqual([]);
    expect(call(cse, 'GET', '/insights?limit=50').body).not.toContain(':null');
  });

  test('the checker finds missing, extra and mistyped fields', () => {
    const schema = { id: 'string', 'when?': 'date', kind: 'A|B', list: '[integer]', who: '@User or @Team' };
    const schemas = { User: { username: 'string' }, Team: { name: 'string' } };
    const good = { id: 'x', when: '2026-01-01T00:00:00', kind: 'B', list: [1], who: { name: 'x' } };
    expect(departures(good, schema, schemas)).toEqual([]);
    const bad = { when: '2026-01-01T00:00:00Z', kind: 'C', list: [1.5], who: {}, more: 1 };
    expect(departures(bad, schema, schemas)).toEqual([
      'data.more is not in the schema',
      'data.id is missing',
      'data.when is "2026-01-01T00:00:00Z", not date',
      'data.kind is "C", not A|B',
      'data.list[0] is 1.5, not integer',
      'data.who.username is missing',
      'data.who.name is missing',
    ]);
  });
});
