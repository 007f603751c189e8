import { cancelWaiting } from '../../records/delivery.ts';
import { INSIGHT_LENGTH } from '../../core/generated/column-values.ts';
import { clip } from '../../core/text.ts';
import { listenersOf } from '../../actions/subscriptions.ts';
import { orderTurn } from '../../actions/dispatch.ts';
import { createError } from '../../core/error.ts';
import { updateIncidents, type IncidentChange } from '../../incident/update.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Values } from '../../platform/ports.d.ts';
import { announce, hearingOf, textToAnnounce } from './announce.ts';
import { fallbackOf, stateNotSet, type Plan } from './plan.ts';
import { stateAfter } from '../../records/insight.ts';

/**
 * Changes the incidents, and then the records of their Insights: a slice that dies in between makes the same plans
 * again, and their keys keep them from being carried out twice. Returns by record what the platform refused.
 */
export function carryOut(made: readonly Plan[], ports: Ports): Map<string, string> {
  notifyClosed(made, ports);
  const hearing = hearingOf(made, ports);
  // Marked first: if this slice dies after the incident is closed, the next one still checks the Insight.
  const plans = made.filter((plan) => !plan.closes || saveRecord(plan, markOf(plan), ports));
  const refused = updateIncidents(changesOf(plans), ports);
  const problems = new Map<string, string>();
  for (const plan of plans) {
    const problem = plan.blockedReason || problemOf(plan, refused, ports);
    if (problem !== '') problems.set(plan.followed.id, problem);
  }
  noteProblems(plans, problems, refused, ports);
  cancelOrders(
    plans.filter((plan) => plan.closedBefore || (plan.closes && !problems.has(plan.followed.id))),
    ports,
  );
  for (const plan of plans) {
    const values = { ...valuesAfter(plan, problems.get(plan.followed.id)), ...priorityAfter(plan, refused) };
    const toAnnounce = textToAnnounce(plan, hearing);
    if (toAnnounce === '') saveRecord(plan, values, ports);
    else if (saveRecord(plan, { ...values, to_announce: toAnnounce }, ports)) {
      announce(plan, hearing, ports);
      saveRecord(plan, { to_announce: '' }, ports);
    }
  }
  return problems;
}

/** Ordered first: a slice that dies makes the same plan again, and the key allows only one order. */
function notifyClosed(plans: readonly Plan[], ports: Ports): void {
  const closed = plans.filter(({ kind }) => kind === 'closed');
  const listeners = closed.length === 0 ? [] : listenersOf('closed', ports);
  for (const { followed, values, closedAt } of closed) {
    const { id: insight, incident } = followed;
    const happening = { kind: 'closed', occurrence: closedAt, insight, incident } as const;
    orderTurn(listeners, values['severity'] ?? followed.severity, happening, ports);
  }
}

/** The rule on Security Incidents runs later: it orders no close that is marked as ordered. */
function markOf({ followed }: Plan): Values<'insight'> {
  return { close_ordered: 'true', ...stateAfter(followed.state, 'closed') };
}

function changesOf(plans: readonly Plan[]): IncidentChange[] {
  return plans.flatMap((plan) => (plan.change === null ? [] : [plan.change]));
}

/** The platform may abort the change, or put the state back: what counts is the state that the incident has now. */
function problemOf(plan: Plan, refused: ReadonlyMap<string, string>, ports: Ports): string {
  const { change } = plan;
  if (change === null) return '';
  const reason = refused.get(change.key);
  if (reason !== undefined || !change.state) return reason ?? '';
  const incident = ports.rows.byId(TABLE.incident, change.incident);
  if (incident === null)
    throw createError('follow', 'Checking a Security Incident', 'it could not be read after its update', {
      errorClass: 'server',
      remedy: 'check its read rules and business rules',
    });
  return incident.text('state') === change.state
    ? ''
    : `the incident is still in state ${incident.display('state')}`;
}

/** Adds a second work note about each problem. A refused work note without a change of state is solved if this one is stored. */
function noteProblems(
  plans: readonly Plan[],
  problems: Map<string, string>,
  refused: ReadonlyMap<string, string>,
  ports: Ports,
): void {
  const fallbacks = new Map<Plan, IncidentChange>();
  for (const plan of plans) {
    const problem = problems.get(plan.followed.id);
    if (problem === undefined || plan.blockedReason !== '' || plan.change === null) continue;
    const isNoted = !refused.has(plan.change.key);
    fallbacks.set(plan, fallbackOf(plan.change, problemText(plan, problem), isNoted));
  }
  const lost = updateIncidents(Array.from(fallbacks.values()), ports);
  fallbacks.forEach((fallback, plan) => {
    const reason = lost.get(fallback.key);
    if (reason === undefined && plan.wanted === '') problems.delete(plan.followed.id);
    if (reason !== undefined)
      ports.log.error(
        'follow',
        `Insight ${plan.followed.insightId}: the platform refused its work note: ${reason}`,
      );
  });
}

function problemText(plan: Plan, problem: string): string {
  return plan.wanted === '' ? problem : stateNotSet(plan.wanted, problem);
}

/** Cancels the closes that an analyst's close has ordered, because the Insight is closed already. */
function cancelOrders(plans: readonly Plan[], ports: Ports): void {
  if (plans.length === 0) return;
  const where = [
    ['incident', 'IN', plans.map((plan) => plan.followed.incident)],
    ['type', '=', 'close'],
  ] as const;
  cancelWaiting(where, 'The Insight was closed in CSE', plans.length, ports);
}

/** A refused change is reported once, on the record, and not retried. */
function valuesAfter(plan: Plan, problem: string | undefined): Values<'insight'> {
  if (problem === undefined) return plan.values;
  const what = plan.change?.reason ?? '';
  // The incident stays open: closing it later is a new close.
  const open: Values<'insight'> = plan.closes ? { close_ordered: 'false' } : {};
  return {
    ...plan.values,
    ...open,
    note: clip(`${what}. ${problemText(plan, problem)}`, INSIGHT_LENGTH.note),
  };
}

/** A priority that the platform has refused is not the one of the new severity. */
function priorityAfter(plan: Plan, refused: ReadonlyMap<string, string>): Values<'insight'> {
  const isRefused = plan.change !== null && refused.has(plan.change.key);
  return isRefused && plan.values.priority_severity !== undefined
    ? { priority_severity: plan.followed.prioritySeverity }
    : {};
}

/** False when the platform did not store it: the next slice makes the same plan again. */
function saveRecord({ followed }: Plan, values: Values<'insight'>, ports: Ports): boolean {
  if (ports.rows.byId(TABLE.insight, followed.id)?.save(values) === true) return true;
  ports.log.error(
    'follow',
    `Insight ${followed.insightId}: the platform did not store its record; the next slice retries`,
  );
  return false;
}
