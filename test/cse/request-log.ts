/** One API request as `GET /__requests` shows it. Headers are left out, so it holds no secret. */
export interface LoggedRequest {
  n: number;
  method: string;
  path: string;
  query: Record<string, string>;
  status: number;
  /** Size of the answer's body. */
  bytes: number;
  /** The stub's clock, ISO. */
  at: string;
  userAgent: string;
  /** Body of a write, at most 2,000 characters. */
  body?: string;
}

const KEPT = 20_000;

/** The newest requests, oldest first, and their number since the last reset. */
export class RequestLog {
  private entries: LoggedRequest[] = [];
  private count = 0;

  add(entry: Omit<LoggedRequest, 'n'>): void {
    this.count++;
    this.entries.push({ n: this.count, ...entry });
    if (this.entries.length > KEPT * 2) this.entries = this.entries.slice(-KEPT);
  }

  get total(): number {
    return this.count;
  }

  /** Those after number `since`. */
  list(since = 0): LoggedRequest[] {
    return this.entries.slice(-KEPT).filter((entry) => entry.n > since);
  }

  snapshot(): LoggedRequest[] {
    return [...this.entries];
  }

  restore(entries: readonly LoggedRequest[]): void {
    this.entries = [...entries];
    this.count = entries.at(-1)?.n ?? 0;
  }

  reset(): void {
    this.entries = [];
    this.count = 0;
  }
}
