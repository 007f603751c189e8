import { TABLE } from '../../../src/server/core/names.ts';
import { transition } from '../../../src/server/records/transitions.ts';
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
  // @ts-expect-error: a state without the step that leads to it
  delivery.save({ state: 'failed' });
  // @ts-expect-error: the same of a new record
  rows.insert(TABLE.delivery, { state: 'ready' });
  // @ts-expect-error: a state that deliveries do not have
  delivery.save({ state: transition('delivery', 'ready', 'closed') });
  // @ts-expect-error: a state from which there is no step
  delivery.save({ state: transition('delivery', 'delivered', 'ready') });
  // @ts-expect-error: a step that is allowed from one of these states alone
  delivery.save({ state: transition('delivery', ['failed', 'suppressed'], 'cancelled') });
  // @ts-expect-error: only the record knows what it is, and nobody has asked
  delivery.save({ state: transition('delivery', delivery.text('state'), 'cancelled') });
  // @ts-expect-error: a step of another table
  delivery.save({ state: transition('backfill', 'running', 'failed') });
  // @ts-expect-error: a flag that is neither true nor false
  delivery.save({ unanswered: '1' });
  // @ts-expect-error: a column that the table lacks
  delivery.save({ reasons: '' });
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

  // A step that is allowed.
  delivery.save({ state: transition('delivery', ['ready', 'retry'], 'cancelled') });
  // Of tables of the platform nothing is known.
  rows.byId(TABLE.incident, '')?.text('u_any_column');
  orderOf(delivery);
}

function orderOf(delivery: Row<'delivery'>): string {
  return delivery.text('dedupe_key');
}
