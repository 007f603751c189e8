import { digestOf } from '../../../src/server/actions/digest.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

let ports: FakePorts;

function holdBack(nr: number, state = 'suppressed', title?: string): void {
  const { rows } = ports;
  const id = `INSIGHT-${nr}`;
  rows.table(TABLE.insight).set(`insight ${nr}`, { readable_id: id, severity: nr === 1 ? '' : 'HIGH' });
  rows.table(TABLE.incident).set(`incident ${nr}`, { short_description: title ?? `${id}: Odd logons ${nr}` });
  rows.table(TABLE.delivery).set(`delivery ${nr}`, {
    digest: 'digest',
    event: 'created',
    state,
    insight: `insight ${nr}`,
    incident: nr === 2 ? '' : `incident ${nr}`,
    sys_created_on: `2026-01-15 12:00:${String(nr).padStart(2, '0')}`,
  });
}

beforeEach(() => {
  ports = fakePorts(0);
});

describe('a digest', () => {
  it('counts what is suppressed, and names it: readable ID, severity, title; the newest first', () => {
    for (const nr of [1, 2, 3]) holdBack(nr);
    holdBack(4, 'suppressed', 'Renamed by an analyst');
    expect(digestOf('digest', ports)).toEqual({
      count: 4,
      insights: [
        'INSIGHT-4 [HIGH] Renamed by an analyst',
        'INSIGHT-3 [HIGH] Odd logons 3',
        'INSIGHT-2 [HIGH]',
        'INSIGHT-1 [not given] Odd logons 1',
      ],
    });
  });

  it('names twenty at most, and counts them all, with four reads', () => {
    for (let nr = 1; nr <= 50; nr += 1) holdBack(nr);
    const { count, insights } = digestOf('digest', ports);
    expect([count, insights.length, insights[0]]).toEqual([50, 20, 'INSIGHT-50 [HIGH] Odd logons 50']);
    expect(ports.rows.operations).toHaveLength(4);
  });

  it('leaves out what was sent again, and what belongs to another one', () => {
    holdBack(1, 'delivered');
    ports.rows.table(TABLE.delivery).set('other', { digest: 'another', state: 'suppressed' });
    expect(digestOf('digest', ports)).toEqual({ count: 0, insights: [] });
  });

  it('says of anything but a new Insight what happened', () => {
    holdBack(1);
    const deliveries = ports.rows.table(TABLE.delivery);
    const held = { digest: 'digest', state: 'suppressed' };
    holdBack(2);
    deliveries.set('close', {
      ...held,
      event: 'closed',
      insight: 'insight 1',
      sys_created_on: '2026-01-15 13:00:00',
    });
    const about = { payload: '{"name":"First Seen","configuration":"Sumo"}' };
    deliveries.set('rule', {
      ...held,
      ...about,
      event: 'rule_disabled',
      sys_created_on: '2026-01-15 14:00:00',
    });
    const health = { payload: '{"configuration":"Sumo","health":"failing"}' };
    deliveries.set('health', { ...held, ...health, event: 'failing', sys_created_on: '2026-01-15 15:00:00' });
    expect(digestOf('digest', ports)).toEqual({
      count: 5,
      others: 3,
      insights: [
        'Integration failing: Sumo',
        'Rule disabled: First Seen',
        'Closed: INSIGHT-1 [not given]',
        'INSIGHT-2 [HIGH]',
        'INSIGHT-1 [not given] Odd logons 1',
      ],
    });
  });
});
