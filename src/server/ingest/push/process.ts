import { missingFields, readConfiguration } from '../../configuration/configuration.ts';
import { asAppError, concernsEveryCall, type AppError } from '../../core/error.ts';
import { budgetOf } from '../../slice/budget.ts';
import { withTenant, type Tenant } from '../../slice/tenant.ts';
import { blockedReasonOf } from '../../outbox/blocked-reason.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { noteFailure, pauseTenant } from '../../status/pause.ts';
import { statusOf } from '../../status/status.ts';
import { dueEvents, FIRST_RETRY } from './event.ts';
import { openSession, type PushSession } from './session.ts';
import { workOn, type Tally } from './process-batch.ts';

/** What a pass did, for whoever ran the job. */
export interface ReceiveResult extends Tally {
  configuration: string;
  /** Why it ended early. */
  reason?: string;
}

/** Calls of CSE that one batch may need: for what is new, and for what changed. */
const CALLS_PER_BATCH = 2;

/** Turns that a pass asks for in a row when other work has kept it from reading anything; the one-minute job begins anew. */
const MOST_TURNS = 10;

/** Milliseconds until another worker is asked again whether it is done, and until the calls of a second are over. */
const WHEN_BUSY = 2000;
const WHEN_SPENT = 1000;

/**
 * Works on the events that CSE has sent to a configuration, under its tenant's lease. What fails stands in Sumo Status;
 * the events wait meanwhile.
 * @param turn 0 in the job; else the event's, which has little time and comes after so many others in a row
 */
export function receive(row: Row<'configuration'>, turn: number, ports: Ports): ReceiveResult {
  const result: ReceiveResult = { configuration: row.text('name'), taken: 0, done: 0, missed: 0, failed: 0 };
  try {
    if (missingFields(row).length > 0) return { ...result, reason: 'it is not configured' };
    const configuration = readConfiguration(row, ports);
    const held = (tenant: Tenant): ReceiveResult => pass(row, tenant, turn, result);
    return withTenant(configuration, 'Receive Events', ports, held, () => {
      askAgain(row.id, WHEN_BUSY, turn, ports);
      return { ...result, reason: 'another worker is speaking to this tenant' };
    });
  } catch (thrown) {
    const error = asAppError(thrown, 'inbound', `Events of ${row.text('name')}`);
    if (concernsEveryCall(error)) pauseTenant(row, error, ports);
    else if (error.area !== 'lease') noteFailure(row, error, ports);
    return { ...result, reason: error.message };
  }
}

function askAgain(configuration: string, wait: number, turn: number, ports: Ports): void {
  if (turn < MOST_TURNS) ports.events.receiveAt(configuration, ports.clock.now() + wait, turn + 1);
}

function pass(row: Row<'configuration'>, tenant: Tenant, turn: number, result: ReceiveResult): ReceiveResult {
  const { ports } = tenant;
  const status = statusOf(row, ports);
  const blockedReason = blockedReasonOf(row, status, ports.clock.now());
  if (blockedReason !== '') return { ...result, reason: blockedReason };
  const session = openSession(row, tenant, status);
  const deadline = ports.clock.now() + budgetOf(tenant.configuration, turn > 0);
  let failure: AppError | null = null;
  try {
    workOff(session, deadline, turn, result);
  } catch (thrown) {
    failure = asAppError(thrown, 'inbound', `Events of ${result.configuration}`);
  }
  // CSE may have failed: what was staged by then still becomes incidents. After a lost lease it is somebody else's.
  if (failure?.area !== 'lease') session.close(deadline);
  if (failure !== null) throw failure;
  const { taken, done, missed, failed } = result;
  ports.log.info(
    'inbound',
    `${result.configuration}: ${taken} taken over, ${done} done, ${missed} not listed`,
  );
  // Later tries are the one-minute job's.
  if (missed + failed > 0) askAgain(row.id, FIRST_RETRY, turn, ports);
  return result;
}

/** Batch by batch, until none is due or the time is over. Throws what would meet every call. */
function workOff(session: PushSession, deadline: number, turn: number, result: ReceiveResult): void {
  const { ports, client, lease, configuration } = session.work;
  for (;;) {
    const batch = dueEvents(configuration.id, ports);
    if (batch.length === 0) return;
    if (client.room() < CALLS_PER_BATCH || ports.clock.now() >= deadline) {
      askAgain(configuration.id, WHEN_SPENT, turn, ports);
      return;
    }
    workOn(batch, session, result);
    lease.renew();
  }
}
