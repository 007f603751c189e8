import { base64OfBytes, hexOfBytes, utf8Bytes } from './base64.ts';

/** Shortest piece of an encoded secret that is looked for: shorter ones occur in ordinary text, too. */
const SHORTEST = 6;

/** What encoded secrets are written in. */
const ENCODED_RUN = /[A-Za-z0-9+/_=-]+/g;

/** Characters of the longest run in a text that could be an encoded secret: no longer spelling stands in it. */
export function longestRun(text: string): number {
  return (text.match(ENCODED_RUN) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** Characters that so many bytes have at least, in Base64 or hexadecimal digits, even where they are a part of others. */
function fewestEncoded(bytes: number): number {
  return Math.floor((4 * bytes) / 3) - 2;
}

/**
 * As others write the same text once what they escape is undone (decoded.ts): as it is, as a form writes blanks, in hexadecimal digits,
 * and in Base64, once or twice, of it and of what it is a part of, such as the user name and password of basic authentication.
 * @param longest characters of the longest encoding that is looked for; others are not made, which costs much more than to search
 */
export function spellingsOf(secret: string, longest: number): readonly string[] {
  const plain = [secret, secret.replace(/ /g, '+')];
  const bytes = utf8Bytes(secret);
  const fewest = fewestEncoded(bytes.length);
  if (longest < fewest) return Array.from(new Set(plain));
  const hex = hexOfBytes(bytes);
  const once = base64sOf(bytes);
  const twice = longest < fewestEncoded(fewest) ? [] : once.flatMap((text) => base64sOf(utf8Bytes(text)));
  const encoded = [hex, hex.toUpperCase(), ...once, ...twice].filter(({ length }) => length >= SHORTEST);
  return Array.from(new Set([...plain, ...encoded]));
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
  const text = base64OfBytes([0, 0].slice(0, shift).concat(bytes)).replace(/={1,2}$/, '');
  const first = [0, 2, 3][shift] ?? 0;
  const partial = (shift + bytes.length) % 3 === 0 ? 0 : 1;
  return text.slice(first, text.length - partial);
}
