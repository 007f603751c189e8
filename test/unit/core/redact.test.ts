import { redact, withoutSecrets } from '../../../src/server/core/redact.ts';
import { ESCAPES } from '../../support/spellings.ts';

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

  // Put together here, so that no file contains what looks like a key.
  const HEX = '0123456789abcdef'.repeat(2);
  it.each([
    ['a bot token of Slack', `sent ${'xoxb'}-12-34-AbCdEf to it`, 'AbCdEf'],
    ['a rotated token of Slack', `${'xoxe'}.xoxp-1-AbCdEf`, 'AbCdEf'],
    ['the address of a Slack webhook', 'POST https://hooks.slack.com/services/T01/B02/AbCdEf failed', 'T01'],
    ['the address of a Slack workflow', 'https://hooks.slack.com/triggers/T01/02/AbCdEf', 'AbCdEf'],
    [
      'the address of a Teams connector',
      'https://acme.webhook.office.com/webhookb2/a@b/IncomingWebhook/c/d',
      'Incoming',
    ],
    [
      'the signature of a Teams workflow',
      'https://x.logic.azure.com:443/w/invoke?sv=1.0&sig=a-B_c%2F1',
      'a-B_c',
    ],
    ['a key ID of AWS', `for ${'AKIA'}IOSFODNN7ABCDEFG denied`, 'IOSFODNN7'],
    ['a temporary key ID of AWS', `${'ASIA'}IOSFODNN7ABCDEFG`, 'IOSFODNN7'],
    [
      'a signature of AWS',
      'Authorization: AWS4-HMAC-SHA256 Credential=AKID/20260115/x, Signature=abcdef01',
      'abcdef01',
    ],
    [
      'a signature of AWS in JSON',
      '{"Authorization":"AWS4-HMAC-SHA256 Credential=AKID/1, Signature=abcdef01"}',
      'AKID',
    ],
    ['a session token of AWS', '{"X-Amz-Security-Token":"FwoGZXIv//x=="}', 'FwoGZXIv'],
    ['the key of PagerDuty', `{"routing_key":"${HEX}"}`, HEX],
    ['the key of PagerDuty, version 1', `{"service_key": "${HEX}"}`, HEX],
    ['a key in JSON within JSON', JSON.stringify({ body: JSON.stringify({ routing_key: HEX }) }), HEX],
    [
      'a key in JSON within JSON within JSON',
      JSON.stringify(JSON.stringify(JSON.stringify({ token: HEX }))),
      HEX,
    ],
    ['the token of Recorded Future', `X-RFToken: ${HEX}`, HEX],
    ['the key of XSOAR', `{"Authorization":"${HEX}","Accept":"x"}`, HEX],
  ])('removes %s', (_what, text, secret) => {
    const clean = redact(text);
    expect(clean).not.toContain(secret);
    expect(clean).toContain('***');
  });

  it('finds a given secret in JSON, in JSON within JSON and in an address', () => {
    const secret = 'p"4\\ss w0rd&/+';
    const inJson = JSON.stringify({ x: secret });
    for (const text of [
      inJson,
      JSON.stringify({ inJson }),
      `https://x.example/?q=${encodeURIComponent(secret)}`,
    ]) {
      expect(redact(text, [secret])).toContain('***');
      expect(redact(text, [secret])).not.toMatch(/w0rd/);
    }
    expect(redact('a half\ud83d pair', ['half\ud83d'])).toBe('a *** pair');
    expect(redact(`?q=${encodeURIComponent('p😀ss')}`, ['p😀ss'])).toBe('?q=***');
  });

  it('leaves JSON readable: what follows a secret is still there', () => {
    const kept = JSON.stringify({ sent: JSON.stringify({ token: 'qwertz', status: 1 }), at: 2 });
    expect(JSON.parse(redact(kept))).toEqual({ sent: '{"token":"***","status":1}', at: 2 });
  });

  it('takes time in proportion to a text that is made for it', () => {
    const effort = (size: number): number => {
      const text = `${'a-'.repeat(4 * size)}${'token '.repeat(size)}${'https://'.repeat(size)}`;
      const runs = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        redact(text);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...runs);
    };
    effort(100);
    // With the square of the length it would be 64 times as much.
    expect(effort(16_000) / effort(2_000)).toBeLessThan(32);
  });

  it('keeps sys_ids, which look like keys', () => {
    const text = `incident ${HEX}, table sn_si_incident`;
    expect(redact(text)).toBe(text);
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

describe('withoutSecrets', () => {
  it('takes out a secret that is part of another without leaving the rest of that', () => {
    const secrets = ['hook', 'hook-of-acme', 'the-hook-of-acme-4711'];
    expect(withoutSecrets('x the-hook-of-acme-4711 y hook-of-acme z', secrets)).toBe('x *** y *** z');
  });

  it('finds a secret as other languages write it', () => {
    const secret = 'p/a ß<b>&"c"\'d\'';
    for (const text of [
      'p\\/a ß<b>&\\"c\\"\'d\'',
      'p/a \\u00df<b>&\\"c\\"\'d\'',
      'p/a ß&lt;b&gt;&amp;&quot;c&quot;&#39;d&#39;',
      "p%2fa%20%c3%9f%3cb%3e%26%22c%22'd'",
      "p%2Fa+%C3%9F%3Cb%3E%26%22c%22'd'",
      encodeURI(secret),
    ])
      expect(withoutSecrets(`at ${text}.`, [secret])).toBe('at ***.');
  });

  const SECRETS = [
    'c4n4ry/K3y+of=the "tenant" \u00fc&<x>',
    'a%41b&c\\nd',
    '/+=/+=/+=',
    'p\ud83d\ude00ss',
    'plain4711',
  ];

  it.each(Object.keys(ESCAPES))('finds a secret, and its Base64, escaped as %s', (name) => {
    const escape = ESCAPES[name] ?? String;
    for (const secret of SECRETS)
      for (const text of [secret, Buffer.from(secret).toString('base64')])
        expect([secret, withoutSecrets(`at ${escape(text)}|`, [secret])]).toEqual([secret, 'at ***|']);
  });

  it('finds a secret whose characters are each written differently', () => {
    expect(withoutSecrets('at %73\\u0065&#115;a%256D\\u0065!', ['sesame'])).toBe('at ***!');
  });

  it('finds a secret in Base64 of Base64, also as a part of what was encoded', () => {
    const twice = (text: string): string =>
      Buffer.from(Buffer.from(text).toString('base64')).toString('base64');
    for (const before of ['', 'a', 'ab', 'abc'])
      for (const around of ['', 'x', 'yz']) {
        const [secret, text] = ['sesame-4711-open', twice(`${before}sesame-4711-open${around}`)];
        const left = withoutSecrets(text, [secret]).replace('***', '');
        // A character or two at each end may belong to others as well.
        expect(left.length).toBeLessThanOrEqual(4 * (before.length + around.length) + 8);
        expect(withoutSecrets(text, [secret])).toContain('***');
      }
  });

  it('takes time in proportion to a text of escapes', () => {
    const effort = (size: number): number => {
      const text = '%2541\\u005c&#x26;&amp;'.repeat(size) + 'sesam%'.repeat(size);
      const runs = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        withoutSecrets(text, ['sesame-4711', 'open%25']);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      });
      return Math.min(...runs);
    };
    effort(100);
    expect(effort(16_000) / effort(4_000)).toBeLessThan(12);
  });

  it('leaves what only looks like a credential, which JSON may need', () => {
    expect(withoutSecrets('{"ok":true,"token":null}', ['sesame'])).toBe('{"ok":true,"token":null}');
  });
});
