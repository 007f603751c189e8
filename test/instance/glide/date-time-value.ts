import { formatStored, toWall } from '../schema/index.ts';
import { addMonths } from '../query/index.ts';
import type { Millis } from '../types.ts';
import { Scripted } from './context.ts';

/** Calendar work on an instant, in UTC or on the user's wall clock; hidden from scripts. */
export abstract class DateTimeValue extends Scripted {
  /** undefined while the value is no date-time. */
  time: Millis | undefined;
  protected zone = this.context.tx.user.timeZone;

  /** Calendar fields of the instant, as those of a UTC date. */
  protected calendar(local: boolean): Date {
    return new Date(local ? toWall(this.time ?? 0, this.zone) : (this.time ?? 0));
  }

  protected addMonths(months: number): void {
    const calendar = this.calendar(false);
    addMonths(calendar, months);
    this.time = calendar.getTime();
  }

  protected dayOfWeek(local: boolean): number {
    return ((this.calendar(local).getUTCDay() + 6) % 7) + 1;
  }

  /** UTC text, or that of the user's zone; '' for no date-time. */
  protected text(local: boolean): string {
    return this.time === undefined ? '' : formatStored(this.calendar(local).getTime());
  }
}
