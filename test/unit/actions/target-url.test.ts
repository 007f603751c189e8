import fc from 'fast-check';
import { isIP } from 'node:net';
import { urlProblem } from '../../../src/server/actions/target-url.ts';

const RULES = { hosts: [], allowedHosts: '', ownHost: 'acme.service-now.com', privately: false };
const problem = (url: string, more = {}) => urlProblem(url, { ...RULES, ...more });

test.each([
  'https://relay.example.com',
  'https://relay.example.com/hook?x=1%20y',
  'https://relay.example.com:443/workflows/1',
  'https://relay.example.com:8443/',
  'HTTPS://Relay.Example.COM/x',
  'https://metadata.example.com/',
])('takes %s', (url) => expect(problem(url)).toBe(''));

test.each([
  '',
  'relay.example.com',
  'http://relay.example.com/',
  'ftp://relay.example.com/',
  'https://',
  'https:///x',
  'https:/relay.example.com',
  'https://kim:pw@relay.example.com/',
  'https://relay.example.com@evil.example/',
  'https://relay.example.com\\@evil.example/',
  'https://relay.example.com#@evil.example/',
  'https://relay.example.com:22/',
  'https://relay.example.com:/',
  'https://relay.example.com:99999/',
  'https://relay.example.com./',
  'https://relay..example.com/',
  'https://relay_x.example.com/',
  'https://relay.example.com/a b',
  'https://relay.example.com/\r\nX: y',
  'https://relay。example。com/',
  'https://ｌocalhost/',
  'https://localhost/',
  'https://x.localhost/',
  'https://intranet/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://box.home.arpa/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.0.0.1/',
  'https://0177.0.0.1/',
  'https://0x7f.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://[fd00:ec2::254]/latest/meta-data',
  'https://[64:ff9b::7f00:1]/',
  'https://[fe80::1%25eth0]/',
  'https://10.0.0.1/',
  'https://192.168.0.10:8443/',
  'https://metadata/',
  'https://metadata.goog/',
  'https://instance-data.ec2.internal/',
  'https://ip6-localhost/',
  'https://１２７.0.0.1/',
  'https://127。0。0。1/',
  'https://relay.example.com\t/',
  'https://relay.example\u00ad.com/',
  'https://relay.example.com%2f@evil.example/',
  'https://relay.example.com%00.evil.example/',
  '\\\\relay.example.com\\x',
  'https:\\\\relay.example.com/',
  'https://-relay.example.com/',
  `https://${'a'.repeat(64)}.example.com/`,
  'https://1.2.3.4.5/',
  'https://x.0x7f/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://%31%32%37.0.0.1/',
  'https://①②⑦.⓪.⓪.①/',
  'https://acme.service-now.com/x',
  'https://ACME.service-now.com/x',
])('refuses %j', (url) => expect(problem(url)).not.toBe(''));

test('what it takes, the reader of addresses of the web takes for a public host by https', () => {
  const label = fc.oneof(
    fc.domain(),
    fc.ipV4(),
    fc.ipV4Extended(),
    fc.ipV6().map((ip) => `[${ip}]`),
    fc.integer({ min: 0 }).map(String),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'X',
        '0',
        '1',
        'x',
        '.',
        '-',
        ':',
        '@',
        '\\',
        '%',
        '?',
        '#',
        '/',
        '。',
        '\t',
        'K',
      ),
    }),
    fc.constantFrom('localhost', '127.1', '0x7f.1', 'a.0'),
  );
  const url = fc
    .tuple(
      fc.constantFrom('https://', 'HTTPS://', 'http://', 'https:/\\', ' https://'),
      label,
      fc.constantFrom('', '.com', '.', ':443', ':8443', '.localhost', '@x.com', '.0x1'),
      fc.webPath(),
    )
    .map((parts) => parts.join(''));
  let taken = 0;
  fc.assert(
    fc.property(url, (text) => {
      if (problem(text) !== '') return;
      taken += 1;
      const read = new URL(text.trim());
      expect(read.protocol).toBe('https:');
      expect(isIP(read.hostname.replace(/^\[|\]$/g, ''))).toBe(0);
      expect(read.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(read.hostname).not.toMatch(/(^|\.)localhost$/);
      expect(read.username + read.password + read.hash).toBe('');
      expect(['', '80', '8000', '8080', '8443']).toContain(read.port);
    }),
    { numRuns: 5000 },
  );
  expect(taken).toBeGreaterThan(200);
});

test('a type with hosts of its own calls no others', () => {
  const hosts = ['slack.com', '.logic.azure.com'];
  expect(problem('https://slack.com/api', { hosts })).toBe('');
  expect(problem('https://prod-1.westeurope.logic.azure.com:443/x', { hosts })).toBe('');
  for (const url of [
    'https://evil-slack.com/',
    'https://x.slack.com/',
    'https://logic.azure.com/',
    'https://slack.com.evil.example/',
  ])
    expect(problem(url, { hosts })).toContain('must end in');
});

test('an administrator may allow a host besides, with its port and without https', () => {
  const allowedHosts = 'x.example, 127.0.0.1:8090';
  expect(problem('http://127.0.0.1:8090/hook', { allowedHosts, hosts: ['slack.com'] })).toBe('');
  expect(problem('http://127.0.0.1:8091/hook', { allowedHosts })).not.toBe('');
  expect(problem('http://kim@127.0.0.1:8090/hook', { allowedHosts })).not.toBe('');
});

describe('by a MID Server', () => {
  const privately = { privately: true };

  test.each([
    'https://10.0.0.1/',
    'https://10.255.255.255:8443/x',
    'https://172.16.0.1/',
    'https://172.31.255.1/',
    'https://192.168.1.20:443/',
    'https://xsoar/',
    'https://xsoar.corp:8443/',
    'https://xsoar.soc.internal/',
    'https://printer.local/',
    'https://relay.example.com/',
  ])('%s is called', (url) => expect(problem(url, privately)).toBe(''));

  test.each([
    'http://10.0.0.1/',
    'http://xsoar/',
    'https://10.0.0.1:22/',
    'https://kim@10.0.0.1/',
    'https://10.0.0.1@evil.example/',
    'https://9.9.9.9/',
    'https://172.15.0.1/',
    'https://172.32.0.1/',
    'https://192.169.0.1/',
    'https://100.64.0.1/',
    'https://100.100.100.200/',
    'https://0.0.0.0/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://169.254.169.254/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://10.1/',
    'https://10.0.1/',
    'https://010.0.0.1/',
    'https://0x0a.0.0.1/',
    'https://10.0.0.0x1/',
    'https://10.256.0.1/',
    'https://10.0.0.1./',
    'https://10.0.0.1.5/',
    'https://167772161/',
    'https://[::1]/',
    'https://[::]/',
    'https://[fc00::1]/',
    'https://[fd00:ec2::254]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://localhost/',
    'https://x.localhost/',
    'https://localhost.localdomain/',
    'https://metadata/',
    'https://metadata.google.internal/',
    'https://instance-data/',
    'https://instance-data.ec2.internal/',
    'https://acme.service-now.com/',
  ])('%s is not called', (url) => expect(problem(url, privately)).not.toBe(''));

  test('what is called is never the machine itself, nor link-local, in whatever spelling', () => {
    const octet = fc.oneof(fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 254, 255), fc.nat({ max: 255 }));
    const spelled = fc.tuple(octet, fc.constantFrom('dec', 'hex', 'oct')).map(([value, as]) => {
      if (as === 'hex') return `0x${value.toString(16)}`;
      return as === 'oct' ? `0${value.toString(8)}` : String(value);
    });
    const dotted = fc.array(spelled, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
    const plain = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
    const whole = fc.nat({ max: 0xffffffff }).map(String);
    const v6 = fc.ipV6().map((ip) => `[${ip}]`);
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(dotted, plain, whole, v6), fc.constantFrom('', '.', ':8443'), (host, tail) => {
        if (problem(`https://${host}${tail}/`, privately) !== '') return;
        taken += 1;
        const read = new URL(`https://${host}${tail}/`).hostname;
        expect(read).toBe(host);
        expect(read).toMatch(/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/);
        expect(isIP(read)).toBe(4);
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

test('a vendor is called at its own port alone', () => {
  const hosts = ['.logic.azure.com'];
  for (const port of ['', ':443']) expect(problem(`https://a.logic.azure.com${port}/x`, { hosts })).toBe('');
  for (const port of [':80', ':8080', ':8443', ':8000'])
    expect(problem(`https://a.logic.azure.com${port}/x`, { hosts })).toContain('is not allowed: use 443');
});
