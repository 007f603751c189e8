import { eachConfiguration } from '../configuration/each.ts';
import type { Ports } from '../platform/ports.d.ts';
import { jobOf } from '../records/job.ts';
import { attempted, logged } from '../slice/logged.ts';
import { noteEnd } from '../status/jobs.ts';
import { lookAtStatuses } from '../status/look.ts';
import { endCutOff } from '../status/run.ts';
import { validateAgain } from '../status/setup.ts';
import { judgeStale } from '../status/stale.ts';
import { bringBack } from './bring-back.ts';
import { drain } from './drain.ts';
import { isAnythingDue, type Senders } from './due.ts';
import { noteInactive } from './inactive.ts';
import { endOrphans } from './orphans.ts';
import type { DrainResult } from './send-due.ts';
import { noteUndelivered } from './undelivered.ts';

/**
 * The job "Deliver" and the event "deliver": sends what is due. One read when nothing is.
 * @param configuration sys_id; without it every active configuration
 */
export function deliverDue(configuration: string | undefined, senders: Senders, ports: Ports): DrainResult[] {
  const results: DrainResult[] = [];
  if (!logged('outbox', 'The job Deliver', ports, () => isAnythingDue(senders, ports))) return results;
  eachConfiguration(
    ports,
    (row) => {
      results.push(drain(row, senders, configuration !== undefined, ports));
    },
    configuration,
  );
  return results;
}

/**
 * The job "Check Deliveries": ends what is for no configuration any more, and counts for each configuration what is late or has
 * failed, and says so in its status. Another job than those that send: a stopped job cannot report itself. Judges the polls, too, where
 * the job Continue Runs does not, says which configurations are inactive, ends runs that nobody goes on with,
 * and has set-ups validated again whose findings may be out of date.
 */
export function checkDeliveries(senders: Senders, ports: Ports): void {
  logged('outbox', 'Rescheduling deliveries', ports, () => bringBack(ports));
  eachConfiguration(ports, (row) =>
    attempted('outbox', `Counting deliveries of ${row.text('name')}`, ports, () => {
      const state = jobOf(row.id, 'check', ports);
      noteUndelivered(row.id, state, ports);
      noteEnd(state, ports);
      validateAgain(row, ports);
    }),
  );
  logged('status', 'Checking the polls for stale health', ports, () => {
    lookAtStatuses(ports).stale.forEach((id) => judgeStale(id, ports));
    noteInactive(ports);
  });
  logged('outbox', 'Cancelling deliveries without a configuration', ports, () => endOrphans(senders, ports));
  logged('status', 'Ending interrupted runs', ports, () => endCutOff(ports));
}
