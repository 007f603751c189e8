import type { GlideRecord } from '@servicenow/glide';
import { checkBackfill, nameOf, requestBackfill } from '../ingest/backfill/request.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';
import { transition } from '../records/transitions.ts';

export { connect } from '../platform/foreign.ts';

/**
 * For the rule before a backfill is saved: why it cannot be, naming the field; empty when it can. A new one gets its name,
 * and waits.
 * @param previous the record as it was; null for a new one
 */
export function check(current: GlideRecord, previous: GlideRecord | null): string {
  const isNew = textOf(current.operation()) === 'insert';
  const before = isNew || previous === null ? null : rowOf(previous, TABLE.backfill);
  const reason = checkBackfill(rowOf(current, TABLE.backfill), before, platform.clock.now());
  if (reason !== '' || !isNew) return reason;
  current.setValue('name', nameOf(rowOf(current, TABLE.backfill)));
  current.setValue('state', transition('backfill', '', 'waiting'));
  return '';
}

/** For the rule after a backfill is to begin, or to go on. */
export function requested(current: GlideRecord): void {
  requestBackfill(rowOf(current, TABLE.backfill), platform);
}
