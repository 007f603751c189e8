import { Monitor, type Facts } from '../../support/monitor.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
const facts = (minutes: number, more: Partial<Facts> = {}): Facts => ({
  now: NOW + minutes * MINUTE,
  healths: ['healthy'],
  open: [],
  insights: [],
  deliveries: [],
  ...more,
});

describe('the monitor of the status', () => {
  const open = [{ id: 'A', created: NOW - MINUTE }];

  it('sees an Insight that is late while the status is Healthy, and no sooner', () => {
    const monitor = new Monitor();
    expect([0, 10, 20, 21].map((minutes) => monitor.look(facts(minutes, { open })))).toEqual([
      [],
      [],
      [],
      ['Healthy, though Insight A is late'],
    ]);
  });

  it('takes a claim for no incident, and an error row for an end', () => {
    const [claimed, failed] = [new Monitor(), new Monitor()];
    const insights = [{ insight_id: 'a', state: 'claimed' }];
    claimed.look(facts(0, { open, insights }));
    failed.look(facts(0, { open }));
    expect(claimed.look(facts(30, { open, insights }))).toHaveLength(1);
    expect(failed.look(facts(30, { open, insights: [{ insight_id: 'a', state: 'error' }] }))).toEqual([]);
  });

  it('waits for the sweep where an Insight came late or was re-opened', () => {
    const monitor = new Monitor();
    const old = [{ id: 'A', created: NOW - 3 * HOUR }];
    monitor.look(facts(0, { open: old }));
    expect(monitor.look(facts(6 * 60, { open: old }))).toEqual([]);
    monitor.look(facts(6 * 60 + 1, { open: [] }));
    expect(monitor.look(facts(7 * 60, { open: old }))).toEqual([]);
    expect(monitor.look(facts(14 * 60, { open: old }))).toHaveLength(1);
  });

  it('has nothing against a status that is not Healthy', () => {
    for (const health of ['degraded', 'failing', 'stale', 'paused', 'clone']) {
      const monitor = new Monitor();
      monitor.look(facts(0, { open, healths: [health] }));
      expect(monitor.look(facts(60, { open, healths: [health] }))).toEqual([]);
    }
  });

  it.each([
    ['waits for more than an hour', { state: 'retry', sys_created_on: at(NOW - 71 * MINUTE) }, 1],
    ['waits for less', { state: 'ready', sys_created_on: at(NOW - 59 * MINUTE) }, 0],
    [
      'was sent again',
      { state: 'ready', sys_created_on: at(NOW - 9 * HOUR), sent_again_at: at(NOW - MINUTE) },
      0,
    ],
    ['has failed', { state: 'failed', sys_created_on: at(NOW - HOUR), sys_updated_on: at(NOW - HOUR) }, 1],
    ['failed days ago', { state: 'failed', sys_created_on: '', sys_updated_on: at(NOW - 30 * HOUR) }, 0],
    [
      'is a close that failed days ago',
      { state: 'failed', type: 'close', sys_updated_on: at(NOW - 99 * HOUR) },
      1,
    ],
    [
      'failed to close what is closed in CSE',
      { state: 'failed', type: 'close', insight: 'done', sys_updated_on: at(NOW - 99 * HOUR) },
      0,
    ],
    ['was a test', { state: 'failed', event: 'test', sys_updated_on: at(NOW - HOUR) }, 0],
    ['is a digest for later', { state: 'ready', event: 'digest', sys_created_on: at(NOW - 100 * MINUTE) }, 0],
    ['was delivered', { state: 'delivered', sys_created_on: at(NOW - 9 * HOUR) }, 0],
  ])('sees a delivery that %s', (_what, delivery, lies) => {
    const insights = [{ sys_id: 'done', status: 'closed' }];
    expect(new Monitor().look(facts(0, { insights, deliveries: [delivery] }))).toHaveLength(lies);
  });

  it.each([
    ['has been claimed for longer than four intervals', {}, 1],
    ['is deferred by the daily cap', { deferred: 'true' }, 0],
    ['was let through by the daily cap just now', { admitted_at: at(NOW - MINUTE) }, 0],
    ['was asked for by a backfill', { backfill: 'b' }, 0],
    ['was claimed just now', { sys_created_on: at(NOW - 20 * MINUTE) }, 0],
  ])('sees an Insight that %s', (_what, values, lies) => {
    const claim = { insight_id: 'a', state: 'claimed', sys_created_on: at(NOW - 23 * MINUTE), ...values };
    expect(new Monitor().look(facts(0, { insights: [claim] }))).toHaveLength(lies);
  });
});
