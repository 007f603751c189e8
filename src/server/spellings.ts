import { jsonText } from './json.ts';
import { base64OfBytes, hexOfBytes, utf8Bytes } from './base64.ts';

/**
 * As others write the same text: JSON, also without slashes or beyond ASCII, JSON within JSON within JSON, HTML, addresses, forms,
 * hexadecimal digits, and Base64 of it and of what it is a part of, such as the user name and password of basic authentication.
 */
export function spellingsOf(secret: string): readonly string[] {
  const quote = (text: string): string => jsonText(text).slice(1, -1);
  const quoted = quote(secret);
  const twice = quote(quoted);
  const slashes = quoted.replace(/\//g, '\\/');
  const ascii = quoted.replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const html = secret
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
  const all = [secret, quoted, twice, quote(twice), slashes, ascii, html, ...encodings(secret)];
  // An address cannot hold half a pair.
  if (secret.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '').search(/[\ud800-\udfff]/) !== -1) return all;
  const encoded = encodeURIComponent(secret);
  const lower = encoded.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase());
  return [...all, encoded, lower, encoded.replace(/%20/g, '+'), encodeURI(secret)];
}

/** Bytes of three are four characters of Base64: a secret stands in one of three ways within a longer text. */
function encodings(secret: string): readonly string[] {
  const bytes = utf8Bytes(secret);
  const hex = hexOfBytes(bytes);
  const within = [0, 1, 2].map((shift) => base64Within(bytes, shift));
  const all = [base64OfBytes(bytes), ...within].flatMap((text) => {
    const url = text.replace(/\+/g, '-').replace(/\//g, '_');
    return [
      text,
      text.replace(/=/g, ''),
      url,
      url.replace(/=/g, ''),
      encodeURIComponent(text),
      text.replace(/\//g, '\\/'),
    ];
  });
  return [hex, hex.toUpperCase(), ...all].filter(({ length }) => length >= 6);
}

/** The characters of Base64 that depend on these bytes alone, where so many others stand before them. */
function base64Within(bytes: readonly number[], shift: number): string {
  const text = base64OfBytes([...[0, 0].slice(0, shift), ...bytes]).replace(/={1,2}$/, '');
  const first = [0, 2, 3][shift] ?? 0;
  const partial = (shift + bytes.length) % 3 === 0 ? 0 : 1;
  return text.slice(first, text.length - partial);
}
