/** Addresses that a mail server takes (RFC 5321: 64 characters before the @, 254 in all), without quoted forms and comments. */
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/;

const MOST = 50;

export interface Recipients {
  /** Each once; the first 50. */
  addresses: readonly string[];
  /** Why the text cannot be used; empty when it can. */
  problem: string;
}

/** Reads a list with commas or semicolons. What is no address is left out, and named in the problem. */
export function readRecipients(text: string): Recipients {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = parts.find((part) => !isAddress(part));
  const addresses = distinct(parts.filter(isAddress));
  const problem =
    wrong !== undefined
      ? `"${wrong.slice(0, 80)}" is not an e-mail address`
      : addresses.length > MOST
        ? `at most ${MOST} recipients are allowed`
        : '';
  return { addresses: addresses.slice(0, MOST), problem };
}

function isAddress(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && ADDRESS.test(text);
}

function distinct(addresses: readonly string[]): string[] {
  const seen: string[] = [];
  return addresses.filter((address) => {
    const known = seen.includes(address.toLowerCase());
    seen.push(address.toLowerCase());
    return !known;
  });
}
