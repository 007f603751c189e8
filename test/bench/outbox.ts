import { OutboxLoad } from '../support/outbox-load.ts';

/** By the instance's clock. CSE answers after 250 ms, targets after 300 ms. */
export interface Outbox {
  alerts: {
    insights: number;
    /** Seconds from the last incident to the first message. */
    first: number;
    messagesPerSecond: number;
    /** The same where each message needs a call of CSE of its own, because it has all records of the Signals. */
    wholePerSecond: number;
    linksPerSecond: number;
    /** Messages a second to three targets together, about 50 Insights each. */
    threePerSecond: number;
  };
  closes: {
    closes: number;
    minutes: number;
    /** The fewest minutes at three calls each and four calls a second. */
    fewest: number;
    closed: number;
    commentedOnce: number;
    /** Part of the minutes in which the health was not Healthy. */
    unhealthy: number;
  };
  paused: {
    waiting: number;
    /** Seconds from an incident to the message of the target that is well, and writes of what waits. */
    seconds: number;
    writes: number;
  };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export function measureOutbox(insights: number, closes: number, waiting: number): Outbox {
  return {
    alerts: {
      insights,
      ...measureAlerts(insights),
      wholePerSecond: measureWhole(50),
      threePerSecond: measureThree(50),
    },
    closes: measureCloses(closes),
    paused: measurePaused(waiting),
  };
}

function withLoad<T>(load: OutboxLoad, work: (load: OutboxLoad) => T): T {
  try {
    return work(load);
  } finally {
    load.close();
  }
}

/** Of one after the other, in order of time. */
function rate(times: readonly number[]): number {
  const [first = 0, last = 0] = [Math.min(...times), Math.max(...times)];
  return ((times.length - 1) * SECOND) / Math.max(last - first, 1);
}

function measureAlerts(
  insights: number,
): Pick<Outbox['alerts'], 'first' | 'messagesPerSecond' | 'linksPerSecond'> {
  return withLoad(new OutboxLoad({ actions: ['chat'] }), (load) => {
    const there = load.insights(insights);
    load.until(() => load.waiting('action') + load.waiting('link') === 0);
    const messages = load.messages.get('chat') ?? [];
    const end = Math.max(...messages);
    const links = load.calls('PUT', 'enrichments/ServiceNow');
    return {
      first: (Math.min(...messages) - there) / SECOND,
      messagesPerSecond: rate(messages),
      linksPerSecond: rate(links.filter((at) => at > end)),
    };
  });
}

function measureWhole(insights: number): number {
  const configuration = { link_back: 'false' };
  return withLoad(new OutboxLoad({ actions: ['chat'], type: 'http_post_v2', configuration }), (load) => {
    load.insights(insights);
    load.until(() => load.waiting('action') === 0);
    return rate(load.messages.get('chat') ?? []);
  });
}

function measureThree(insights: number): number {
  const names = ['one', 'two', 'three'];
  return withLoad(new OutboxLoad({ actions: names, configuration: { link_back: 'false' } }), (load) => {
    load.insights(insights);
    load.until(() => load.waiting('action') === 0);
    return rate(names.flatMap((name) => load.messages.get(name) ?? []));
  });
}

function measureCloses(closes: number): Outbox['closes'] {
  return withLoad(new OutboxLoad({ actions: [], configuration: { link_back: 'false' } }), (load) => {
    load.insights(closes);
    load.closeAll();
    load.failOneIn(20);
    const began = load.now();
    let [minute, minutes, unhealthy] = [began, 0, 0];
    load.until(() => {
      if (load.now() - minute >= MINUTE) {
        [minute, minutes] = [load.now(), minutes + 1];
        if (load.own('sumo_status').find('')[0]?.['health'] !== 'healthy') unhealthy += 1;
        return load.waiting('close') === 0 && load.own('delivery').find('type=close').length >= closes;
      }
      return false;
    });
    const last = Math.max(...load.calls('PUT', '/status'));
    return {
      closes,
      minutes: (last - began) / MINUTE,
      fewest: (closes * 3) / 4 / 60,
      closed: load.closedInCse(),
      commentedOnce: load.comments().filter((count) => count === 1).length,
      unhealthy: unhealthy / Math.max(minutes, 1),
    };
  });
}

function measurePaused(waiting: number): Outbox['paused'] {
  const options = { actions: ['down', 'up'], configuration: { link_back: 'false' } };
  return withLoad(new OutboxLoad(options), (load) => {
    load.failing.set('down', 429);
    const [up] = load.own('action').find('name=up');
    load.own('action').update(up?.sys_id ?? '', { active: 'false' });
    load.insights(waiting);
    load.until(() => false, 5);
    load.own('action').update(up?.sys_id ?? '', { active: 'true' });
    const writesOf = (): number =>
      load
        .own('delivery')
        .find('state=ready^action.name=down')
        .reduce((sum, row) => sum + Number(row['sys_mod_count'] ?? 0), 0);
    const before = writesOf();
    const there = load.insights(1, 6);
    load.until(() => load.messages.get('up') !== undefined, 10);
    const [at = Infinity] = load.messages.get('up') ?? [];
    return { waiting, seconds: (at - there) / SECOND, writes: writesOf() - before };
  });
}
