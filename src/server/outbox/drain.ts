import { MINUTE } from '../core/times.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { jobOf } from '../records/job.ts';
import { blockedReasonOf } from '../slice/blocked-reason.ts';
import { runSlice, type Job, type Known, type Slice } from '../slice/job.ts';
import { pauseTenant } from '../status/pause.ts';
import { isAnythingDue, type Senders } from './due.ts';
import { readPermits } from './permits.ts';
import { sendDue, type DrainResult, type SliceEnd } from './send-due.ts';

/** Milliseconds to the next slice after one that sent nothing. */
const NEXT_SLICE = 1000;

/** Milliseconds to the next slice while a run wants to call the same tenant: the two alternate, a second each. */
const NEXT_TURN = 2000;

/** Slices that begin in one of so many seconds are shared. */
const SHARED_EVERY = 3;

/** Milliseconds after which an event that has not come is taken for lost, and the one-minute job goes on. */
const LOST_AFTER = 60_000;

const DELIVER: Job = {
  key: 'deliver',
  name: 'Deliver',
  area: 'outbox',
  task: 'Deliveries',
  whenBusy: 5000,
  worksBlocked: true,
  raise: (events, configuration, at) => events.deliverAt(configuration, at),
};

/**
 * Sends what is due for one configuration's tenant, within the rate limit.
 * @param inEvent false in the one-minute job, which leaves alone what events are already going on with
 */
export function drain(
  row: Row<'configuration'>,
  senders: Senders,
  inEvent: boolean,
  ports: Ports,
): DrainResult {
  const result: DrainResult = { configuration: row.text('name'), delivered: 0, failed: 0, waiting: 0 };
  const blockedReason = ({ status }: Known): string => blockedReasonOf(row, status(), ports.clock.now());
  const ableIn = (known: Known): Senders => (blockedReason(known) === '' ? senders : offline(senders));
  return runSlice(
    { job: DELIVER, row, count: inEvent ? 1 : 0, ports },
    {
      nothing: result,
      idle(known) {
        const blocked = blockedReason(known);
        if (blocked !== '' && !isAnythingDue(offline(senders), ports)) return blocked;
        return !inEvent && isGoingOn(known, ports.clock.now()) ? 'an event continues the deliveries' : '';
      },
      work(slice) {
        const permits = readPermits(slice.status(), slice.configuration, ports);
        const end = sendDue(
          { ...slice, permits, cache: new Map(), mayGoOn: slice.hasTime },
          ableIn(slice),
          isShared(slice),
          result,
        );
        goOn(slice, end, result);
        return result;
      },
      failed(error) {
        ports.log.error('outbox', error.message);
        return { ...result, reason: error.message };
      },
    },
  );
}

/** An event has been asked for that is not lost, and comes within a minute or when a pause is over. */
function isGoingOn({ status, state }: Known, now: number): boolean {
  const next = state().time('continue_at') ?? 0;
  return next > now - LOST_AFTER && next <= Math.max(now + MINUTE, status().time('paused_until') ?? 0);
}

/** While slices follow one another, because there is more than one of them can send, some share their time among all kinds. */
function isShared({ state, ports }: Slice): boolean {
  return state().text('continue_at') !== '' && Math.floor(ports.clock.now() / 1000) % SHARED_EVERY === 0;
}

/** Those that never call CSE. */
function offline(senders: Senders): Senders {
  return Object.fromEntries(Object.entries(senders).filter(([, sender]) => sender?.offline === true));
}

/** Asks for the next slice where something is left; the one-minute job does the rest. */
function goOn(slice: Slice, end: SliceEnd, result: DrainResult): void {
  const { row, ports } = slice;
  const at = end.stopped !== null ? pauseTenant(row, end.stopped, ports) : nextSliceAt(slice, end, result);
  if (at !== null) slice.askAgain(at);
  else if (slice.state().text('continue_at') !== '') slice.state().save({ continue_at: '' });
}

/** When an event goes on; null where nothing may be sent at once. */
function nextSliceAt(slice: Slice, end: SliceEnd, result: DrainResult): number | null {
  if (!end.more) return null;
  const { row, ports, status, client } = slice;
  const now = ports.clock.now();
  const spent = end.spent || result.delivered + result.failed > 0;
  if (spent && othersWait(row, status(), ports)) return now + NEXT_TURN;
  return Math.max(spent ? now : now + NEXT_SLICE, client.nextAt(end.calls));
}

/** A run, or Follow Insights, wants to call the same tenant. */
function othersWait(row: Row<'configuration'>, status: Row<'sumo_status'>, ports: Ports): boolean {
  const now = ports.clock.now();
  if (status.text('open_run') !== '' || (status.time('continue_at') ?? Infinity) <= now) return true;
  const followAt = jobOf(row.id, 'follow', ports).time('continue_at') ?? 0;
  return followAt > now - LOST_AFTER && followAt <= now + NEXT_TURN;
}
