import { workOf } from '../poll/poll.ts';
import { transformAll } from '../poll/ingest.ts';
import type { Work } from '../work.d.ts';
import type { Slice } from '../../slice/job.ts';
import type { Row } from '../../platform/ports.d.ts';
import { openRun } from '../../status/run.ts';

/** What a slice that processes events works with: the same path from an Insight to its incident as the poll's. */
export interface PushSession {
  work: Work;
  /** The record of the configuration. */
  row: Row<'configuration'>;
  /**
   * Makes incidents of what was staged, as far as the time allows, and ends the run; a poll continues with the rest at once.
   * @param deadline milliseconds since 1970 UTC
   */
  close(deadline: number): void;
}

/**
 * Opens a session under the tenant's lease. It gets its own Integration Run once anything is staged; a crash leaves that
 * open, and the next poll continues it.
 */
export function openSession(slice: Slice): PushSession {
  const { row, ports } = slice;
  const status = slice.status();
  const run = openRun('', slice.lease.id, row, ports, 'push');
  // The run of a poll that is to be continued stays the open one.
  const openBefore = status.text('open_run');
  let began = false;
  const begin = (): void =>
    run.begin(() => {
      began = true;
      if (openBefore === '') status.save({ open_run: run.id });
    });
  const work: Work = { ...workOf(slice, run), begin };
  return {
    work,
    row,
    close(deadline) {
      if (!began) return;
      const finished = transformAll(work, deadline);
      run.counts.cseCalls += work.client.calls();
      // Another worker may have taken over while this one slept, and ended the run.
      work.lease.check();
      run.save('success', { message: '', findings: Array.from(work.findings).join('\n'), window: null });
      status.save({ open_run: openBefore, deferred: String(work.cap.held()) });
      if (run.counts.created > 0) ports.events.deliverAt(row.id, ports.clock.now());
      if (!finished) ports.events.continueAt(row.id, ports.clock.now(), true);
    },
  };
}
