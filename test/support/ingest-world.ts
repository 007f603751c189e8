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
  | { kind: 'outage'; status: number; times: number }
  /** The daily cap is set. */
  | { kind: 'cap'; cap: number }
  /** A backfill is requested, or all that are open are cancelled. */
  | { kind: 'backfill'; hoursAgo: number; limit: number }
  | { kind: 'cancelBackfills' };

const NO_CAP = 100_000;
const DAY = 86_400_000;

let seed = 0;
/** The daily cap, and the highest of each day so far. */
let cap = 1000;
let caps = new Map<number, number>();

/** Plays what happens, then lets the integration come to rest, and gives what is wrong: nothing, if promise 1 is kept. */
export function play(world: InProcess, happenings: readonly Happening[]): string[] {
  world.reset();
  seed = 0;
  caps = new Map();
  setCap(world, 1000);
  for (const happening of happenings) {
    happen(world, happening);
    noteCap(world);
  }
  world.instance.platform.faults.clear();
  const exceeded = capProblemsOf(world);
  setCap(world, NO_CAP);
  for (let turn = 0; turn < 4; turn += 1) {
    world.instance.advance(7 * 3_600_000);
    world.instance.runJob(POLL);
    world.instance.rest(10_000);
  }
  return [...exceeded, ...problemsOf(world)];
}

function dayOf(world: InProcess): number {
  return Math.floor(world.instance.platform.clock.now() / DAY);
}

/** Days since the last note had the current cap. */
function noteCap(world: InProcess): void {
  const day = dayOf(world);
  caps.set(day, Math.max(cap, caps.get(day) ?? 0));
}

function setCap(world: InProcess, value: number): void {
  const configurations = world.instance.table(`${SCOPE}_configuration`);
  configurations.update(configurations.find('')[0]?.sys_id ?? '', { daily_cap: String(value) });
  cap = value;
  noteCap(world);
}

/** Days on which more incidents were made than the daily cap allowed. */
function capProblemsOf(world: InProcess): string[] {
  const made = new Map<number, number>();
  for (const incident of world.instance.table('sn_si_incident').find('')) {
    const day = Math.floor(Date.parse(`${(incident['sys_created_on'] ?? '').replace(' ', 'T')}Z`) / DAY);
    made.set(day, (made.get(day) ?? 0) + 1);
  }
  return [...made]
    .filter(([day, count]) => count > (caps.get(day) ?? cap))
    .map(([, count]) => `${count} incidents in a day are more than the daily cap`);
}

function backfill(world: InProcess, hoursAgo: number, limit: number): void {
  const [configuration] = world.instance.table(`${SCOPE}_configuration`).find('');
  const since = new Date(world.instance.platform.clock.now() - hoursAgo * 3_600_000).toISOString();
  world.instance.table(`${SCOPE}_backfill`).insert({
    configuration: configuration?.sys_id ?? '',
    since: since.slice(0, 19).replace('T', ' '),
    limit: String(limit),
  });
}

function cancelBackfills(world: InProcess): void {
  const table = world.instance.table(`${SCOPE}_backfill`);
  for (const row of table.find('stateINwaiting,running')) table.update(row.sys_id, { state: 'cancelled' });
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
    case 'cap':
      setCap(world, happening.cap);
      return;
    case 'backfill':
      backfill(world, happening.hoursAgo, happening.limit);
      return;
    case 'cancelBackfills':
      cancelBackfills(world);
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
    // Closed: Follow Insights has seen that it was closed in CSE.
    if (count === 1 && !['ingested', 'closed'].includes(row?.['state'] ?? ''))
      problems.push(`${record.readableId} has an incident but is ${row?.['state'] ?? 'unknown'}`);
    if (row?.['state'] === 'ingested' && row['incident'] === undefined)
      problems.push(`${record.readableId} is not linked`);
  }
  for (const row of records.values()) {
    if (row['state'] === 'claimed' || row['deferred'] === '1')
      problems.push(`${row['readable_id'] ?? row['insight_id']} is still claimed`);
  }
  for (const row of instance.table(`${SCOPE}_backfill`).find('stateINwaiting,running,failed'))
    problems.push(`the backfill ${row['name'] ?? ''} is ${row['state'] ?? ''}: ${row['progress'] ?? ''}`);
  return problems;
}
