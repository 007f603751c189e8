import { instanceProblem } from '../configuration/instance.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { orderAction } from './dispatch.ts';

/** Milliseconds in which the same Action is not run on the same Insight again: a second click is not a second request. */
const SOONEST = 30_000;

/** Why a request to run an Action cannot be saved, naming the field; empty when it can. Four reads at most. */
export function checkRun(request: Row<'action_run'>, ports: Ports): string {
  const action = ports.rows.byId(TABLE.action, request.text('action'));
  if (action === null) return 'Action must be filled in';
  const insight = ports.rows.byId(TABLE.insight, request.text('insight'));
  if (insight === null) return 'Insight must be filled in';
  const name = action.text('name');
  if (!action.flag('active')) return `Action: "${name}" is inactive`;
  if (!action.flag('on_demand')) return `Action: "${name}" is not offered on demand`;
  if (action.flag('stopped')) return `Action: "${name}" is stopped. An administrator must resume it`;
  const configuration = ports.rows.byId(TABLE.configuration, insight.text('configuration'));
  if (configuration?.flag('active') !== true)
    return `Insight: its configuration "${insight.display('configuration')}" is inactive, so nothing is sent`;
  const problem = instanceProblem(configuration, ports);
  if (problem !== '') return `Insight: ${problem}`;
  return wasAskedFor(request, ports)
    ? `Action: "${name}" was requested for this Insight less than 30 seconds ago. Wait 30 seconds, and try again`
    : '';
}

function wasAskedFor(request: Row<'action_run'>, ports: Ports): boolean {
  const where = [
    ['action', '=', request.text('action')],
    ['insight', '=', request.text('insight')],
    ['sys_created_on', '>', formatDateTime(ports.clock.now() - SOONEST)],
  ] as const;
  return ports.rows.first(TABLE.actionRun, { where }) !== null;
}

/** Orders what was requested, and has it sent at once. Every request is sent once. */
export function runOnDemand(request: Row<'action_run'>, ports: Ports): void {
  const insight = ports.rows.byId(TABLE.insight, request.text('insight'));
  if (insight === null) return;
  const happening = {
    kind: 'on_demand',
    occurrence: request.id,
    insight: insight.id,
    incident: insight.text('incident'),
  } as const;
  const action = { id: request.text('action'), name: request.display('action') };
  orderAction(action, happening, insight.text('readable_id'), ports);
  ports.events.deliverAt(insight.text('configuration'), ports.clock.now());
}
