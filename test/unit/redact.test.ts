import { redact } from '../../src/server/redact.ts';

describe('redact', () => {
  it('removes every occurrence of a given secret', () => {
    expect(redact('key s3cr3t-key twice s3cr3t-key.', ['s3cr3t-key'])).toBe('key *** twice ***.');
  });

  it('removes several secrets, and treats them as text, not as patterns', () => {
    expect(redact('a.b+c$ and zzzz', ['a.b+c$', 'zzzz'])).toBe('*** and ***');
    expect(redact('axb+c$', ['a.b+c$'])).toBe('axb+c$');
  });

  it('leaves secrets of less than four characters alone, since replacing them would garble the text', () => {
    expect(redact('abc is a word', ['abc', ''])).toBe('abc is a word');
  });

  it.each([
    ['Basic authentication', 'sent Basic c3VBY2Nlc3M6c3VwZXJzZWNyZXQ= to it', 'c3VBY2Nlc3M6c3VwZXJzZWNyZXQ='],
    ['a bearer token', 'Bearer abc.def-ghi_jkl~mno', 'abc.def-ghi_jkl~mno'],
    ['an authorization header', 'authorization: 0123456789', '0123456789'],
    ['a key header as JSON', '{"x-api-key":"0123456789"}', '0123456789'],
    ['a cookie', 'Set-Cookie: AWSALB=qwertz', 'qwertz'],
    ['an access key', 'accessKey=qwertz&x=1', 'qwertz'],
    ['an access key as JSON', '{"access_key": "qwertz"}', 'qwertz'],
    ['a password', 'password: qwertz', 'qwertz'],
    ['a secret', 'secret=qwertz', 'qwertz'],
    ['a token', "token='qwertz'", 'qwertz'],
    ['the user part of an address', 'https://id:qwertz@api.us2.sumologic.com/x', 'qwertz'],
  ])('removes %s', (_what, text, secret) => {
    const clean = redact(text);
    expect(clean).not.toContain(secret);
    expect(clean).toContain('***');
  });

  it('keeps what surrounds a secret, so that the message can still be acted on', () => {
    expect(redact('{"access_key":"qwertz","status":401}')).toBe('{"access_key":"***","status":401}');
    expect(redact('https://id:qwertz@host/path')).toBe('https://***@host/path');
  });

  it('does not touch ordinary text', () => {
    const text =
      'Basic rules: tokens are counted, cookies baked, https://service.us2.sumologic.com/sec/insight/1?x=1';
    expect(redact(text)).toBe(text);
  });
});
