import { readFour, readSix } from '../../../transform/address.ts';

/** Ranges that are not public: IANA's special-purpose registry, and multicast. `[first octets, bits]`. */
const NOT_PUBLIC: readonly (readonly [string, number])[] = [
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
  ['224.0.0.0', 3],
];

/** An IP address that the world can reach, in its usual spelling; '' for any other text. IPv4 in IPv6 becomes IPv4. */
export function publicAddress(text: string): string {
  const number = readFour(text);
  if (number !== null) return isPublicIpv4(number) ? text : '';
  const groups = readSix(text.toLowerCase());
  if (groups === null) return '';
  const [first = 0, second = 0] = groups;
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return publicAddress(dotted(groups));
  // 2000::/3 is what is given out; 2001:db8::/32 is for documentation, 2001::/23 for protocols, 3fff::/20 as well.
  if (first < 0x2000 || first > 0x3fff) return '';
  if (first === 0x2001 && (second === 0xdb8 || second < 0x200)) return '';
  return first === 0x3fff && second < 0x1000 ? '' : text.toLowerCase();
}

function isPublicIpv4(number: number): boolean {
  return !NOT_PUBLIC.some(([base, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(number / size) === Math.floor((readFour(base) ?? 0) / size);
  });
}

function dotted(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
