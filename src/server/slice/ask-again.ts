import { formatDateTime } from '../core/date.ts';
import type { JobRecord } from '../records/job.ts';
import type { Request } from './job.ts';

/**
 * Asks for the next slice of a job, on a whole second, as events of the platform come. Nothing where as many have been asked for in a
 * row as the job may, or where an earlier one is still to come. The time stands in the job's record, so that other work of the tenant
 * leaves it room.
 * @param at milliseconds since 1970 UTC
 */
export function askAgain({ job, row, count, ports }: Request, state: JobRecord, at: number): void {
  const next = state.time('continue_at') ?? 0;
  const comesBefore = next > ports.clock.now() && next <= at;
  if (comesBefore || count >= (job.mostSlices ?? Infinity)) return;
  const second = Math.ceil(at / 1000) * 1000;
  state.save({ continue_at: formatDateTime(second) });
  job.raise(ports.events, row.id, second, count + 1);
}
