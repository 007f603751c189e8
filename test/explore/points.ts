import type { HttpRequest, HttpResponse, OperationKind, Transaction } from '../instance/index.ts';
import type { InProcess } from '../support/in-process.ts';
import type { Disturbance } from './disturbances.ts';

/** A record operation, or a call to CSE or to the target of an Action: what can go wrong goes wrong between two of them. */
export interface Point {
  isCall: boolean;
  /** `insert sn_si_incident`, `PUT /sec/v1/insights/insight-0/status`. */
  name: string;
}

/** Counts the points of what happens on an instance, and lets one disturbance strike at one of them. */
export class Points {
  private seen: Point[] | null = null;
  private armed: { at: number; disturbance: Disturbance } | null = null;

  constructor(private readonly world: InProcess) {
    const { platform } = world.instance;
    const { hit } = platform.faults;
    const { send } = platform.http;
    platform.faults.hit = (tx, table, kind) => hit(tx, table, kind) || this.operation(tx, table, kind);
    platform.http.send = (request) => this.call(request, () => send(request));
  }

  /** The points of some work, in order. What a disturbance does itself is not among them. */
  during(work: () => void, at = 0, disturbance: Disturbance | null = null): Point[] {
    const seen: Point[] = [];
    this.seen = seen;
    this.armed = disturbance === null ? null : { at, disturbance };
    try {
      work();
    } finally {
      this.seen = null;
      this.armed = null;
    }
    return seen;
  }

  private operation(tx: Transaction, table: string, kind: OperationKind): boolean {
    // What a test does itself meets no disturbance.
    if (tx.kind === 'platform') return false;
    const disturbance = this.next({ isCall: false, name: `${kind} ${table}` });
    return disturbance === null
      ? false
      : this.struck(() => disturbance.atOperation?.(this.world, tx) ?? false);
  }

  private call(request: HttpRequest, send: () => HttpResponse): HttpResponse {
    const name = `${request.method.toUpperCase()} ${new URL(request.url).pathname}`;
    const disturbance = this.next({ isCall: true, name });
    return disturbance === null
      ? send()
      : this.struck(() => disturbance.atCall?.(this.world, send) ?? send());
  }

  private next(point: Point): Disturbance | null {
    if (this.seen === null) return null;
    this.seen.push(point);
    return this.armed?.at === this.seen.length ? this.armed.disturbance : null;
  }

  private struck<T>(work: () => T): T {
    const { seen } = this;
    this.seen = null;
    try {
      return work();
    } finally {
      this.seen = seen;
    }
  }
}
