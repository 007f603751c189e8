/** CSE's own clock: real time, a driven value, or one that runs on from it, plus the skew (seconds) that sets it apart from its callers'. */
export class StubClock {
  private fixed: number | undefined;
  private ahead = 0;

  constructor(
    private readonly source: () => number,
    private skewSeconds: number,
  ) {}

  /** Milliseconds since 1970 as CSE sees them. */
  now(): number {
    return (this.fixed ?? this.source() + this.ahead) + this.skewSeconds * 1000;
  }

  /** Makes the clock stand at `ms` until it is set again or released. */
  set(ms: number): void {
    this.fixed = ms;
  }

  /** Makes the clock go on from `ms` at the pace of its source. */
  runFrom(ms: number): void {
    this.fixed = undefined;
    this.ahead = ms - this.source();
  }

  /** Back to the clock's source. */
  release(): void {
    this.fixed = undefined;
    this.ahead = 0;
  }

  setSkew(seconds: number): void {
    this.skewSeconds = seconds;
  }

  describe(): { now: number; driven: boolean; skew: number } {
    return { now: this.now(), driven: this.fixed !== undefined, skew: this.skewSeconds };
  }
}
