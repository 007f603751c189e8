import { PollLoad } from '../support/poll-load.ts';
import { all, any, atMost, type Line } from './lines.ts';

/** A poll every minute, an overlap of 30 minutes: calls of CSE, and what they download. */
export interface Polls {
  /** Ten new Insights a minute. */
  steady: {
    minutes: number;
    calls: number;
    /** Bytes of all answers against those of the Insights once. */
    downloads: number;
  };
  burst: {
    insights: number;
    incidents: number;
    /** Calls until all of them were there, and in each of the next ten minutes. */
    calls: number;
    after: number;
  };
  /** A thousand Insights in the overlap, of which one leaves every 20 calls. */
  shifting: { polls: number; callsPerPoll: number; first: number };
}

function withLoad<T>(work: (load: PollLoad) => T): T {
  const load = new PollLoad();
  try {
    load.calls();
    return work(load);
  } finally {
    load.close();
  }
}

export function measurePolls(minutes: number, insights: number): Polls {
  return { steady: measureSteady(minutes), burst: measureBurst(insights), shifting: measureShifting(40) };
}

function measureSteady(minutes: number): Polls['steady'] {
  return withLoad((load) => {
    load.arrive(10);
    load.minute();
    // The last call has read these ten in full.
    const once = (load.calls().at(-1)?.bytes ?? 0) / 10;
    for (let minute = 0; minute < minutes; minute += 1) {
      load.arrive(10);
      load.minute();
    }
    const made = load.calls();
    const bytes = made.reduce((sum, call) => sum + call.bytes, 0);
    return { minutes, calls: made.length, downloads: bytes / (once * 10 * minutes) };
  });
}

function measureBurst(insights: number): Polls['burst'] {
  return withLoad((load) => {
    load.arrive(insights, 5, 0.5);
    for (let minute = 0; minute < 3; minute += 1) load.minute();
    const incidents = load.incidents();
    const calls = load.calls().length;
    for (let minute = 0; minute < 10; minute += 1) load.minute();
    return { insights, incidents, calls, after: load.calls().length / 10 };
  });
}

function measureShifting(polls: number): Polls['shifting'] {
  return withLoad((load) => {
    load.arrive(1000, 5, 0.5);
    let calls = 0;
    load.world.cse.product.beforeAnswer(() => {
      calls += 1;
      if (calls % 20 === 0) load.leave(0);
    });
    load.minute();
    const first = load.calls().length;
    for (let minute = 0; minute < polls; minute += 1) load.minute();
    return { polls, callsPerPoll: load.calls().length / polls, first };
  });
}

export function pollLines({ steady, burst, shifting }: Polls): Line[] {
  return [
    atMost(`10 new Insights a minute: calls in ${steady.minutes} minutes`, 200, steady.calls),
    atMost('10 new Insights a minute: bytes / bytes of reading each once', 3.1, steady.downloads),
    all(`${burst.insights} Insights at once: incidents`, burst.insights, burst.incidents),
    any(`${burst.insights} Insights at once: calls`, burst.calls),
    atMost(`${burst.insights} Insights at once: calls a minute afterwards`, 1, burst.after),
    atMost('1,000 Insights, of which one leaves every 20 calls: calls of the first poll', 24, shifting.first),
    atMost(
      '1,000 Insights, of which one leaves every 20 calls: calls of a later poll, mean',
      24,
      shifting.callsPerPoll,
    ),
  ];
}
