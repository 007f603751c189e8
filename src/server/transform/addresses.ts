/** Addresses in one spelling, so that equal ones compare equal. Pure. */

/** IPv4 as it is, IPv6 as RFC 5952 writes it; empty for anything that is no address. */
export function ipOf(text: string): string {
  const trimmed = text.trim().toLowerCase();
  if (!trimmed.includes(':')) return isIpv4(trimmed) ? trimmed : '';
  const groups = groupsOf(trimmed.replace(/%.*$/, ''));
  return groups === null ? '' : ipv6Text(groups);
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

function isIpv4(text: string): boolean {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1) ?? [];
  return parts.length === 4 && parts.every((part) => Number(part) < 256 && (part === '0' || part[0] !== '0'));
}

/** The eight groups of an IPv6 address; null for anything else. */
function groupsOf(text: string): number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (dotted !== null && !isIpv4(dotted[2] ?? '')) return null;
  const halves = (dotted === null ? text : `${dotted[1]}${hexOf(dotted[2] ?? '')}`).split('::');
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...tail];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((each) => parseInt(each, 16))
    : null;
}

/** The last two groups of an address that ends as IPv4 does. */
function hexOf(ipv4: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

/** Lower case, the longest run of zeros left out; an IPv4 address in IPv6's clothes is the IPv4 address. */
function ipv6Text(groups: readonly number[]): string {
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  const hex = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(':');
  const { start, length } = longestZeros(groups);
  return length < 2 ? hex(groups) : `${hex(groups.slice(0, start))}::${hex(groups.slice(start + length))}`;
}

/** The first of the longest runs of zeros. */
function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  let length = 0;
  groups.forEach((group, index) => {
    length = group === 0 ? length + 1 : 0;
    if (length > longest.length) longest = { start: index - length + 1, length };
  });
  return longest;
}
