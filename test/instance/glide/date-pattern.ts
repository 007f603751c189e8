import { notEmulated } from '../errors.ts';
import type { Millis } from '../types.ts';

/** What each letter run of a java.text.SimpleDateFormat pattern matches, as far as it is emulated. */
const PIECES: Record<string, string> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<shortYear>\\d\\d)',
  MM: '(?<month>\\d\\d)',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d\\d)',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d\\d)',
  hh: '(?<hour12>\\d\\d)',
  mm: '(?<minute>\\d\\d)',
  ss: '(?<second>\\d\\d)',
  SSS: '(?<milli>\\d{3})',
  a: '(?<half>[AaPp][Mm])',
  Z: '(?<zone>[+-]\\d{4})',
};

const compiled = new Map<string, RegExp>();

/** A date-time text read by a SimpleDateFormat pattern, UTC unless it names a zone; undefined where it does not match. */
export function parseByPattern(text: string, pattern: string): Millis | undefined {
  const groups = expression(pattern).exec(text)?.groups;
  if (!groups) return undefined;
  const part = (name: string, otherwise = 0): number =>
    groups[name] === undefined ? otherwise : Number(groups[name]);
  const year = groups.shortYear === undefined ? part('year', 1970) : 2000 + part('shortYear');
  const hour =
    groups.hour12 === undefined
      ? part('hour')
      : (part('hour12') % 12) + (/^p/i.test(groups.half ?? '') ? 12 : 0);
  const [month, day, minute, second] = [part('month', 1), part('day', 1), part('minute'), part('second')];
  const time = Date.UTC(year, month - 1, day, hour, minute, second, part('milli'));
  const date = new Date(time);
  if (
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  )
    return undefined;
  return time - zoneMillis(groups.zone);
}

function zoneMillis(zone: string | undefined): number {
  if (!zone) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function expression(pattern: string): RegExp {
  let found = compiled.get(pattern);
  if (!found) {
    const source = pattern.replace(
      /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']/g,
      (run, quoted: string | undefined, letter?: string) => {
        if (quoted !== undefined) return escape(quoted);
        if (!letter) return escape(run);
        const piece = PIECES[run];
        if (!piece) throw notEmulated(`date pattern ${run}`);
        return piece;
      },
    );
    found = new RegExp(`^${source}$`);
    compiled.set(pattern, found);
  }
  return found;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
