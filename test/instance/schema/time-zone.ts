import type { Millis } from '../types.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone is ahead of UTC at that instant, in milliseconds. Throws RangeError for an unknown zone. */
export function zoneOffset(time: Millis, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === 'GMT') return 0;
  const parts = new Map(
    format(timeZone)
      .formatToParts(time)
      .map((part) => [part.type, Number(part.value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(time / 1000) * 1000;
}

/** The zone's wall clock at that instant, as if it were UTC. */
export function toWall(time: Millis, timeZone: string): Millis {
  return time + zoneOffset(time, timeZone);
}

/** The instant at which the zone's wall clock shows that time; the later offset wins where clocks go back. */
export function fromWall(wall: Millis, timeZone: string): Millis {
  const guess = wall - zoneOffset(wall, timeZone);
  return wall - zoneOffset(guess, timeZone);
}

function format(timeZone: string): Intl.DateTimeFormat {
  let found = formats.get(timeZone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, found);
  }
  return found;
}
