import { escapeHtml } from '../core/text.ts';
import { plainLine } from './well-formed.ts';

/** A link; only its text where the address is no web address. */
export function htmlLink(text: string, url: string): string {
  const shown = escapeHtml(plainLine(text));
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(encodedUrl(url))}">${shown}</a>` : shown;
}

/**
 * The address with every character encoded that RFC 3986 does not allow in one. What is encoded already stays: `%3F` does
 * not become `%253F`.
 */
export function encodedUrl(url: string): string {
  return plainLine(url)
    .replace(/[^!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]+/g, (found) => encodeURIComponent(found))
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}
