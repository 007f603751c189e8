import type { InProcess } from './in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const POLL = 'Poll Insights';

/** What can happen to an integration between two looks at it. */
export type Happening =
  /** Insights are created, the last of them so many seconds ago. */
  | { kind: 'arrive'; count: number; secondsAgo: number; over: number }
  /** The n-th Insight (modulo) is closed or re-opened in CSE. */
  | { kind: 'close' | 'reopen'; which: number }
  | { kind: 'pass'; seconds: number }
  | { kind: 'poll' }
  /** A poll during which, at the n-th record operation, the process dies, the database fails, or another worker polls. */
  | { kind: 'disturbedPoll'; disturbance: 'kill' | 'fail' | 'job'; at: number }
  /** A poll during which the list changes before the n-th call. */
  | { kind: 'shiftingPoll'; call: number; change: 'close' | 'reopen' | 'arrive'; which: number }
  /** The next calls fail. */
  | { kind: 'outage'; status: number; times: number };

let seed = 0;

/** Plays what happens, then lets the integration come to rest, and gives what is wrong: nothing, if promise 1 holds. */
export function play(world: InProcess, happenings: readonly Happening[]): string[] {
  world.reset();
  seed = 0;
  for (const happening of happenings) happen(world, happening);
  world.instance.platform.faults.clear();
  for (let turn = 0; turn < 4; turn += 1) {
    world.instance.advance(7 * 3_600_000);
    world.instance.runJob(POLL);
    world.instance.rest(10_000);
  }
  return problemsOf(world);
}

function happen(world: InProcess, happening: Happening): void {
  const { instance, cse } = world;
  switch (happening.kind) {
    case 'arrive':
      arrive(world, happening.count, happening.secondsAgo, happening.over);
      return;
    case 'close':
    case 'reopen':
      setStatus(world, happening.kind, happening.which);
      return;
    case 'pass':
      instance.advance(happening.seconds * 1000);
      instance.rest(10_000);
      return;
    case 'poll':
      instance.runJob(POLL);
      return;
    case 'disturbedPoll':
      disturb(world, happening.disturbance, happening.at);
      return;
    case 'shiftingPoll':
      shift(world, happening);
      return;
    case 'outage':
      cse.product.failNext(happening.status, happening.times);
      instance.runJob(POLL);
      return;
  }
}

function arrive(world: InProcess, count: number, secondsAgo: number, over: number): void {
  const end = world.instance.platform.clock.now() - secondsAgo * 1000;
  world.cse.product.generate({ count, seed: (seed += 1), fromMs: end - over * 1000, over });
}

function setStatus(world: InProcess, kind: 'close' | 'reopen' | 'arrive', which: number): void {
  if (kind === 'arrive') return arrive(world, 1, 0, 0);
  const all = [...world.cse.product.store.all()];
  const record = all[which % Math.max(all.length, 1)];
  if (record === undefined) return;
  const status =
    kind === 'close' ? { name: 'closed', displayName: 'Closed' } : { name: 'new', displayName: 'New' };
  world.cse.product.patch(record.key, { status });
}

function disturb(world: InProcess, disturbance: 'kill' | 'fail' | 'job', at: number): void {
  const { faults } = world.instance.platform;
  faults.arm({ at, kind: disturbance, ...(disturbance === 'job' ? { job: POLL } : {}) });
  world.instance.runJob(POLL);
  faults.clear();
}

function shift(world: InProcess, happening: Extract<Happening, { kind: 'shiftingPoll' }>): void {
  let calls = 0;
  const stop = world.cse.product.beforeAnswer(() => {
    calls += 1;
    if (calls === happening.call) setStatus(world, happening.change, happening.which);
  });
  world.instance.runJob(POLL);
  world.instance.rest(10_000);
  stop();
}

/** Every Insight that is open at the end has exactly one incident or an error row; none has two; nothing is half done. */
export function problemsOf(world: InProcess): string[] {
  const { instance, cse } = world;
  const problems: string[] = [];
  const incidents = new Map<string, number>();
  for (const incident of instance.table('sn_si_incident').find('')) {
    const id = incident['correlation_id'] ?? '';
    incidents.set(id, (incidents.get(id) ?? 0) + 1);
  }
  const records = new Map(
    instance
      .table(`${SCOPE}_insight`)
      .find('')
      .map((row) => [row['insight_id'] ?? '', row]),
  );
  for (const record of cse.product.store.all()) {
    const count = incidents.get(record.key) ?? 0;
    const row = records.get(record.key);
    const open = (record.body['status'] as { name?: string }).name !== 'closed';
    if (count > 1) problems.push(`${record.readableId} has ${count} incidents`);
    if (count === 0 && open && row?.['state'] !== 'error')
      problems.push(`${record.readableId} is lost (${row?.['state'] ?? 'unknown'})`);
    if (count === 1 && row?.['state'] !== 'ingested')
      problems.push(`${record.readableId} has an incident but is ${row?.['state'] ?? 'unknown'}`);
    if (row?.['state'] === 'ingested' && row['incident'] === undefined)
      problems.push(`${record.readableId} is not linked`);
  }
  for (const row of records.values()) {
    if (row['state'] === 'claimed')
      problems.push(`${row['readable_id'] ?? row['insight_id']} is still claimed`);
  }
  return problems;
}
