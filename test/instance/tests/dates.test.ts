import { testPlatform, type TestPlatform } from './support/platform.ts';
import { scriptNames, type Script } from './support/script.ts';

let test: TestPlatform;

beforeEach(() => {
  test = testPlatform();
});

function dateTime(value?: unknown): Script {
  const { GlideDateTime } = scriptNames(test);
  return value === undefined ? new GlideDateTime!() : new GlideDateTime!(value);
}

function inNewYork(): void {
  test.tx.user = { ...test.tx.user, timeZone: 'America/New_York' };
}

it('D01 without an argument it is now, by the clock of the instance', () => {
  test.platform.clock.advance(5500);
  expect(dateTime().getValue()).toBe('2026-03-11 09:30:05');
});

it.each([
  ['2011-08-31 08:00:00', '2011-08-31 08:00:00'],
  ['08/31/2011 08:00:00', '2011-08-31 08:00:00'],
  ['02-03-2011', '2011-02-03 00:00:00'],
  ['31-12-2011 08:15:00', '2011-12-31 08:15:00'],
  ['31.12.2011 08:15:00 PM', '2011-12-31 20:15:00'],
  ['2011-08-31', '2011-08-31 00:00:00'],
  ['2011-08-31T08:00:00.250+0200', '2011-08-31 06:00:00'],
])('D01 the text %s is read by the first format that fits', (text, value) => {
  expect(dateTime(text).getValue()).toBe(value);
});

it('D01 a GlideDateTime is copied', () => {
  const first = dateTime('2011-08-31 08:00:00');
  const copy = dateTime(first);
  copy.addSeconds(1);
  expect([first.getValue(), copy.getValue()]).toEqual(['2011-08-31 08:00:00', '2011-08-31 08:00:01']);
});

it('D02 getValue and text are UTC, display values are in the time zone of the user', () => {
  inNewYork();
  const winter = dateTime('2026-01-15 12:00:00');
  expect([winter.getValue(), `${winter}`]).toEqual(['2026-01-15 12:00:00', '2026-01-15 12:00:00']);
  expect([winter.getDisplayValue(), winter.getDisplayValueInternal()]).toEqual([
    '2026-01-15 07:00:00',
    '2026-01-15 07:00:00',
  ]);
});

it('D02 setDisplayValue is read in the time zone of the user, summer time included', () => {
  inNewYork();
  const date = dateTime();
  date.setDisplayValue('2026-07-01 08:00:00');
  expect([date.getValue(), date.getTZOffset()]).toEqual(['2026-07-01 12:00:00', -14_400_000]);
});

it('D03 what is no date-time is not valid and says why', () => {
  const date = dateTime('2026-02-30 00:00:00');
  expect([date.isValid(), date.getErrorMsg()]).toEqual([
    false,
    'Could not parse DateTime: 2026-02-30 00:00:00',
  ]);
  date.setValue('2026-02-28 00:00:00');
  expect([date.isValid(), date.getErrorMsg()]).toEqual([true, null]);
  expect(dateTime('2024-06-28T09:06:27.106').isValid()).toBe(false);
});

it('D04 Monday is day 1, Sunday day 7', () => {
  expect(dateTime('2026-03-09 00:00:00').getDayOfWeekUTC()).toBe(1);
  expect(dateTime('2026-03-15 00:00:00').getDayOfWeekLocalTime()).toBe(7);
});

it('D05 adding months stays inside the month', () => {
  const added = (months: number): string => {
    const date = dateTime('2011-08-31 08:00:00');
    date.addMonthsUTC(months);
    return date.getValue();
  };
  expect([added(2), added(1), added(-6)]).toEqual([
    '2011-10-31 08:00:00',
    '2011-09-30 08:00:00',
    '2011-02-28 08:00:00',
  ]);
});

it('D06 GlideDateTime.subtract gives the time between two dates', () => {
  const { GlideDateTime } = scriptNames(test);
  const between = (GlideDateTime as unknown as Script).subtract(
    dateTime('2014-08-28 09:00:00'),
    dateTime('2014-08-31 08:00:00'),
  );
  expect([between.getDisplayValue(), between.getDurationValue(), between.getDayPart()]).toEqual([
    '2 Days 23 Hours',
    '2 23:00:00',
    2,
  ]);
});

it('D07 compareTo gives -1, 0 or 1, and the comparisons agree with it', () => {
  const early = dateTime('2026-01-01 00:00:00');
  const late = dateTime('2026-01-01 00:00:01');
  expect([early.compareTo(late), early.compareTo(early), late.compareTo(early)]).toEqual([-1, 0, 1]);
  expect([
    early.before(late),
    early.after(late),
    early.onOrBefore(early),
    early.equals('2026-01-01 00:00:00'),
  ]).toEqual([true, false, true, true]);
});

it('D08 setValueUTC takes a pattern and throws where the text does not match it', () => {
  const date = dateTime();
  date.setValueUTC('31-08-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss');
  expect(date.getValue()).toBe('2011-08-31 08:00:00');
  expect(() => date.setValueUTC('2011/08/31', 'dd-MM-yyyy')).toThrow('Unparseable date: "2011/08/31"');
  expect(() => date.setValueUTC('Wed', 'EEE')).toThrow('date pattern EEE is not emulated');
});

it('a duration is read from text and counted in days, hours, minutes and seconds', () => {
  const { GlideDuration } = scriptNames(test);
  const duration = new GlideDuration!('3 12:00:01');
  expect([duration.getDisplayValue(), duration.getNumericValue()]).toEqual([
    '3 Days 12 Hours 1 Second',
    302_401_000,
  ]);
  expect(new GlideDuration!().getDisplayValue()).toBe('0 Seconds');
});

it('D09 a duration takes back what it gives, and a date-time counted from 1970', () => {
  const { GlideDuration } = scriptNames(test);
  const duration = new GlideDuration!('4 08:00:00');
  expect(duration.getValue()).toBe('1970-01-05 08:00:00');
  const copies = [duration, duration.getValue(), duration.getDurationValue(), duration.getNumericValue()];
  for (const value of copies) {
    const copy = new GlideDuration!();
    copy.setValue(value);
    expect([copy.getDurationValue(), new GlideDuration!(value).getValue()]).toEqual([
      '4 08:00:00',
      '1970-01-05 08:00:00',
    ]);
  }
  const other = new GlideDuration!();
  other.setValue(dateTime('1970-01-02 00:00:00'));
  expect(other.getDayPart()).toBe(1);
});

it('D10 what the platform makes of another text is not known, so it is refused', () => {
  const { GlideDuration } = scriptNames(test);
  expect(() => new GlideDuration!('two days')).toThrow('no duration: two days');
});
