import { KilledError } from '../errors.ts';
import type { Clock, Fault, Faults, OperationKind, Transaction } from '../types.ts';

/** Faults with what a snapshot of them needs. */
export interface ResettableFaults extends Faults {
  snapshot(): Fault[];
  restore(faults: Fault[]): void;
}

/**
 * Throws when a kill fault ended the transaction: called at the entry of each platform call, so that code
 * which swallows the first KilledError still gets nowhere.
 */
export function assertAlive(tx: Transaction): void {
  if (tx.killed) throw new KilledError();
}

/**
 * Armed faults count down on each record operation that their `table` and `operation` (if given) match, and strike once.
 * `runJob` is how a `job` fault lets another worker in.
 */
export function createFaults(clock: Clock, runJob: (name: string) => void): ResettableFaults {
  let armed: Fault[] = [];

  function due(table: string, kind: OperationKind): Fault[] {
    const struck: Fault[] = [];
    for (const fault of armed) {
      if ((fault.table ?? table) !== table || (fault.operation ?? kind) !== kind) continue;
      fault.at -= 1;
      if (fault.at <= 0) struck.push(fault);
    }
    if (struck.length > 0) armed = armed.filter((fault) => !struck.includes(fault));
    return struck;
  }

  function strike(tx: Transaction, fault: Fault): boolean {
    if (fault.kind === 'advance' || fault.kind === 'sleep') clock.jump((fault.seconds ?? 0) * 1000);
    if (fault.kind === 'job' || fault.kind === 'sleep') runJob(fault.job ?? '');
    if (fault.kind === 'kill') {
      tx.killed = true;
      throw new KilledError();
    }
    return fault.kind === 'fail';
  }

  return {
    arm: (fault) => void armed.push({ ...fault }),
    clear() {
      armed = [];
    },
    hit(tx, table, kind) {
      assertAlive(tx);
      if (armed.length === 0) return false;
      return due(table, kind)
        .map((fault) => strike(tx, fault))
        .includes(true);
    },
    snapshot: () => armed.map((fault) => ({ ...fault })),
    restore(faults) {
      armed = faults.map((fault) => ({ ...fault }));
    },
  };
}
