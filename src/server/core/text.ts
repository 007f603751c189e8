/** Text that fits a column. */

/**
 * Cuts a text to a column's length, with an ellipsis, never through a surrogate pair. The platform does not cut
 * over-long values itself (KB0685779).
 */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength - 1);
  const last = cut.charCodeAt(cut.length - 1);
  const half = last >= 0xd800 && last <= 0xdbff;
  return `${half ? cut.slice(0, -1) : cut}…`;
}

/** Joins values up to a length; what does not fit is counted. A first value that is too long by itself is cut. */
export function joinFitting(values: readonly string[], separator: string, maxLength: number): string {
  const more = (left: number): string => (left > 0 ? `${separator}+${left} more` : '');
  let joined = '';
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? '';
    const next = index === 0 ? value : `${joined}${separator}${value}`;
    const left = values.length - index - 1;
    if (next.length + more(left).length > maxLength) {
      return index === 0 ? clip(value, maxLength - more(left).length) + more(left) : joined + more(left + 1);
    }
    joined = next;
  }
  return joined;
}

/** Text of several lines as a form can show it: control characters become spaces, line ends are kept. */
export function readable(text: string): string {
  // eslint-disable-next-line no-control-regex
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
  return text.replace(/\r\n?/g, '\n').replace(controls, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML: an element, an attribute in quotes, a form message. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The text that `escapeHtml` was given: messages of forms are HTML, and a page of ours shows text. */
export function unescapeHtml(html: string): string {
  const characters = Object.keys(ENTITIES);
  return html.replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    (entity) => characters.find((character) => ENTITIES[character] === entity) ?? entity,
  );
}

/** True for one of these values; a column may be empty, or have a value that only a later version knows. */
export function isOneOf<V extends string>(value: string, values: readonly V[]): value is V {
  return (values as readonly string[]).includes(value);
}
