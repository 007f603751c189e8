import { isClosed } from '../../incident/closed-states.ts';
import { TABLE } from '../../core/names.ts';
import type { Insight } from '../../cse/types.d.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { isRaised, urgencyOf } from '../../transform/severity.ts';
import type { Followed } from './followed.ts';
import { choiceLabel, type Following } from './reaction.ts';

/** How the priority of an incident follows the severity of its Insight. */
export interface PriorityChange {
  /** Choice value that the incident's priority is of the new severity; empty where it does not follow. */
  priority: string;
  /** The same where it is still to be set; empty where an earlier slice that died has set it. */
  toSet: string;
  /** For the work note: `Priority: 3 - Moderate -> 1 - Critical`. */
  line: string;
}

export const UNCHANGED: PriorityChange = { priority: '', toSet: '', line: '' };

/**
 * The priority of an open incident whose Insight has become more severe, as the incident would have got it had it been created now.
 * It follows upwards alone, and where the priority still is what the app has written. One read of the incident, for a raised
 * severity alone.
 * @param reopens the incident is closed, and re-opened with this change
 */
export function priorityFor(
  followed: Followed,
  insight: Insight,
  following: Following,
  reopens = false,
): PriorityChange {
  if (!following.configuration.raisePriority || !isRaised(followed.severity, insight.severity))
    return UNCHANGED;
  const incident = following.ports.rows.byId(TABLE.incident, followed.incident);
  if (incident === null || (isClosed(incident) && !reopens)) return UNCHANGED;
  const [written, wanted] = [priorityOf(followed.prioritySeverity), priorityOf(insight.severity)];
  if (written === '' || Number(wanted) >= Number(written)) return UNCHANGED;
  const line = `Priority: ${choiceLabel('priority', written, following)} -> ${choiceLabel('priority', wanted, following)}`;
  const now = incident.text('priority');
  if (now === written) return { priority: wanted, toSet: wanted, line };
  return now === wanted && wasSetHere(incident, wanted, following.ports)
    ? { priority: wanted, toSet: '', line }
    : UNCHANGED;
}

/** 1 is the most urgent; empty for a severity that CSE does not document. */
function priorityOf(severity: string): string {
  return urgencyOf(severity).priority;
}

/** True where the app has given an incident this priority: a slice that died did, before it could record it. */
function wasSetHere(incident: Row, priority: string, { rows }: Ports): boolean {
  const where = [
    ['incident', '=', incident.id],
    ['priority', '=', priority],
  ] as const;
  return rows.first(TABLE.incidentUpdate, { where }) !== null;
}
