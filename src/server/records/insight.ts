import type { Entered, StateOf } from '../core/columns.d.ts';
import { INSIGHT_LENGTH } from '../core/generated/column-values.ts';
import { stampOf } from '../configuration/instance.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { EARLY } from '../configuration/interval.ts';
import { formatDateTime } from '../core/date.ts';
import { createError } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Insight } from '../cse/types.d.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { claimId } from './identity.ts';
import { isBeyond } from '../core/times.ts';
import { clip, joinFitting } from '../core/text.ts';
import { mayEnter, transition } from './transitions.ts';

/** States of an Insight that is not done with: its incident is to be made or completed. */
export const UNFINISHED = ['claimed', 'enriching'] as const satisfies readonly StateOf<'insight'>[];

/** States of an Insight that has its incident and is not closed here. */
export const WITH_INCIDENT = ['enriching', 'ingested'] as const satisfies readonly StateOf<'insight'>[];

/** Note of an Insight whose new incident lacks the configuration item that its staging row names: enrichment sets it. */
export const ITEM_NOT_STORED = 'The map did not store the configuration item; enrichment sets it';

/** What says when an Insight is tried again. */
interface Polling {
  ports: Ports;
  configuration: Pick<Configuration, 'interval'>;
}

/** The claims that exist already among these Insights, as a set of claim sys_ids. One read. */
export function knownClaims(ids: readonly string[], ports: Ports): Set<string> {
  const known = new Set<string>();
  if (ids.length === 0) return known;
  const where = [['sys_id', 'IN', ids.map((id) => claimId(id, ports))]] as const;
  ports.rows.each(TABLE.insight, { where, limit: ids.length }, (row) => known.add(row.id));
  return known;
}

/**
 * Claims an Insight. Null when another worker has claimed it; throws when the platform refused the record without
 * there being one, because the Insight would be lost if its window counted as read.
 */
export function insertClaim(
  insightId: string,
  values: Values<'insight'>,
  ports: Ports,
): Row<'insight'> | null {
  const id = claimId(insightId, ports);
  const row = ports.rows.insert(
    TABLE.insight,
    {
      insight_id: clip(insightId, INSIGHT_LENGTH.insight_id),
      deferred: 'false',
      instance: stampOf(ports),
      ...values,
    },
    id,
  );
  if (row !== null) return row;
  if (ports.rows.byId(TABLE.insight, id) !== null) return null;
  const reason = `the platform did not store the record: ${ports.rows.refusal()}`;
  throw createError('ingest', `Claim of Insight ${insightId}`, reason, {
    errorClass: 'server',
    remedy: 'check its business rules and data policies; the next poll retries',
  });
}

/**
 * What the claim keeps of an Insight permanently; the staging row is disposable.
 * @param claim the record of one that is read again, else null
 */
export function claimValues(insight: Insight, url: string, claim: Row<'insight'> | null): Values<'insight'> {
  return {
    readable_id: clip(insight.readableId, INSIGHT_LENGTH.readable_id),
    ...(claim === null ? lastKnown(insight) : learnt(insight, claim)),
    created: formatDateTime(insight.created),
    left_out: clip(joinFitting(insight.leftOut, '\n', INSIGHT_LENGTH.left_out), INSIGHT_LENGTH.left_out),
    url: clip(url, INSIGHT_LENGTH.url),
  };
}

/**
 * What is learnt when an Insight is read again. "Follow Insights" reports to the incident what differs from the record: nothing
 * that an incident does not know yet, and no close, may get there without it.
 */
function learnt(insight: Insight, claim: Row<'insight'>): Values<'insight'> {
  if (claim.text('incident') !== '' && claim.text('status') !== '') return {};
  const { status, ...others } = lastKnown(insight);
  return status === 'closed' ? others : { ...others, status };
}

/** State of an Insight whose incident is complete: one may have been closed in CSE before, and its incident not. */
export function enriched(claim: Row<'insight'>): Entered<'insight'> {
  return transition('insight', 'enriching', claim.text('status') === 'closed' ? 'closed' : 'ingested');
}

/**
 * State of an Insight that was closed or re-opened in CSE; none to be written where it stays: one that is being enriched is closed
 * when that is done, and one without its incident is still to get it.
 */
export function stateAfter(now: StateOf<'insight'> | '', next: 'closed' | 'ingested'): Values<'insight'> {
  if (now === 'enriching' || !mayEnter('insight', now, next)) return {};
  return { state: transition('insight', now, next) };
}

/** What may change in CSE after the claim, as it was last seen. */
export function lastKnown(
  insight: Insight,
): Record<'status' | 'severity' | 'assignee' | 'signal_count', string> {
  return {
    status: clip(insight.status, INSIGHT_LENGTH.status),
    severity: clip(insight.severity, INSIGHT_LENGTH.severity),
    assignee: clip(insight.assignee, INSIGHT_LENGTH.assignee),
    signal_count: String(insight.signals.length),
  };
}

/** Has an Insight that ended as an error read again by the next poll. */
export function readAgain(claim: Row<'insight'>): void {
  const state = transition('insight', 'error', 'claimed');
  claim.save({ state, attempts: '0', next_attempt_at: '', import_set: '', error: '' });
}

/** Counts a try, and lets the Insight rest until the next poll. */
export function nextTry(claim: Row<'insight'>, work: Polling): Values<'insight'> {
  return { attempts: String(claim.integer('attempts') + 1), ...nextPoll(work) };
}

/** Lets an Insight rest until the next poll, without counting a try. */
export function nextPoll(work: Polling): Values<'insight'> {
  const rest = work.configuration.interval - EARLY;
  return { next_attempt_at: formatDateTime(work.ports.clock.now() + rest) };
}

/** True between two tries of an Insight: it rests for an interval at most, whatever a clock that was ahead has written. */
export function isResting(claim: Row<'insight'>, { configuration, ports }: Polling): boolean {
  const [next, now] = [claim.time('next_attempt_at') ?? 0, ports.clock.now()];
  return next > now && !isBeyond(next, now, configuration.interval);
}
