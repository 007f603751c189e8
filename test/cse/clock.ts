/** CSE's own clock: real time or a driven value, plus the skew (seconds) that sets it apart from its callers'. */
export class StubClock {
  private fixed: number | undefined;

  constructor(
    private readonly source: () => number,
    private skewSeconds: number,
  ) {}

  /** Milliseconds since 1970 as CSE sees them. */
  now(): number {
    return (this.fixed ?? this.source()) + this.skewSeconds * 1000;
  }

  /** Makes the clock stand at `ms` until it is set again or released. */
  set(ms: number): void {
    this.fixed = ms;
  }

  /** Back to the clock's source. */
  release(): void {
    this.fixed = undefined;
  }

  setSkew(seconds: number): void {
    this.skewSeconds = seconds;
  }

  describe(): { now: number; driven: boolean; skew: number } {
    return { now: this.now(), driven: this.fixed !== undefined, skew: this.skewSeconds };
  }
}
