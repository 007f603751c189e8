import { listenersOf, wants, type Listener } from '../actions/listeners.ts';
import { orderAction } from '../actions/dispatch.ts';
import { TABLE } from '../names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { remember } from './cache.ts';
import type { Work } from './work.d.ts';

/** What decides whether an Insight is told of as new. */
export interface Newcomer {
  severity: string;
  /** Milliseconds since 1970 UTC. */
  created: number | null;
  /** sys_id of the backfill that took it over; empty for none. */
  backfill: string;
}

/**
 * The Actions that are told of a new Insight: sys_ids, separated by commas. None for one that was created before the
 * configuration began, nor for one of a backfill that raises no events. One read in a slice.
 */
export function actionsFor(newcomer: Newcomer, work: Work): string {
  const listeners = remember<Listener[]>(work.cache, 'created', () => listenersOf('created', work.ports));
  if (listeners.length === 0 || !raisesEvents(newcomer, work)) return '';
  return listeners
    .filter((listener) => wants(listener, newcomer.severity))
    .map(({ id }) => id)
    .join(',');
}

function raisesEvents({ created, backfill }: Newcomer, { cache, ports, eventsFrom }: Work): boolean {
  if (backfill === '') return created === null || created >= eventsFrom;
  return remember(
    cache,
    `backfill ${backfill}`,
    () => ports.rows.byId(TABLE.backfill, backfill)?.flag('raise_events') === true,
  );
}

/** Orders what Actions tell of a new Insight; each once, however often it is called. */
export function tellCreated(actions: string, insight: string, incident: string, ports: Ports): void {
  for (const action of actions.split(',')) {
    if (action !== '') orderAction(action, { kind: 'created', occurrence: '', insight, incident }, ports);
  }
}
