import { base64OfBytes, hexOfBytes, utf8Bytes } from './base64.ts';

/** Shortest piece of an encoded secret that is looked for: shorter ones occur in ordinary text, too. */
const SHORTEST = 6;

/**
 * As others write the same text once what they escape is undone (decoded.ts): as it is, as a form writes blanks, in hexadecimal digits,
 * and in Base64, once or twice, of it and of what it is a part of, such as the user name and password of basic authentication.
 */
export function spellingsOf(secret: string): readonly string[] {
  const bytes = utf8Bytes(secret);
  const hex = hexOfBytes(bytes);
  const once = base64sOf(bytes);
  const twice = once.flatMap((text) => base64sOf(utf8Bytes(text)));
  const encoded = [hex, hex.toUpperCase(), ...once, ...twice].filter(({ length }) => length >= SHORTEST);
  return Array.from(new Set([secret, secret.replace(/ /g, '+'), ...encoded]));
}

/** Bytes of three are four characters of Base64: a secret has one of three forms within a longer text. In both alphabets. */
function base64sOf(bytes: readonly number[]): readonly string[] {
  const whole = base64OfBytes(bytes);
  const within = [0, 1, 2].map((shift) => base64Within(bytes, shift));
  return [whole, whole.replace(/=/g, ''), ...within].flatMap((text) => {
    const url = text.replace(/\+/g, '-').replace(/\//g, '_');
    return url === text ? [text] : [text, url];
  });
}

/** The characters of Base64 that depend on these bytes alone, where so many others stand before them. */
function base64Within(bytes: readonly number[], shift: number): string {
  const text = base64OfBytes([...[0, 0].slice(0, shift), ...bytes]).replace(/={1,2}$/, '');
  const first = [0, 2, 3][shift] ?? 0;
  const partial = (shift + bytes.length) % 3 === 0 ? 0 : 1;
  return text.slice(first, text.length - partial);
}
