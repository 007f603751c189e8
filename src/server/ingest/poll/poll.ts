import { takeOverCard } from '../../configuration/card.ts';
import { missingFields } from '../../configuration/configuration.ts';
import { isUnknown, ownerOf, ownerValues } from '../../configuration/instance.ts';
import { formatDateTime } from '../../core/date.ts';
import { withheldSince } from '../../enrich/withheld.ts';
import { countUndelivered } from '../../outbox/undelivered.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { jobOf, jobsOf, type Jobs } from '../../records/job.ts';
import { runSlice, type Job, type Slice, type Steps } from '../../slice/job.ts';
import { attempted } from '../../slice/logged.ts';
import { pausedElsewhere } from '../../status/elsewhere.ts';
import { findingsOf, isInfo, WITHHELD } from '../../status/findings.ts';
import { expectJobs, isLate } from '../../status/jobs.ts';
import { openRun, type Run } from '../../status/run.ts';
import { statusOf } from '../../status/status.ts';
import { nextBackfill } from '../backfill/backfill.ts';
import { createCap, endOfDay } from '../stage/daily-cap.ts';
import { belongsTo, eventsFrom, progressOf } from './cursor.ts';
import { ingest } from './ingest.ts';
import { notConfigured, record, failedBefore, skipped, type PollResult } from './outcome.ts';
import { unrecordedOf } from './unrecorded.ts';
import type { Work } from '../work.d.ts';

export interface PollOptions {
  /** Begins a run where none is open; without it only an open one is continued. */
  startNew: boolean;
  /** In an event: little time, because the event queue belongs to the whole instance. */
  inEvent: boolean;
}

const POLL: Job = {
  key: 'poll',
  name: 'Poll Insights',
  area: 'ingest',
  task: 'Poll',
  whenBusy: 1000,
  worksBlocked: true,
  raise: (events, configuration, at) => events.continueAt(configuration, at, false),
};

/** Polls one configuration under its tenant's lease. Errors of CSE or of the settings are shown in its Sumo Status. */
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
  const request = { job: POLL, row, count: options.inEvent ? 1 : 0, ports };
  return runSlice(request, stepsOf(row, hint, options, ports));
}

function stepsOf(
  row: Row<'configuration'>,
  hint: string,
  options: PollOptions,
  ports: Ports,
): Steps<PollResult> {
  return {
    nothing: skipped(row, ''),
    incomplete: (missing) => notConfigured(row, missing, hint, ports),
    failed: (error) => failedBefore(row, error, ports),
    busy(until) {
      // One more attempt after the lease has expired: its owner may be dead. Events do not schedule further events.
      if (!options.inEvent) ports.events.continueAt(row.id, until + POLL.whenBusy, options.startNew);
      // A poll is not lost because deliveries are being sent: the one-minute job runs it later.
      if (options.startNew) statusOf(row, ports).save({ continue_at: formatDateTime(ports.clock.now()) });
      return skipped(row, 'another worker is polling this tenant');
    },
    work: (slice) => pollUnlessPaused(slice, options),
  };
}

/** A configuration that was not saved since the app stores its instance belongs to the first instance that polls it. */
function remember(row: Row<'configuration'>, { settings }: Ports): void {
  const here = settings.instance();
  if (isUnknown(ownerOf(row)) && !isUnknown(here)) row.save(ownerValues(here));
}

function pollUnlessPaused(slice: Slice, options: PollOptions): PollResult {
  const { row, ports } = slice;
  const status = slice.status();
  const pausedUntil = status.time('paused_until') ?? 0;
  if (pausedUntil <= ports.clock.now()) return readOn(slice, options);
  // The pause may not come from a poll, which would have scheduled its next slice: schedule this one after the pause.
  const comes = status.text('continue_at') !== '' || !options.startNew;
  if (!comes) status.save({ continue_at: formatDateTime(pausedUntil) });
  return skipped(row, `paused until ${formatDateTime(pausedUntil)} UTC`);
}

function readOn(slice: Slice, options: PollOptions): PollResult {
  const { configuration, ports, row } = slice;
  const status = slice.status();
  const now = ports.clock.now();
  const isOpen = status.text('open_run') !== '';
  if (!isOpen && !options.startNew) return skipped(row, 'there is no run to continue');
  const run = openRun(status.text('open_run'), slice.lease.id, row, ports);
  const createdBefore = run.counts.created;
  const work = workOf(slice, run);
  const continues = isOpen && belongsTo(status, configuration);
  const progress = progressOf(status, configuration, now);
  const ended = ingest(work, progress, continues, Math.min(slice.deadline, endOfDay(now)));
  run.counts.cseCalls += work.client.calls();
  // Rejected credentials may have been corrected on the card meanwhile.
  const hint = ended.error?.errorClass === 'auth' ? takeOverCard(row, ports).hint : '';
  if (hint !== '') work.findings.add(hint);
  const result = record({ status, run, work, slice: ended, jobs: lookAtJobs(slice) });
  // Alerts about new incidents go out now, and not with the one-minute job.
  if (run.counts.created > createdBefore) ports.events.deliverAt(row.id, ports.clock.now());
  if (ended.complete && status.text('setup_checked_at') === '') ports.events.validateAt(row.id, now);
  return result;
}

/** If the job that counts late deliveries no longer finishes, the poll counts them. */
function lookAtJobs({ configuration, ports, row }: Slice): Jobs {
  const jobs = jobsOf(row.id, ports);
  expectJobs(row.id, jobs, ports);
  if (!isLate(jobs, 'check', configuration.savedAt, ports.clock.now())) return jobs;
  attempted('outbox', 'Counting deliveries', ports, () => {
    countUndelivered(row.id, jobOf(row.id, 'check', ports), ports);
  });
  return jobsOf(row.id, ports);
}

/** What a slice works with, under the tenant's lease. */
export function workOf(slice: Slice, run: Run): Work {
  const { ports, configuration, lease, client } = slice;
  const status = slice.status();
  // After an interrupted slice it is unknown whether it deferred anything.
  const mayDefer = status.integer('deferred') > 0 || status.text('open_run') !== '';
  const now = ports.clock.now();
  return {
    ...{ configuration, ports, lease, client },
    findings: new Set([...run.findings.filter((line) => !isInfo(line)), ...configuration.findings]),
    notices: new Set(run.findings.filter(isInfo)),
    waits: new Set(),
    withheld: withheldSince(
      findingsOf(status.text('findings')).includes(WITHHELD),
      status.time('last_run'),
      now,
    ),
    cache: new Map(),
    run: run.id,
    counts: run.counts,
    importSets: [],
    staged: new Set(),
    cap: createCap(configuration, mayDefer, ports),
    unrecorded: unrecordedOf(status, configuration),
    eventsFrom: eventsFrom(status, configuration, now),
    nextBackfill: () => nextBackfill(configuration.id, status, ports),
    begin: () => run.begin(() => status.save({ open_run: run.id })),
  };
}
