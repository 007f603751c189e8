import { createError } from '../core/error.ts';
import { remember, type Cache } from '../core/memo.ts';
import { TABLE } from '../core/names.ts';
import { insightIdOf as idIn } from '../cse/parse.ts';
import type { WholeInsight } from '../cse/types.d.ts';
import type { Sending } from '../outbox/send.ts';
import type { Row } from '../platform/ports.d.ts';
import { insightIdOf } from '../records/delivery.ts';
import type { ActionType } from './types.d.ts';

/** Insights read ahead in one call: as many as a slice has time to send. At 200 kB each, ten times the usual, they are less than half of what an instance takes. */
const MOST_AHEAD = 20;

const readKey = (insight: string, whole: boolean): string => `${whole ? 'whole ' : ''}CSE ${insight}`;
const wantedKey = (insight: string): string => `wanted whole ${insight}`;
const idKey = (insight: string): string => `insight ${insight}`;

/** Records of Insights that are wanted without the records of their Signals, in the order of their deliveries. */
const aheadOf = (cache: Cache): Set<string> => remember(cache, 'read ahead', () => new Set<string>());

/** True when sending it takes no call of CSE: its Insight was read in this slice, with records if those are wanted. */
export function isRead(delivery: Row<'delivery'>, actionType: ActionType, { cache }: Sending): boolean {
  const insight = delivery.text('insight');
  return (
    cache.has(readKey(insight, true)) || (actionType.whole !== true && cache.has(readKey(insight, false)))
  );
}

/**
 * Notes what a delivery that is due needs of its Insight. Where one of an Insight's deliveries wants its records, it is read with them,
 * once for all of them. New ones can be read several at once: what lists show of them is not out of date yet (A325).
 */
export function announceRead(
  delivery: Row<'delivery'>,
  actionType: ActionType | null,
  { cache }: Sending,
): void {
  const insight = delivery.text('insight');
  if (actionType?.whole === true) cache.set(wantedKey(insight), true);
  else if (delivery.text('event') === 'created') aheadOf(cache).add(insight);
}

/**
 * Reads the first of the announced Insights in one call, and one of their records. What it does not find is read by itself when its turn
 * comes. Throws AppErrors.
 */
export function readAhead({ client, cache, ports }: Sending): void {
  const wanted = Array.from(aheadOf(cache))
    .filter((insight) => !cache.has(wantedKey(insight)) && !cache.has(readKey(insight, false)))
    .slice(0, MOST_AHEAD);
  if (wanted.length < 2 || !client.ready()) return;
  const byId = new Map<string, string>();
  const where = [['sys_id', 'IN', wanted]] as const;
  ports.rows.each(TABLE.insight, { where, limit: wanted.length }, (row) => {
    if (row.text('insight_id') === '') return;
    byId.set(row.text('insight_id').toLowerCase(), row.id);
    cache.set(idKey(row.id), row.text('insight_id'));
  });
  for (const data of client.getInsights(Array.from(byId.keys()))) {
    const insight = byId.get(idIn(data).toLowerCase());
    if (insight !== undefined) cache.set(readKey(insight, false), { data, text: '' });
  }
}

/** Read once in a slice. Throws AppErrors. */
export function readInsight(
  delivery: Row<'delivery'>,
  wanted: boolean,
  { client, cache, ports }: Sending,
): WholeInsight {
  const insight = delivery.text('insight');
  const insightId = remember(cache, idKey(insight), () => insightIdOf(delivery, ports));
  const whole = wanted || cache.has(wantedKey(insight));
  const read = (): WholeInsight | null => {
    if (whole) return client.getWholeInsight(insightId);
    const data = client.getInsight(insightId);
    return data === null ? null : { data, text: '' };
  };
  const found = remember(cache, readKey(insight, whole), read);
  if (found !== null) return found;
  throw createError('actions', `Insight ${insightId}`, 'CSE no longer has this Insight', {
    errorClass: 'client',
    status: 404,
    operation: 'GET /insights/{id}',
    remedy: 'nothing can be sent of it: close its incident by hand, if it is still open',
  });
}
