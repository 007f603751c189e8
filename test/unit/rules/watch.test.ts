import { readConfiguration } from '../../../src/server/configuration/configuration.ts';
import { tenantKey } from '../../../src/server/configuration/tenant.ts';
import { createPace } from '../../../src/server/cse/pace.ts';
import { takeLease } from '../../../src/server/slice/lease.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { alertId } from '../../../src/server/rules/alerts.ts';
import { watchRules } from '../../../src/server/rules/watch.ts';
import { anAnswer, fakePorts, jobIn, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);
const QUARTER = 900_000;
const row = aRow(
  { name: 'Acme', host: 'us2', access_id: 'id', access_key: 'key', watch_rules: 'true' },
  'own',
);

let ports: FakePorts;
/** Ids of the rules that CSE has disabled. */
let disabled: string[];
let queries: string[];
let asked: { at: number; turn: number }[];
let delivered: number;

beforeEach(() => {
  ports = fakePorts(START);
  [disabled, queries, asked, delivered] = [[], [], [], 0];
  ports.events.watchRulesAt = (_configuration, at, turn) => void asked.push({ at, turn });
  ports.events.deliverAt = () => void (delivered += 1);
  ports.log.error = () => undefined;
  ports.http.send = ({ url }) => {
    const { searchParams } = new URL(url);
    const q = searchParams.get('q') ?? '';
    queries.push(q);
    return anAnswer(200, JSON.stringify({ data: answerTo(q, Number(searchParams.get('offset'))) }));
  };
  ports.rows.table(TABLE.action).set('soc', {
    name: 'SOC',
    type: 'http_post_v2',
    active: 'true',
    on_rule_disabled: 'true',
  });
});

function answerTo(q: string, offset: number): unknown {
  const ids = disabled.filter((id) => !q.startsWith('id:') || q.includes(`"${id}"`));
  const objects = ids.slice(offset, offset + 50).map((id) => aRule(id));
  return { objects, total: ids.length, hasNextPage: offset + 50 < ids.length };
}

const aRule = (id: string, status = 'FAILED_AND_DISABLED'): unknown => ({
  id,
  name: `Rule ${id}`,
  status: { status, message: 'Too many Signals' },
});
const status = (): Record<string, string> => [...ports.rows.table(TABLE.status).values()][0] ?? {};
const state = (): Record<string, string> => jobIn(ports, 'rules');
const alert = (id: string): Record<string, string> | undefined =>
  ports.rows.table(TABLE.ruleAlert).get(alertId('own', id, ports));
const keys = (): (string | undefined)[] =>
  [...ports.rows.table(TABLE.delivery).values()].map((delivery) => delivery['dedupe_key']);
const watch = (turn = 0): ReturnType<typeof watchRules> => {
  ports.pass(QUARTER);
  return watchRules(row, turn, ports);
};

/** The job, and every slice that it requests. */
function watchToTheEnd(): void {
  watch();
  for (let next = asked.shift(); next !== undefined; next = asked.shift()) {
    ports.pass(2000);
    watchRules(row, next.turn, ports);
  }
}

describe('the first reading of a tenant', () => {
  it('triggers no notification, and later ones do', () => {
    disabled = ['A'];
    watch();
    expect([alert('A'), keys(), delivered]).toEqual([expect.objectContaining({ notified: 'false' }), [], 0]);
    disabled = ['A', 'B'];
    watch();
    expect(alert('B')).toMatchObject({ notified: 'true', times_disabled: '1' });
    expect(keys()).toEqual([`system_event:soc:rule_disabled:own:${alertId('own', 'B', ports)}:1`]);
    expect(delivered).toBe(1);
  });

  it('is one until its list was read to the end', () => {
    disabled = ['A'];
    const answer = ports.http.send;
    ports.http.send = () => anAnswer(503, '{}');
    expect(watch().reason).toMatch(/\[503\]/);
    ports.http.send = answer;
    watch();
    expect(alert('A')).toMatchObject({ notified: 'false' });
  });
});

describe('a reading', () => {
  beforeEach(() => void watch());

  it('writes nothing where nothing is new, but that it has come to its end', () => {
    const before = ports.rows.operations.length;
    watch();
    const since = ports.rows.operations.slice(before);
    expect(since.filter((one) => /^(insert|update)/.test(one))).toEqual([
      `insert ${TABLE.lease}`,
      `update ${TABLE.job}`,
      `update ${TABLE.lease}`,
    ]);
    expect(queries).toEqual(Array(2).fill('status:"FAILED_AND_DISABLED"'));
  });

  it('asks by id for what the list no longer has, and clears only that', () => {
    disabled = ['A', 'B'];
    watch();
    disabled = ['B'];
    expect(watch()).toMatchObject({ disabled: 0, cleared: 1 });
    expect(queries.slice(-1)).toEqual(['id:in("A")']);
    expect([alert('A'), alert('B')]).toMatchObject([{ state: 'cleared', status: '' }, { state: 'disabled' }]);
  });

  it('names a rule without a name by its id', () => {
    const objects = [{ id: 'A', status: { status: 'FAILED_AND_DISABLED' } }];
    ports.http.send = () => anAnswer(200, JSON.stringify({ data: { objects, total: 1 } }));
    watch();
    expect(alert('A')).toMatchObject({ name: 'A', reason: '' });
  });

  it('takes no rule of another status for a disabled one', () => {
    ports.http.send = () =>
      anAnswer(200, JSON.stringify({ data: { objects: [aRule('A', 'ACTIVE')], total: 1 } }));
    expect(watch()).toMatchObject({ disabled: 0 });
    expect(alert('A')).toBeUndefined();
  });

  it('continues with the other rules where the platform does not store one, and says so until that works', () => {
    disabled = ['A', 'B'];
    const insert = ports.rows.insert;
    const bad = alertId('own', 'A', ports);
    ports.rows.insert = (table, values, id) => (id === bad ? null : insert(table, values, id));
    expect(watch().reason).toMatch(/Rule Alert of A failed: the platform did not store it/);
    expect(alert('B')).toMatchObject({ state: 'disabled' });
    expect(state()['problem']).toMatch(/Rule Alert of A/);
    ports.rows.insert = insert;
    watch();
    expect([alert('A')?.['state'], state()['problem']]).toEqual(['disabled', '']);
    // It was ordered before it could be noted: the same key keeps it single.
    expect(keys()).toHaveLength(2);
  });

  it('does not count a rule as notified whose delivery could not be ordered', () => {
    disabled = ['A'];
    ports.rows.refuse(TABLE.delivery);
    expect(watch().reason).toMatch(/Queueing a delivery failed/);
    expect(alert('A')).toBeUndefined();
  });

  it('fits long and strange texts to their columns', () => {
    const long = { id: 'A', name: `a\nb${'x'.repeat(400)}`, status: { status: 'FAILED_AND_DISABLED' } };
    const message = `${'y'.repeat(2000)}\u0007`;
    const objects = [{ ...long, status: { ...long.status, message } }];
    ports.http.send = () => anAnswer(200, JSON.stringify({ data: { objects, total: 1 } }));
    watch();
    expect([alert('A')?.['name']?.length, alert('A')?.['reason']?.length]).toEqual([255, 1000]);
    expect(alert('A')?.['name']).toMatch(/^a bx/);
  });
});

describe('a rule that is no longer disabled', () => {
  const order = (kind: string, action = 'soc', times = 1): string =>
    `system_event:${action}:${kind}:own:${alertId('own', 'A', ports)}:${times}`;
  const deliveryOf = (key: string): Record<string, string> | undefined =>
    [...ports.rows.table(TABLE.delivery).values()].find((delivery) => delivery['dedupe_key'] === key);

  beforeEach(() => {
    ports.rows.table(TABLE.action).set('pager', {
      ...{ name: 'Pager', type: 'pagerduty', active: 'true', on_rule_disabled: 'true' },
    });
    watch();
    disabled = ['A'];
    watch();
  });

  /** As the outbox leaves them. */
  function sent(state: string, more: Record<string, string> = {}): void {
    for (const delivery of ports.rows.table(TABLE.delivery).values())
      Object.assign(delivery, { state, ...more });
  }

  it('is reported under the same occurrence to each Action that was notified, whatever it subscribes to now', () => {
    sent('delivered');
    ports.rows.table(TABLE.action).get('pager')!['on_rule_disabled'] = 'false';
    ports.rows.table(TABLE.action).set('new', {
      ...{ name: 'New', type: 'http_post_v2', active: 'true', on_rule_disabled: 'true' },
    });
    disabled = [];
    delivered = 0;
    expect(watch()).toMatchObject({ cleared: 1 });
    expect(keys().slice(2)).toEqual([order('rule_cleared', 'pager'), order('rule_cleared')]);
    expect(deliveryOf(order('rule_cleared'))).toMatchObject({ event: 'rule_cleared', state: 'ready' });
    expect(delivered).toBe(1);
    watch();
    expect(keys()).toHaveLength(4);
  });

  it('cancels the notification that still waits, and is reported only where the target may have it', () => {
    disabled = [];
    watch();
    const note = 'The Rule Alert was cleared before this notification could be sent';
    for (const action of ['soc', 'pager'])
      expect(deliveryOf(order('rule_disabled', action))).toMatchObject({ state: 'cancelled', note });
    // PagerDuty drops the end of an alert that it does not have; a message to people would puzzle them.
    expect(keys().slice(2)).toEqual([order('rule_cleared', 'pager')]);
  });

  it('is reported where a request got no answer', () => {
    sent('retry', { unanswered: 'true' });
    disabled = [];
    watch();
    expect(keys().slice(2)).toEqual([order('rule_cleared', 'pager'), order('rule_cleared')]);
  });

  it('is not reported where the notification was suppressed or has failed', () => {
    sent('suppressed');
    disabled = [];
    watch();
    expect(keys()).toHaveLength(2);
  });

  it('that is disabled again keeps its alert: the end of the first one that still waits is cancelled', () => {
    sent('delivered');
    disabled = [];
    watch();
    disabled = ['A'];
    watch();
    expect(deliveryOf(order('rule_cleared', 'pager'))).toMatchObject({
      state: 'cancelled',
      note: 'The rule was disabled again before this notification could be sent',
    });
    expect(deliveryOf(order('rule_disabled', 'pager', 2))).toMatchObject({ state: 'ready' });
  });
});

describe('a tenant with more disabled rules than one slice can read', () => {
  beforeEach(() => {
    watch();
    disabled = Array.from({ length: 230 }, (_one, index) => `R${String(index).padStart(3, '0')}`);
  });

  it('continues two seconds later, and notifies about all of them once', () => {
    expect(watch()).toMatchObject({ disabled: 200 });
    expect(asked).toEqual([{ at: ports.clock.now() + 2000, turn: 1 }]);
    ports.pass(2000);
    watchRules(row, 1, ports);
    expect([ports.rows.table(TABLE.ruleAlert).size, new Set(keys()).size]).toEqual([230, 230]);
  });

  it('asks by id for all that are known, since no slice has seen them all, and clears none that is listed', () => {
    watchToTheEnd();
    expect(state()).toMatchObject({ position: '' });
    expect([...ports.rows.table(TABLE.ruleAlert).values()].every((one) => one['state'] === 'disabled')).toBe(
      true,
    );
    expect(queries.filter((q) => q.startsWith('id:')).length).toBeGreaterThan(0);
  });

  it('is cleared of what CSE gives another status by id, and not of what it does not know by id', () => {
    watchToTheEnd();
    const answer = ports.http.send;
    ports.http.send = (call) =>
      new URL(call.url).searchParams.get('q')?.startsWith('id:') === true
        ? anAnswer(200, JSON.stringify({ data: { objects: [aRule('R000', 'ACTIVE')], total: 1 } }))
        : answer(call);
    disabled = disabled.slice(2).concat('S1', 'S2');
    watchToTheEnd();
    expect([alert('R000')?.['state'], alert('R001')?.['state']]).toEqual(['cleared', 'disabled']);
  });

  it('is left to the job after ten slices, which continues where they stopped', () => {
    watch(10);
    expect([asked, state()['position']]).toEqual([[], expect.stringContaining('"offset":200')]);
    watch();
    expect(ports.rows.table(TABLE.ruleAlert).size).toBe(230);
  });

  it('starts over if host or access id has changed', () => {
    watch();
    const other = aRow({ name: 'Acme', host: 'de', access_id: 'id', access_key: 'key' }, 'own');
    disabled = disabled.slice(0, 30);
    const before = queries.length;
    ports.pass(QUARTER);
    watchRules(other, 0, ports);
    expect(queries[before]).toBe('status:"FAILED_AND_DISABLED"');
    expect(state()['tenant']).toMatch(/^https:\/\/api\.de\./);
  });
});

describe('a slice that other work delays', () => {
  const tenant = (): string => tenantKey(readConfiguration(row, ports));

  it('comes again a second later where the call budget of this second is used up', () => {
    const taken = takeLease(tenant(), 'Deliver', ports);
    const pace = createPace(ports.clock, '');
    for (let call = 0; call < 4; call += 1) pace.called(ports.clock.now(), true);
    if (taken.lease !== null) taken.lease.release(pace.text());
    expect(watchRules(row, 0, ports)).toMatchObject({ reason: 'the call budget of this second is used up' });
    expect([asked, queries]).toEqual([[{ at: START + 1000, turn: 1 }], []]);
  });

  it('comes again some seconds later if another worker has the lease, and not without end', () => {
    takeLease(tenant(), 'Poll Insights', ports);
    watchRules(row, 9, ports);
    watchRules(row, 10, ports);
    expect(asked).toEqual([{ at: START + 5000, turn: 10 }]);
  });

  it('does not come again while the tenant is paused, or nobody has entered it', () => {
    watch();
    Object.assign(status(), { paused_until: '2026-01-15 13:00:00' });
    expect(watch().reason).toMatch(/^paused until/);
    expect(watchRules(aRow({ name: 'New' }, 'new'), 0, ports).reason).toBe(
      'the configuration is not complete',
    );
    expect(asked).toEqual([]);
  });
});
