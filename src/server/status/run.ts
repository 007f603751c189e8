import { formatDateTime } from '../date.ts';
import { TABLE } from '../names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';

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
  /** `partial` leaves the run open: the next slice goes on with it. */
  save(outcome: 'success' | 'partial' | 'failed', end: SliceEnd): void;
}

/**
 * The run that was left open, or a new one.
 * @param seed tells a new run from every other: the lease under which it begins
 */
export function openRun(openId: string, seed: string, configuration: Row, ports: Ports): Run {
  const row = openId === '' ? null : ports.rows.byId(TABLE.run, openId);
  if (row !== null && row.text('outcome') === 'partial')
    return { ...runOver(row, row.id, {}, ports), counts: countsOf(row) };
  const started = ports.clock.now();
  const id = ports.deriveId(`run ${seed}`);
  const first = {
    name: `${configuration.text('name').slice(0, 80)} ${formatDateTime(started)}`,
    configuration: configuration.id,
    kind: 'poll',
    started: formatDateTime(started),
  };
  return runOver(null, id, first, ports);
}

function runOver(row: Row | null, id: string, first: Values, ports: Ports): Run {
  const counts: Counts = { fetched: 0, created: 0, existing: 0, errors: 0, cseCalls: 0 };
  return {
    id,
    counts,
    save(outcome, end) {
      const finished = outcome === 'partial' ? '' : formatDateTime(ports.clock.now());
      const texts = { message: end.message.slice(0, 4000), findings: end.findings.slice(0, 4000) };
      const all = {
        ...first,
        ...countValues(this.counts),
        outcome,
        finished,
        ...texts,
        ...windowValues(row, end.window),
      };
      const saved = row === null ? ports.rows.insert(TABLE.run, all, id) !== null : row.save(all);
      if (!saved)
        ports.log.error('status', '[status] Saving the Integration Run failed: the platform refused it');
    },
  };
}

function countsOf(row: Row): Counts {
  return {
    fetched: row.integer(COLUMNS.fetched),
    created: row.integer(COLUMNS.created),
    existing: row.integer(COLUMNS.existing),
    errors: row.integer(COLUMNS.errors),
    cseCalls: row.integer(COLUMNS.cseCalls),
  };
}

function countValues(counts: Counts): Values {
  return {
    [COLUMNS.fetched]: String(counts.fetched),
    [COLUMNS.created]: String(counts.created),
    [COLUMNS.existing]: String(counts.existing),
    [COLUMNS.errors]: String(counts.errors),
    [COLUMNS.cseCalls]: String(counts.cseCalls),
  };
}

/** The window of the whole run, over its slices. */
function windowValues(row: Row | null, read: SliceEnd['window']): Values {
  if (read === null) return {};
  const from = Math.min(read[0], row?.time('window_from') ?? read[0]);
  const to = Math.max(read[1], row?.time('window_to') ?? read[1]);
  return { window_from: formatDateTime(from), window_to: formatDateTime(to) };
}
