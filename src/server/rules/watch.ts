import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { missingFields, readConfiguration, type Configuration } from '../configuration/configuration.ts';
import { tenantKey } from '../configuration/tenant.ts';
import { formatDateTime } from '../core/date.ts';
import { asAppError, concernsEveryCall, isForbidden, type AppError } from '../core/error.ts';
import { budgetOf } from '../slice/budget.ts';
import { withTenant, type Tenant } from '../slice/tenant.ts';
import { readPermits } from '../outbox/permits.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { noteFailure, pauseTenant } from '../status/pause.ts';
import { noteEnd } from '../status/jobs.ts';
import { problemOf, withProblem } from '../status/problems.ts';
import { statusOf } from '../status/status.ts';
import { readAgain } from './order.ts';
import { positionOf, positionText } from './cursor.ts';
import { goOn, type Round } from './check-rules.ts';

/** What a turn did, for whoever ran the job. */
export interface WatchResult {
  configuration: string;
  /** Rules that are newly disabled. */
  disabled: number;
  /** Rules that no longer are. */
  cleared: number;
  /** Why it ended early. */
  reason?: string;
}

/** Calls of CSE in one turn; what is left is read by the next one. */
const MOST_CALLS = 8;

/** Milliseconds to the next turn: every other second is left to the rest of the tenant's work. */
const NEXT_TURN = 2000;

/** Milliseconds until another worker is asked again whether it is done. */
const WHEN_BUSY = 5000;

/**
 * Reads which rules CSE has disabled by itself, under the tenant's lease: new ones become notices, and Actions are notified; those
 * that no longer are get cleared. What fails stands in Sumo Status, where it degrades the health until a round works again.
 * @param turn 0 in the job; else the event's, which has little time and comes after so many others in a row
 */
export function watchRules(row: Row<'configuration'>, turn: number, ports: Ports): WatchResult {
  const result: WatchResult = { configuration: row.text('name'), disabled: 0, cleared: 0 };
  try {
    if (missingFields(row).length > 0) return { ...result, reason: 'it is not configured' };
    const configuration = readConfiguration(row, ports);
    const held = (tenant: Tenant): WatchResult => underLease(tenant, row, turn, result);
    return withTenant(configuration, 'Watch Rules', ports, held, () => {
      readAgain(statusOf(row, ports), ports.clock.now() + WHEN_BUSY, turn, ports);
      return { ...result, reason: 'another worker is speaking to this tenant' };
    });
  } catch (thrown) {
    const error = asAppError(thrown, 'rules', `Watching the rules of ${row.text('name')}`);
    if (concernsEveryCall(error)) pauseTenant(row, error, ports);
    else if (error.area !== 'lease') noteFailure(row, error, ports, 'rules');
    return { ...result, reason: error.message };
  }
}

function underLease(
  tenant: Tenant,
  row: Row<'configuration'>,
  turn: number,
  result: WatchResult,
): WatchResult {
  const { configuration, client, ports } = tenant;
  const status = statusOf(row, ports);
  const pausedUntil = status.time('paused_until') ?? 0;
  if (pausedUntil > ports.clock.now())
    return { ...result, reason: `paused until ${formatDateTime(pausedUntil)} UTC` };
  const permits = readPermits(status, configuration, ports);
  if (!permits.allows('rules')) {
    noteEnd(status, 'rules', ports);
    return { ...result, reason: 'CSE forbids this key to read rules' };
  }
  if (!client.ready()) {
    readAgain(status, client.nextAt(), turn, ports);
    return { ...result, reason: 'the calls of this second are spent' };
  }
  const round = roundOf(tenant, status, turn > 0);
  const { ended, error } = attempt(round, configuration.name);
  if (round.notify && round.disabled > 0) ports.events.deliverAt(row.id, ports.clock.now());
  // Another worker goes on from what is stored.
  if (error?.area !== 'lease') endTurn(status, round, ended, ports);
  if (error !== null && !isForbidden(error)) throw error;
  noteEnd(status, 'rules', ports);
  if (error !== null) {
    permits.forbid('rules', error);
    return { ...result, reason: error.message };
  }
  permits.allow('rules');
  if (!ended) readAgain(status, ports.clock.now() + NEXT_TURN, turn, ports);
  return resultOf(result, round);
}

function attempt(round: Round, name: string): { ended: boolean; error: AppError | null } {
  try {
    return { ended: goOn(round), error: null };
  } catch (thrown) {
    return { ended: false, error: asAppError(thrown, 'rules', `Watching the rules of ${name}`) };
  }
}

function roundOf(
  { configuration, client, lease, ports }: Tenant,
  status: Row<'sumo_status'>,
  inEvent: boolean,
): Round {
  const deadline = ports.clock.now() + budgetOf(configuration, inEvent);
  const hasTime = (): boolean => ports.clock.now() < deadline;
  return {
    ...{ configuration, client, ports },
    position: positionOf(status, tenantKey(configuration)),
    notify: knows(status, configuration),
    hasTime,
    mayCall() {
      lease.renew();
      return hasTime() && client.calls() < MOST_CALLS && client.ready();
    },
    ...{ disabled: 0, cleared: 0, problem: null },
  };
}

/** False until a tenant's list was read to its end once. */
function knows(status: Row<'sumo_status'>, configuration: Configuration): boolean {
  return status.text('rules_tenant') === tenantKey(configuration);
}

/** Writes where it stands; nothing where nothing is new. */
function endTurn(
  status: Row<'sumo_status'>,
  { position, problem }: Round,
  ended: boolean,
  ports: Ports,
): void {
  const before = problemOf(status, 'rules');
  const now = problem !== null ? problem.message : ended && !position.failed ? '' : before;
  const values: Values<'sumo_status'> = {
    rules_position: positionText(ended ? null : position),
    problems: withProblem(status, 'rules', now),
    ...(position.phase === 'check' && { rules_tenant: position.tenant }),
  };
  const stored: Row = status;
  if (Object.entries(values).every(([column, value]) => stored.text(column) === value)) return;
  const failure = problem === null ? {} : failureOf(problem, ports);
  status.save({ ...values, ...failure });
}

function failureOf(error: AppError, ports: Ports): Values<'sumo_status'> {
  return {
    last_error: clip(error.message, SUMO_STATUS_LENGTH.last_error),
    last_error_at: formatDateTime(ports.clock.now()),
  };
}

function resultOf(result: WatchResult, { disabled, cleared, problem }: Round): WatchResult {
  const counts = { ...result, disabled, cleared };
  return problem === null ? counts : { ...counts, reason: problem.message };
}
