import { formatDateTime } from '../core/date.ts';
import { createError, notStored, isAppError } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { isBeyond, LEASE_TIME, putBackMessage } from '../core/times.ts';

/**
 * Milliseconds for which a worker that has just seen that the lease is its own need not look again. It had minutes left then, so
 * that nobody took over whose clock is right; a worker that has slept sees it by its own clock. The call that follows may take
 * ten times as long without anybody looking.
 */
const CHECKED_FOR = 1000;

/** Generations kept; older ones are of no use and are removed now and then. */
const KEPT_GENERATIONS = 50;

/**
 * The right to speak to one tenant's CSE. Glide has no atomic update: its only atomic step is an insert on a unique
 * key, so each generation of a lease is a row whose sys_id derives from its name and number.
 */
export interface Lease {
  /** sys_id of its generation: unique to one worker. */
  readonly id: string;
  /** The last worker's note of its last calls of CSE: see Pace. */
  readonly calls: string;
  /** Throws when another job has taken over since; asks no more often than a renewal is due. */
  renew(): void;
  /** The same before what cannot be taken back. One read in a second of the clock at most: see CHECKED_FOR. */
  check(): void;
  release(calls: string): void;
}

export type LeaseResult = { lease: Lease } | { lease: null; busyUntil: number };

/**
 * Takes a lease if it is free, released or expired; otherwise says when it expires.
 * @param owner the job that wants it, for whoever looks at the lease
 */
export function takeLease(name: string, owner: string, ports: Ports): LeaseResult {
  const { rows, clock } = ports;
  const last = rows.first(TABLE.lease, {
    where: [['name', '=', name]],
    orderBy: 'generation',
    descending: true,
  });
  const until = last === null || last.flag('released') ? 0 : leasedUntil(last, ports);
  if (until > clock.now()) return { lease: null, busyUntil: until };
  const generation = (last?.integer('generation') ?? 0) + 1;
  const values: Values<'lease'> = {
    name,
    generation: String(generation),
    owner,
    until: formatDateTime(clock.now() + LEASE_TIME),
    released: 'false',
  };
  const row = rows.insert(TABLE.lease, values, leaseId(name, generation, ports));
  if (row === null) return takenMeanwhile(name, leaseId(name, generation, ports), ports);
  if (generation % KEPT_GENERATIONS === 0) forget(name, generation, ports);
  return { lease: leaseOf(row, name, generation, last?.text('calls') ?? '', ports) };
}

/** No lease lasts longer than allowed: where its end is further ahead, a clock was wrong, and the end is corrected. */
function leasedUntil(last: Row<'lease'>, { clock, log }: Ports): number {
  const [until, latest] = [last.time('until') ?? 0, clock.now() + LEASE_TIME];
  if (!isBeyond(until, clock.now(), LEASE_TIME)) return until;
  last.save({ until: formatDateTime(latest) });
  const what = `The end of the lease of ${last.text('name')}`;
  log.error('lease', putBackMessage(what, until - latest, formatDateTime(latest)));
  return latest;
}

function forget(name: string, generation: number, ports: Ports): void {
  ports.rows.removeAll(TABLE.lease, [
    ['name', '=', name],
    ['generation', '<', String(generation - KEPT_GENERATIONS)],
  ]);
}

/** True for what a worker meets that has slept past its lease: everything it was at is another worker's by now. */
export function isLeaseLost(thrown: unknown): boolean {
  return isAppError(thrown) && thrown.area === 'lease';
}

/** Another worker was quicker; where there is no row at all, the platform did not store ours. */
function takenMeanwhile(name: string, id: string, ports: Ports): LeaseResult {
  const other = ports.rows.byId(TABLE.lease, id);
  if (other !== null)
    return { lease: null, busyUntil: other.time('until') ?? ports.clock.now() + LEASE_TIME };
  throw notStored('lease', `Lease of ${name}`, 'the record');
}

function leaseId(name: string, generation: number, ports: Ports): string {
  return ports.deriveId(`lease ${name} ${generation}`);
}

function leaseOf(row: Row<'lease'>, name: string, generation: number, calls: string, ports: Ports): Lease {
  const next = leaseId(name, generation + 1, ports);
  let renewedAt = ports.clock.now();
  let checkedAt = renewedAt;
  const check = (): void => {
    const now = ports.clock.now();
    // A clock that was set back says nothing about how long ago that was.
    if (now >= checkedAt && now - checkedAt < CHECKED_FOR) return;
    if (ports.rows.byId(TABLE.lease, next) !== null)
      throw createError('lease', `Lease of ${name}`, 'another job has taken over', {
        errorClass: 'server',
        remedy: 'that job goes on with it',
      });
    checkedAt = now;
  };
  return {
    id: row.id,
    calls,
    check,
    renew() {
      // Whether the clock went ahead or back: one that was set back would otherwise let the lease expire.
      if (Math.abs(ports.clock.now() - renewedAt) < LEASE_TIME / 6) return;
      check();
      renewedAt = ports.clock.now();
      row.save({ until: formatDateTime(renewedAt + LEASE_TIME) });
    },
    release(lastCalls) {
      row.save({ released: 'true', calls: lastCalls });
    },
  };
}
