/** Calls allowed in any second, and at the same time, per access id (Sumo Logic help, "API rate limiting"). */
export const CALLS_PER_SECOND = 4;
export const CALLS_AT_ONCE = 10;

/** A sliding window of one second per access id; refused calls do not count. */
export class RateLimiter {
  private calls = new Map<string, number[]>();

  /** True when the call at `nowMs` is within the limit. `inFlight` counts this call. */
  allows(accessId: string, nowMs: number, inFlight: number): boolean {
    if (inFlight > CALLS_AT_ONCE) return false;
    const recent = (this.calls.get(accessId) ?? []).filter((at) => at > nowMs - 1000 && at <= nowMs);
    const allowed = recent.length < CALLS_PER_SECOND;
    if (allowed) recent.push(nowMs);
    this.calls.set(accessId, recent);
    return allowed;
  }

  reset(): void {
    this.calls.clear();
  }
}
