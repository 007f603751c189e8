import { createHash, createHmac } from 'node:crypto';
import { hexOfBytes, utf8Bytes } from '../../../src/server/core/base64.ts';
import { hmacSha256Base64, sha256 } from '../../../src/server/core/sha256.ts';

const hex = (text: string): string => hexOfBytes(sha256(utf8Bytes(text)));
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describe('SHA-256 in code', () => {
  test.each([
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['three letters', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'two blocks',
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'a million letters',
      'a'.repeat(1_000_000),
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    ],
  ])('gives the digest of the standard for %s', (_what, text, digest) => {
    expect(hex(text)).toBe(digest);
  });

  test('pads every length as other implementations do', () => {
    for (let length = 0; length < 300; length += 1) {
      const text = 'é'.repeat(length % 7) + 'x'.repeat(length);
      expect(hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
  });
});

describe('HMAC-SHA256 in code', () => {
  test.each([
    ['\x0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    [
      'Jefe',
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
  ])('gives the code of RFC 4231', (key, text, code) => {
    expect(Buffer.from(hmacSha256Base64(base64(key), text), 'base64').toString('hex')).toBe(code);
  });

  test.each([0, 1, 63, 64, 65, 200])('takes a key of %i bytes', (length) => {
    const expected = createHmac('sha256', 'k'.repeat(length)).update('text, é', 'utf8').digest('base64');
    expect(hmacSha256Base64(base64('k'.repeat(length)), 'text, é')).toBe(expected);
  });
});
