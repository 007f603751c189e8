import { DateTimeValue } from './date-time-value.ts';

/** The part of GlideDateTime (scoped) that reads and changes calendar fields, in UTC and in the user's time zone. */
export abstract class CalendarMethods extends DateTimeValue {
  /** GlideDateTime.addDaysUTC(amount). */
  addDaysUTC(amount: unknown): void {
    this.addDaysIn(false, amount);
  }

  /** GlideDateTime.addDaysLocalTime(amount). */
  addDaysLocalTime(amount: unknown): void {
    this.addDaysIn(true, amount);
  }

  /** GlideDateTime.addDays(amount): in the user's time zone. */
  addDays(amount: unknown): void {
    this.addDaysIn(true, amount);
  }

  /** GlideDateTime.addWeeksUTC(amount). */
  addWeeksUTC(amount: unknown): void {
    this.addDaysIn(false, Number(amount) * 7);
  }

  /** GlideDateTime.addWeeksLocalTime(amount). */
  addWeeksLocalTime(amount: unknown): void {
    this.addDaysIn(true, Number(amount) * 7);
  }

  /** GlideDateTime.addMonthsUTC(amount) (D05). */
  addMonthsUTC(amount: unknown): void {
    this.addMonthsIn(false, amount);
  }

  /** GlideDateTime.addMonthsLocalTime(amount) (D05). */
  addMonthsLocalTime(amount: unknown): void {
    this.addMonthsIn(true, amount);
  }

  /** GlideDateTime.addMonths(amount): in the user's time zone (D05). */
  addMonths(amount: unknown): void {
    this.addMonthsIn(true, amount);
  }

  /** GlideDateTime.addYearsUTC(amount). */
  addYearsUTC(amount: unknown): void {
    this.addMonthsIn(false, Number(amount) * 12);
  }

  /** GlideDateTime.addYearsLocalTime(amount). */
  addYearsLocalTime(amount: unknown): void {
    this.addMonthsIn(true, Number(amount) * 12);
  }

  /** GlideDateTime.getDayOfMonthUTC(). */
  getDayOfMonthUTC(): number {
    return this.calendar(false).getUTCDate();
  }

  /** GlideDateTime.getDayOfMonthLocalTime(). */
  getDayOfMonthLocalTime(): number {
    return this.calendar(true).getUTCDate();
  }

  /** GlideDateTime.getDayOfWeekUTC() (D04). */
  getDayOfWeekUTC(): number {
    return this.dayOfWeek(false);
  }

  /** GlideDateTime.getDayOfWeekLocalTime() (D04). */
  getDayOfWeekLocalTime(): number {
    return this.dayOfWeek(true);
  }

  /** GlideDateTime.getDaysInMonthUTC(). */
  getDaysInMonthUTC(): number {
    return this.daysInMonth(false);
  }

  /** GlideDateTime.getDaysInMonthLocalTime(). */
  getDaysInMonthLocalTime(): number {
    return this.daysInMonth(true);
  }

  /** GlideDateTime.getMonthUTC(), January is 1. */
  getMonthUTC(): number {
    return this.calendar(false).getUTCMonth() + 1;
  }

  /** GlideDateTime.getMonthLocalTime(), January is 1. */
  getMonthLocalTime(): number {
    return this.calendar(true).getUTCMonth() + 1;
  }

  /** GlideDateTime.getYearUTC(). */
  getYearUTC(): number {
    return this.calendar(false).getUTCFullYear();
  }

  /** GlideDateTime.getYearLocalTime(). */
  getYearLocalTime(): number {
    return this.calendar(true).getUTCFullYear();
  }

  /** GlideDateTime.setDayOfMonthUTC(day). */
  setDayOfMonthUTC(day: unknown): void {
    this.change(false, (calendar) => calendar.setUTCDate(Number(day)));
  }

  /** GlideDateTime.setMonthUTC(month), January is 1. */
  setMonthUTC(month: unknown): void {
    this.change(false, (calendar) => calendar.setUTCMonth(Number(month) - 1));
  }

  /** GlideDateTime.setYearUTC(year). */
  setYearUTC(year: unknown): void {
    this.change(false, (calendar) => calendar.setUTCFullYear(Number(year)));
  }
}
