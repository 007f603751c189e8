import { formatDateTime } from '../core/date.ts';
import { isBeyond, MINUTE } from '../core/times.ts';
import type { Ports } from '../platform/ports.d.ts';
import { jobOf } from '../records/job.ts';

/** Least milliseconds between two requested checks: a storm of events from CSE costs few. */
const GAP = MINUTE;

/**
 * Requests a check of the rules after an event of CSE: immediately, or a minute after the last request. Does nothing where one is
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
