import {
  asList,
  asNumber,
  asObject,
  asText,
  asTime,
  isMissing,
  member,
  requiredText,
  textList,
  type Field,
} from '../../../src/server/cse/fields.ts';
import { wellFormed } from '../../../src/server/core/json.ts';
import { thrownBy } from '../../support/thrown.ts';

const field = (value: unknown): Field => ({ path: 'signals[2].x', value });

describe('a field of CSE', () => {
  const texts = (each: Field): readonly string[] => textList(each, []);

  it.each([asText, asNumber, asTime, asList, texts])('may be null or absent: %p', (read) => {
    expect(read(field(null))).toEqual(read(field(undefined)));
    expect(isMissing(field(null)) && isMissing(field(undefined))).toBe(true);
    expect(isMissing(field(''))).toBe(false);
  });

  it('knows its path', () => {
    expect(member({ path: '', value: { a: 1 } }, 'a')).toEqual({ path: 'a', value: 1 });
    expect(member({ path: 'entity', value: {} }, 'ip').path).toBe('entity.ip');
    expect(asList(field(['a', 'b'])).map(({ path }) => path)).toEqual(['signals[2].x[0]', 'signals[2].x[1]']);
  });

  it.each([
    ['text', asText, [true, {}, []]],
    ['a number', asNumber, ['one', true, {}, [], NaN, Infinity]],
    ['a list', asList, ['x', 1, true, {}]],
    ['an object', asObject, ['x', 1, true, [], null]],
  ] as const)('that is not %s fails with path and expectation', (expected, read, values) => {
    for (const value of values) {
      const error = thrownBy(() => read(field(value)));
      expect(error.errorClass).toBe('invalid');
      expect(error.message).toContain(`Field signals[2].x failed: expected ${expected}, found `);
    }
  });

  it('that is null where an object is needed is not said to be an object', () => {
    expect(thrownBy(() => asObject(field(null))).message).not.toContain('found an object');
  });

  it('that is required fails when it is missing, empty or blank', () => {
    for (const value of [null, undefined, '', '  ']) {
      expect(thrownBy(() => requiredText(field(value))).message).toContain('missing or empty');
    }
    expect(requiredText(field(' x '))).toBe('x');
  });

  it('that is no date-time fails with its content, shortened', () => {
    expect(thrownBy(() => asTime(field('y'.repeat(5000)))).message.length).toBeLessThan(200);
    expect(thrownBy(() => asTime(field('soon'))).message).toContain('"soon" is not a date-time');
    expect(asTime(field(''))).toBeNull();
  });

  it('that is a list of texts loses its empty ones', () => {
    expect(texts(field(['a', '', null, 'b']))).toEqual(['a', 'b']);
  });
});

describe('wellFormed', () => {
  it.each([
    ['plain', 'plain'],
    ['\u{1F600} ok \u{1F600}', '\u{1F600} ok \u{1F600}'],
    ['\ud83d', '\ufffd'],
    ['a\ude00b', 'a\ufffdb'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['\ud83d\ud83d\ude00', '\ufffd\u{1F600}'],
  ])('%j', (text, result) => {
    expect(wellFormed(text)).toBe(result);
    expect(() => encodeURIComponent(wellFormed(text))).not.toThrow();
  });
});
