import type { Insight } from '../../cse/types.d.ts';
import { lastKnown } from '../../records/insight.ts';

type Known = ReturnType<typeof lastKnown>;

const LABELS: Readonly<Record<keyof Known, string>> = {
  severity: 'Severity',
  status: 'Status',
  assignee: 'Assignee',
  signal_count: 'Signals',
};

const COLUMNS = ['severity', 'status', 'assignee', 'signal_count'] as const;

export interface Difference {
  /** Columns of the record that are no longer true, with what CSE says now. */
  values: Partial<Known>;
  /** What to report, by column: `Severity: HIGH -> CRITICAL`. */
  lines: Partial<Known>;
}

/**
 * What changed in CSE since the record was written. Pure. A value that was unknown is stored without a line, and a value that CSE
 * omits is not a change; an empty assignee means unassigned, once the status is known.
 */
export function differenceOf(known: Known, insight: Insight): Difference {
  const now = lastKnown(insight);
  const difference: Difference = { values: {}, lines: {} };
  for (const column of COLUMNS) {
    const [before, after] = [known[column], now[column]];
    const isUnassigned = column === 'assignee' && known.status !== '';
    if (before === after || (after === '' && !isUnassigned)) continue;
    difference.values[column] = after;
    if (before === '' && !isUnassigned) continue;
    difference.lines[column] = `${LABELS[column]}: ${before || 'unassigned'} -> ${after || 'unassigned'}`;
  }
  return difference;
}
