import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import type { ValueOf } from '../core/columns.d.ts';
import { formatDateTime } from '../core/date.ts';
import { isTemporary, type AppError } from '../core/error.ts';
import { RETRY, waitAfter } from '../core/retry.ts';
import type { HealthValues } from './save-health.ts';
import { overdueReason, staleAt } from './stale.ts';

export type Health = ValueOf<'sumo_status', 'health'>;

/** How a slice of a run ended, as far as the health of the configuration goes. */
export interface Outcome {
  error: AppError | null;
  /** Nothing is left for another slice. */
  complete: boolean;
  /** Something was read from CSE before the error. */
  read?: boolean;
  /** Insights that ended as error rows lately. */
  errorRows: number;
  findings: readonly string[];
  /** What the instance lacks: shown beside the findings, no reason for another health. */
  notices: readonly string[];
}

export interface Verdict {
  health: Health;
  reason: string;
  /** Milliseconds until the next attempt; 0 leaves it to the next regular poll. */
  wait: number;
  /** True when CSE must not be called before that. */
  paused: boolean;
  failures: number;
  authFailures: number;
}

/** What the status row said before. */
export interface Before {
  failures: number;
  authFailures: number;
  /** The status row says Healthy, or Paused, as after a call that was rate-limited. */
  healthy: boolean;
  /** A run has ended well at least once. */
  succeeded: boolean;
  /** Nothing has been read from CSE for three intervals. */
  overdue: boolean;
}

/** After so many failures in a row the health is `failing`, and a 401 is taken for rejected credentials. */
export const FAILING_AFTER = 3;

/**
 * Judges an outcome. A single 401 is no verdict on the key: CSE throttles authentication with 401
 * (Sumo Logic API troubleshooting, 2024).
 */
export function judge(outcome: Outcome, before: Before): Verdict {
  if (outcome.error !== null) return judgeFailure(outcome.error, outcome, before);
  const fine = { wait: 0, paused: false, failures: 0, authFailures: 0 };
  if (outcome.errorRows > 0) {
    const rows = `${outcome.errorRows} Insight${outcome.errorRows === 1 ? '' : 's'} could not be turned into incidents`;
    return { ...fine, health: 'degraded', reason: `${rows}: see the Insights in state Error` };
  }
  if (outcome.findings.length > 0)
    return { ...fine, health: 'degraded', reason: outcome.findings.join('\n') };
  if (outcome.complete) return { ...fine, health: 'healthy', reason: '' };
  if (before.succeeded) return { ...fine, health: 'healthy', reason: 'A run is in progress' };
  return { ...fine, health: 'starting', reason: 'The first run is still in progress' };
}

function judgeFailure(error: AppError, { errorRows, findings }: Outcome, before: Before): Verdict {
  // A rate limit is no fault: it says nothing about how well the integration works.
  const failures = before.failures + (error.errorClass === 'rateLimited' ? 0 : 1);
  const authFailures = error.errorClass === 'auth' ? before.authFailures + 1 : 0;
  const wait = waitOf(error, failures);
  const common = { failures, authFailures, wait };
  if (error.errorClass === 'rateLimited' && before.overdue) {
    return {
      ...common,
      wait: Math.max(wait, waitAfter(RETRY.rateLimitedForLong, 1)),
      health: 'failing',
      reason: overdueReason(error.message),
      paused: true,
    };
  }
  if (error.errorClass === 'rateLimited') {
    return {
      ...common,
      health: 'paused',
      reason: `Paused because CSE rate-limited the app. ${error.message}`,
      paused: true,
    };
  }
  const paused = error.retryAfter > 0;
  if (!isTemporary(error)) return { ...common, health: 'failing', reason: error.message, paused };
  if (authFailures >= FAILING_AFTER) {
    const reason = `CSE rejects the credentials: enter Access ID and Access Key again. ${error.message}`;
    return { ...common, health: 'failing', reason, paused };
  }
  if (failures >= FAILING_AFTER || before.overdue)
    return { ...common, health: 'failing', reason: error.message, paused };
  // One failed call is no reason for anybody to look: the next run goes on from where this one has stopped.
  const isAllElseWell = before.healthy && !paused && errorRows === 0 && findings.length === 0;
  if (failures === 1 && isAllElseWell)
    return { ...common, health: 'healthy', reason: `A call failed and is retried: ${error.message}`, paused };
  return { ...common, health: 'degraded', reason: error.message, paused };
}

/** Retry-After wins over the app's own waits. */
function waitOf(error: AppError, failures: number): number {
  if (error.retryAfter > 0) return error.retryAfter * 1000;
  if (!isTemporary(error)) return 0;
  if (error.errorClass === 'rateLimited') return waitAfter(RETRY.rateLimited, 1);
  return waitAfter(RETRY.run, failures);
}

/**
 * Columns of the status row for a verdict.
 * A slice that read something puts off the moment from which the configuration is overdue.
 * @param interval milliseconds between two polls of the configuration
 */
export function healthValues(
  verdict: Verdict,
  outcome: Outcome,
  interval: number,
  now: number,
): HealthValues {
  const time = formatDateTime(now);
  return {
    health: verdict.health,
    reason: clip(verdict.reason, SUMO_STATUS_LENGTH.reason),
    findings: clip([...outcome.findings, ...outcome.notices].join('\n'), SUMO_STATUS_LENGTH.findings),
    last_run: time,
    stale_at: formatDateTime(staleAt(now + verdict.wait, interval)),
    consecutive_failures: String(verdict.failures),
    auth_failures: String(verdict.authFailures),
    paused_until:
      verdict.paused && verdict.wait > 0 ? formatDateTime(Math.ceil((now + verdict.wait) / 1000) * 1000) : '',
    ...((outcome.error === null || outcome.read === true) && {
      overdue_at: formatDateTime(staleAt(now, interval)),
    }),
    ...(outcome.error === null && outcome.complete && { last_success: time }),
    ...(outcome.error !== null && {
      last_error: clip(outcome.error.message, SUMO_STATUS_LENGTH.last_error),
      last_error_at: time,
    }),
  };
}
