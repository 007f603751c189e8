import { isNestedDeeply, jsonText, parseJson } from '../../../src/server/core/json.ts';
import { parseExactJson } from '../../../src/server/core/exact-number.ts';
import { utf8Length } from '../../../src/server/actions/well-formed.ts';

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a text of JSON', () => {
  it.each([
    ['nothing', '', false],
    ['no bracket', '"a"', false],
    ['many side by side', `[${Array<string>(2000).fill('{"a":[1]}').join(',')}]`, false],
    ['brackets in texts', JSON.stringify({ a: '['.repeat(2000), b: '\\"[[{' }), false],
    ['500 levels', nested(500), false],
    ['501 levels', nested(501), true],
    ['100,000 levels', nested(100_000), true],
    ['levels that do not end', '[{"a":'.repeat(2000), true],
    ['a few levels that do not end', '[{"a":'.repeat(20), false],
    ['a million brackets', nested(500_000), true],
    ['levels with siblings', `${'{"b":[],"a":'.repeat(600)}1${',"c":{}}'.repeat(600)}`, true],
  ])('with %s is nested too deeply or not', (_what, text, expected) => {
    expect(isNestedDeeply(text)).toBe(expected);
  });

  it('is not parsed when it is nested too deeply', () => {
    expect(parseJson(nested(500))).not.toBeNull();
    expect(parseJson(nested(501))).toBeNull();
  });
});

describe('a value as JSON', () => {
  it('has no half of a character, neither in texts nor in names', () => {
    const value = { ['n\ud800']: ['\udc00', '😀', '\\ud800'], plain: 1 };
    expect(jsonText(value)).toBe('{"n\ufffd":["\ufffd","😀","\\\\ud800"],"plain":1}');
    expect(jsonText({ a: '\\ud800' })).toBe('{"a":"\\\\ud800"}');
  });

  it('keeps the digits of its numbers, and may leave some of them out', () => {
    const value = parseExactJson('{"a":1.0,"b":[0.90,"\\ud800"],"c":12345678901234567890}');
    expect(jsonText(value)).toBe('{"a":1.0,"b":[0.90,"\ufffd"],"c":12345678901234567890}');
    const without = (key: string, each: unknown): unknown => (key === 'a' ? undefined : each);
    expect(jsonText(value, 0, without)).toBe('{"b":[0.90,"\ufffd"],"c":12345678901234567890}');
  });

  it('is empty where there is none', () => {
    expect(jsonText(undefined)).toBe('');
  });
});

it('the length of a text in UTF-8 is that of its bytes', () => {
  for (const text of ['', 'plain', 'é漢😀', 'a\ud83d b\ude00', '\ud83d', `${'x'.repeat(1000)}é`])
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
});
