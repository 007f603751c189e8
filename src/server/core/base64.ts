import { wellFormed } from './json.ts';

/** Base64, UTF-8 and hexadecimal in code: scoped scripts have no functions for bytes, and a signature is 32 of them. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a text in UTF-8, 0 to 255 each; half a pair counts as the character that replaces it. */
export function utf8Bytes(text: string): number[] {
  const encoded = encodeURIComponent(wellFormed(text));
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at += 1) {
    if (encoded.charAt(at) === '%') {
      bytes.push(parseInt(encoded.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(encoded.charCodeAt(at));
  }
  return bytes;
}

/** Bytes in Base64, padded (RFC 4648, section 4). */
export function base64OfBytes(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const block = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET.charAt(block >> 18) + ALPHABET.charAt((block >> 12) & 63);
    text += at + 1 < bytes.length ? ALPHABET.charAt((block >> 6) & 63) : '=';
    text += at + 2 < bytes.length ? ALPHABET.charAt(block & 63) : '=';
  }
  return text;
}

/** Bytes as lower-case hexadecimal digits. */
export function hexOfBytes(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('');
}

/** The bytes that Base64 stands for; characters that are not Base64 are ignored. */
export function base64ToBytes(base64: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let buffer = 0;
  for (const character of base64.replace(/[^A-Za-z0-9+/]/g, '').split('')) {
    buffer = (buffer << 6) | ALPHABET.indexOf(character);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((buffer >> bits) & 255);
    buffer &= (1 << bits) - 1;
  }
  return bytes;
}
