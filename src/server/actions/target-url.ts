import { OWN_ZONES } from './own-zones.ts';

/** Ports that CSE's own Actions may use (its Actions documentation). */
const PORTS = ['', '443', '80', '8000', '8080', '8443'];

/** Ports of vendors' services: Teams' addresses name theirs. */
const VENDOR_PORTS = ['', '443'];

/** No target of the public is there (RFC 6761). */
const PRIVATE_ZONES = [...OWN_ZONES, 'localhost', 'private'];

/** Names of the machine itself, and of the services that hand out a cloud machine's credentials (AWS, Google): never a target. */
const NEVER =
  /(?:^|\.)(?:localhost|localdomain|ip6-localhost|ip6-loopback)$|^(?:metadata(?:\.google\.internal|\.goog)?|instance-data(?:\.ec2\.internal)?)$/;

const LITERAL = 'an IP address is not allowed: use a host name';

/** What the rules for an address depend on. */
export interface UrlRules {
  /** Endings of hosts that the type may call; empty allows every public host. */
  hosts: readonly string[];
  /** A MID Server makes the call: hosts of one's own network are wanted then. */
  privately: boolean;
  /** Hosts, with port, that an administrator has allowed besides, http included. */
  allowedHosts: string;
  /** Host of this instance. */
  ownHost: string;
}

/**
 * Why an address must not be called; empty when it may. Scripts cannot resolve names, so the rules are about the text:
 * https, a public host name, no address literal in any spelling, a known port, no credentials in it. By a MID Server also
 * names and plain IPv4 addresses of a private network, but never the machine itself or a link-local address.
 */
export function urlProblem(url: string, rules: UrlRules): string {
  if (!/^https?:\/\/[^/?#\s]/i.test(url.trim())) return 'it is not a URL: it must read https://host/path';
  // Other characters are folded into these by some readers of addresses, and not by others.
  if (!/^[\x21-\x7e]*$/.test(url.trim())) return 'it contains a character that must be percent-encoded';
  const match = /^(https?):\/\/([^/?#]*)([/?][^#\s]*)?$/i.exec(url.trim());
  if (match === null) return 'it must not have a part after "#"';
  const scheme = (match[1] ?? '').toLowerCase();
  const authority = (match[2] ?? '').toLowerCase();
  if (isAllowed(authority, rules.allowedHosts)) return '';
  if (scheme !== 'https') return 'only https is allowed';
  if (authority.indexOf('@') !== -1) return 'it must not contain a user name or password';
  const [, host = '', port = ''] = /^([a-z0-9.-]+)(?::(\d{1,5}))?$/.exec(authority) ?? [];
  if (host === '') return 'its host is not a valid host name';
  const ports = rules.hosts.length === 0 ? PORTS : VENDOR_PORTS;
  if (!ports.includes(port)) return `the port ${port} is not allowed: use ${ports.slice(1).join(' or ')}`;
  return hostProblem(host, rules);
}

function hostProblem(host: string, rules: UrlRules): string {
  const labels = host.split('.');
  const last = labels[labels.length - 1] ?? '';
  if (labels.some((label) => !/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)))
    return 'its host is not a valid host name';
  // Every spelling of an IPv4 address ends in a number: dotted, decimal, octal, hexadecimal (WHATWG URL, host parsing).
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(last)) return rules.privately ? addressProblem(host) : LITERAL;
  if (NEVER.test(host)) return 'its host is the local machine or a cloud metadata service';
  if (!rules.privately && (labels.length < 2 || PRIVATE_ZONES.includes(last)))
    return 'its host is not public: use a MID Server to reach a private target';
  if (host === rules.ownHost.toLowerCase()) return 'it points to this instance';
  if (rules.hosts.length === 0 || rules.hosts.some((ending) => hasEnding(host, ending))) return '';
  return `its host must end in ${rules.hosts.join(' or ')}`;
}

/** Private are the three ranges of RFC 1918 alone: link-local, loopback and shared addresses are none of them. */
function addressProblem(host: string): string {
  if (!/^(?:(?:0|[1-9]\d{0,2})(?:\.|$)){4}$/.test(host)) return LITERAL;
  const [a = 0, b = 0, ...rest] = host.split('.').map(Number);
  const isPrivate = a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
  if (isPrivate && [b, ...rest].every((part) => part <= 255)) return '';
  return 'only private IP addresses are allowed: 10.*, 172.16.* to 172.31.* and 192.168.*';
}

/** `.example.com` is every host below it, `example.com` that host alone. */
function hasEnding(host: string, ending: string): boolean {
  return ending.charAt(0) === '.' ? host.slice(-ending.length) === ending : host === ending;
}

function isAllowed(authority: string, allowedHosts: string): boolean {
  const allowed = allowedHosts.toLowerCase().split(',');
  return authority !== '' && allowed.some((one) => one.trim() === authority);
}
