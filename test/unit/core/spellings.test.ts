import { longestRun, spellingsOf } from '../../../src/server/core/spellings.ts';

const SECRETS = Array.from({ length: 60 }, (_none, at) => 'Kd9-ä_x/Q+7'.repeat(6).slice(0, at + 4));

describe('the spellings of a secret', () => {
  test.each(SECRETS)('contain every one that fits into the longest run of a text: %s', (secret) => {
    const all = spellingsOf(secret, Infinity);
    for (let longest = 0; longest <= 4 * secret.length; longest += 1) {
      const some = new Set(spellingsOf(secret, longest));
      const missed = all.filter((one) => !some.has(one) && longestRun(one) <= longest);
      expect([longest, missed]).toEqual([longest, []]);
    }
  });
});

test.each([
  ['', 0],
  ['a b,cc', 2],
  ['"QUJD+/=="', 8],
  ['ab-c_d.e', 6],
])('the longest run of %j has %d characters', (text, length) => {
  expect(longestRun(text)).toBe(length);
});
