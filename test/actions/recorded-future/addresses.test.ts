import fc from 'fast-check';
import { BlockList, isIP } from 'node:net';
import { publicAddress } from '../../../src/server/actions/types/recorded-future/addresses.ts';

describe('public addresses', () => {
  const privateRanges = new BlockList();
  for (const [net, bits] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const)
    privateRanges.addSubnet(net, bits, 'ipv4');
  const publicV6 = new BlockList();
  publicV6.addSubnet('2000::', 3, 'ipv6');
  const reservedV6 = new BlockList();
  for (const [net, bits] of [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['3fff::', 20],
  ] as const)
    reservedV6.addSubnet(net, bits, 'ipv6');

  test('of IPv4 are what Node’s block list leaves', () => {
    const edge = fc.constantFrom(
      '9.255.255.255',
      '11.0.0.0',
      '172.15.255.255',
      '172.32.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '192.167.255.255',
      '192.169.0.0',
      '223.255.255.255',
      '198.17.255.255',
      '198.20.0.0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.ipV4(),
          edge,
          fc.ipV4().map((ip) => ip.replace(/^\d+/, '192')),
          fc.ipV4().map((ip) => ip.replace(/^\d+\.\d+/, '172.16')),
        ),
        (ip) => {
          expect(publicAddress(ip) === ip).toBe(!privateRanges.check(ip));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of IPv6 are those that are given out', () => {
    const any = fc.oneof(
      fc.ipV6(),
      fc
        .ipV6()
        .map((ip) => `2001:${ip.replace(/^[^:]*:*/, '')}`)
        .filter((ip) => isIP(ip) === 6),
    );
    fc.assert(
      fc.property(any, (ip) => {
        const mapped = /^(?:0{0,4}:){0,5}:?(?:0{0,4}:)*ffff:/i.test(ip);
        fc.pre(!mapped);
        const expected = publicV6.check(ip, 'ipv6') && !reservedV6.check(ip, 'ipv6');
        expect(publicAddress(ip) !== '').toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('other text is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('0', '1', '2', '.', ':', 'f') })),
        (text) => {
          if (isIP(text) === 0) expect(publicAddress(text)).toBe('');
        },
      ),
      { numRuns: 2000 },
    );
    expect(publicAddress('::ffff:8.8.8.8')).toBe('8.8.8.8');
    expect(publicAddress('::ffff:10.0.0.1')).toBe('');
    expect(publicAddress('::1')).toBe('');
    expect(publicAddress('fe80::1')).toBe('');
  });
});
