import { notEmulated } from '../errors.ts';
import { fromWall, parseStored, zoneOffset } from '../schema/index.ts';
import type { Millis } from '../types.ts';
import type { GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { parseByPattern } from './date-pattern.ts';
import { DateTimeValue } from './date-time-value.ts';
import { behind, expose } from './expose.ts';
import { GlideDuration } from './glide-duration.ts';

/** Formats that the constructor and setValue try in turn (ServiceNow documentation of GlideDateTime, scoped). */
const FORMATS = [
  'yyyy-MM-dd HH:mm:ss',
  'MM/dd/yyyy HH:mm:ss',
  'MM-dd-yyyy HH:mm:ss',
  'MM-dd-yyyy HH:mm',
  'MM-dd-yyyy',
  'MM/dd/yyyy',
  'dd-MM-yyyy HH:mm:ss',
  'dd-MM-yyyy HH.mm.ss',
  'dd-MM-yyyy HH.mm',
  'dd-MM-yy HH.mm.ss',
  'dd/MM/yyyy',
  'dd-MM-yyyy',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd',
  'dd.MM.yyyy HH:mm:ss',
  'dd.MM.yyyy HH.mm.ss',
  'dd.MM.yyyy hh:mm:ss a',
  'dd.MM.yyyy hh.mm.ss a',
  'dd.MM.yyyy',
  "yyyy-MM-dd'T'HH:mm:ss.SSSZ",
];

/** GlideDateTime (scoped): an instant, shown in the user's time zone. */
export class GlideDateTime extends DateTimeValue {
  #error = '';

  constructor(context: GlideContext, value?: unknown) {
    super(context);
    if (value === undefined) this.time = context.platform.clock.now();
    else this.setValue(value);
  }

  /** GlideDateTime.setValue(value): another GlideDateTime, milliseconds, or UTC text in one of the known formats (D01, D03). */
  setValue(value: unknown): void {
    const other = behind(value, GlideDateTime);
    if (other) this.#set(other.time, '');
    else if (typeof value === 'number') this.#set(value, '');
    else {
      const text = optionalText(value);
      this.#set(parseAny(text), text);
    }
  }

  /** GlideDateTime.setValueUTC(dt, format): a SimpleDateFormat pattern; throws where the text does not match (D08). */
  setValueUTC(text: unknown, format: unknown): void {
    const time = parseByPattern(optionalText(text), optionalText(format));
    if (time === undefined) throw new Error(`Unparseable date: "${optionalText(text)}"`);
    this.#set(time, '');
  }

  /** GlideDateTime.setDisplayValue(value): in the user's time zone and format; with a format of its own it is not emulated. */
  setDisplayValue(text: unknown, format?: unknown): void {
    if (format !== undefined) throw notEmulated('GlideDateTime.setDisplayValue(value, format)');
    const wall = parseStored(optionalText(text));
    this.#set(wall === undefined ? undefined : fromWall(wall, this.zone), optionalText(text));
  }

  /** GlideDateTime.getNumericValue(): milliseconds since 1970. */
  getNumericValue(): Millis {
    return this.time ?? 0;
  }

  /** GlideDateTime.getValue(): UTC in the internal format (D02). */
  getValue(): string {
    return this.text(false);
  }

  /** GlideDateTime.toString(): as getValue (D02). */
  override toString(): string {
    return this.text(false);
  }

  /** GlideDateTime.getDisplayValue(): in the user's time zone and format, which is the internal one here (D02). */
  getDisplayValue(): string {
    return this.text(true);
  }

  /** GlideDateTime.getDisplayValueInternal(): in the user's time zone, in the internal format (D02). */
  getDisplayValueInternal(): string {
    return this.text(true);
  }

  /** GlideDateTime.isValid() (D03). */
  isValid(): boolean {
    return this.time !== undefined;
  }

  /** GlideDateTime.getErrorMsg() (D03). */
  getErrorMsg(): string | null {
    return this.#error || null;
  }

  /** GlideDateTime.addSeconds(value). */
  addSeconds(seconds: unknown): void {
    this.time = (this.time ?? 0) + Number(seconds) * 1000;
  }

  /** GlideDateTime.addMonthsUTC(amount): a day that the month lacks becomes its last one (D05). */
  addMonthsUTC(months: unknown): void {
    this.addMonths(Number(months));
  }

  /** GlideDateTime.getDayOfWeekUTC(): Monday is 1, Sunday 7 (D04). */
  getDayOfWeekUTC(): number {
    return this.dayOfWeek(false);
  }

  /** GlideDateTime.getDayOfWeekLocalTime() (D04). */
  getDayOfWeekLocalTime(): number {
    return this.dayOfWeek(true);
  }

  /** GlideDateTime.compareTo(other): -1, 0 or 1 (D07). */
  compareTo(other: unknown): number {
    return Math.sign(this.getNumericValue() - this.#numberOf(other));
  }

  /** GlideDateTime.equals(other). */
  equals(other: unknown): boolean {
    return this.getNumericValue() === this.#numberOf(other);
  }

  /** GlideDateTime.before(other). */
  before(other: unknown): boolean {
    return this.compareTo(other) < 0;
  }

  /** GlideDateTime.after(other). */
  after(other: unknown): boolean {
    return this.compareTo(other) > 0;
  }

  /** GlideDateTime.onOrBefore(other). */
  onOrBefore(other: unknown): boolean {
    return this.compareTo(other) <= 0;
  }

  /** GlideDateTime.getTZOffset(): of the user's zone, in milliseconds. */
  getTZOffset(): number {
    return zoneOffset(this.time ?? 0, this.zone);
  }

  #set(time: Millis | undefined, given: string): void {
    this.time = time;
    this.#error = time === undefined ? `Could not parse DateTime: ${given}` : '';
  }

  #numberOf(other: unknown): Millis {
    return new GlideDateTime(this.context, other).getNumericValue();
  }
}

/** How scripts see date-times. */
export const exposedDateTime = expose('GlideDateTime', GlideDateTime, [DateTimeValue.prototype]);

/** GlideDateTime.subtract(start, end): the time from one to the other (D06). */
export function durationBetween(context: GlideContext, start: unknown, end: unknown): GlideDuration {
  const [from, to] = [start, end].map((side) => new GlideDateTime(context, side).getNumericValue());
  return new GlideDuration(context, (to ?? 0) - (from ?? 0));
}

function parseAny(text: string): Millis | undefined {
  for (const format of FORMATS) {
    const time = parseByPattern(text, format);
    if (time !== undefined) return time;
  }
  return undefined;
}
