import { asAppError, type AppError } from '../../core/error.ts';
import { RETRY, waitAfter } from '../../core/retry.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { runSlice, type Job, type Slice, type SliceResult } from '../../slice/job.ts';
import { dueEvents } from './event.ts';
import { openSession, type PushSession } from './session.ts';
import { callsOf, processBatch, type Tally } from './process-batch.ts';

/** What a slice did: the result of the job. */
export interface ReceiveResult extends Tally, SliceResult {}

/** Milliseconds until the calls of a second are over. */
const WHEN_SPENT = 1000;

const EVENTS: Job = {
  key: 'events',
  name: 'Receive Events',
  area: 'inbound',
  task: 'Events',
  mostSlices: 10,
  whenBusy: 2000,
  raise: (events, configuration, at, count) => events.receiveAt(configuration, at, count),
};

/**
 * Processes the events that CSE has sent to a configuration. Failures are shown in Sumo Status; the events stay pending.
 * @param count 0 in the job; else the event's, which has little time and comes after so many others in a row
 */
export function processEvents(row: Row<'configuration'>, count: number, ports: Ports): ReceiveResult {
  const result: ReceiveResult = { configuration: row.text('name'), taken: 0, done: 0, missed: 0, failed: 0 };
  return runSlice(
    { job: EVENTS, row, count, ports },
    { nothing: result, work: (slice) => readOn(slice, result) },
  );
}

function readOn(slice: Slice, result: ReceiveResult): ReceiveResult {
  const { ports, deadline } = slice;
  const session = openSession(slice);
  let failure: AppError | null = null;
  try {
    processDue(session, slice, result);
  } catch (thrown) {
    failure = asAppError(thrown, 'inbound', `Events of ${result.configuration}`);
  }
  // CSE may have failed: what was staged by then still becomes incidents. After a lost lease another worker does that.
  if (failure?.area !== 'lease') session.close(deadline);
  if (failure !== null) throw failure;
  const { taken, done, missed, failed } = result;
  ports.log.info('inbound', `${result.configuration}: ${taken} ingested, ${done} done, ${missed} not listed`);
  // The one-minute job makes the later attempts.
  if (missed + failed > 0) slice.askAgain(ports.clock.now() + waitAfter(RETRY.event, 1));
  return result;
}

/** Batch by batch, until none is due or the time is over. Throws what would meet every call. */
function processDue(session: PushSession, slice: Slice, result: ReceiveResult): void {
  const { ports, client, configuration } = slice;
  for (;;) {
    const batch = dueEvents(configuration.id, ports);
    if (batch.length === 0) return;
    // One more where CSE takes a list in its other form only: the first call then is refused.
    if (!client.fits(callsOf(batch) + 1) || !slice.hasTime()) {
      slice.askAgain(ports.clock.now() + WHEN_SPENT);
      return;
    }
    processBatch(batch, session, result);
    slice.lease.renew();
  }
}
