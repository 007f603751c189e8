import { TABLE } from '../../../src/server/core/names.ts';
import type { Row, Rows } from '../../../src/server/platform/ports.d.ts';

/**
 * What must not compile. `npm run typecheck` reads this file, and fails where one of these lines is no error any more; nothing runs it.
 */
export function mistakes(rows: Rows): void {
  const delivery = rows.byId(TABLE.delivery, '');
  const insight = rows.byId(TABLE.insight, '');
  if (delivery === null || insight === null) return;

  // @ts-expect-error: a column that the table lacks
  delivery.text('stat');
  // @ts-expect-error: a column of another table
  delivery.text('readable_id');
  // @ts-expect-error: a column that is no flag
  delivery.flag('attempts');
  // @ts-expect-error: a column that is no number
  delivery.integer('unanswered');
  // @ts-expect-error: a column that is no time
  delivery.time('note');
  // @ts-expect-error: a column that is no secret
  delivery.secret('note');
  // @ts-expect-error: a flag is no text
  delivery.text('unanswered');
  // @ts-expect-error: a state that deliveries do not have
  delivery.save({ state: 'closed' });
  // @ts-expect-error: a flag that is neither true nor false
  delivery.save({ unanswered: '1' });
  // @ts-expect-error: a column that the table lacks
  delivery.save({ state: 'failed', reasons: '' });
  // @ts-expect-error: a state that deliveries do not have
  if (delivery.text('state') === 'closed') return;
  // @ts-expect-error: a column that the table lacks
  rows.first(TABLE.delivery, { where: [['stat', '=', 'failed']] });
  // @ts-expect-error: a state that deliveries do not have
  rows.first(TABLE.delivery, { where: [['state', 'IN', ['failed', 'closed']]] });
  // @ts-expect-error: a column that the Insight of a delivery lacks
  rows.first(TABLE.delivery, { where: [['insight.stat', '=', '']] });
  // @ts-expect-error: a column that the table lacks
  rows.first(TABLE.delivery, { where: [], orderBy: 'created_on' });
  // @ts-expect-error: a column that the table lacks
  rows.insert(TABLE.delivery, { stat: 'ready' });
  // @ts-expect-error: a row of another table
  orderOf(insight);
  // @ts-expect-error: a table of the platform is none of ours
  orderOf(rows.byId(TABLE.incident, '')!);

  // Of tables of the platform nothing is known.
  rows.byId(TABLE.incident, '')?.text('u_any_column');
  orderOf(delivery);
}

function orderOf(delivery: Row<'delivery'>): string {
  return delivery.text('dedupe_key');
}
