import type { InProcess } from '../support/in-process.ts';
import { problemsOf } from '../support/ingest-world.ts';
import { generate, killPoll, poll, unless, type Guard } from './guard.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const HOUR = 3600;

function setCap(world: InProcess, cap: number): void {
  const configurations = world.instance.table(`${SCOPE}_configuration`);
  configurations.update(configurations.find('')[0]?.sys_id ?? '', { daily_cap: String(cap) });
}

/** Incidents that were made on the day (UTC) that the instance's clock shows. */
function madeToday(world: InProcess): number {
  const today = new Date(world.instance.platform.clock.now()).toISOString().slice(0, 10);
  const all = world.instance.table('sn_si_incident').find('');
  return all.filter((row) => (row['sys_created_on'] ?? '').startsWith(today)).length;
}

/** Checks that keep the daily cap and its deferred Insights. */
export const CAP_GUARDS: readonly Guard[] = [
  {
    promise: 1,
    name: 'what was let through on an earlier day takes room again',
    removal: { module: 'ingest/stage/import-sets.ts', find: 'work.cap.defers(row)', replace: 'false' },
    scenario(world) {
      setCap(world, 5);
      generate(world, 5, 60);
      killPoll(world, 'insert', 'sn_si_incident');
      world.instance.advance(24 * HOUR * 1000);
      generate(world, 5, 60, 0, 6);
      poll(world);
      return unless(madeToday(world) === 5, `${madeToday(world)} incidents in a day`);
    },
  },
  {
    promise: 10,
    name: 'a slice ends with its day',
    removal: {
      module: 'ingest/poll/poll.ts',
      find: 'Math.min(slice.deadline, endOfDay(now))',
      replace: 'slice.deadline',
    },
    scenario(world) {
      setCap(world, 5);
      world.instance.advance(12 * HOUR * 1000 - 10_000);
      generate(world, 5, 60);
      const midnight = {
        kind: 'advance',
        seconds: 20,
        table: `${SCOPE}_insight`,
        operation: 'insert',
      } as const;
      world.instance.platform.faults.arm({ at: 1, ...midnight });
      poll(world);
      generate(world, 5, 5, 0, 6);
      poll(world, 300);
      return unless(madeToday(world) === 5, `${madeToday(world)} incidents in a day`);
    },
  },
  {
    promise: 1,
    name: 'a held Insight whose staging row did not follow is read again',
    removal: {
      module: 'ingest/stage/finish.ts',
      find: "staged?.text('sys_import_set') === claim.text('import_set')",
      replace: 'true',
    },
    scenario(world) {
      setCap(world, 5);
      generate(world, 8, 60);
      poll(world);
      world.instance.advance(24 * HOUR * 1000);
      killPoll(world, 'update', `${SCOPE}_sumo_logic_insights`);
      poll(world, 400);
      return problemsOf(world);
    },
  },
  {
    promise: 10,
    name: 'new Insights wait behind those that are held back',
    removal: { module: 'ingest/stage/daily-cap.ts', find: 'room() > holding()', replace: 'room() > 0' },
    scenario(world) {
      setCap(world, 5);
      generate(world, 8, 60);
      poll(world);
      const first = world.instance
        .table(`${SCOPE}_insight`)
        .find('')
        .map((row) => row.sys_id);
      world.instance.advance(24 * HOUR * 1000);
      generate(world, 10, 60, 0, 6);
      poll(world);
      const waiting = world.instance.table(`${SCOPE}_insight`).find('state=claimed');
      return unless(
        !waiting.some((row) => first.includes(row.sys_id)),
        'an Insight of yesterday still waits',
      );
    },
  },
];
