import {
  formatDateTime,
  formatQueryTime,
  parseDateTime,
  parseHttpDate,
} from '../../../src/server/core/date.ts';

const NOON = Date.UTC(2026, 0, 15, 12, 0, 0);

describe('parseDateTime', () => {
  it.each([
    ['2026-01-15 12:00:00', NOON],
    ['2026-01-15T12:00:00', NOON],
    ['2026-01-15T12:00:00Z', NOON],
    ['2026-01-15t12:00:00z', NOON],
    ['2026-01-15T12:00', NOON],
    [' 2026-01-15T12:00:00 ', NOON],
    ['2026-01-15T12:00:00.123456', NOON + 123],
    ['2026-01-15T12:00:00,5', NOON + 500],
    ['2026-01-15T12:00:00.999999999Z', NOON + 999],
    ['2026-01-15T14:00:00+02:00', NOON],
    ['2026-01-15T14:00:00.250+0200', NOON + 250],
    ['2026-01-15T07:00:00-05', NOON],
    ['2026-01-15T17:30:00 +05:30', NOON],
    ['2026-01-16T01:00:00+13:00', NOON],
    ['2024-02-29T00:00:00', Date.UTC(2024, 1, 29)],
    ['2026-12-31T23:59:59', Date.UTC(2026, 11, 31, 23, 59, 59)],
  ])('reads %p', (text, time) => {
    expect(parseDateTime(text)).toBe(time);
  });

  it('takes a date without a zone as UTC, whatever the zone of the machine', () => {
    expect(parseDateTime('2026-07-01T00:00:00')).toBe(Date.UTC(2026, 6, 1));
  });

  it.each([
    '',
    ' ',
    'yesterday',
    '2026-01-15',
    '12:00:00',
    '2026-1-5T12:00:00',
    '15/01/2026 12:00:00',
    '1768478400000',
    '2026-01-15T12:00:00 UTC',
    '2026-01-15T12:00:00.',
    '2026-01-15T12:00:00Zx',
    '+2026-01-15T12:00:00',
  ])('gives null for %p, which is no date-time', (text) => {
    expect(parseDateTime(text)).toBeNull();
  });

  it.each([
    '2026-02-29T00:00:00',
    '2026-13-01T00:00:00',
    '2026-00-10T00:00:00',
    '2026-01-00T00:00:00',
    '2026-04-31T10:00:00',
    '2026-01-32T10:00:00',
    '2026-01-15T24:00:00',
    '2026-01-15T12:60:00',
    '2026-01-15T12:00:61',
    '2026-01-15T12:00:99',
  ])('gives null for %p, which never was', (text) => {
    expect(parseDateTime(text)).toBeNull();
  });

  it('does not move dates of the first century into the twentieth', () => {
    expect(parseDateTime('0024-01-01T00:00:00')).not.toBe(Date.UTC(1924, 0, 1));
  });
});

describe('writing dates', () => {
  it('gives Date/Time columns UTC without fraction, and empty text for none', () => {
    expect(formatDateTime(NOON + 999)).toBe('2026-01-15 12:00:00');
    expect(formatDateTime(null)).toBe('');
    expect(formatDateTime(0)).toBe('1970-01-01 00:00:00');
  });

  it('gives queries UTC with Z, since a plus sign would become a space', () => {
    expect(formatQueryTime(NOON + 999)).toBe('2026-01-15T12:00:00Z');
  });

  it('reads back what it wrote', () => {
    expect(parseDateTime(formatDateTime(NOON))).toBe(NOON);
    expect(parseDateTime(formatQueryTime(NOON))).toBe(NOON);
  });
});

describe('parseHttpDate', () => {
  it.each([
    ['Thu, 15 Jan 2026 12:00:00 GMT', NOON],
    [' Thu, 15 Jan 2026 12:00:00 GMT ', NOON],
    ['Thu, 31 Dec 2026 23:59:59 GMT', Date.UTC(2026, 11, 31, 23, 59, 59)],
    ['Tue, 01 Sep 2026 00:00:00 GMT', Date.UTC(2026, 8, 1)],
  ])('reads %p', (text, time) => {
    expect(parseHttpDate(text)).toBe(time);
  });

  it.each([
    '',
    '3',
    '2026-01-15T12:00:00Z',
    'Thu, 15 Jan 2026 12:00:00',
    'Thu, 15 anF 2026 12:00:00 GMT',
    'Thu, 15 Xyz 2026 12:00:00 GMT',
  ])('gives null for %p', (text) => {
    expect(parseHttpDate(text)).toBeNull();
  });
});
