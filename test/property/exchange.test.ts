import fc from 'fast-check';
import { exchangeOf } from '../../src/server/actions/exchange.ts';
import { anAnswer } from '../support/action-events.ts';

const secret = fc.string({
  unit: fc.constantFrom(...'abcXYZ019"\\&%/+=é漢😀'),
  minLength: 4,
  maxLength: 200,
});

/** What stands between secrets: nothing of it can be part of one. */
const filler = fc.integer({ min: 0, max: 1500 }).map((length) => '. '.repeat(length));

const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  encodeURIComponent,
];

/** Backslashes around a secret that begins or ends with a quotation mark belong to its spelling, and are no piece of it. */
const withoutEscapes = (kept: string): string => kept.replace(/\\+(?=\*\*\*)|(?<=\*\*\*)\\+/g, '');

test('no piece of a secret is left in what the history keeps, wherever the text is cut', () => {
  const parts = fc.array(fc.tuple(filler, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(secret, parts, (hidden, chosen) => {
      const text = chosen.map(([between, at]) => `${between}${spellings[at]?.(hidden)} `).join('');
      const url = `https://x.example/${encodeURIComponent(hidden)}`;
      const request = { method: 'POST', url, headers: {}, body: text } as const;
      const kept = exchangeOf(request, anAnswer(200, text), [hidden]);
      expect(withoutEscapes(kept.request)).toMatch(
        /^POST https:\/\/x\.example\/\*\*\*\nHeaders: \n\n[. *]*…?$/,
      );
      expect(withoutEscapes(kept.response)).toMatch(/^HTTP 200\n\n[. *]*…?$/);
    }),
    { numRuns: 300 },
  );
});
