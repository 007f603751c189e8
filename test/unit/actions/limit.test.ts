import { createdKey } from '../../../src/server/actions/dispatch.ts';
import { suppressedOrDelayed } from '../../../src/server/actions/limit.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import type { Channel } from '../../../src/server/actions/send.ts';
import { formatDateTime } from '../../../src/server/core/date.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { deliveryId } from '../../../src/server/records/delivery.ts';
import type { Ending, Sending } from '../../../src/server/outbox/send.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const NOON = Date.UTC(2026, 0, 15, 12, 0, 0);
const ACTION = 'a'.repeat(32);
const DIGEST = `system_event:${ACTION}:digest:${'c'.repeat(32)}:2026-01-15 12:00:00`;

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts(NOON + 1_800_000);
});

function looked(values: Record<string, string>, most: number, type = 'slack'): Ending | null {
  const actionType = ACTION_TYPES.find((one) => one.type === type);
  const row = aRow({ max_per_hour: String(most) }, ACTION);
  const sending = { ports, cache: new Map(), configuration: { id: 'c'.repeat(32) } } as unknown as Sending;
  return suppressedOrDelayed(
    aRow({ type: 'action', event: 'created', ...values }),
    { row, actionType } as unknown as Channel,
    sending,
  );
}

function told(nr: number, at: number, values: Record<string, string> = {}): void {
  ports.rows.table(TABLE.delivery).set(`told ${nr}`, {
    action: ACTION,
    event: 'created',
    state: 'delivered',
    sys_updated_on: formatDateTime(at),
    ...values,
  });
}

describe('a limit of two an hour', () => {
  it('lets two through, and counts only what was delivered as new in this hour by this Action', () => {
    told(1, NOON);
    told(2, NOON - 1000);
    told(3, NOON, { action: 'another' });
    told(4, NOON, { state: 'failed' });
    told(5, NOON, { event: 'on_demand' });
    expect(looked({}, 2)).toBeNull();
    expect(ports.rows.operations).toEqual([`query ${TABLE.delivery}`]);
  });

  it('suppresses the third, and orders one digest for a minute after the hour', () => {
    told(1, NOON);
    told(2, NOON);
    const digest = deliveryId(DIGEST, ports);
    for (let time = 0; time < 2; time += 1)
      expect(looked({}, 2)).toMatchObject({ state: 'suppressed', values: { digest } });
    expect(ports.rows.table(TABLE.delivery).get(digest)).toMatchObject({
      type: 'system_event',
      event: 'digest',
      state: 'ready',
      action: ACTION,
      configuration: 'c'.repeat(32),
      next_attempt_at: '2026-01-15 13:01:00',
    });
    expect(ports.rows.operations.filter((one) => one.startsWith('insert'))).toHaveLength(1);
  });

  it('only records what it suppresses if the type supports no digest', () => {
    told(1, NOON);
    told(2, NOON);
    expect(looked({}, 2, 'recorded_future')).toEqual({
      state: 'suppressed',
      values: {
        note: 'Suppressed: the limit of 2 new Insights was reached in the hour from 2026-01-15 12:00:00 UTC',
      },
    });
    expect(ports.rows.table(TABLE.delivery).size).toBe(2);
  });

  it.each([
    ['is on demand', { event: 'on_demand' }],
    ['is sent again by an administrator', { sent_again_at: '2026-01-15 12:29:00' }],
    ['is sent in part', { step: '1' }],
    ['may be there already', { unanswered: 'true' }],
    ['is looked up in part', { payload: '{"asked":3}' }],
    ['is about the integration', { type: 'system_event', event: 'failing' }],
  ])('does not look at what %s', (_what, values) => {
    told(1, NOON);
    told(2, NOON);
    expect(looked(values, 2)).toBeNull();
    expect(ports.rows.operations).toEqual([]);
  });

  it('sends a digest, after one look for what has grown old', () => {
    told(2, NOON);
    expect(looked({ type: 'system_event', event: 'digest' }, 2)).toBeNull();
    expect(ports.rows.operations).toEqual([`query ${TABLE.delivery}`]);
  });

  it('of nothing costs nothing', () => {
    expect(looked({}, 0)).toBeNull();
    expect(ports.rows.operations).toEqual([]);
  });
});

describe('the close of an Insight', () => {
  const close = { event: 'closed', insight: 'i', action: ACTION };

  function created(values: Record<string, string>): void {
    ports.rows.table(TABLE.delivery).set(deliveryId(createdKey(ACTION, 'i'), ports), values);
  }

  it.each(['delivered', 'failed', 'cancelled'])('is sent where its creation is %s', (state) => {
    created({ state });
    expect(looked(close, 1)).toBeNull();
  });

  it('is sent if the Action was not to be notified about its creation', () => {
    expect(looked(close, 1)).toBeNull();
  });

  it('is suppressed if its creation was, and is in no digest', () => {
    created({ state: 'suppressed' });
    expect(looked(close, 1)).toEqual({
      state: 'suppressed',
      values: { note: 'Suppressed: its creation notification was suppressed' },
    });
  });

  it.each([
    ['ready', '2026-01-15 12:00:00', '2026-01-15 12:30:01'],
    ['retry', '2026-01-15 12:45:00', '2026-01-15 12:45:01'],
  ])('waits while its creation is %s', (state, at, until) => {
    created({ state, next_attempt_at: at });
    for (const limit of [0, 1])
      expect(looked(close, limit)).toEqual({ state: 'retry', values: { next_attempt_at: until } });
  });
});

describe('the re-opening of an Insight', () => {
  const AT = '2026-01-15 12:10:00';
  const about = { insight: 'i', action: ACTION };
  const reopening = { event: 'reopened', sys_created_on: AT, ...about };

  function before(event: string, state: string, at: string): void {
    const values = { event, state, sys_created_on: at, next_attempt_at: '2026-01-15 12:45:00', ...about };
    ports.rows.table(TABLE.delivery).set(`${event} ${at}`, values);
  }

  it.each(['created', 'raised', 'closed', 'reopened'])(
    'waits while what is older is to be sent: %s',
    (event) => {
      before(event, 'retry', '2026-01-15 12:05:00');
      expect(looked(reopening, 0)).toEqual({
        state: 'retry',
        values: { next_attempt_at: '2026-01-15 12:45:01' },
      });
    },
  );

  it.each([
    ['was sent', 'delivered', '2026-01-15 12:05:00'],
    ['was suppressed', 'suppressed', '2026-01-15 12:05:00'],
    ['is newer', 'ready', '2026-01-15 12:15:00'],
    ['is of the same second, and may wait for it', 'ready', AT],
  ])('is sent where a close %s', (_what, state, at) => {
    before('closed', state, at);
    expect(looked(reopening, 0)).toBeNull();
  });

  it('counts for the limit of its Action', () => {
    told(1, NOON, { event: 'reopened' });
    expect(looked(reopening, 1)).toMatchObject({ state: 'suppressed' });
  });

  it('decides about the close after it, whatever became of the creation', () => {
    const close = { event: 'closed', sys_created_on: '2026-01-15 12:20:00', ...about };
    ports.rows
      .table(TABLE.delivery)
      .set(deliveryId(createdKey(ACTION, 'i'), ports), { event: 'created', state: 'suppressed' });
    before('reopened', 'delivered', AT);
    expect(looked(close, 0)).toBeNull();
    before('reopened', 'suppressed', '2026-01-15 12:15:00');
    expect(looked(close, 0)).toEqual({
      state: 'suppressed',
      values: { note: 'Suppressed: its re-opening notification was suppressed' },
    });
  });
});

describe('an event that could not be sent for a day', () => {
  const OLD = '2026-01-13 12:00:00';
  const NEW = '2026-01-15 12:00:00';
  const own = { type: 'system_event', configuration: 'c'.repeat(32), action: ACTION };

  function other(event: string, state: string, at: string): void {
    const values = { ...own, event, state, sys_created_on: at };
    ports.rows.table(TABLE.delivery).set(`other ${event}`, values);
  }

  it.each(['created', 'rule_disabled', 'failing', 'recovered', 'closed'])(
    'comes in a digest: %s',
    (event) => {
      expect(looked({ ...own, event, sys_created_on: OLD }, 0)).toMatchObject({ state: 'suppressed' });
      expect(looked({ ...own, event, sys_created_on: NEW }, 0)).toBeNull();
    },
  );

  it('is sent where somebody has asked for it', () => {
    expect(looked({ event: 'on_demand', sys_created_on: OLD }, 0)).toBeNull();
    const again = { event: 'closed', sys_created_on: OLD, sent_again_at: NEW };
    expect(looked(again, 0)).toBeNull();
  });

  it('is not sent if the integration has recovered since, and neither is the recovery', () => {
    const over = {
      state: 'cancelled',
      values: { note: expect.stringContaining('recovered before') as string },
    };
    other('recovered', 'ready', NEW);
    expect(looked({ ...own, event: 'failing', sys_created_on: OLD }, 0)).toEqual(over);
    ports.rows.table(TABLE.delivery).clear();
    other('failing', 'retry', OLD);
    expect(looked({ ...own, event: 'recovered', sys_created_on: NEW }, 0)).toEqual(over);
    expect(ports.rows.table(TABLE.delivery).get('other failing')).toMatchObject({ state: 'cancelled' });
  });

  it('is sent where it ends an alert of PagerDuty, which nobody else would end', () => {
    const id = deliveryId(createdKey(ACTION, 'i'), ports);
    const close = { event: 'closed', insight: 'i', action: ACTION, sys_created_on: OLD };
    expect(looked(close, 0, 'pagerduty')).toMatchObject({ state: 'suppressed' });
    ports.rows.table(TABLE.delivery).set(id, { state: 'delivered' });
    expect(looked(close, 0, 'pagerduty')).toBeNull();
    other('failing', 'delivered', OLD);
    expect(looked({ ...own, event: 'recovered', sys_created_on: OLD }, 0, 'pagerduty')).toBeNull();
  });
});
