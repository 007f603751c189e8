import { TABLE } from '../core/names.ts';
import type { Query, Row, Rows } from '../platform/ports.d.ts';

/** States that end a Security Incident: 3 Closed, 7 Cancelled (values of shipped SIR integrations). */
const CLOSED_STATES = ['3', '7'];

/** For a state before it is set. Of an incident, `isClosed` knows more. */
export function isClosedState(state: string): boolean {
  return CLOSED_STATES.includes(state);
}

/** States of an incident that is worked on: Draft, Analysis, Contain, Eradicate, Recover, Review (the same source). */
const OPEN_STATES = ['10', '16', '18', '19', '20', '100'];

/**
 * True for an incident in one of the closed states, and for one that the instance itself has ended: its dictionary may name other
 * closed states (attribute `close_states`), and the platform makes an incident in one of them inactive. One in an open state is open,
 * also where the instance has left it inactive.
 */
export function isClosed(incident: Row): boolean {
  const state = incident.text('state');
  const isInactive = ['0', 'false'].includes(incident.text('active'));
  return isClosedState(state) || (isInactive && !OPEN_STATES.includes(state));
}

/** Conditions for records that refer to their incident. */
type OfIncident = Required<Pick<Query<'insight'>, 'where' | 'either'>>;

/** Their incident is closed. */
export const CLOSED: OfIncident = {
  where: [['incident.state', 'NOT IN', OPEN_STATES]],
  either: [
    ['incident.state', 'IN', CLOSED_STATES],
    ['incident.active', '=', 'false'],
  ],
};

/** Their incident is there, and open. */
export const OPEN: OfIncident = {
  where: [['incident.state', 'NOT IN', CLOSED_STATES]],
  either: [
    ['incident.state', 'IN', OPEN_STATES],
    ['incident.active', '=', 'true'],
  ],
};

/** States by which the platform makes an incident inactive. Source: dictionary attribute `close_states` of a task's state, A277. */
const ATTRIBUTE = /\bclose_states=([^,]+)/;

/** Values of the states that end an incident on this instance, as far as its dictionary says so. One read. */
export function endingStates(rows: Rows): string[] {
  const states = new Set(CLOSED_STATES);
  const where = [
    ['name', 'IN', [TABLE.incident, 'task']],
    ['element', '=', 'state'],
  ] as const;
  rows.each(TABLE.dictionary, { where, limit: 10 }, (row) => {
    const named = ATTRIBUTE.exec(row.text('attributes'))?.[1] ?? '';
    named.split(';').forEach((state) => states.add(state.trim()));
  });
  states.delete('');
  return Array.from(states);
}
