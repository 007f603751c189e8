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
  const number = ipv4Number(text);
  if (number !== null) return isPublicIpv4(number) ? text : '';
  const groups = ipv6Groups(text.toLowerCase());
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
    return Math.floor(number / size) === Math.floor((ipv4Number(base) ?? 0) / size);
  });
}

function ipv4Number(text: string): number | null {
  const octets = text.split('.');
  if (
    octets.length !== 4 ||
    octets.some((octet) => !/^(?:0|[1-9]\d{0,2})$/.test(octet) || Number(octet) > 255)
  )
    return null;
  return octets.reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

/** Eight groups of 16 bits; null when it is no IPv6 address (RFC 4291, section 2.2). */
function ipv6Groups(text: string): number[] | null {
  const halves = text.split('::');
  if (text.indexOf(':') === -1 || halves.length > 2) return null;
  const [before, after] = halves.map(groupsOf);
  if (before === null || before === undefined || after === null) return null;
  if (after === undefined) return before.length === 8 ? before : null;
  const missing = 8 - before.length - after.length;
  return missing < 1 ? null : [...before, ...new Array<number>(missing).fill(0), ...after];
}

function groupsOf(text: string): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const embedded = at === parts.length - 1 ? ipv4Number(part) : null;
    if (embedded !== null) groups.push(Math.floor(embedded / 65536), embedded % 65536);
    else if (/^[0-9a-f]{1,4}$/.test(part)) groups.push(parseInt(part, 16));
    else return null;
  }
  return groups;
}

function dotted(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
