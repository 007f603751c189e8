import { notEmulated } from '../errors.ts';
import { formatStored, fromWall } from '../schema/index.ts';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** Letters of Java's SimpleDateFormat that field maps use. */
const LETTERS: Record<string, { pattern: string; part?: Part }> = {
  yyyy: { pattern: '(\\d{4})', part: 'year' },
  MM: { pattern: '(\\d{1,2})', part: 'month' },
  dd: { pattern: '(\\d{1,2})', part: 'day' },
  HH: { pattern: '(\\d{1,2})', part: 'hour' },
  mm: { pattern: '(\\d{1,2})', part: 'minute' },
  ss: { pattern: '(\\d{1,2})', part: 'second' },
  SSS: { pattern: '\\d{1,3}' },
};

interface Reader {
  pattern: RegExp;
  parts: Part[];
}

const readers = new Map<string, Reader>();

function compile(format: string): Reader {
  const parts: Part[] = [];
  const source = format.replace(
    /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (token, quoted?: string, letter?: string) => {
      if (!letter) return (quoted ?? token).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      const known = LETTERS[token];
      if (!known) throw notEmulated(`date format ${format}`);
      if (known.part) parts.push(known.part);
      return known.pattern;
    },
  );
  return { pattern: new RegExp(`^${source}$`), parts };
}

/**
 * The stored UTC text of a date that is written in a SimpleDateFormat pattern and a time zone; undefined when the text
 * does not fit the pattern. Throws NotEmulatedError for letters that field maps of this instance do not know.
 */
export function readDate(text: string, format: string, timeZone: string): string | undefined {
  let reader = readers.get(format);
  if (!reader) readers.set(format, (reader = compile(format)));
  const match = reader.pattern.exec(text.trim());
  if (!match) return undefined;
  const found: Record<Part, number> = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  reader.parts.forEach((part, index) => (found[part] = Number(match[index + 1])));
  const wall = Date.UTC(found.year, found.month - 1, found.day, found.hour, found.minute, found.second);
  return formatStored(fromWall(wall, timeZone));
}
