import { notEmulated } from '../errors.ts';
import { formatStored, fromWall, toWall } from '../schema/index.ts';
import type { Millis, Platform, Transaction } from '../types.ts';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** How a value begins that is a script; some letters become one of ASCII in the other case. */
// eslint-disable-next-line no-control-regex
const SCRIPT = /^[\s\u0000-\u001f]*javascript:/i;
const CALL = /^javascript:\s*gs\.(\w+)\(([^)]*)\)\s*;?\s*$/;
const AGO = /^(minute|hour|day|week|month|quarter|year)sAgo(Start|End)?$/;
const EDGE =
  /^(beginning|end)Of(This|Last|Next)?(Today|Yesterday|Tomorrow|Minute|Hour|Week|Month|Quarter|Year)$/;
const NAMED_DAYS: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };
const WHICH: Record<string, number> = { Last: -1, Next: 1 };

/**
 * A condition's value as the platform compares it: what begins with `javascript:` is a script, and what it gives counts (Q13). Date
 * ranges come in the user's time zone, as UTC text. Scripts on the server run like any other; for those of a request the platform has
 * a sandbox of its own: NotEmulatedError. How strict the platform's own test for the word is, is not documented: here any case, by
 * upper or lower case, and leading white space count.
 */
export function evaluateValue(platform: Platform, tx: Transaction, value: string): string {
  if (!isScript(value)) return value;
  const [, name = '', argument = ''] = CALL.exec(value) ?? [];
  if (name === 'getUserID') return tx.user.sysId;
  if (name === 'getUserName') return tx.user.name;
  const time = instant(platform.clock.now(), tx.user.timeZone, name, argument);
  if (time !== undefined) return formatStored(time);
  if (tx.kind === 'request') throw notEmulated(`query value ${value}`);
  const script = value.slice(value.indexOf(':') + 1);
  const found = platform.sandbox.run(tx, 'global', 'query value', script).value;
  return Array.isArray(found) ? found.map(String).join(',') : textOf(found);
}

/** The values of a list (IN, NOT IN): one script for all of it, or one for an item. */
export function evaluateList(platform: Platform, tx: Transaction, value: string): string {
  if (isScript(value)) return evaluateValue(platform, tx, value);
  return value
    .split(',')
    .map((item) => evaluateValue(platform, tx, item))
    .join(',');
}

function isScript(value: string): boolean {
  return [value, value.toUpperCase(), value.toLowerCase()].some((one) => SCRIPT.test(one));
}

function textOf(found: unknown): string {
  return found === undefined || found === null ? '' : String(found as string);
}

function instant(now: Millis, zone: string, name: string, argument: string): Millis | undefined {
  if (name === 'nowDateTime' || name === 'now') return now;
  const ago = AGO.exec(name);
  if (ago) {
    const unit = ago[1] as Unit;
    const time = shift(now, zone, unit, -Number(argument || 0));
    return ago[2] ? edge(time, zone, unit, ago[2] === 'End') : time;
  }
  const [, side, which = 'This', what = ''] = EDGE.exec(name) ?? [];
  if (!side) return undefined;
  const word = what.toLowerCase();
  const unit = word in NAMED_DAYS ? 'day' : (word as Unit);
  const steps = NAMED_DAYS[word] ?? WHICH[which] ?? 0;
  return edge(shift(now, zone, unit, steps), zone, unit, side === 'end');
}

/** Moves an instant by so many units on the zone's wall clock. */
export function shift(time: Millis, zone: string, unit: Unit, amount: number): Millis {
  if (unit === 'minute') return time + amount * 60_000;
  if (unit === 'hour') return time + amount * 3_600_000;
  const wall = new Date(toWall(time, zone));
  if (unit === 'day' || unit === 'week')
    wall.setUTCDate(wall.getUTCDate() + amount * (unit === 'week' ? 7 : 1));
  else addMonths(wall, amount * { month: 1, quarter: 3, year: 12 }[unit]);
  return fromWall(wall.getTime(), zone);
}

/** Adds months in place; a day that the month lacks becomes its last one. */
export function addMonths(date: Date, months: number): void {
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
}

/** First or last second of the unit that holds the instant, on the zone's wall clock; weeks begin on Monday. */
export function edge(time: Millis, zone: string, unit: Unit, end: boolean): Millis {
  const wall = new Date(toWall(time, zone));
  if (unit === 'minute') wall.setUTCSeconds(0, 0);
  else if (unit === 'hour') wall.setUTCMinutes(0, 0, 0);
  else wall.setUTCHours(0, 0, 0, 0);
  if (unit === 'week') wall.setUTCDate(wall.getUTCDate() - ((wall.getUTCDay() + 6) % 7));
  if (unit === 'month' || unit === 'quarter' || unit === 'year') wall.setUTCDate(1);
  if (unit === 'quarter') wall.setUTCMonth(wall.getUTCMonth() - (wall.getUTCMonth() % 3));
  if (unit === 'year') wall.setUTCMonth(0);
  const start = fromWall(wall.getTime(), zone);
  return end ? shift(start, zone, unit, 1) - 1000 : start;
}
