import { followsChanges } from '../../configuration/configuration.ts';
import { formatDateTime } from '../../core/date.ts';
import { TABLE } from '../../core/names.ts';
import { denialFindings } from '../../outbox/permits.ts';
import type { Row } from '../../platform/ports.d.ts';
import type { JobKey, Jobs } from '../../records/job.ts';
import { findingsOf } from '../../status/findings.ts';
import { jobFindings } from '../../status/jobs.ts';
import { missingRights } from '../../status/setup.ts';
import { DAY } from '../../core/times.ts';
import { lateFindings } from './late.ts';
import { unrecordedFindings } from './unrecorded.ts';
import type { Work } from '../work.d.ts';

/**
 * Problems of a configuration besides the errors of its run: each of these makes it degraded.
 * @param blocked what the key may not do, as in the status
 * @param missedFrom time from which Insights without records are read again; null where there are none
 */
export function workFindings(
  status: Row<'sumo_status'>,
  jobs: Jobs,
  blocked: string,
  missedFrom: number | null,
  work: Work,
): string[] {
  return [
    ...unrecordedFindings(work.unrecorded, missedFrom),
    ...lateFindings(work),
    ...deferredFindings(work),
    ...denialFindings(blocked),
    ...rightFindings(status, blocked),
    ...deliveryFindings(jobs),
    ...orderFindings(jobs),
    ...followFindings(jobs, work),
    ...rulesFindings(jobs, work),
    ...jobFindings(status, jobs, work.configuration, work.ports.clock.now()),
    ...eventFindings(work),
    ...closeFindings(status, work),
  ];
}

function problemOf(jobs: Jobs, key: JobKey): string {
  return jobs.get(key)?.problem ?? '';
}

/** What the set-up has found that the key may not do. A call that was refused says the same, and when it is tried again. */
function rightFindings(status: Row<'sumo_status'>, blocked: string): string[] {
  return blocked === '' ? missingRights(status) : [];
}

/** What is not delivered in time, or not at all, as the job Check Deliveries has counted it. */
function deliveryFindings(jobs: Jobs): string[] {
  return findingsOf(problemOf(jobs, 'check'));
}

/** Closes that the last poll could not order. */
function orderFindings(jobs: Jobs): string[] {
  const problem = problemOf(jobs, 'poll');
  return problem === '' ? [] : [`Closed incidents do not close their Insights: ${problem}`];
}

/** Changes in CSE that do not reach their incidents, while an option asks for them. */
function followFindings(jobs: Jobs, { configuration }: Work): string[] {
  const problem = problemOf(jobs, 'follow');
  return followsChanges(configuration) && problem !== ''
    ? [`Changes in CSE do not reach their incidents: ${problem}`]
    : [];
}

/** Rules that could not be read, while Watch rules is on. */
function rulesFindings(jobs: Jobs, { configuration }: Work): string[] {
  const problem = problemOf(jobs, 'rules');
  return configuration.watchRules && problem !== '' ? [`Disabled rules may be missed: ${problem}`] : [];
}

/** A rule that does not run shows by the closes that it has not seen: for a day, or until it sees one again. */
function closeFindings(status: Row<'sumo_status'>, { configuration, ports }: Work): string[] {
  const unseen = status.time('close_unseen_at') ?? 0;
  const seen = status.time('close_seen_at') ?? 0;
  const isOld = ports.clock.now() - unseen > DAY;
  if (!configuration.closeInsight || isOld || unseen <= seen) return [];
  const since =
    seen === 0 ? 'no close has triggered it yet' : `a close last triggered it at ${formatDateTime(seen)} UTC`;
  return [
    `The business rule "Order Close of Insight" on ${TABLE.incident} missed a close (${since}), so the poll ordered it. ` +
      'Check in System Definition > Business Rules that the rule is active and asynchronous, and that whatever closed the incident does not skip business rules',
  ];
}

/** Without events, runs and deliveries continue only when the scheduled jobs run. */
function eventFindings({ ports }: Work): string[] {
  const problem = ports.events.problem();
  return problem === '' ? [] : [`Work continues up to a minute late: ${problem}`];
}

/** Reported again by each slice, because the number changes; the run's own findings stay. */
function deferredFindings(work: Work): string[] {
  const held = work.cap.held();
  if (held === 0) return [];
  const waiting = held === 1 ? '1 Insight is' : `${held} Insights are`;
  const cap = work.configuration.dailyCap;
  return [
    `Daily cap of ${cap} reached: ${waiting} deferred until the next day (UTC) or until the Daily cap is raised`,
  ];
}
