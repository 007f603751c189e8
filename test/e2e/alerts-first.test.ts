import { OutboxLoad } from '../support/outbox-load.ts';

const SECOND = 1000;
const LINK = 'enrichments/ServiceNow';

let load: OutboxLoad;

afterEach(() => load.close());

/** How many of these moments lie in each second, at most. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((time) => times.filter((at) => at >= time && at < time + SECOND).length));
}

describe('alerts about new incidents', () => {
  test('begin within ten seconds, before any link, and the links follow at the rate that CSE allows', () => {
    load = new OutboxLoad({ actions: ['chat'] });
    const there = load.insights(40);
    load.until(() => load.waiting('action') + load.waiting('link') === 0);
    const messages = load.messages.get('chat') ?? [];
    const links = load.calls('PUT', LINK);
    expect([messages.length, links.length]).toEqual([40, 40]);
    expect((messages[0] ?? Infinity) - there).toBeLessThan(10 * SECOND);
    // A link gets its turn now and then; all others come when the last alert is out.
    const early = links.filter((at) => at < (messages[39] ?? 0));
    expect(early.length).toBeLessThanOrEqual(5);
    const rest = links.filter((at) => at >= (messages[39] ?? 0));
    const seconds = ((rest[rest.length - 1] ?? 0) - (rest[0] ?? 0)) / SECOND;
    expect((rest.length - 1) / seconds).toBeGreaterThanOrEqual(3.5);
    const all = load.world.cse.product.requests();
    expect(all.filter(({ status }) => status === 429)).toEqual([]);
    expect(mostInASecond(all.map(({ at }) => Date.parse(at)))).toBeLessThanOrEqual(4);
  });

  test('read Insights several at once, so that a target gets three messages a second', () => {
    load = new OutboxLoad({ actions: ['chat'], configuration: { link_back: 'false' } });
    load.insights(80);
    const before = load.world.cse.product.requests().length;
    load.until(() => load.waiting('action') === 0);
    const messages = load.messages.get('chat') ?? [];
    expect(messages).toHaveLength(80);
    expect((79 * SECOND) / ((messages[79] ?? 0) - (messages[0] ?? 0))).toBeGreaterThanOrEqual(3);
    const reads = load.world.cse.product.requests().slice(before);
    expect(reads.filter(({ path }) => path.startsWith('/api/sec/v1/insights')).length).toBeLessThanOrEqual(
      12,
    );
  });

  test('are sent all the same where CSE gives no list of them', () => {
    load = new OutboxLoad({ actions: ['chat'], configuration: { link_back: 'false' } });
    load.insights(5);
    load.world.cse.product.failNext({ status: 500, method: 'GET', path: '/sec/v1/insights', times: 1 });
    load.until(() => load.waiting('action') === 0, 5);
    expect(load.messages.get('chat')).toHaveLength(5);
    expect(load.own('delivery').find('type=action^attempts>0')).toEqual([]);
  });

  test('of a target that answers are not delayed by a paused one with many waiting, which are neither read nor written', () => {
    load = new OutboxLoad({ actions: ['down', 'up'], configuration: { link_back: 'false' } });
    load.failing.set('down', 429);
    load.insights(60);
    load.until(() => load.messages.get('up')?.length === 60, 30);
    expect(load.messages.get('up')).toHaveLength(60);
    const waiting = () => load.own('delivery').find('state=ready^action.name=down');
    const before = waiting().map((row) => `${row.sys_id} ${row['sys_mod_count']}`);
    expect(before.length).toBeGreaterThan(50);
    const [action] = load.own('action').find('name=down');
    const until = Date.parse(`${action?.['paused_until']?.replace(' ', 'T')}Z`);
    expect(until).toBeGreaterThan(load.now());
    const there = load.insights(1, 6);
    load.until(() => load.messages.get('up')?.length === 61, 5);
    expect((load.messages.get('up')?.[60] ?? Infinity) - there).toBeLessThan(10 * SECOND);
    const after = waiting().map((row) => `${row.sys_id} ${row['sys_mod_count']}`);
    expect(after).toEqual(expect.arrayContaining(before));
    load.failing.delete('down');
    load.until(() => load.waiting('action') === 0);
    expect(load.messages.get('down')).toHaveLength(61);
  });
});

describe('closes by analysts', () => {
  test('go on after calls that fail, each of which delays its own close alone', () => {
    load = new OutboxLoad({ actions: [], configuration: { link_back: 'false' } });
    load.insights(100);
    load.closeAll();
    load.failOneIn(20);
    const began = load.now();
    load.until(() => load.closedInCse() >= 85);
    // A close takes three calls, at four a second; it begins within a minute.
    expect((load.now() - began) / SECOND).toBeLessThan(60 + 100 * 0.75 * 1.3);
    load.until(() => load.waiting('close') === 0);
    expect(load.closedInCse()).toBe(100);
    expect(load.comments()).toEqual(Array(100).fill(1));
  });

  test('are stopped by the second call in a row without an answer, and not by the first', () => {
    load = new OutboxLoad({ actions: [], configuration: { link_back: 'false' } });
    load.insights(10);
    load.closeAll();
    load.world.cse.product.failNext({ kind: 'reset', times: 1e6 });
    load.world.instance.advance(60_000);
    load.world.instance.rest();
    const errors = load.own('delivery').find('type=close^error!=');
    expect(errors.map((row) => Number(row['attempts'] ?? 0)).sort()).toEqual([0, 1]);
    load.world.cse.product.stopFailing();
    load.until(() => load.waiting('close') === 0, 10);
    expect(load.own('delivery').find('type=close^state=delivered')).toHaveLength(10);
  });
});
