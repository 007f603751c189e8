import { notEmulated } from '../errors.ts';
import { formatStored } from '../schema/index.ts';
import type { Platform, Transaction } from '../types.ts';
import { edge, evaluateValue, shift } from './dynamic-values.ts';

const UNITS: Record<string, 'minute' | 'hour' | 'day' | 'month' | 'quarter' | 'year'> = {
  minute: 'minute',
  hour: 'hour',
  dayofweek: 'day',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** The test of RELATIVEGT, GE, LE, LT and EE: `@unit@ago|ahead@n` against now (Q24). */
export function relativeTest(
  platform: Platform,
  tx: Transaction,
  operator: string,
  value: string,
): (stored: string) => boolean {
  const [, word = '', direction, count = ''] = value.split('@');
  const unit = UNITS[word];
  if (!unit || (direction !== 'ago' && direction !== 'ahead') || !/^\d+$/.test(count)) {
    throw notEmulated(`query operator ${operator} with ${value}`);
  }
  const zone = tx.user.timeZone;
  const point = shift(platform.clock.now(), zone, unit, direction === 'ago' ? -Number(count) : Number(count));
  const from = formatStored(edge(point, zone, unit, false));
  const to = formatStored(edge(point, zone, unit, true));
  const exact = formatStored(point);
  switch (operator) {
    case 'RELATIVEGT':
      return (stored) => stored > exact;
    case 'RELATIVELT':
      return (stored) => stored < exact;
    case 'RELATIVEGE':
      return (stored) => stored >= from;
    case 'RELATIVELE':
      return (stored) => stored <= to;
    default:
      return (stored) => stored >= from && stored <= to;
  }
}

/** First and last stored text of ON and NOTON: `Label@start@end`, or one day (Q26). */
export function dayRange(platform: Platform, tx: Transaction, value: string): [from: string, to: string] {
  const [, start, end] = value.split('@');
  if (start !== undefined && end !== undefined) {
    return [evaluateValue(platform, tx, start), evaluateValue(platform, tx, end)];
  }
  const day = value.slice(0, 10);
  return [`${day} 00:00:00`, `${day} 23:59:59`];
}

const GRANULARITY: Record<string, number> = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 };

/** Splits the operand of SAMEAS and NSAMEAS: the other field and how much of a date-time text counts (Q21). */
export function sameAsOperand(value: string): { other: string; length: number } {
  const [other = '', unit] = value.split('@');
  const length = unit === undefined ? Infinity : GRANULARITY[unit];
  if (length === undefined) throw notEmulated(`query operator SAMEAS with @${unit}`);
  return { other, length };
}
