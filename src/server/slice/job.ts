import { missingFields, readConfiguration, type Configuration } from '../configuration/configuration.ts';
import { asAppError, concernsEveryCall, type AppError } from '../core/error.ts';
import { remember, type Cache } from '../core/memo.ts';
import { isRefused } from '../core/refusal.ts';
import type { Events, Ports, Row } from '../platform/ports.d.ts';
import { jobOf, problemValue, type JobKey, type JobRecord } from '../records/job.ts';
import { noteFailure, pauseTenant } from '../status/pause.ts';
import { statusOf } from '../status/status.ts';
import { askAgain } from './ask-again.ts';
import { blockedReasonOf } from './blocked-reason.ts';
import { withTenant, type Tenant } from './tenant.ts';

/** A kind of work that calls a tenant's CSE, in slices. */
export interface Job {
  readonly key: JobKey;
  /** Its name, for whoever looks at the lease. */
  readonly name: string;
  /** Area of its errors, and what has failed in their words: `Following Insights`. */
  readonly area: string;
  readonly task: string;
  /** Calls of CSE in one slice, unless it counts them itself; what is left is done in the next one. */
  readonly mostCalls?: number;
  /** Milliseconds after which it comes again where another worker is speaking to the tenant. */
  readonly whenBusy: number;
  /** Slices that it may ask for in a row; then its scheduled job begins again. No limit unless given. */
  readonly mostSlices?: number;
  /** It has something to do while CSE must not be called. */
  readonly worksBlocked?: true;
  /** A slice is of no use while no call may begin: it is put off. */
  readonly callsFirst?: true;
  /** What fails is kept as its problem, which degrades the health until a slice works again. */
  readonly keepsProblem?: true;
  /** Raises the event of another slice. */
  raise(events: Events, configuration: string, at: number, count: number): void;
}

/** What a slice gives to whoever ran the job. */
export interface SliceResult {
  configuration: string;
  /** Why it ended early. */
  reason?: string;
}

/** A slice that is to be done. */
export interface Request {
  job: Job;
  /** Record of the configuration. */
  row: Row<'configuration'>;
  /** 0 in the scheduled job; else how many slices were asked for in a row. */
  count: number;
  ports: Ports;
}

/** What is known of a configuration before its tenant is taken. Each is read once, when it is first asked for. */
export interface Known {
  configuration: Configuration;
  status(): Row<'sumo_status'>;
  state(): JobRecord;
}

/** What a slice may use, under the lease of its tenant. */
export interface Slice extends Tenant, Known {
  row: Row<'configuration'>;
  /** Milliseconds since 1970 UTC at which it is to end. */
  deadline: number;
  hasTime(): boolean;
  /** True where another call of CSE may begin now. Renews the lease. */
  mayCall(): boolean;
  /** Asks for another slice at a time, milliseconds since 1970 UTC. */
  askAgain(at: number): void;
}

/** What a job does in a slice, and instead of one. */
export interface Steps<R extends SliceResult> {
  /** What the job gives where nothing could be done. */
  nothing: R;
  work(slice: Slice): R;
  /** Why there is nothing to do, asked before the lease is taken; empty where there is something. */
  idle?(known: Known): string;
  /** Where settings are missing. */
  incomplete?(missing: readonly string[]): R;
  /** Where another worker has the tenant until then. */
  busy?(until: number): R;
  /** Where a slice, or what comes before it, has failed. */
  failed?(error: AppError): R;
}

/** Milliseconds for a slice in an event: its queue belongs to the whole instance. */
const EVENT_BUDGET = 5000;

/**
 * Does one slice of a job for one configuration: the settings are complete, the tenant is this worker's and may be called, and what
 * fails pauses the tenant or is noted in Sumo Status. Throws nothing of CSE.
 */
export function runSlice<R extends SliceResult>(request: Request, steps: Steps<R>): R {
  const { job, row, ports } = request;
  const cache: Cache = new Map();
  const ended = (reason: string): R => ({ ...steps.nothing, reason });
  try {
    const missing = missingFields(row);
    if (missing.length > 0) return steps.incomplete?.(missing) ?? ended('the configuration is not complete');
    const known = knownOf(request, cache);
    const idle = steps.idle?.(known) ?? '';
    if (idle !== '') return ended(idle);
    const busy = (until: number): R => {
      if (steps.busy !== undefined) return steps.busy(until);
      askAgain(request, known.state(), ports.clock.now() + job.whenBusy);
      return ended('another job is calling this tenant');
    };
    return withTenant(
      known.configuration,
      job.name,
      ports,
      (tenant) => doSlice(request, known, tenant, steps),
      busy,
    );
  } catch (thrown) {
    const error = asAppError(thrown, job.area, `${job.task} of ${row.text('name')}`);
    if (steps.failed !== undefined) return steps.failed(error);
    noteFailed(request, error, cache);
    return ended(error.message);
  }
}

function knownOf(request: Request, cache: Cache): Known {
  const { row, ports } = request;
  return {
    configuration: readConfiguration(row, ports),
    status: () => remember(cache, 'status', () => statusOf(row, ports)),
    state: () => stateOf(request, cache),
  };
}

function stateOf({ job, row, ports }: Request, cache: Cache): JobRecord {
  return remember(cache, 'state', () => jobOf(row.id, job.key, ports));
}

function doSlice<R extends SliceResult>(request: Request, known: Known, tenant: Tenant, steps: Steps<R>): R {
  const { job, row, ports } = request;
  const { client } = tenant;
  const again = (at: number): void => askAgain(request, known.state(), at);
  const blocked = job.worksBlocked === true ? '' : blockedReasonOf(row, known.status(), ports.clock.now());
  if (blocked !== '') return { ...steps.nothing, reason: blocked };
  if (job.callsFirst === true && !client.ready()) {
    again(client.nextAt());
    return { ...steps.nothing, reason: 'the call budget of this second is used up' };
  }
  const deadline = ports.clock.now() + budgetOf(known.configuration, request.count > 0);
  const hasTime = (): boolean => ports.clock.now() < deadline;
  const { mostCalls = Infinity } = job;
  return steps.work({
    ...tenant,
    ...known,
    row,
    deadline,
    hasTime,
    mayCall() {
      tenant.lease.renew();
      return hasTime() && client.calls() < mostCalls && client.ready();
    },
    askAgain: again,
  });
}

/** How long a slice may take: the configured budget in a job, little in an event. */
function budgetOf({ timeBudget }: Configuration, inEvent: boolean): number {
  return inEvent ? Math.min(timeBudget, EVENT_BUDGET) : timeBudget;
}

/** What another job has taken over is that one's to write down. */
function noteFailed(request: Request, error: AppError, cache: Cache): void {
  const { job, row, ports } = request;
  if (concernsEveryCall(error) && !isRefused(error)) pauseTenant(row, error, ports);
  else if (error.area !== 'lease') {
    noteFailure(row, error, ports);
    if (job.keepsProblem === true) stateOf(request, cache).save({ problem: problemValue(error.message) });
  }
}
