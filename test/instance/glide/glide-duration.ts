import { StrictModeError } from '../errors.ts';
import { formatStored, parseStored } from '../schema/index.ts';
import { Scripted, type GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { behind, expose } from './expose.ts';

const UNITS: [name: string, ms: number][] = [
  ['Day', 86_400_000],
  ['Hour', 3_600_000],
  ['Minute', 60_000],
  ['Second', 1000],
];

/** GlideDuration (scoped): a length of time. */
export class GlideDuration extends Scripted {
  #ms: number;

  constructor(context: GlideContext, value?: unknown) {
    super(context);
    this.#ms = lengthOf(value);
  }

  /** GlideDuration.getNumericValue(): milliseconds. */
  getNumericValue(): number {
    return this.#ms;
  }

  /** GlideDuration.getValue(): as a duration column stores it, counted from 1970-01-01. */
  getValue(): string {
    return formatStored(this.#ms);
  }

  /** GlideDuration.toString(): as getValue. */
  override toString(): string {
    return this.getValue();
  }

  /** GlideDuration.getDisplayValue(): `2 Days 23 Hours` (D06). */
  getDisplayValue(): string {
    let rest = Math.abs(this.#ms);
    const parts: string[] = [];
    for (const [name, size] of UNITS) {
      const count = Math.floor(rest / size);
      rest -= count * size;
      if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    }
    return parts.length > 0 ? parts.join(' ') : '0 Seconds';
  }

  /** GlideDuration.getDurationValue(): `d HH:mm:ss`, without the days where there is none. */
  getDurationValue(): string {
    const time = formatStored(this.#ms).slice(11);
    return this.getDayPart() > 0 ? `${this.getDayPart()} ${time}` : time;
  }

  /** GlideDuration.getDayPart(): whole days. */
  getDayPart(): number {
    return Math.floor(this.#ms / 86_400_000);
  }

  /** GlideDuration.setValue(value): another duration, milliseconds, `d HH:mm:ss`, or what getValue gives. */
  setValue(value: unknown): void {
    this.#ms = lengthOf(value);
  }
}

/** How scripts see durations. */
export const exposedDuration = expose('GlideDuration', GlideDuration);

function lengthOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return behind(value, GlideDuration)?.getNumericValue() ?? parse(optionalText(value));
}

/**
 * Milliseconds of `d HH:mm:ss`, or of a date-time counted from 1970-01-01: that is how durations are stored, and the text of a
 * GlideDateTime. What the platform makes of any other text is not documented: a script that depends on it is refused.
 */
function parse(text: string): number {
  if (text === '') return 0;
  const stored = parseStored(text);
  if (stored !== undefined) return stored;
  const parts = /^(?:(\d+) )?(\d+):(\d+):(\d+)$/.exec(text);
  if (!parts) throw new StrictModeError(`no duration: ${text}`);
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  return (
    Number(days) * 86_400_000 + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000
  );
}
