import { formatDateTime } from '../date.ts';
import {
  activeConfigurations,
  pollConfiguration,
  type PollOptions,
  type PollResult,
} from '../ingest/poll.ts';
import { TABLE } from '../names.ts';
import { platform } from '../platform/platform.ts';

/** The longest interval that the five-minute job keeps by itself; longer ones it passes over until they are due. */
const JOB_INTERVAL = 5 * 60_000;

/** A poll a little before its time is better than one a whole turn late. */
const EARLY = 30_000;

/** The job "Poll Insights": every active configuration, one after the other. Gives what each of them did. */
export function poll(): PollResult[] {
  return activeConfigurations(platform).map((id) => pollOne(id, { startNew: true, inEvent: false }, true));
}

/**
 * The event "continue" and the job "Continue Runs": goes on with what must not wait for the next poll.
 * @param configuration sys_id; without it every status that is due
 * @param startNew the event wants a run begun where none is open
 */
export function proceed(configuration?: string, startNew?: boolean): PollResult[] {
  if (configuration !== undefined)
    return [pollOne(configuration, { startNew: startNew === true, inEvent: true }, false)];
  return dueConfigurations().map((id) => pollOne(id, { startNew: true, inEvent: false }, false));
}

function dueConfigurations(): string[] {
  const due: string[] = [];
  const where = [
    ['continue_at', '<=', formatDateTime(platform.clock.now())],
    ['configuration.active', '=', 'true'],
  ] as const;
  platform.rows.each(TABLE.status, { where, limit: 100 }, (row) => due.push(row.text('configuration')));
  return due;
}

function pollOne(id: string, options: PollOptions, keepInterval: boolean): PollResult {
  const row = platform.rows.byId(TABLE.configuration, id);
  if (row === null || !row.flag('active'))
    return { configuration: id, outcome: 'skipped', reason: 'it is not active' };
  if (
    keepInterval &&
    row.integer('interval') * 60_000 > JOB_INTERVAL &&
    !isDue(id, row.integer('interval') * 60_000)
  ) {
    return { configuration: row.text('name'), outcome: 'skipped', reason: 'its interval is not over' };
  }
  return pollConfiguration(row, options, platform);
}

function isDue(configuration: string, interval: number): boolean {
  const status = platform.rows.first(TABLE.status, { where: [['configuration', '=', configuration]] });
  const last = status?.time('last_run') ?? null;
  return last === null || platform.clock.now() - last >= interval - EARLY;
}
