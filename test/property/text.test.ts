import { oneLine } from '../../src/server/core/inert.ts';
import fc from 'fast-check';
import { wellFormed } from '../../src/server/core/json.ts';
import { parseInsight } from '../../src/server/cse/parse.ts';
import { redact } from '../../src/server/core/redact.ts';
import { describe as describeInsight } from '../../src/server/transform/description.ts';
import { clip, joinFitting } from '../../src/server/core/text.ts';
import { anEntity, anInsight, aSignal } from '../support/insights.ts';

/** Texts of any characters, many of them outside the basic plane. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\u{1F600}', '\u{20BB7}', 'a', '\n', 'ß') }),
);
/** Texts that may contain half a surrogate pair. */
const brokenText = fc
  .array(fc.integer({ min: 0xd000, max: 0xe0ff }))
  .map((codes) => String.fromCharCode(...codes));
const hasHalfPair = (text: string): boolean => wellFormed(text) !== text;

describe('clip', () => {
  it('never exceeds the length, never splits a surrogate pair, and keeps what fits', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, length) => {
        const cut = clip(text, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(hasHalfPair(cut)).toBe(false);
        if (text.length <= length) expect(cut).toBe(text);
        else expect(text.startsWith(cut.slice(0, -1)) && cut.endsWith('…')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out no more than it must', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, length) => {
        if (text.length > length) expect(clip(text, length).length).toBeGreaterThanOrEqual(length - 1);
      }),
    );
  });
});

describe('wellFormed', () => {
  it('gives text that can be encoded, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(brokenText, anyText), (text) => {
        const whole = wellFormed(text);
        expect(() => encodeURIComponent(whole)).not.toThrow();
        expect(whole.length).toBe(text.length);
        expect(wellFormed(whole)).toBe(whole);
        if (Buffer.from(text).toString() === text) expect(whole).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('oneLine', () => {
  it('gives one line without control characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(
          [...oneLine(text)].filter(
            (character) => character < ' ' || '\u007f\u2028\u2029'.includes(character),
          ),
        ).toEqual([]);
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });
});

describe('joinFitting', () => {
  it('fits, and names or counts every value', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 60, size: 'max' }),
        fc.integer({ min: 40, max: 400 }),
        (values, length) => {
          const joined = joinFitting(values, ', ', length);
          expect(joined.length).toBeLessThanOrEqual(length);
          const parts = joined === '' ? [] : joined.split(', ');
          const more = /^\+(\d+) more$/.exec(parts[parts.length - 1] ?? '');
          const named = more === null ? parts : parts.slice(0, -1);
          expect(named).toEqual(values.slice(0, named.length));
          expect(named.length + Number(more?.[1] ?? 0)).toBe(values.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('redact', () => {
  it('never leaves a given secret in a text', () => {
    const secret = fc.string({ unit: fc.constantFrom(...'abcXYZ019$.*+()'), minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(
        secret,
        fc.array(fc.oneof(fc.string(), fc.constant('|SECRET|')), { maxLength: 8 }),
        (hidden, parts) => {
          const text = parts.map((part) => (part === '|SECRET|' ? hidden : part)).join(' ');
          expect(redact(text, [hidden])).not.toContain(hidden);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the description of an incident', () => {
  const URL = 'https://service.us2.sumologic.com/sec/insight/x';
  const word = fc.string({ unit: fc.constantFrom('a', '\n', '\u{1F600}', ' '), maxLength: 600, size: 'max' });

  it('fits its column, keeps every pair whole, and has the link before its lists', () => {
    fc.assert(
      fc.property(
        fc.record({ name: word, description: word }),
        fc.array(word, { maxLength: 120, size: 'max' }),
        fc.array(word, { maxLength: 120, size: 'max' }),
        (fields, hosts, names) => {
          const insight = parseInsight(
            anInsight({
              ...fields,
              involvedEntities: hosts.map((value, index) => anEntity({ value: `${index}${value}` })),
              signals: names.map((name) => aSignal({ name })),
            }),
          );
          const text = describeInsight(insight, URL);
          expect(text.length).toBeLessThanOrEqual(4000);
          expect(hasHalfPair(text)).toBe(false);
          const link = text.indexOf(`\nInsight in CSE: ${URL}\n`);
          expect(link).toBeGreaterThan(0);
          expect(text.indexOf('\n\nEntities (')).toBeGreaterThan(link);
        },
      ),
      { numRuns: 60 },
    );
  });
});
