/** Ids of Insights that the self-test makes begin so: whatever else is here is none of its business. */
export const PREFIX = 'selftest-';

/** Milliseconds before now at which the Insights were created: inside every look-back and overlap. */
export const AGE = 60_000;

/** The machine and the user that the Insight names: nobody has either (RFC 2606). */
export const HOST = 'selftest.example.com';
export const USER = 'sumo.selftest';

/** An Insight as CSE lists it (OpenAPI 2024-07), created a minute before `now` (milliseconds since 1970 UTC). */
export function goodInsight(id: string, now: number): Record<string, unknown> {
  const created = cseTime(now - AGE);
  const entity = {
    id: 'host-selftest',
    entityType: '_hostname',
    value: HOST,
    name: 'selftest',
  };
  const user = { id: 'user-selftest', entityType: '_username', value: USER, name: USER };
  return {
    id,
    readableId: 'INSIGHT-SELFTEST',
    name: 'Self-test: not a real Insight',
    description: 'Created by the self-test of the Sumo Logic integration. It is deleted when the test ends.',
    severity: 'HIGH',
    confidence: 0.9,
    source: 'USER',
    created,
    timestamp: created,
    closed: null,
    entity,
    involvedEntities: [entity, user],
    tags: ['_mitreAttackTactic:TA0001', '_mitreAttackTechnique:T1566'],
    signals: [signal(id, created, entity)],
    assignee: null,
    subResolution: null,
    recordSummaryFields: [],
  };
}

/** One that no parser can accept: it must end as an error that names the field, and must not block the others. */
export function badInsight(id: string): Record<string, unknown> {
  return { id, readableId: 'INSIGHT-SELFTEST-BAD', created: 7 };
}

function signal(id: string, timestamp: string, entity: unknown): Record<string, unknown> {
  return {
    id: `${id}-signal`,
    name: 'Self-test Signal',
    stage: 'Initial Access',
    severity: 5,
    timestamp,
    ruleId: 'SELFTEST',
    tags: [],
    entity,
    allRecords: [],
  };
}

/** CSE writes UTC without a zone. */
function cseTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 23);
}
