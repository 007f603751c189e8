import { type HttpResponse, KilledError, type Transaction } from '../instance/index.ts';
import type { InProcess } from '../support/in-process.ts';
import type { Point } from './points.ts';

/** Milliseconds: one second more than a lease. */
const LEASE = 301_000;

/** Milliseconds by which a clock is wrong for a moment. */
const WRONG = 6 * 3_600_000;

/** What another node of the instance runs at the same moment. */
export const JOBS = ['Poll Insights', 'Continue Runs', 'Deliver', 'Follow Insights', 'Watch Rules'];

/** Something that goes wrong once, at one point. */
export interface Disturbance {
  name: string;
  strikesAt(point: Point): boolean;
  /** Before a record operation; gives whether the database fails it. */
  atOperation?(world: InProcess, tx: Transaction): boolean;
  atCall?(world: InProcess, send: () => HttpResponse): HttpResponse;
  /** True where the clock is wrong until the disturbed work is over: nobody can say meanwhile what is late. */
  wrongClock?: boolean;
}

/**
 * Where nothing can be asked any more before the effect: the platform's own write of an incident that its import engine changes, and of
 * a configuration item that Identification and Reconciliation creates.
 */
const BY_THE_PLATFORM = [
  'update sn_si_incident',
  'insert cmdb_ci_unclassed_hardware',
  'insert sn_sec_cmn_unmatched_ci',
];

function everywhere(): boolean {
  return true;
}

function atOperations({ isCall }: Point): boolean {
  return !isCall;
}

function atCalls({ isCall }: Point): boolean {
  return isCall;
}

function noAnswer(): HttpResponse {
  return { status: 0, headers: {}, body: '', error: 'Connection reset' };
}

function runOtherWorker({ instance }: InProcess): void {
  for (const job of JOBS) instance.runJob(job);
}

/** Both the instance's clock and its distance to that of CSE: CSE's does not jump with it. */
export function setClock({ instance, cse }: InProcess, ahead: number): void {
  instance.platform.clock.jump(ahead);
  cse.product.clock.setSkew(cse.product.clock.describe().skew - ahead / 1000);
}

function wrongClock(name: string, ahead: number): Disturbance {
  return {
    name,
    wrongClock: true,
    strikesAt: everywhere,
    atOperation(world) {
      setClock(world, ahead);
      return false;
    },
    atCall(world, send) {
      const answer = send();
      setClock(world, ahead);
      return answer;
    },
  };
}

/** A call that sleeps past the lease is not among them: its own time limit is shorter than a lease. */
export const DISTURBANCES: readonly Disturbance[] = [
  {
    name: 'kill',
    strikesAt: atOperations,
    atOperation(_world, tx) {
      tx.killed = true;
      throw new KilledError();
    },
  },
  { name: 'database failure', strikesAt: atOperations, atOperation: () => true },
  { name: 'call lost', strikesAt: atCalls, atCall: noAnswer },
  {
    name: 'answer lost',
    strikesAt: atCalls,
    atCall(_world, send) {
      send();
      return noAnswer();
    },
  },
  {
    name: 'server error',
    strikesAt: atCalls,
    atCall: () => ({ status: 503, headers: {}, body: 'Service Unavailable' }),
  },
  {
    name: 'second worker',
    strikesAt: everywhere,
    atOperation(world) {
      runOtherWorker(world);
      return false;
    },
    atCall(world, send) {
      runOtherWorker(world);
      return send();
    },
  },
  {
    name: 'sleep past the lease',
    strikesAt: ({ isCall, name }) => !isCall && !BY_THE_PLATFORM.includes(name),
    atOperation(world) {
      world.instance.platform.clock.jump(LEASE);
      runOtherWorker(world);
      return false;
    },
  },
  wrongClock('clock ahead', WRONG),
  wrongClock('clock behind', -WRONG),
];
