import { oneLine } from '../../../src/server/core/inert.ts';
import { clip, joinFitting } from '../../../src/server/core/text.ts';

describe('clip', () => {
  it('leaves a text that fits, to the last character', () => {
    expect(clip('12345', 5)).toBe('12345');
    expect(clip('', 5)).toBe('');
  });

  it('cuts one that does not fit and says so', () => {
    expect(clip('123456', 5)).toBe('1234…');
    expect(clip('ab', 1)).toBe('…');
  });

  it('never cuts through a surrogate pair', () => {
    expect(clip('123\u{1F600}6', 5)).toBe('123…');
    expect(clip('12\u{1F600}56', 5)).toBe('12\u{1F600}…');
  });
});

describe('joinFitting', () => {
  it('joins what fits', () => {
    expect(joinFitting(['a', 'b', 'c'], ', ', 30)).toBe('a, b, c');
    expect(joinFitting([], ', ', 30)).toBe('');
  });

  it('counts what does not, and never cuts a value in half', () => {
    expect(joinFitting(['aaaa', 'bbbb', 'cccc', 'dddd'], ', ', 20)).toBe('aaaa, bbbb, +2 more');
    expect(joinFitting(['aaaa', 'bbbbbbbbbbbb'], ', ', 15)).toBe('aaaa, +1 more');
  });

  it('counts the others even when the first alone is too long', () => {
    const joined = joinFitting(['x'.repeat(50), 'b', 'c'], ', ', 20);
    expect(joined.length).toBeLessThanOrEqual(20);
    expect(joined).toContain('+2 more');
  });
});

describe('oneLine', () => {
  it('turns line ends, tabs and control characters into spaces', () => {
    expect(oneLine(' a\r\nb\tc\u0000d\u2028e\u007ff ')).toBe('a b c d e f');
  });

  it('keeps letters of every script', () => {
    expect(oneLine('Größe 東京 \u{1F600}')).toBe('Größe 東京 \u{1F600}');
  });
});
