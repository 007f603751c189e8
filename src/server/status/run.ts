import { INTEGRATION_RUN_LENGTH } from '../core/generated/column-values.ts';
import { clip, isOneOf } from '../core/text.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { LEASE_TIME } from '../core/times.ts';
import { findingsOf } from './findings.ts';
import { knownStatusOf } from './status.ts';
import { transition } from '../records/transitions.ts';

/** Outcomes of a run that is not over. */
const OPEN = ['running', 'partial'] as const;

/** What a run did, over all its slices. */
export interface Counts {
  /** Insights that CSE listed; those in the overlap of two polls count each time. */
  fetched: number;
  created: number;
  /** Known already: left as they are. */
  existing: number;
  /** Ended as error rows. */
  errors: number;
  cseCalls: number;
}

const COLUMNS = {
  fetched: 'fetched',
  created: 'created',
  existing: 'existing',
  errors: 'errors',
  cseCalls: 'cse_calls',
} as const;

/** What a slice adds to its run. */
export interface SliceEnd {
  message: string;
  findings: string;
  /** First and last moment that it has read, milliseconds UTC. */
  window: readonly [from: number, to: number] | null;
}

/** An Integration Run: one row for a run, written at the end of each of its slices. An idle run's is written once. */
export interface Run {
  readonly id: string;
  readonly counts: Counts;
  /** What its earlier slices have found. */
  readonly findings: readonly string[];
  /** Writes the row, if there is none, before anything refers to it; `opened` then says that the run is open. */
  begin(opened: () => void): void;
  /** `partial` leaves the run open: the next slice goes on with it. */
  save(outcome: 'success' | 'partial' | 'failed', end: SliceEnd): void;
}

/**
 * The run that was left open, or a new one.
 * @param seed distinguishes a new run from every other: the lease under which it begins
 * @param kind of a new one
 */
export function openRun(
  openId: string,
  seed: string,
  configuration: Row<'configuration'>,
  ports: Ports,
  kind: 'poll' | 'push' = 'poll',
): Run {
  const row = openId === '' ? null : ports.rows.byId(TABLE.run, openId);
  if (row !== null && isOneOf(row.text('outcome'), OPEN)) return runOver(row, row.id, {}, ports);
  const started = ports.clock.now();
  // With the time: the generations of a lease start over once its old rows are removed.
  const id = ports.deriveId(`run ${seed} ${started}`);
  const first = {
    name: `${configuration.text('name').slice(0, 80)} ${formatDateTime(started)}`,
    configuration: configuration.id,
    kind,
    started: formatDateTime(started),
  };
  return runOver(null, id, first, ports);
}

/** Runs ended in one slice; the next one continues. */
const MOST_CUT_OFF = 50;

const CUT_OFF =
  'The run was interrupted before it could save its result. The next run continues with the staged rows, and reads the rest again';

/**
 * Ends the runs that are open, that no status names as the one to continue, and that nobody has written to for as long as a lease
 * lasts: their end was not stored. One read where there is none.
 */
export function endCutOff(ports: Ports): void {
  const now = ports.clock.now();
  const where = [
    ['outcome', 'IN', OPEN],
    ['sys_updated_on', '<', formatDateTime(now - LEASE_TIME)],
  ] as const;
  const ids: string[] = [];
  ports.rows.each(TABLE.run, { where, orderBy: 'started', limit: MOST_CUT_OFF }, (row) => {
    if (knownStatusOf(row.text('configuration'), ports)?.text('open_run') !== row.id) ids.push(row.id);
  });
  for (const id of ids) {
    const row = ports.rows.byId(TABLE.run, id);
    const outcome = transition('integration_run', OPEN, 'failed');
    if (row !== null && !row.save({ outcome, finished: formatDateTime(now), message: CUT_OFF }))
      ports.log.error('status', '[status] Ending an Integration Run failed: the platform refused the update');
  }
}

function runOver(
  stored: Row<'integration_run'> | null,
  id: string,
  first: Values<'integration_run'>,
  ports: Ports,
): Run {
  let row = stored;
  const write = (values: Values<'integration_run'>): void => {
    if (row !== null && row.save(values)) return;
    if (row === null) row = ports.rows.insert(TABLE.run, { ...first, ...values }, id);
    if (row === null)
      ports.log.error(
        'status',
        '[status] Saving the Integration Run failed: the platform refused the update',
      );
  };
  const run: Run = {
    id,
    counts:
      stored === null ? { fetched: 0, created: 0, existing: 0, errors: 0, cseCalls: 0 } : countsOf(stored),
    findings: findingsOf(stored?.text('findings') ?? ''),
    begin(opened) {
      if (row !== null) return;
      write({ outcome: transition('integration_run', '', 'running') });
      opened();
    },
    save(as, end) {
      const outcome = transition('integration_run', ['', ...OPEN], as);
      const finished = as === 'partial' ? '' : formatDateTime(ports.clock.now());
      const message = clip(end.message || stored?.text('message') || '', INTEGRATION_RUN_LENGTH.message);
      const texts = { message, findings: clip(end.findings, INTEGRATION_RUN_LENGTH.findings) };
      write({ ...countValues(run.counts), outcome, finished, ...texts, ...windowValues(stored, end.window) });
    },
  };
  return run;
}

function countsOf(row: Row<'integration_run'>): Counts {
  return {
    fetched: row.integer(COLUMNS.fetched),
    created: row.integer(COLUMNS.created),
    existing: row.integer(COLUMNS.existing),
    errors: row.integer(COLUMNS.errors),
    cseCalls: row.integer(COLUMNS.cseCalls),
  };
}

function countValues(counts: Counts): Values<'integration_run'> {
  return {
    [COLUMNS.fetched]: String(counts.fetched),
    [COLUMNS.created]: String(counts.created),
    [COLUMNS.existing]: String(counts.existing),
    [COLUMNS.errors]: String(counts.errors),
    [COLUMNS.cseCalls]: String(counts.cseCalls),
  };
}

/** The window of the whole run, over its slices. */
function windowValues(
  row: Row<'integration_run'> | null,
  read: SliceEnd['window'],
): Values<'integration_run'> {
  if (read === null) return {};
  const from = Math.min(read[0], row?.time('window_from') ?? read[0]);
  const to = Math.max(read[1], row?.time('window_to') ?? read[1]);
  return { window_from: formatDateTime(from), window_to: formatDateTime(to) };
}
