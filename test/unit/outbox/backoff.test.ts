import { waitAfterAttempt } from '../../../src/server/outbox/backoff.ts';

const MINUTE = 60_000;

describe('the wait after a failed attempt', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 5],
    [4, 15],
    [5, 30],
    [6, 60],
    [7, 120],
    [40, 120],
  ])('number %d is about %d minutes, spread by a fifth to either side', (attempt, minutes) => {
    expect(waitAfterAttempt(attempt, '00')).toBe(Math.round(minutes * MINUTE * 0.8));
    expect(waitAfterAttempt(attempt, 'ff')).toBe(Math.round(minutes * MINUTE * 1.2));
  });

  test('is the same for the same delivery, and never less than the least', () => {
    expect(waitAfterAttempt(3, '7a')).toBe(waitAfterAttempt(3, '7a'));
    expect(waitAfterAttempt(0, 'not hex')).toBe(0.8 * MINUTE);
  });
});
