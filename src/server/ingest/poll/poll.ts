import { takeOverCard } from '../../configuration/card.ts';
import { missingFields, readConfiguration, type Configuration } from '../../configuration/configuration.ts';
import { actsHere, isUnknown, ownerOf, ownerValues } from '../../configuration/instance.ts';
import { formatDateTime } from '../../core/date.ts';
import { asAppError } from '../../core/error.ts';
import { withheldSince } from '../../enrich/withheld.ts';
import { withTenant, type Tenant } from '../../slice/tenant.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { noteUndelivered } from '../../outbox/undelivered.ts';
import { findingsOf, isNotice, WITHHELD } from '../../status/findings.ts';
import { isLate } from '../../status/jobs.ts';
import { openRun, type Run } from '../../status/run.ts';
import { pausedElsewhere } from '../../status/elsewhere.ts';
import { statusOf } from '../../status/status.ts';
import { nextBackfill } from '../backfill/backfill.ts';
import { createCap, endOfDay } from '../stage/daily-cap.ts';
import { belongsTo, eventsFrom, progressOf } from './cursor.ts';
import { notConfigured, record, failedBefore, skipped, type PollResult } from './outcome.ts';
import { budgetOf } from '../../slice/budget.ts';
import { runSlice } from './run-slice.ts';
import { unrecordedOf } from './unrecorded.ts';
import type { Work } from '../work.d.ts';

export interface PollOptions {
  /** Begins a run where none is open; without it only an open one is continued. */
  startNew: boolean;
  /** In an event: little time, because the event queue belongs to the whole instance. */
  inEvent: boolean;
}

/** Polls one configuration under its tenant's lease. What CSE or the settings get wrong stands in its Sumo Status. */
export function pollConfiguration(
  stored: Row<'configuration'>,
  options: PollOptions,
  ports: Ports,
): PollResult {
  const elsewhere = pausedElsewhere(stored, ports);
  if (elsewhere !== '') return skipped(stored, elsewhere);
  remember(stored, ports);
  const unchanged = { row: stored, hint: '' };
  const { row, hint } = missingFields(stored).length > 0 ? takeOverCard(stored, ports) : unchanged;
  const missing = missingFields(row);
  if (missing.length > 0) return notConfigured(row, missing, hint, ports);
  let configuration: Configuration;
  try {
    configuration = readConfiguration(row, ports);
  } catch (thrown) {
    return failedBefore(row, asAppError(thrown, 'configuration', `Configuration ${row.text('name')}`), ports);
  }
  const held = (tenant: Tenant): PollResult => underLease(row, tenant, options);
  return withTenant(configuration, 'Poll Insights', ports, held, (until) => {
    // One try more once the lease has run out: its holder may be dead. Events do not ask for further events.
    if (!options.inEvent) ports.events.continueAt(row.id, until + 1000, options.startNew);
    // A poll's turn is not lost because deliveries are being sent: the one-minute job makes up for it.
    if (options.startNew) statusOf(row, ports).save({ continue_at: formatDateTime(ports.clock.now()) });
    return skipped(row, 'another worker is polling this tenant');
  });
}

/** A configuration that nobody has saved since the app remembers instances belongs to the first one that polls it. */
function remember(row: Row<'configuration'>, { settings }: Ports): void {
  const here = settings.instance();
  if (isUnknown(ownerOf(row)) && !isUnknown(here)) row.save(ownerValues(here));
}

function underLease(row: Row<'configuration'>, tenant: Tenant, options: PollOptions): PollResult {
  const { configuration, ports } = tenant;
  const now = ports.clock.now();
  const status = statusOf(row, ports);
  const pausedUntil = status.time('paused_until') ?? 0;
  if (pausedUntil > now) {
    // Whoever paused the tenant may not have been a poll: this one's turn comes after the pause.
    const comes = status.text('continue_at') !== '' || !options.startNew;
    if (!comes) status.save({ continue_at: formatDateTime(pausedUntil) });
    return skipped(row, `paused until ${formatDateTime(pausedUntil)} UTC`);
  }
  // Where the job that counts what is late does not come to its end any more, the poll does.
  if (!isLate(status, 'check', configuration.savedAt, now)) return sliceOf(row, tenant, options, status);
  try {
    noteUndelivered(row, ports);
  } catch (thrown) {
    ports.log.error('outbox', asAppError(thrown, 'outbox', 'Counting deliveries').message);
  }
  return sliceOf(row, tenant, options, statusOf(row, ports));
}

function sliceOf(
  row: Row<'configuration'>,
  tenant: Tenant,
  options: PollOptions,
  status: Row<'sumo_status'>,
): PollResult {
  const { configuration, ports } = tenant;
  const now = ports.clock.now();
  const isOpen = status.text('open_run') !== '';
  if (!isOpen && !options.startNew) return skipped(row, 'there is no run to continue');
  const run = openRun(status.text('open_run'), tenant.lease.id, row, ports);
  const work = workOf(tenant, run, status);
  const continues = isOpen && belongsTo(status, configuration);
  const progress = progressOf(status, configuration, now);
  const deadline = Math.min(now + budgetOf(configuration, options.inEvent), endOfDay(now));
  const slice = runSlice(work, progress, continues, deadline);
  run.counts.cseCalls += work.client.calls();
  // What was refused may have been entered anew on the card.
  const hint = slice.error?.errorClass === 'auth' ? takeOverCard(row, ports).hint : '';
  if (hint !== '') work.findings.add(hint);
  const result = record(status, run, work, slice);
  if (slice.complete && status.text('setup_checked_at') === '') ports.events.validateAt(row.id, now);
  return result;
}

/** What a slice works with, under the tenant's lease. */
export function workOf(tenant: Tenant, run: Run, status: Row<'sumo_status'>): Work {
  const { ports } = tenant;
  // After a slice that was cut off nobody knows whether it held back anything.
  const mayDefer = status.integer('held_back') > 0 || status.text('open_run') !== '';
  return {
    ...tenant,
    findings: new Set([...run.findings.filter((line) => !isNotice(line)), ...tenant.configuration.findings]),
    notices: new Set(run.findings.filter(isNotice)),
    waits: new Set(),
    withheld: withheldSince(
      findingsOf(status.text('findings')).includes(WITHHELD),
      status.time('last_run'),
      ports.clock.now(),
    ),
    cache: new Map(),
    run: run.id,
    counts: run.counts,
    importSets: [],
    staged: new Set(),
    cap: createCap(tenant.configuration, mayDefer, ports),
    unrecorded: unrecordedOf(status, tenant.configuration),
    eventsFrom: eventsFrom(status, tenant.configuration, ports.clock.now()),
    nextBackfill: () => nextBackfill(tenant.configuration.id, status, ports),
    begin: () => run.begin(() => status.save({ open_run: run.id })),
  };
}

/** Calls back for each active configuration for which this instance may act, by name. */
export function eachConfiguration(ports: Ports, visit: (row: Row<'configuration'>) => void): void {
  eachActive(ports, (row) => {
    if (actsHere(row, ports)) visit(row);
  });
}

/** Calls back for each active configuration, those of another instance too: a poll says so in their status. */
export function eachActive(ports: Ports, visit: (row: Row<'configuration'>) => void): void {
  const where = [['active', '=', 'true']] as const;
  ports.rows.each(TABLE.configuration, { where, orderBy: 'name', limit: 100 }, visit);
}
