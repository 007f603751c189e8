import { formatStored, fromWall, toWall } from '../schema/index.ts';
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

  /** Changes calendar fields: days and months keep the wall time, across a change of the clocks too. */
  protected change(local: boolean, work: (calendar: Date) => void): void {
    const calendar = this.calendar(local);
    work(calendar);
    this.time = local ? fromWall(calendar.getTime(), this.zone) : calendar.getTime();
  }

  protected addDaysIn(local: boolean, days: unknown): void {
    this.change(local, (calendar) => calendar.setUTCDate(calendar.getUTCDate() + Number(days)));
  }

  /** A day that the month lacks becomes its last one (D05). */
  protected addMonthsIn(local: boolean, months: unknown): void {
    this.change(local, (calendar) => addMonths(calendar, Number(months)));
  }

  /** Monday is 1, Sunday 7 (D04). */
  protected dayOfWeek(local: boolean): number {
    return ((this.calendar(local).getUTCDay() + 6) % 7) + 1;
  }

  protected daysInMonth(local: boolean): number {
    const calendar = this.calendar(local);
    return new Date(Date.UTC(calendar.getUTCFullYear(), calendar.getUTCMonth() + 1, 0)).getUTCDate();
  }

  /** UTC text, or that of the user's zone; '' for no date-time. */
  protected text(local: boolean): string {
    return this.time === undefined ? '' : formatStored(this.calendar(local).getTime());
  }
}
