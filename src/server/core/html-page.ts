/** Characters of a page that are searched for its title. */
const SEARCHED = 4000;

/** Also behind the declaration of XML or a comment, as pages of proxies begin. */
const PAGE = /^<(?:!doctype|head|body|h1|p|center|title)\b|<html[\s>]/i;

/**
 * What stands for a web page in a message: its title, or its first heading or paragraph. Null for a text that is none.
 * However long the text, patterns see its beginning alone.
 */
export function pageTitle(text: string): string | null {
  const start = text.slice(0, SEARCHED).trim();
  if (start.charAt(0) !== '<' || !PAGE.test(start)) return null;
  const tag = /<(?:title|h1|p)[^<>]{0,200}>([^<]{1,1000})</i.exec(start);
  return `HTML page "${(tag?.[1] ?? 'without a title').replace(/\s+/g, ' ').trim().slice(0, 200)}"`;
}
