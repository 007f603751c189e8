import { RETRY, waitAfter, waitAfterWait, type RetryPolicy } from '../../../src/server/core/retry.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const POLICIES = Object.entries<RetryPolicy>(RETRY);

describe('the wait after a failure', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 5],
    [4, 15],
    [5, 30],
    [6, 60],
    [7, 120],
    [40, 120],
  ])('number %d of a delivery is about %d minutes, spread by a fifth to either side', (failure, minutes) => {
    expect(waitAfter(RETRY.delivery, failure, '00')).toBe(Math.round(minutes * MINUTE * 0.8));
    expect(waitAfter(RETRY.delivery, failure, 'ff')).toBe(Math.round(minutes * MINUTE * 1.2));
  });

  test('is the same for the same delivery, and never less than the least', () => {
    expect(waitAfter(RETRY.delivery, 3, '7a')).toBe(waitAfter(RETRY.delivery, 3, '7a'));
    expect(waitAfter(RETRY.delivery, 0, 'not hex')).toBe(0.8 * MINUTE);
  });

  test('of what has no wait of its own comes at the next poll', () => {
    expect(waitAfter(RETRY.insight, 1)).toBe(0);
  });

  test.each(POLICIES)(
    'of %s never becomes shorter, and is no longer than the longest pause',
    (_name, policy) => {
      const waits = policy.waits.slice();
      expect(waits).toEqual(waits.slice().sort((left, right) => left - right));
      expect(Math.max(0, ...waits)).toBeLessThanOrEqual(24 * HOUR);
    },
  );

  test('of the run doubles up to five minutes', () => {
    expect([1, 2, 3, 4, 5, 9].map((failures) => waitAfter(RETRY.run, failures) / 1000)).toEqual([
      30, 60, 120, 240, 300, 300,
    ]);
  });
});

test('something forbidden waits twice as long each time, up to six hours', () => {
  const waits = [0];
  for (let times = 0; times < 7; times += 1) waits.push(waitAfterWait(RETRY.denied, waits[times] ?? 0));
  expect(waits.slice(1).map((wait) => wait / MINUTE)).toEqual([15, 30, 60, 120, 240, 360, 360]);
});
