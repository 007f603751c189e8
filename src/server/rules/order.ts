import { formatDateTime } from '../core/date.ts';
import { isBeyond, MINUTE } from '../core/times.ts';
import type { Ports } from '../platform/ports.d.ts';
import { jobOf } from '../records/job.ts';

/** Milliseconds from a reading that was asked for to the one that a further notice of CSE asks for: a storm of them costs few. */
const GAP = MINUTE;

/**
 * Asks for a reading of the rules for a notice of CSE: at once, or a minute after the last that was asked for. Nothing where one is
 * still to come.
 * @param configuration sys_id
 */
export function readSoon(configuration: string, ports: Ports): void {
  const now = ports.clock.now();
  const state = jobOf(configuration, 'rules', ports);
  const asked = state.time('continue_at') ?? 0;
  // One that lies further ahead than any may was noted by a clock that was wrong.
  if (asked > now && !isBeyond(asked, now, GAP)) return;
  const at = asked > now ? now : Math.max(now, asked + GAP);
  state.save({ continue_at: formatDateTime(at) });
  ports.events.watchRulesAt(configuration, at, 1);
}
