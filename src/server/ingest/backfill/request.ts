import { formatDateTime } from '../../core/date.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { statusOf } from '../../status/status.ts';

/** Days that a backfill may reach back. */
const MOST_DAYS = 365;
const MOST_INSIGHTS = 100_000;

/**
 * Why a backfill cannot be saved, naming the field; empty when it can.
 * @param before the record as it was; null for a new one
 * @param now milliseconds since 1970 UTC
 */
export function checkBackfill(row: Row<'backfill'>, before: Row<'backfill'> | null, now: number): string {
  if (row.text('configuration') === '') return 'Configuration is missing';
  const limit = Number(row.text('limit') || '0');
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_INSIGHTS)
    return `Limit must be a whole number from 1 to ${MOST_INSIGHTS}`;
  if (before === null) return checkWindow(row, now);
  const fixed = (['configuration', 'since', 'until'] as const).some(
    (column) => row.text(column) !== before.text(column),
  );
  return fixed ? 'Configuration, Ingest since and Until cannot be changed: create another backfill' : '';
}

function checkWindow(row: Row<'backfill'>, now: number): string {
  const [since, until] = [row.time('since'), row.time('until')];
  if (since === null) return 'Ingest since is missing';
  if (since >= now) return 'Ingest since must be in the past';
  if (since < now - MOST_DAYS * 86_400_000) return `Ingest since must not be more than ${MOST_DAYS} days ago`;
  return until !== null && until <= since ? 'Until must be after Ingest since' : '';
}

/** Name of a backfill: its configuration and its start. */
export function nameOf(row: Row<'backfill'>): string {
  return `${row.display('configuration').slice(0, 70)} since ${formatDateTime(row.time('since'))}`;
}

/** Marks in the status that a backfill is open, and begins a run at once where the configuration is active. */
export function requestBackfill(row: Row<'backfill'>, ports: Ports): void {
  const configuration = ports.rows.byId(TABLE.configuration, row.text('configuration'));
  if (configuration === null) return;
  statusOf(configuration, ports).save({ backfill_open: 'true' });
  if (configuration.flag('active')) ports.events.continueAt(configuration.id, ports.clock.now(), true);
}
