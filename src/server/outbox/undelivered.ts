import { SUMO_STATUS_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { formatDateTime } from '../core/date.ts';
import type { Condition, Ports } from '../platform/ports.d.ts';
import { problemValue, type JobRecord } from '../records/job.ts';
import { TABLE } from '../core/names.ts';
import { findingsOf } from '../status/findings.ts';
import { saveHealth } from '../status/save-health.ts';
import { knownStatusOf } from '../status/status.ts';
import { OWNERS, WAITING, type DeliveryType } from '../records/delivery.ts';

/**
 * Milliseconds for which a failed notification is counted. It reported something that is a day old by then, and what else goes to the
 * same target has shown whether that takes messages. After that it is known, and stays in its list.
 */
const SEEN_FOR = 24 * 3_600_000;

/** Nothing else makes up for these: they are counted until they are sent again, cancelled, or not needed any more. */
const CHANGES_IN_CSE: readonly DeliveryType[] = ['close', 'link', 'reopen'];

const LATE_ADVICE =
  'overdue for more than an hour: see Waiting Deliveries, and the Actions that are paused or stopped';

const FAILED_ADVICE = 'failed: see Failed Deliveries, and press Send Again or Cancel Delivery there';

/** Deliveries by what an administrator calls them. */
const KINDS: readonly (readonly [types: readonly string[], one: string, many: string])[] = [
  [['close'], 'close of an Insight', 'closes of Insights'],
  [['link'], 'link of an Insight', 'links of Insights'],
  [['reopen'], 're-opening of an Insight', 're-openings of Insights'],
  [['action', 'system_event'], 'notification', 'notifications'],
];

/**
 * Counts what is not delivered for a configuration, and says so in its status: what still waits an hour after it was due, and
 * what has failed: closes and links for good, notifications for a day. A healthy configuration is degraded from now on, and as long
 * as there is any. Six reads, and a write where the number is another.
 * @param configuration sys_id
 * @param state of the job Check Deliveries
 */
export function noteUndelivered(configuration: string, state: JobRecord, ports: Ports): void {
  const status = knownStatusOf(configuration, ports);
  if (status === null) return;
  const before = state.text('problem');
  const problem = countUndelivered(configuration, state, ports);
  if (problem === before) return;
  const others = findingsOf(status.text('findings')).filter((line) => line !== before);
  const findings = clip([...findingsOf(problem), ...others].join('\n'), SUMO_STATUS_LENGTH.findings);
  const wasHealthy = status.text('health') === 'healthy';
  const isReason = problem !== '' && (wasHealthy || status.text('reason') === before);
  saveHealth(
    status,
    {
      health: wasHealthy && problem !== '' ? 'degraded' : status.text('health'),
      ...(isReason && { reason: problem }),
      findings,
    },
    ports,
  );
}

/** The same without the status: the problem of the job, which the next poll says. */
export function countUndelivered(configuration: string, state: JobRecord, ports: Ports): string {
  const problem = problemValue(undelivered(configuration, ports));
  if (problem !== state.text('problem')) state.save({ problem });
  return problem;
}

/** What waits, and what has failed, in one line; empty where there is neither. */
function undelivered(configuration: string, ports: Ports): string {
  const now = ports.clock.now();
  const late: Condition<'delivery'>[] = [
    ['state', 'IN', WAITING],
    ['late_at', '<', formatDateTime(now)],
  ];
  const failed: Condition<'delivery'> = ['state', '=', 'failed'];
  const changes: Condition<'delivery'>[] = [
    failed,
    ['type', 'IN', ['close', 'link']],
    // What somebody has closed in CSE needs neither any more.
    ['insight.status', '!=', 'closed'],
  ];
  // What somebody has re-opened there needs none.
  const reopenings: Condition<'delivery'>[] = [
    failed,
    ['type', '=', 'reopen'],
    ['insight.status', '=', 'closed'],
  ];
  const notifications: Condition<'delivery'>[] = [
    failed,
    ['type', 'NOT IN', CHANGES_IN_CSE],
    ['sys_updated_on', '>=', formatDateTime(now - SEEN_FOR)],
  ];
  const lines = [
    [countInWords(configuration, late, ports), LATE_ADVICE],
    [countInWords(configuration, changes, ports), FAILED_ADVICE],
    [countInWords(configuration, reopenings, ports), FAILED_ADVICE],
    [countInWords(configuration, notifications, ports), 'failed within a day: see Failed Deliveries'],
  ] as const;
  return lines
    .filter(([what]) => what !== '')
    .map(([what, advice]) => `${what} ${advice}`)
    .join('; ');
}

/** Number of deliveries in words, by kind; empty for none. A delivery belongs to a configuration by its Insight, or by itself. */
export function countInWords(
  configuration: string,
  where: readonly Condition<'delivery'>[],
  { rows }: Ports,
): string {
  const counts = OWNERS.map((column) =>
    rows.countIfAny(TABLE.delivery, 'type', [[column, '=', configuration], ...where]),
  );
  return inWords({ ...counts[0], ...counts[1] });
}

/** `2 closes of Insights, 1 notification`. */
function inWords(counts: Readonly<Record<string, number>>): string {
  return KINDS.map(([types, one, many]) => {
    const number = types.reduce((sum, type) => sum + (counts[type] ?? 0), 0);
    return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
  })
    .filter((part) => part !== '')
    .join(', ');
}
