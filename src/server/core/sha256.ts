import { base64OfBytes, base64ToBytes, utf8Bytes } from './base64.ts';

/** SHA-256 (FIPS 180-4) and HMAC (RFC 2104) in code, for instances whose scripts may not use the platform's. */

// prettier-ignore
const ROUND: readonly number[] = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];
// prettier-ignore
const START: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** Bytes of a block. */
const BLOCK = 64;

/** Digest of bytes (0 to 255 each): 32 bytes. */
export function sha256(bytes: readonly number[]): number[] {
  const padded = pad(bytes);
  let state = START;
  for (let at = 0; at < padded.length; at += BLOCK) state = compress(state, padded, at);
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

/** HMAC-SHA256 of a text in UTF-8; key and result in Base64. */
export function hmacSha256Base64(keyBase64: string, text: string): string {
  const given = base64ToBytes(keyBase64);
  const key = given.length > BLOCK ? sha256(given) : given;
  const mixedWith = (mask: number): number[] =>
    Array.from({ length: BLOCK }, (_byte, at) => (key[at] ?? 0) ^ mask);
  return base64OfBytes(sha256(mixedWith(0x5c).concat(sha256(mixedWith(0x36).concat(utf8Bytes(text))))));
}

/** A one bit, zeros, and the length in bits as 64 bits: whole blocks. */
function pad(bytes: readonly number[]): number[] {
  const padded = bytes.concat(0x80);
  while (padded.length % BLOCK !== BLOCK - 8) padded.push(0);
  const bits = bytes.length * 8;
  for (const word of [Math.floor(bits / 0x100000000), bits])
    padded.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  return padded;
}

function compress(state: readonly number[], bytes: readonly number[], start: number): number[] {
  const words = schedule(bytes, start);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < BLOCK; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND[at] ?? 0) + (words[at] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

/** The 16 words of a block, and 48 that follow from them. */
function schedule(bytes: readonly number[], start: number): number[] {
  const byte = (at: number): number => bytes[start + at] ?? 0;
  const words: number[] = [];
  for (let at = 0; at < BLOCK; at += 4)
    words.push((byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3));
  for (let at = 16; at < BLOCK; at += 1) {
    const [near = 0, far = 0] = [words[at - 2], words[at - 15]];
    const low = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const high = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words.push(((words[at - 16] ?? 0) + low + (words[at - 7] ?? 0) + high) | 0);
  }
  return words;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
