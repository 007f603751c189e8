import { openRun } from '../../../src/server/status/run.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const RUN = 'x_sul_sumo_logic_s_integration_run';
const START = Date.UTC(2026, 0, 15, 12, 0, 0);
const NOTHING = { message: '', findings: '', window: null };
const CONFIGURATION = aRow({ name: 'Acme' }, 'config-id');

describe('an Integration Run', () => {
  let ports: FakePorts;
  beforeEach(() => {
    ports = fakePorts(START);
  });
  const stored = (id: string) => ports.rows.table(RUN).get(id);

  it('is written once when it ends in one slice', () => {
    const run = openRun('', 'lease-1', CONFIGURATION, ports);
    ports.pass(2500);
    Object.assign(run.counts, { fetched: 3, created: 2, existing: 1, errors: 0, cseCalls: 1 });
    run.save('success', { ...NOTHING, window: [START - 3_600_000, START] });
    expect(ports.rows.operations).toEqual([`insert ${RUN}`]);
    expect(stored(run.id)).toMatchObject({
      name: 'Acme 2026-01-15 12:00:00',
      configuration: 'config-id',
      kind: 'poll',
      outcome: 'success',
      started: '2026-01-15 12:00:00',
      finished: '2026-01-15 12:00:02',
      fetched: '3',
      created: '2',
      existing: '1',
      errors: '0',
      cse_calls: '1',
      window_from: '2026-01-15 11:00:00',
      window_to: '2026-01-15 12:00:00',
    });
  });

  it('stays open when it is partial, and continues with its counts', () => {
    const first = openRun('', 'lease-1', CONFIGURATION, ports);
    Object.assign(first.counts, { fetched: 50, created: 40, cseCalls: 4 });
    first.save('partial', { ...NOTHING, window: [START - 1000, START] });
    expect(stored(first.id)).toMatchObject({ outcome: 'partial', finished: '' });

    ports.pass(60_000);
    const second = openRun(first.id, 'lease-2', CONFIGURATION, ports);
    expect(second.id).toBe(first.id);
    expect(second.counts).toEqual({ fetched: 50, created: 40, existing: 0, errors: 0, cseCalls: 4 });
    second.counts.created += 10;
    second.counts.cseCalls += 1;
    second.save('success', { ...NOTHING, window: [START, START + 5000] });
    expect(stored(first.id)).toMatchObject({
      outcome: 'success',
      created: '50',
      cse_calls: '5',
      started: '2026-01-15 12:00:00',
      finished: '2026-01-15 12:01:00',
      window_from: '2026-01-15 11:59:59',
      window_to: '2026-01-15 12:00:05',
    });
    expect(ports.rows.table(RUN).size).toBe(1);
  });

  it.each(['success', 'failed', ''])('is a new one when the open one is gone or ended as %p', (outcome) => {
    if (outcome !== '') ports.rows.table(RUN).set('old', { outcome });
    const run = openRun('old', 'lease-1', CONFIGURATION, ports);
    expect(run.id).not.toBe('old');
    expect(run.counts).toEqual({ fetched: 0, created: 0, existing: 0, errors: 0, cseCalls: 0 });
  });

  it('never shares its id with another run', () => {
    const ids = ['lease-1', 'lease-2', 'lease-3'].map((lease) => openRun('', lease, CONFIGURATION, ports).id);
    expect(new Set(ids).size).toBe(3);
  });

  it('has another id if the generations of the lease have started over', () => {
    const before = openRun('', 'lease-1', CONFIGURATION, ports).id;
    const later = { ...ports, clock: { now: () => ports.clock.now() + 8 * 24 * 3_600_000 } };
    expect(openRun('', 'lease-1', CONFIGURATION, later).id).not.toBe(before);
  });

  it('has a name that fits its column', () => {
    const run = openRun('', 'lease-1', aRow({ name: 'n'.repeat(100) }, 'config-id'), ports);
    run.save('success', NOTHING);
    expect(stored(run.id)?.['name']?.length).toBeLessThanOrEqual(100);
  });
});
