/** Minutes to the next attempt, by the number of attempts made; the last one repeats. */
const MINUTES = [1, 2, 5, 15, 30, 60, 120];

/** Updates of CSE are given up after a week, and no fewer attempts than a week has days: a clock that is ahead is no week. */
export const GIVE_UP_AFTER = 7 * 24 * 3_600_000;
export const LEAST_ATTEMPTS = 7;

/**
 * Milliseconds to wait after the n-th attempt (1 = the first), plus or minus a fifth so that many deliveries of one
 * outage do not come back at once.
 * @param seed text that spreads the deliveries: the same text always gives the same wait
 */
export function waitAfterAttempt(attempt: number, seed: string): number {
  const minutes = MINUTES[Math.min(Math.max(attempt, 1), MINUTES.length) - 1] ?? 120;
  const spread = (parseInt(seed.slice(0, 2), 16) || 0) / 255;
  return Math.round(minutes * 60_000 * (0.8 + 0.4 * spread));
}
