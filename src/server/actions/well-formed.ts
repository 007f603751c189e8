import { oneLine } from '../core/inert.ts';
import { wellFormed } from '../core/json.ts';
import { clip } from '../core/text.ts';

/** One line without control characters and bidirectional overrides, which could disguise data as something else. */
export function plainLine(text: string): string {
  return oneLine(wellFormed(text))
    .replace(/[\u0080-\u009f]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** Bytes of the text in UTF-8; half a pair counts as the character that replaces it. */
export function utf8Length(text: string): number {
  // Engines skip what is one byte far faster than a loop of ours.
  const others = text.replace(/[^\u0080-\uffff]+/g, ' ');
  let bytes = text.length;
  for (let index = 0; index < others.length; index += 1) {
    const code = others.charCodeAt(index);
    if (code < 0x80) continue;
    // Of a pair, the second half is skipped: four bytes for two.
    if (code >= 0xd800 && code <= 0xdbff && isLow(others.charCodeAt(index + 1))) index += 1;
    bytes += code < 0x800 ? 1 : 2;
  }
  return bytes;
}

/** False for NaN, which stands behind the end of a text. */
function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * Text that is allowed in a header: one line of printable ASCII, at most 2,000 characters. Line ends would begin another
 * header (RFC 9110, section 5.5).
 */
export function headerText(text: string): string {
  return clip(plainLine(text), 2000).replace(/[^\x20-\x7e]/g, '?');
}
