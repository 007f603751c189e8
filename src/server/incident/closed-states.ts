/** States that end a Security Incident: 3 Closed, 7 Cancelled (values of shipped SIR integrations). */
const CLOSED_STATES = ['3', '7'];

export function isClosedState(state: string): boolean {
  return CLOSED_STATES.includes(state);
}

/** For queries. */
export const CLOSED_STATE_LIST: readonly string[] = CLOSED_STATES;
