import { macOf, readAddress } from '../../../src/server/transform/address.ts';

describe('an IP address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    [' 192.0.2.1 ', '192.0.2.1'],
    ['::', '::'],
    ['1::', '1::'],
    ['2001:DB8::0001', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['2001:db8::1%eth0', '2001:db8::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['10:0:0:1:2:3:4:5', '10::1:2:3:4:5'],
    ['64:ff9b::1.2.3.4', '64:ff9b::102:304'],
    ['2001:0db8:0000:0001:0000:0000:0000:0001', '2001:db8:0:1::1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201', '192.0.2.1'],
  ])('%s is written %s', (text, written) => {
    expect(readAddress(text)?.text).toBe(written);
  });

  it.each([
    '',
    'host',
    '1.2.3',
    '1.2.3.4.5',
    '010.1.1.1',
    '1.1.1.00',
    '::ffff:010.1.1.1',
    '256.1.1.1',
    '1.2.3.4:80',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '12345::',
    'g::',
    ':::',
    '::ffff:1.2.3.400',
    '1.2.3.4::',
    'aa:bb:cc:dd:ee:ff',
    ':'.repeat(1_000_000),
  ])('is not %p', (text) => {
    expect(readAddress(text)).toBeNull();
  });

  it.each([
    ['0.0.0.0', true],
    ['10.255.255.255', true],
    ['11.0.0.0', false],
    ['100.63.255.255', false],
    ['100.64.0.1', true],
    ['127.0.0.1', true],
    ['169.254.169.254', true],
    ['172.15.255.255', false],
    ['172.16.0.0', true],
    ['172.31.255.255', true],
    ['172.32.0.0', false],
    ['192.168.1.1', true],
    ['192.169.0.0', false],
    ['223.255.255.255', false],
    ['224.0.0.1', true],
    ['255.255.255.255', true],
    ['::', true],
    ['::1', true],
    ['::2', false],
    ['fe80::1', true],
    ['febf::1', true],
    ['fec0::1', false],
    ['fc00::1', true],
    ['fdff::1', true],
    ['ff02::1', true],
    ['::ffff:10.0.0.1', true],
    ['2001:db8::1', false],
  ])('%s is private: %p', (text, isPrivate) => {
    expect(readAddress(text)?.isPrivate).toBe(isPrivate);
  });
});

describe('a hardware address', () => {
  test.each([
    'aa:bb:cc:00:11:22',
    'AA-BB-CC-00-11-22',
    'aabb.cc00.1122',
    'aabbcc001122',
    ' AA:bb:CC:00:11:22 ',
  ])('%s is one address', (text) => {
    expect(macOf(text)).toBe('AA:BB:CC:00:11:22');
  });

  test.each([
    '',
    'aa:bb:cc',
    'aa:bb-cc:00:11:22',
    '00:00:00:00:00:00',
    'ffff.ffff.ffff',
    'gg:bb:cc:00:11:22',
  ])('%s is none', (text) => {
    expect(macOf(text)).toBe('');
  });
});
