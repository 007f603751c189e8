import { TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { orderAction } from './dispatch.ts';

/** Why a request to run an Action cannot be saved, naming the field; empty when it can. */
export function checkRun(request: Row, ports: Ports): string {
  const action = ports.rows.byId(TABLE.action, request.text('action'));
  if (action === null) return 'Action must be filled in';
  if (ports.rows.byId(TABLE.insight, request.text('insight')) === null) return 'Insight must be filled in';
  const name = action.text('name');
  if (!action.flag('active')) return `Action: "${name}" is inactive`;
  if (!action.flag('on_demand')) return `Action: "${name}" is not offered on demand`;
  return action.flag('stopped') ? `Action: "${name}" has stopped, an administrator must resume it` : '';
}

/** Orders what was requested, and has it sent at once. Every request is told once. */
export function runOnDemand(request: Row, ports: Ports): void {
  const insight = ports.rows.byId(TABLE.insight, request.text('insight'));
  if (insight === null) return;
  const happening = {
    kind: 'on_demand',
    occurrence: request.id,
    insight: insight.id,
    incident: insight.text('incident'),
  } as const;
  orderAction(request.text('action'), happening, ports);
  ports.events.deliverAt(insight.text('configuration'), ports.clock.now());
}
