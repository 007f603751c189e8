import { WITH_INCIDENT } from '../../records/insight.ts';
import { eachConfiguration } from '../../configuration/each.ts';
import { JOB_INTERVAL } from '../../configuration/interval.ts';
import { formatDateTime } from '../../core/date.ts';
import { asAppError } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import type { Condition, Ports, Query } from '../../platform/ports.d.ts';
import { jobOf, problemValue } from '../../records/job.ts';
import { settle } from './changed.ts';
import { CLOSED, OPEN } from '../../incident/closed-states.ts';

/** Insights handled in one batch: each costs a few record operations, once. */
const MOST = 50;

/** Batches in a row, if some cannot be stored: the remaining Insights come after them. */
const MOST_BATCHES = 4;

/** Milliseconds that the platform has to run the rule, which is queued: what changed just now is left to it. */
const GRACE = JOB_INTERVAL;

/** An Insight whose incident was closed or re-opened without the business rule seeing it. */
interface Unseen {
  /** sys_id. */
  id: string;
  configuration: string;
}

/** Insights of one kind: what they all meet, and what they meet one of. */
type Changed = Required<Pick<Query<'insight'>, 'where' | 'either'>>;

/** What could not be done, by configuration; under an empty one what concerns all. */
type Problems = Map<string, string>;

/**
 * Orders the close of incidents that were closed without the business rule seeing it, where the configuration closes Insights, and
 * cancels the close of those that were re-opened that way. Two reads if there is none; each is marked, and not processed
 * again before its state changes. A failure does not block the others, and is shown in the status until it is resolved. Returns how many
 * closes were ordered.
 * @param failed a status shows that the last attempt failed
 */
export function reconcile(failed: boolean, ports: Ports): number {
  const closes: readonly Condition<'insight'>[] = [
    ...CLOSED.where,
    ['state', 'IN', WITH_INCIDENT],
    ['close_ordered', '!=', 'true'],
    ['configuration.close_insight', '=', 'true'],
  ];
  const openings: readonly Condition<'insight'>[] = [['close_ordered', '=', 'true'], ...OPEN.where];
  const problems: Problems = new Map();
  let ordered = 0;
  const kinds: readonly Changed[] = [
    { where: closes, either: CLOSED.either },
    { where: openings, either: OPEN.either },
  ];
  for (const changed of kinds) {
    attempt('', problems, ports, () => {
      ordered += settleAll(changed, problems, ports);
    });
  }
  if (failed || problems.size > 0) noteProblems(problems, ports);
  return ordered;
}

function settleAll(changed: Changed, problems: Problems, ports: Ports): number {
  let [ordered, failed, after] = [0, 0, ''];
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const found = unseen(changed, after, ports);
    for (const { id, configuration } of found) {
      const done = attempt(configuration, problems, ports, () => {
        if (settle(id, ports)) ordered += 1;
      });
      if (!done) failed += 1;
    }
    if (failed === 0 || found.length < MOST) break;
    after = found[found.length - 1]?.id ?? '';
  }
  return ordered;
}

/** False where it failed: the first reason is kept. */
function attempt(configuration: string, problems: Problems, ports: Ports, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (thrown) {
    const { message } = asAppError(thrown, 'closure', 'Ordering closes that the business rule missed');
    ports.log.error('closure', message);
    if (!problems.has(configuration)) problems.set(configuration, message);
    return false;
  }
}

function unseen({ where: conditions, either }: Changed, after: string, ports: Ports): Unseen[] {
  const found: Unseen[] = [];
  const where: readonly Condition<'insight'>[] = [
    ...conditions,
    ...(after === '' ? [] : [['sys_id', '>', after] as const]),
    ['incident.sys_updated_on', '<', formatDateTime(ports.clock.now() - GRACE)],
    ['configuration.active', '=', 'true'],
  ];
  const query = {
    where,
    either,
    orderBy: 'sys_id',
    limit: MOST,
  } as const;
  ports.rows.each(TABLE.insight, query, (row) =>
    found.push({ id: row.id, configuration: row.text('configuration') }),
  );
  return found;
}

/** The next poll of a configuration shows the problem in its health. */
function noteProblems(problems: Problems, ports: Ports): void {
  eachConfiguration(ports, ({ id }) => {
    const problem = problemValue(problems.get(id) ?? problems.get('') ?? '');
    const state = jobOf(id, 'poll', ports);
    if ((state.text('problem') === '') !== (problem === '')) state.save({ problem });
  });
}
