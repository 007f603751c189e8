import type { Millis } from '../types.ts';

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/;

/** Stored text `yyyy-MM-dd[ HH:mm:ss]`, taken as UTC, to milliseconds; undefined where it is not such a text. */
export function parseStored(text: string): Millis | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const rolledOver =
    new Date(time).getUTCDate() !== day || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59;
  return rolledOver ? undefined : time;
}

/** Milliseconds to the stored text, cut to whole seconds: `yyyy-MM-dd HH:mm:ss` in UTC. */
export function formatStored(time: Millis): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
