/** IP and hardware addresses as texts, in one spelling each, so that equal ones compare equal. Pure. */

export interface Address {
  version: 4 | 6;
  /** One spelling for each address: dotted decimal, or RFC 5952 for version 6. */
  text: string;
  /** Not reachable from outside: private, loopback, link-local, shared (RFC 6598), multicast, unspecified, broadcast. */
  isPrivate: boolean;
}

/** The longest text of a version 6 address. */
const LONGEST = 45;

/** Blocks of version 4 that are not public (IANA special-purpose registry), as first address and prefix length. */
const PRIVATE_BLOCKS: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0xe0000000, 3],
];

/**
 * Null for anything but one address; brackets and a zone (`fe80::1%eth0`) are dropped. An octet with leading zeros is
 * rejected: some programs read it as octal, so the address is ambiguous.
 */
export function readAddress(text: string): Address | null {
  if (text.length > LONGEST + 40) return null;
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\]$/, '$1')
    .replace(/%[\s\S]*$/, '');
  const four = readFour(bare);
  if (four !== null) return version4(four);
  const groups = readSix(bare.toLowerCase());
  if (groups === null) return null;
  const mapped = groups.slice(0, 6).join() === '0,0,0,0,0,65535';
  if (mapped) return version4(at(groups, 6) * 0x10000 + at(groups, 7));
  return { version: 6, text: writeSix(groups), isPrivate: isPrivateSix(groups) };
}

/** `AA:BB:CC:DD:EE:FF`, as Discovery stores it; empty for anything that is no hardware address, and for all zeros or ones. */
export function macOf(text: string): string {
  const trimmed = text.trim();
  if (
    !/^(?:[0-9a-f]{2}([:-]?)(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4})$/i.test(trimmed)
  )
    return '';
  const digits = trimmed.replace(/[^0-9a-f]/gi, '').toUpperCase();
  return /^(?:0{12}|F{12})$/.test(digits) ? '' : (digits.match(/../g) ?? []).join(':');
}

function version4(value: number): Address {
  const inside = (start: number, bits: number): boolean =>
    Math.floor(value / Math.pow(2, 32 - bits)) === Math.floor(start / Math.pow(2, 32 - bits));
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(value / Math.pow(2, shift)) % 256);
  const isPrivate = PRIVATE_BLOCKS.some(([start, bits]) => inside(start, bits));
  return { version: 4, text: octets.join('.'), isPrivate };
}

/** The 32 bits of a version 4 address as a number; null for any other text. */
export function readFour(text: string): number | null {
  const parts = text.length > 15 ? [] : text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part))) return null;
  const octets = parts.map(Number);
  if (octets.some((octet) => octet > 255)) return null;
  return octets.reduce((value, octet) => value * 256 + octet, 0);
}

/**
 * The eight groups of a version 6 address in lower case (RFC 4291, section 2.2); null for any other text. `::` stands for as
 * many zeros as are missing, and the end may be a version 4 address.
 */
export function readSix(text: string): number[] | null {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const four = tail === null ? null : readFour(tail[2] ?? '');
  if (tail !== null && four === null) return null;
  const whole =
    tail === null || four === null
      ? text
      : `${tail[1]}${Math.floor(four / 0x10000).toString(16)}:${(four % 0x10000).toString(16)}`;
  const halves = whole.split('::');
  if (halves.length > 2) return null;
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - left.length - right.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...left, ...new Array<string>(missing).fill('0'), ...right];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  return groups.map((group) => parseInt(group, 16));
}

/** RFC 5952: the longest run of zeros, of two at least, becomes `::`. */
function writeSix(groups: readonly number[]): string {
  const written = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(':');
  const { start, length } = longestZeros(groups);
  if (length < 2) return written(groups);
  return `${written(groups.slice(0, start))}::${written(groups.slice(start + length))}`;
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  let length = 0;
  groups.forEach((group, index) => {
    length = group === 0 ? length + 1 : 0;
    if (length > longest.length) longest = { start: index - length + 1, length };
  });
  return longest;
}

function isPrivateSix(groups: readonly number[]): boolean {
  const first = at(groups, 0);
  const allZeroButLast = groups.slice(0, 7).every((group) => group === 0);
  return (
    (allZeroButLast && at(groups, 7) <= 1) ||
    (first & 0xfe00) === 0xfc00 ||
    (first & 0xffc0) === 0xfe80 ||
    (first & 0xff00) === 0xff00
  );
}

function at(groups: readonly number[], index: number): number {
  return groups[index] ?? 0;
}
