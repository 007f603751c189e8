import { choicesOf } from '../../records/index.ts';
import { type Field } from '../../query/index.ts';
import { isNumber } from '../../schema/index.ts';
import type { Platform } from '../../types.ts';

/** Searches the text of all columns that the list shows. */
const TEXT = '';

/** `^` divides conditions and cannot be written inside of one. */
const plain = (text: string): string => text.trim().replaceAll('^', ' ');

/** The condition for what is looked for in one column. */
function conditionOf(platform: Platform, { path, table, column, kind }: Field, text: string): string {
  if (kind === 'boolean') return `${path}=${/^(true|yes|1)$/i.test(text) ? 'true' : 'false'}`;
  if (isNumber(kind)) return `${path}=${text}`;
  if (kind === 'dateTime' || kind === 'date') return `${path}>=${text}`;
  const labels = choicesOf(platform, table, column.name).filter(({ label }) =>
    label.toLowerCase().includes(text.toLowerCase()),
  );
  if (labels.length > 0) return `${path}IN${labels.map(({ value }) => value).join(',')}`;
  return `${path}LIKE${text}`;
}

/** The encoded query with what the search box looks for in front of its order; unchanged for an empty search. */
export function searched(
  platform: Platform,
  fields: readonly Field[],
  encoded: string,
  path: string,
  text: string,
): string {
  const wanted = plain(text);
  if (wanted === '') return encoded;
  const inText = fields.filter(({ kind }) => kind === 'text');
  const chosen = path === TEXT ? inText : fields.filter((field) => field.path === path);
  const condition = chosen.map((field) => conditionOf(platform, field, wanted)).join('^OR');
  const at = encoded.search(/(^|\^)(ORDERBY|GROUPBY)/);
  const [conditions, order] = at < 0 ? [encoded, ''] : [encoded.slice(0, at), encoded.slice(at)];
  return [conditions, condition, order.replace(/^\^/, '')].filter((part) => part !== '').join('^');
}
