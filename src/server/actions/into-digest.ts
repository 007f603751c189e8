import { remember } from '../core/memo.ts';
import type { Ending, Sending } from '../outbox/send.ts';
import { orderDigest } from './dispatch.ts';
import type { Channel } from './send.ts';

/** Limits count in full hours (UTC): an administrator sees when the next one begins, and its digest has one name. */
export const HOUR = 3_600_000;

/** Milliseconds from the end of an hour to its digest: events that another worker is just suppressing are still included. */
const GRACE = 60_000;

/** Beginning of the hour in which a moment lies. */
export function hourOf(now: number): number {
  return Math.floor(now / HOUR) * HOUR;
}

/**
 * How a delivery ends that is reported in the digest of this hour. The digest is ordered first: whatever breaks in between, the
 * delivery still waits, and is looked at again.
 */
export function inDigest(note: string, { row, actionType }: Channel, sending: Sending): Ending {
  const { ports, cache, configuration } = sending;
  const hour = hourOf(ports.clock.now());
  if (!actionType.events.includes('digest')) return { state: 'suppressed', values: { note } };
  const digest = remember(cache, `digest ${row.id} ${hour}`, () =>
    orderDigest({ id: row.id, name: row.text('name') }, hour, hour + HOUR + GRACE, configuration, ports),
  );
  return { state: 'suppressed', values: { note, digest } };
}
