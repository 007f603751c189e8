const PATTERN =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * A date as the API writes it: UTC, no zone, microseconds; `fraction: false` gives whole seconds, which
 * CSE also writes for event times.
 */
export function formatMicros(micros: number, fraction = true): string {
  const seconds = Math.floor(micros / 1_000_000);
  const whole = new Date(seconds * 1000).toISOString().slice(0, 19);
  return fraction ? `${whole}.${String(micros - seconds * 1_000_000).padStart(6, '0')}` : whole;
}

/** Microseconds since 1970 of an ISO date (no zone means UTC; time, seconds and fraction optional), or undefined. */
export function parseMicros(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  const ms = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second);
  const back = new Date(ms);
  if (back.getUTCMonth() !== +month! - 1 || back.getUTCDate() !== +day! || +hour > 23 || +minute > 59)
    return undefined;
  return (ms - zoneMinutes(zone) * 60_000) * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0'));
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}
