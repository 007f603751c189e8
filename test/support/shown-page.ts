/** Parts of a page that a person does not read: head and scripts, and the details that are folded. */
const UNSEEN =
  /<head>[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<details class="(?:card rest|filter)">[\s\S]*?<\/details>/g;

const characters: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&middot;', '·'],
  ['&amp;', '&'],
];

const decoded = (text: string): string =>
  characters
    .reduce((result, [entity, character]) => result.replaceAll(entity, character), text)
    .replace(/\s+/g, ' ')
    .trim();

/** Without markup. */
export const plain = (html: string): string => decoded(html.replace(/<[^>]+>/g, ' '));

/** What a person reads on a page of the local instance, with what stands in the fields to be edited. */
export function readOn(html: string): string {
  const seen = html.replace(UNSEEN, '');
  const entered = [
    ...seen.matchAll(/<input(?=[^>]*type="(?:text|search|number|url)")[^>]* value="([^"]*)"/g),
  ];
  return [plain(seen), ...entered.map(([, value = '']) => decoded(value))].join('\n');
}

/** The value of a field of a form that is only read, by its name; undefined where the form does not show it. */
export function readField(html: string, name: string): string | undefined {
  const [, field] =
    new RegExp(`data-field="${name}"[\\s\\S]*?<div class="control">([\\s\\S]*?)</div>`).exec(html) ?? [];
  return field === undefined ? undefined : plain(field);
}
