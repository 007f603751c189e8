/** Dates as text: the platform's Date/Time columns and CSE's date-times. Milliseconds since 1970 UTC in between. */

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;

/**
 * Reads `yyyy-MM-dd HH:mm:ss` and ISO date-times, with or without seconds, fraction (cut to milliseconds) and zone.
 * Without a zone it is UTC: CSE writes its dates so (CSE API samples 2021 and 2024), and so does GlideRecord.getValue.
 * Returns null for anything else, impossible dates included.
 */
export function parseDateTime(text: string): number | null {
  const match = DATE_TIME.exec(text.trim());
  if (match === null) return null;
  const part = (index: number): number => Number(match[index] ?? '0');
  const milliseconds = Number(((match[7] ?? '') + '000').slice(0, 3));
  const utc = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), milliseconds);
  const check = new Date(utc).toISOString();
  // Date.UTC rolls impossible parts over and moves the years 0 to 99: both show in the date that comes back.
  const asWritten = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6] ?? '00'}`;
  const offset = zoneOffset(match[8]);
  return check.slice(0, 19) === asWritten && offset !== null ? utc - offset : null;
}

/** Milliseconds; null for a zone that does not exist. */
function zoneOffset(zone: string | undefined): number | null {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const digits = zone.replace(':', '');
  const hours = Number(digits.slice(1, 3));
  const minutes = Number(digits.slice(3, 5) || '0');
  if (hours > 14 || minutes > 59) return null;
  return (zone.charAt(0) === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** Columns store the years 1000 to 9999; a day less at both ends, because a map may shift a time by its user's zone. */
const EARLIEST = Date.UTC(1000, 0, 2);
const LATEST = Date.UTC(9999, 11, 31);

/** True for a time that a Date/Time column can store. */
export function isStorable(milliseconds: number): boolean {
  return milliseconds >= EARLIEST && milliseconds < LATEST;
}

/** `yyyy-MM-dd HH:mm:ss` in UTC, as Date/Time columns take it; empty text for null. */
export function formatDateTime(milliseconds: number | null): string {
  if (milliseconds === null) return '';
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
}

/** `yyyy-MM-ddTHH:mm:ssZ`, the form that CSE queries take unencoded (CSE OpenAPI 2024-07). */
export function formatQueryTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

const HTTP_DATE = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Reads an HTTP `Date` or `Retry-After` date (RFC 9110, section 5.6.7); null for anything else. */
export function parseHttpDate(text: string): number | null {
  const match = HTTP_DATE.exec(text.trim());
  if (match === null) return null;
  const month = MONTHS.indexOf(match[2] ?? '?') / 3;
  if (month < 0 || !Number.isInteger(month)) return null;
  return Date.UTC(
    Number(match[3]),
    month,
    Number(match[1]),
    Number(match[4]),
    Number(match[5]),
    Number(match[6]),
  );
}
