import { OWN_ZONES } from '../../own-zones.ts';
import type { Indicator } from '../../types.d.ts';
import { publicAddress } from './addresses.ts';

/** Record fields with indicators that are worth a look-up (CSE schema attributes: srcDevice_ip, http_hostname, file_hash_sha256, ...). */
const IP_FIELD = /(?:^|_|[a-z])ip(?:v[46])?(?:address)?$|^address$/i;
const DOMAIN_FIELD = /domain$|fqdn$|^http_hostname$|^dns_query$/i;
/** Domains of users and machines are those of a directory of one's own. */
const OWN_FIELD = /auth|user|device/i;
const HASH_FIELD = /(?:^|_)(?:hash|md5|sha_?1|sha_?256)$/i;

/** MD5, SHA-1 and SHA-256 of nothing at all. */
const EMPTY_HASHES = [
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
];

/** Nobody else knows names of these. */
const NOT_PUBLIC = [...OWN_ZONES, 'test', 'invalid'];

/** `hxxp://198[.]51[.]100[.]9` and the like, as analysts write them. */
export function refang(text: string): string {
  return text
    .trim()
    .replace(/\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)/gi, '.')
    .replace(/\[:\]/g, ':')
    .replace(/^hxxp/i, 'http');
}

/**
 * The indicator in a field; null for a private one, for one of the own domains, and for none.
 * @param ownDomains lower case; they and what is below them are left out
 */
export function indicatorOf(field: string, text: string, ownDomains: readonly string[]): Indicator | null {
  if (text.length > 300) return null;
  const value = refang(text);
  if (IP_FIELD.test(field)) return address(value);
  if (HASH_FIELD.test(field)) return hash(value.toLowerCase());
  if (!DOMAIN_FIELD.test(field) || OWN_FIELD.test(field)) return null;
  return address(value) ?? domain(value.toLowerCase().replace(/\.$/, ''), ownDomains);
}

function address(text: string): Indicator | null {
  const value = publicAddress(text);
  return value === '' ? null : { kind: 'ip', value };
}

function hash(value: string): Indicator | null {
  const known = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
  return known && !EMPTY_HASHES.includes(value) && !/^(.)\1+$/.test(value) ? { kind: 'hash', value } : null;
}

function domain(value: string, ownDomains: readonly string[]): Indicator | null {
  const sound = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/.test(
    value,
  );
  if (!sound || value.length > 253) return null;
  const last = value.slice(value.lastIndexOf('.') + 1);
  const own = ownDomains.some((one) => value === one || value.slice(-one.length - 1) === `.${one}`);
  return own || NOT_PUBLIC.includes(last) ? null : { kind: 'domain', value };
}

/** `One.example, two.example` as a list; a leading `*.` or `@` is no part of a domain. */
export function domainList(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((one) => one.replace(/^(?:\*?\.|@)/, ''))
    .filter((one) => one !== '');
}
