import type { StateOf } from '../../core/columns.d.ts';
import { BACKFILL_LENGTH } from '../../core/generated/column-values.ts';
import { clip, isOneOf } from '../../core/text.ts';
import { formatDateTime } from '../../core/date.ts';
import { asAppError, concernsEveryCall, isTemporary, type AppError } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row, Values } from '../../platform/ports.d.ts';
import { remember } from '../../core/memo.ts';
import { RETRY } from '../../core/retry.ts';
import { readPage, type Listed } from '../poll/listing.ts';
import { positionOf, positionText, startOf, type Position } from '../poll/page-cursor.ts';
import { stagePage, type Quota, type Staged } from '../stage/stage.ts';
import { claimUnknown } from '../poll/claim-ids.ts';
import type { Work } from '../work.d.ts';
import { transition } from '../../records/transitions.ts';

/** States of a backfill that is not finished. */
const OPEN = ['waiting', 'running'] as const satisfies readonly StateOf<'backfill'>[];

const MOVED =
  'The list of Insights kept changing while it was read: request another backfill of the same time to find Insights that were missed';
const NO_ROOM =
  'Pending until the next day (UTC): half of the Daily cap is used, and the rest is reserved for new Insights';

/**
 * sys_id of a configuration's oldest open backfill, empty when there is none. The status row says whether one is open, so
 * that a poll without backfills reads nothing. A backfill that is requested while the last one is found done is not missed: the
 * request sets the flag after its insert, and this function clears the flag before it looks a second time.
 */
export function nextBackfill(configuration: string, status: Row<'sumo_status'>, ports: Ports): string {
  if (!status.flag('backfill_open')) return '';
  const found = oldestOpen(configuration, ports);
  if (found !== '') return found;
  status.save({ backfill_open: 'false' });
  const late = oldestOpen(configuration, ports);
  if (late !== '') status.save({ backfill_open: 'true' });
  return late;
}

function oldestOpen(configuration: string, ports: Ports): string {
  const where = [
    ['configuration', '=', configuration],
    ['state', 'IN', OPEN],
  ] as const;
  return ports.rows.first(TABLE.backfill, { where, orderBy: 'sys_created_on' })?.id ?? '';
}

/**
 * Reads and stages one page of a backfill, and stores the position in its record. Record and claims are enough to continue, so that it
 * may be interrupted anywhere. Returns the backfill to continue with; empty if it is pending until another run. Throws failures
 * that concern every call of the tenant.
 */
export function backfillStep(id: string, work: Work): string {
  const row = work.ports.rows.byId(TABLE.backfill, id);
  if (row === null || !isOneOf(row.text('state'), OPEN)) return work.nextBackfill();
  try {
    return readOn(row, work);
  } catch (thrown) {
    return afterFailure(row, asAppError(thrown, 'ingest', `Backfill ${row.text('name')}`), work);
  }
}

function readOn(row: Row<'backfill'>, work: Work): string {
  const limit = row.integer('limit');
  const before = claimedBy(row.id, work);
  if (before >= limit) return end(row, 'done', `Stopped at the limit of ${limit} Insights`, {}, work);
  const most = Math.min(limit - before, work.cap.roomForBackfill());
  if (most === 0) return wait(row, NO_ROOM, work);
  const position = positionOf(row.text('position')) ?? firstPosition(row, work);
  const listed = readPage(position, work, false);
  const { taken, left } = take(listed, { backfill: row.id, most }, work);
  const claimed = before + taken;
  work.cache.set(claimedKey(row.id), claimed);
  const fetched = row.integer('fetched') + listed.objects.length - left;
  const values = { ...begun(row, work), ...countValues(fetched, claimed), failures: '0' };
  // Insights that were left are read again with their page, once the limit is raised or the cap has room again.
  if (left > 0) {
    save(row, { ...values, position: positionText(position) }, work);
    return row.id;
  }
  const note = listed.finding === '' ? row.text('note') : MOVED;
  if (listed.next === null) return end(row, 'done', 'Done', { ...values, note, position: '' }, work);
  save(
    row,
    { ...values, note, position: positionText(listed.next), progress: progressOf(listed.next) },
    work,
  );
  return row.id;
}

/** Insights of a page of ids are read one by one, after the import sets. */
function take({ objects, idsOnly }: Listed, quota: Quota, work: Work): Staged {
  if (!idsOnly) return stagePage(objects, work, quota);
  const claimed = claimUnknown(objects, work, quota);
  if (claimed.taken > 0) work.importSets.push('');
  return claimed;
}

/** Checks the lease first: if it has expired, another worker has continued, and its values must not be overwritten. */
function save(row: Row<'backfill'>, values: Values<'backfill'>, { lease }: Work): void {
  lease.check();
  row.save(values);
}

/** If Until is empty or in the future, the window ends at CSE's current time. */
function firstPosition(row: Row<'backfill'>, work: Work): Position {
  const since = row.time('since') ?? 0;
  return startOf([since, Math.max(since, row.time('until') ?? work.ports.clock.now())]);
}

/** Counted from the claims, once for each slice: a crash between a claim and the record's own count loses nothing. */
function claimedBy(id: string, work: Work): number {
  return remember(work.cache, claimedKey(id), () => {
    const counts = work.ports.rows.countBy(TABLE.insight, 'backfill', [['backfill', '=', id]]);
    return counts[id] ?? 0;
  });
}

function claimedKey(id: string): string {
  return `claimed by backfill ${id}`;
}

function begun(row: Row<'backfill'>, work: Work): Values<'backfill'> {
  if (row.text('state') === 'running') return {};
  const started = row.text('started') || formatDateTime(work.ports.clock.now());
  return { state: transition('backfill', OPEN, 'running'), started };
}

function countValues(fetched: number, claimed: number): Values<'backfill'> {
  return {
    fetched: String(fetched),
    claimed: String(claimed),
    existing: String(Math.max(0, fetched - claimed)),
  };
}

function progressOf(position: Position): string {
  const [from, to] = position.window;
  const later = position.later.length;
  const more = later === 0 ? '' : `; ${later} later window${later === 1 ? '' : 's'} pending`;
  const read = position.total === 0 ? '' : `: ${position.offset + 1} of ${position.total} Insights read`;
  return `Reading ${formatDateTime(from)} to ${formatDateTime(to)} UTC${read}${more}`;
}

/** Leaves the backfill open for the next run; writes nothing if the record has this reason already. */
function wait(row: Row<'backfill'>, reason: string, work: Work): string {
  if (row.text('progress') !== reason) save(row, { ...begun(row, work), progress: reason }, work);
  return '';
}

function end(
  row: Row<'backfill'>,
  as: 'done' | 'failed',
  reason: string,
  values: Values<'backfill'>,
  work: Work,
): string {
  const count = (column: 'fetched' | 'claimed'): string => values[column] ?? row.text(column);
  const finished = formatDateTime(work.ports.clock.now());
  const state = transition('backfill', OPEN, as);
  const numbers = `${count('fetched') || '0'} read, ${count('claimed') || '0'} ingested`;
  save(
    row,
    { ...values, state, finished, progress: clip(`${reason}: ${numbers}`, BACKFILL_LENGTH.progress) },
    work,
  );
  work.ports.log.info('ingest', `Backfill ${row.text('name')}: ${state}; ${numbers}`);
  return work.nextBackfill();
}

/** A failure that concerns the whole tenant is thrown, and the run reports it. Any other is retried on the next polls and stops none of them. */
function afterFailure(row: Row<'backfill'>, error: AppError, work: Work): string {
  if (concernsEveryCall(error) || error.area === 'lease') throw error;
  work.ports.log.error('ingest', error.message);
  work.findings.add(`The backfill "${row.text('name')}" failed to continue: see Progress on its record`);
  // A backfill that was set back to Waiting starts counting from zero.
  const failures = (row.text('state') === 'waiting' ? 0 : row.integer('failures')) + 1;
  const values = { ...begun(row, work), failures: String(failures) };
  if (!isTemporary(error) || failures >= RETRY.backfill.most)
    return end(row, 'failed', error.message, values, work);
  save(
    row,
    {
      ...values,
      progress: clip(`Will be retried on the next poll. ${error.message}`, BACKFILL_LENGTH.progress),
    },
    work,
  );
  return '';
}
