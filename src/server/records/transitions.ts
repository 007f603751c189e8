import type { Entered, Stateful, StateOf } from '../core/columns.d.ts';

/** State of a record, or none: it is not stored yet, or somebody has emptied the column. */
type From<T extends Stateful> = StateOf<T> | '';

/**
 * For each state, what a record may be next; to stay as it is, it always may. Whoever writes a state names the step that it takes, and
 * a step that is not here does not compile. The health of a configuration is not here: it is judged afresh each time, from any to any.
 */
export const TRANSITIONS = {
  delivery: {
    // A test is over when it was sent: it begins as failed, so that nothing sends it again where it is cut short.
    '': ['ready', 'failed'],
    ready: ['retry', 'delivered', 'failed', 'cancelled', 'suppressed'],
    // Ready again: it needs another slice, or Send Again was pressed.
    retry: ['ready', 'delivered', 'failed', 'cancelled', 'suppressed'],
    // Failed: a mail of which the platform made none.
    delivered: ['failed'],
    // Delivered: a test. Cancelled: a failed close that nobody waits for any more, as the incident was re-opened.
    failed: ['ready', 'delivered', 'cancelled'],
    cancelled: ['ready'],
    suppressed: ['ready'],
  },
  insight: {
    '': ['claimed'],
    claimed: ['enriching', 'ingested', 'error'],
    // No error: it has its incident. What could not be read for it stands in the note.
    enriching: ['ingested', 'closed'],
    ingested: ['enriching', 'closed'],
    // Enriching: only while the incident is open, because the close came from CSE.
    closed: ['enriching', 'ingested'],
    // Claimed: Try Again. The others: somebody had its staging row transformed again, and it has its incident.
    error: ['claimed', 'enriching', 'ingested'],
  },
  backfill: {
    '': ['waiting'],
    waiting: ['running', 'done', 'failed', 'cancelled'],
    // Waiting: an administrator may set any backfill to it; one that has ended goes on where it was.
    running: ['waiting', 'done', 'failed', 'cancelled'],
    done: ['waiting'],
    failed: ['waiting'],
    cancelled: ['waiting'],
  },
  inbound_event: {
    '': ['waiting', 'unrecognised'],
    waiting: ['done', 'ignored', 'failed'],
    done: [],
    ignored: [],
    failed: [],
    unrecognised: [],
  },
  rule_alert: {
    '': ['disabled'],
    disabled: ['cleared'],
    // One alert for each rule, however often CSE disables it.
    cleared: ['disabled'],
  },
  integration_run: {
    // A run that had nothing to stage is written once, at its end.
    '': ['running', 'partial', 'success', 'failed'],
    running: ['partial', 'success', 'failed'],
    partial: ['success', 'failed'],
    success: [],
    failed: [],
  },
} as const satisfies {
  readonly [T in Stateful]: { readonly [F in From<T>]: readonly StateOf<T>[] };
};

type Transitions = typeof TRANSITIONS;

type Listed<T extends Stateful, F> = F extends keyof Transitions[T]
  ? Transitions[T][F] extends readonly (infer To)[]
    ? F | To
    : never
  : never;

/** States that a record may enter from each of these. */
type Next<T extends Stateful, F> = (F extends unknown ? (to: Listed<T, F>) => void : never) extends (
  to: infer To,
) => void
  ? To
  : never;

/** States from which a record may enter this one. */
type Source<T extends Stateful, To> = {
  [F in From<T>]: [To] extends [Listed<T, F>] ? F : never;
}[From<T>];

/**
 * The state to be written for a step of a record. A step that is not in the table above does not compile.
 * @param _from what the record is now, or all that it may be: its query or a condition says so; empty for a new one
 */
export function transition<T extends Stateful, F extends From<T>>(
  _table: T,
  _from: F | readonly F[],
  to: Next<T, F> & StateOf<T>,
): Entered<T> {
  return to as unknown as Entered<T>;
}

/** True where a record may enter a state, if only the record knows what it is now. */
export function mayEnter<T extends Stateful, To extends StateOf<T>>(
  table: T,
  from: From<T>,
  to: To,
): from is Source<T, To> {
  const steps = TRANSITIONS[table] as Readonly<Record<string, readonly string[]>>;
  return from === to || steps[from]?.includes(to) === true;
}

/** A state that the self-test gives to a record of its own, whatever that was: to try keys and engines, not for steps of the app. */
export function forced<T extends Stateful>(_table: T, state: StateOf<T>): Entered<T> {
  return state as unknown as Entered<T>;
}
