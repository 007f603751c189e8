import { parseHttpDate } from './date.ts';

const DAY = 86_400;

/**
 * Seconds that a Retry-After header asks for, given as seconds or as a date (RFC 9110, section 10.2.3); at most a day.
 * @param date the Date header of the same answer: the clock by which a date is meant, whatever the instance's says
 */
export function retryAfterSeconds(header: string | null, now: number, date: string | null = null): number {
  if (header === null) return 0;
  const at = parseHttpDate(header);
  const seconds =
    at === null
      ? Number(header)
      : Math.ceil((at - ((date === null ? null : parseHttpDate(date)) ?? now)) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), DAY) : 0;
}
