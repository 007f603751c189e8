import { ACTION_LENGTH } from '../core/generated/column-values.ts';
import { TABLE } from '../core/names.ts';
import { clip } from '../core/text.ts';
import type { Condition, Ports, Values } from '../platform/ports.d.ts';
import { WAITING } from '../records/delivery.ts';

/**
 * What the form of an Action shows of its deliveries. Counted when a person opens it, and not when something is sent: three reads
 * for each look, none for a delivery, and never out of date.
 * @param action sys_id
 */
export function tallyOf(action: string, { rows }: Ports): Values<'action'> {
  const own: Condition<'delivery'> = ['action', '=', action];
  const counts = rows.countBy(TABLE.delivery, 'state', [own, ['state', 'IN', [...WAITING, 'failed']]]);
  const delivered = rows.first(TABLE.delivery, {
    where: [own, ['state', '=', 'delivered']],
    orderBy: 'delivered_at',
    descending: true,
  });
  const refused = rows.first(TABLE.delivery, {
    where: [own, ['error', '!=', '']],
    orderBy: 'sys_updated_on',
    descending: true,
  });
  const waiting = WAITING.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return {
    last_delivered_at: delivered?.text('delivered_at') ?? '',
    last_error: clip(refused?.text('error') ?? '', ACTION_LENGTH.last_error),
    last_error_at: refused?.text('sys_updated_on') ?? '',
    waiting: String(waiting),
    failed: String(counts['failed'] ?? 0),
  };
}
