import { LEASE_TIME } from '../../../src/server/core/times.ts';
import { takeLease, type Lease, type LeaseResult } from '../../../src/server/slice/lease.ts';
import type { Ports } from '../../../src/server/platform/ports.d.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { thrownBy } from '../../support/thrown.ts';

const LEASE = 'x_sul_sumo_logic_s_lease';
const START = Date.UTC(2026, 0, 15, 12, 0, 0);

const taken = (result: LeaseResult): Lease => {
  if (result.lease === null) throw new Error('The lease is busy');
  return result.lease;
};

describe('a lease', () => {
  let ports: FakePorts;
  beforeEach(() => {
    ports = fakePorts(START);
  });
  const take = (name = 'tenant'): LeaseResult => takeLease(name, 'Poll Insights', ports);

  it('is free when nobody ever took it', () => {
    expect(taken(take()).calls).toBe('');
    const [row] = [...ports.rows.table(LEASE).values()];
    expect(row).toMatchObject({
      name: 'tenant',
      generation: '1',
      released: 'false',
      until: '2026-01-15 12:05:00',
    });
  });

  it('belongs to one worker at a time, and says until when', () => {
    take();
    ports.pass(LEASE_TIME - 1000);
    expect(take()).toEqual({ lease: null, busyUntil: START + LEASE_TIME });
    expect(ports.rows.table(LEASE).size).toBe(1);
  });

  it('is another one for another name', () => {
    take('tenant');
    expect(take('other').lease).not.toBeNull();
  });

  it('can be taken again once it is released, with the note of the last worker', () => {
    taken(take()).release('1,2,3');
    expect(taken(take()).calls).toBe('1,2,3');
    expect([...ports.rows.table(LEASE).values()].map((row) => row['generation'])).toEqual(['1', '2']);
  });

  it('can be taken over once it has expired', () => {
    take();
    ports.pass(LEASE_TIME + 1000);
    expect(take().lease).not.toBeNull();
  });

  it('finds the last of more than nine generations', () => {
    for (let turn = 0; turn < 12; turn += 1) taken(take()).release(`${turn}`);
    expect(taken(take()).calls).toBe('11');
  });

  it('goes to one of two workers that take it at the same moment', () => {
    let rival: LeaseResult | null = null;
    const racing: Ports = {
      ...ports,
      rows: {
        ...ports.rows,
        insert(table, values, id) {
          rival = takeLease('tenant', 'Poll Insights', ports);
          return ports.rows.insert(table, values, id);
        },
      },
    };
    expect(takeLease('tenant', 'Poll Insights', racing).lease).toBeNull();
    expect(rival).toMatchObject({ lease: expect.anything() });
    expect(ports.rows.table(LEASE).size).toBe(1);
  });

  it('that the platform does not store is a failure, not a busy tenant', () => {
    ports.rows.refuse(LEASE);
    expect(thrownBy(() => take()).errorClass).toBe('server');
  });
});

describe('renewing a lease', () => {
  let ports: FakePorts;
  let lease: Lease;
  beforeEach(() => {
    ports = fakePorts(START);
    lease = taken(takeLease('tenant', 'Poll Insights', ports));
  });
  const until = (): string | undefined => [...ports.rows.table(LEASE).values()][0]?.['until'];

  it('keeps it for as long as it is renewed', () => {
    for (let turn = 0; turn < 10; turn += 1) {
      ports.pass(LEASE_TIME / 2);
      lease.renew();
    }
    expect(takeLease('tenant', 'Poll Insights', ports).lease).toBeNull();
    expect(until()).toBe('2026-01-15 12:30:00');
  });

  it('writes nothing while the last write is recent', () => {
    const before = ports.rows.operations.length;
    ports.pass(5000);
    lease.renew();
    lease.renew();
    expect(ports.rows.operations.slice(before)).not.toContain(`update ${LEASE}`);
    expect(until()).toBe('2026-01-15 12:05:00');
  });

  it('fails once another job has taken over, at once and without a write', () => {
    ports.pass(LEASE_TIME + 1000);
    const other = taken(takeLease('tenant', 'Poll Insights', ports));
    const before = ports.rows.operations.length;
    expect(thrownBy(() => lease.renew()).message).toContain('another job has taken over');
    expect(ports.rows.operations.slice(before)).not.toContain(`update ${LEASE}`);
    expect(() => other.renew()).not.toThrow();
  });

  it('fails also after the other worker has released it again', () => {
    ports.pass(LEASE_TIME + 1000);
    taken(takeLease('tenant', 'Poll Insights', ports)).release('');
    expect(() => lease.renew()).toThrow();
  });
});

describe('checking a lease before what cannot be taken back', () => {
  let ports: FakePorts;
  let lease: Lease;
  beforeEach(() => {
    ports = fakePorts(START);
    lease = taken(takeLease('tenant', 'Poll Insights', ports));
  });
  const reads = (): number =>
    ports.rows.operations.filter((operation) => operation === `get ${LEASE}`).length;

  it('reads once in a second of the clock', () => {
    for (let tenth = 0; tenth < 40; tenth += 1) {
      ports.pass(100);
      lease.check();
    }
    expect(reads()).toBe(4);
  });

  it('reads again once the clock was set back', () => {
    ports.pass(1000);
    lease.check();
    ports.pass(-3_600_000);
    lease.check();
    expect(reads()).toBe(2);
  });

  it('fails after a sleep in which another job has taken over, at once and each time', () => {
    lease.check();
    ports.pass(LEASE_TIME + 1000);
    take(ports).release('');
    for (const _time of [1, 2])
      expect(thrownBy(() => lease.check()).message).toContain('another job has taken over');
  });
});

function take(ports: Ports): Lease {
  return taken(takeLease('tenant', 'Poll Insights', ports));
}
