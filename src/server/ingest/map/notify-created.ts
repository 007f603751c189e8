import { listenersOf, wants, type Listener } from '../../actions/subscriptions.ts';
import { meets } from '../../actions/condition.ts';
import { orderAction } from '../../actions/dispatch.ts';
import { notStored } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { remember } from '../../core/memo.ts';
import type { Work } from '../work.d.ts';

/** What decides whether Actions are notified about an Insight as new. */
export interface NewInsight {
  severity: string;
  /** Milliseconds since 1970 UTC. */
  created: number | null;
  /** sys_id of the backfill that took it over; empty for none. */
  backfill: string;
}

/** Marks an Action that has a condition, which is evaluated once the Insight has its incident. */
const CONDITIONAL = '?';

/**
 * The Actions that are notified about a new Insight: sys_ids, separated by commas, with a mark where there is a condition. None for
 * one that was created before the configuration began, nor for one of a backfill that raises no events. One read in a slice.
 */
export function actionsFor(newInsight: NewInsight, work: Work): string {
  const listeners = remember<Listener[]>(work.cache, 'created', () => listenersOf('created', work.ports));
  if (listeners.length === 0 || !raisesEvents(newInsight, work)) return '';
  return listeners
    .filter((listener) => wants(listener, newInsight.severity))
    .map(({ id, condition }) => (condition === '' ? id : `${id}${CONDITIONAL}`))
    .join(',');
}

function raisesEvents({ created, backfill }: NewInsight, { cache, ports, eventsFrom }: Work): boolean {
  if (backfill === '') return created === null || created >= eventsFrom;
  return remember(
    cache,
    `backfill ${backfill}`,
    () => ports.rows.byId(TABLE.backfill, backfill)?.flag('raise_events') === true,
  );
}

/**
 * Orders the notifications about a new Insight; each once, however often it is called. One read for all Actions; an Action with
 * a condition costs one read more, and the Insight one write.
 * @param claim the Insight's record, which is given its incident where a condition may ask for it
 */
export function notifyCreated(actions: string, claim: Row<'insight'>, incident: string, ports: Ports): void {
  const entries = actions.split(',').filter((entry) => entry !== '');
  // A condition that asks for the incident would not be met without it, and the Action never notified.
  if (actions.includes(CONDITIONAL) && !claim.save({ incident }))
    throw notStored('ingest', 'Notification of Actions', 'the incident on the record of the Insight');
  const known = readActions(
    entries.map((entry) => entry.split(CONDITIONAL)[0] ?? ''),
    ports,
  );
  const happening = { kind: 'created', occurrence: '', insight: claim.id, incident } as const;
  for (const entry of entries) {
    const [id = '', ...conditional] = entry.split(CONDITIONAL);
    const { name = '', condition = '' } = known.get(id) ?? {};
    if (conditional.length > 0 && !meets(condition, claim.id, ports)) continue;
    orderAction({ id, name }, happening, claim.text('readable_id'), ports);
  }
}

/** What Actions are called and ask for, by sys_id. One read for all of them; none where there is no Action. */
function readActions(ids: readonly string[], ports: Ports): Map<string, { name: string; condition: string }> {
  const known = new Map<string, { name: string; condition: string }>();
  if (ids.length === 0) return known;
  ports.rows.each(TABLE.action, { where: [['sys_id', 'IN', ids]], limit: ids.length }, (row) => {
    known.set(row.id, { name: row.text('name'), condition: row.text('condition') });
  });
  return known;
}
