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
