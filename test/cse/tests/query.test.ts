import type { Cse } from '../index.ts';
import { call, find, messageOf, stub } from './support.ts';

const IP = { id: '_ip-10.1.1.1', entityType: '_ip', name: '10.1.1.1', value: '10.1.1.1', sensorZone: 'dmz' };
const USER = {
  id: '_username-o"neil',
  entityType: '_username',
  name: 'o"neil',
  value: 'o"neil',
  sensorZone: null,
};

function tenant(): Cse {
  const insights = [
    {
      id: 'a',
      readableId: 'INSIGHT-1',
      name: 'Discovery with Execution',
      created: '2026-03-01T10:00:00.000000',
      status: { name: 'new', displayName: 'New' },
      severity: 'LOW',
      confidence: 0.2,
      source: 'ALGORITHM',
      entity: IP,
      involvedEntities: [IP, USER],
      tags: ['_mitreAttackTactic:TA0002', 'vip'],
      assignee: null,
      signals: [{ id: 's1', ruleId: 'MATCH-S00001', recordCount: 3 }],
    },
    {
      id: 'b',
      readableId: 'INSIGHT-2',
      name: 'Exfiltration',
      created: '2026-03-02T09:30:00.500000',
      timestamp: '2026-03-02T09:00:00',
      status: { name: 'inprogress', displayName: 'In Progress' },
      severity: 'HIGH',
      confidence: 0.85,
      source: 'USER',
      entity: USER,
      tags: ['要確認'],
      assignee: { username: 'ines@soc.example', displayName: 'Inês' },
    },
    {
      id: 'c',
      readableId: 'INSIGHT-3',
      name: 'Impact',
      created: '2026-03-02T09:59:59.999999',
      closed: '2026-03-02T10:00:00.000000',
      status: { name: 'closed', displayName: 'Closed' },
      severity: 'CRITICAL',
      confidence: null,
      source: 'RULE',
      resolution: 'Resolved',
      assignee: { name: 'Tier 1' },
    },
  ];
  return stub({ insights });
}

describe('The query language', () => {
  const cse = tenant();

  test.each([
    ['', 'INSIGHT-3 INSIGHT-2 INSIGHT-1'],
    ['status:"new"', 'INSIGHT-1'],
    ['status:new', 'INSIGHT-1'],
    ['status:"In Progress"', 'INSIGHT-2'],
    ['status:in("new", "inprogress")', 'INSIGHT-2 INSIGHT-1'],
    ['status:in("new","inprogress") severity:"HIGH"', 'INSIGHT-2'],
    ['statusId:"2"', 'INSIGHT-3'],
    ['-status:"closed"', 'INSIGHT-2 INSIGHT-1'],
    ['-status:in("closed","new")', 'INSIGHT-2'],
    ['severity:>="HIGH"', 'INSIGHT-3 INSIGHT-2'],
    ['severity:<HIGH', 'INSIGHT-1'],
    ['severity:LOW..HIGH', 'INSIGHT-2 INSIGHT-1'],
    ['confidence:>=.85', 'INSIGHT-2'],
    ['confidence:0.1..0.2', 'INSIGHT-1'],
    ['confidence:null', 'INSIGHT-3'],
    ['-confidence:null', 'INSIGHT-2 INSIGHT-1'],
    ['assignee:null', 'INSIGHT-1'],
    ['assignee:"ines@soc.example"', 'INSIGHT-2'],
    ['assignee:"Tier 1"', 'INSIGHT-3'],
    ['name:contains("with exec")', 'INSIGHT-1'],
    ['-name:contains("with")', 'INSIGHT-3 INSIGHT-2'],
    ['tag:"vip"', 'INSIGHT-1'],
    ['tag:contains("TA0002")', 'INSIGHT-1'],
    ['tag:"要確認"', 'INSIGHT-2'],
    ['-tag:"vip"', 'INSIGHT-3 INSIGHT-2'],
    ['source:ALGORITHM', 'INSIGHT-1'],
    ['resolution:"Resolved"', 'INSIGHT-3'],
    ['id:in("a","c")', 'INSIGHT-3 INSIGHT-1'],
    ['readableId:"INSIGHT-2"', 'INSIGHT-2'],
    ['serialId:>1', 'INSIGHT-3 INSIGHT-2'],
    ['entity.ip:"10.1.1.1"', 'INSIGHT-1'],
    ['entity.hostname:"10.1.1.1"', ''],
    ['entity.username:"o\\"neil"', 'INSIGHT-2'],
    ['entity.type:"_username"', 'INSIGHT-2'],
    ['entity.sensorZone:"dmz"', 'INSIGHT-1'],
    ['involvedEntities.type:"_username"', 'INSIGHT-1'],
    ['ruleId:"MATCH-S00001"', 'INSIGHT-1'],
    ['records:>=3', 'INSIGHT-1'],
  ])('finds by %s', (q, expected) => {
    expect(find(cse, q).join(' ')).toBe(expected);
  });

  test.each([
    ['created:>2026-03-01T10:00:00+00:00', 'INSIGHT-3 INSIGHT-2'],
    ['created:>=2026-03-01T10:00:00Z', 'INSIGHT-3 INSIGHT-2 INSIGHT-1'],
    ['created:<2026-03-02T09:30:00.500000', 'INSIGHT-1'],
    ['created:<=2026-03-02T09:30:00.5', 'INSIGHT-2 INSIGHT-1'],
    ['created:2026-03-01T10:00:00Z..2026-03-02T09:30:00.500Z', 'INSIGHT-2 INSIGHT-1'],
    ['created:2026-03-01T12:00:00+02:00..2026-03-01T10:00:00Z', 'INSIGHT-1'],
    ['created:"2026-03-02T09:59:59.999999Z"', 'INSIGHT-3'],
    ['created:>=2026-03-02', 'INSIGHT-3 INSIGHT-2'],
    ['created:NOW-24h..NOW', 'INSIGHT-3 INSIGHT-2 INSIGHT-1'],
    ['created:>NOW-24h', 'INSIGHT-3 INSIGHT-2'],
    ['created:NOW-7D..NOW-1h', 'INSIGHT-1'],
    ['-created:>NOW-1h', 'INSIGHT-1'],
    ['created:>=NOW-1h created:<NOW-10m', 'INSIGHT-2'],
    ['timestamp:>NOW-2h', 'INSIGHT-2'],
    ['closed:>=NOW', 'INSIGHT-3'],
  ])('compares dates with their zones and inclusive ranges: %s', (q, expected) => {
    expect(find(cse, q).join(' ')).toBe(expected);
  });

  test.each([
    ['foo', "expected ':' after 'foo' at position 3"],
    ['lastUpdated:>NOW-1h', "unknown field 'lastUpdated' at position 0"],
    ['status:"new" colour:"red"', "unknown field 'colour' at position 13"],
    ['status:"new', "the quote opened for 'status' is not closed at position 7"],
    ['status:', "expected a value for 'status' at position 7"],
    ['status:in("new"', "expected ')' to close in( of 'status' at position 15"],
    ['status:in()', "expected a value for 'status' at position 10"],
    ['status:"new")', "unexpected ')' after the value of 'status' at position 12"],
    ['created:yesterday', "'yesterday' is no date for 'created'"],
    ['created:2026-02-30', "'2026-02-30' is no date for 'created'"],
    ['severity:"URGENT"', "'URGENT' is no severity for 'severity'"],
    ['confidence:high', "'high' is no number for 'confidence'"],
    ['name:>"x"', "'name' has no order, so it cannot be compared at position 0"],
    ['created:contains("2026")', "'created' is no text field, so it cannot contain a phrase at position 0"],
    ['created:2026-03-01T10:00:00 00:00', "expected a field name but found '00:00' at position 28"],
  ])('refuses %s and says why', (q, reason) => {
    const answer = call(cse, 'GET', `/insights?q=${encodeURIComponent(q)}`);
    expect(answer.status).toBe(400);
    expect(messageOf(answer)).toBe(`Invalid query: ${reason}.`);
  });
});
