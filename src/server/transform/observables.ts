import type { Entity, Insight } from '../cse/types.d.ts';
import type { Observable, ObservableKind } from './types.d.ts';
import { readAddress } from './address.ts';

/** `none`, those that mean something outside, or those with private addresses as well. */
export type ObservableScope = 'none' | 'public' | 'all';

/** Most observables of one Insight: each costs look-ups. The Insight's JSON has them all. */
export const MOST_OBSERVABLES = 50;

/** What is longer is no observable that anyone could look up. */
const LONGEST = 1000;

/** How a value is to be read. */
type Reader = 'address' | 'host' | 'domain' | 'url' | 'hash' | 'email' | 'file';

/** Built-in Entity types of Cloud SIEM that name something observable; users and machines' MACs are none. */
const READER_OF_ENTITY: Readonly<Record<string, Reader>> = {
  _ip: 'address',
  _hostname: 'host',
  _domain: 'domain',
  _url: 'url',
  _hash: 'hash',
  _email: 'email',
  _file: 'file',
};

/** Fields of normalised records, as record summary fields and artifacts name them. */
const READER_OF_FIELD: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:device|srcDevice|dstDevice)_(?:ip|natIp)$/, 'address'],
  [/^(?:device|srcDevice|dstDevice)_hostname$/, 'host'],
  [/^(?:http_url_(?:fqdn|rootDomain)|http_referer_fqdn|dns_queryDomain)$/, 'domain'],
  [/^(?:http|threat)_url$/, 'url'],
  [/^file_hash_(?:md5|sha1|sha256)$/, 'hash'],
  [/^email_sender$/, 'email'],
  [/^file_(?:basename|path)$/, 'file'],
];

const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`);
const HOST = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);
const HASH_OF_LENGTH: Readonly<Record<number, ObservableKind>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' };

/**
 * Observables of an Insight, each once: of its Entities (the primary one first), its record summary fields and its
 * artifacts, and at last of the Entities that its Signals alone name. A value that is not what its field says is left out. Pure.
 */
export function observablesOf(insight: Insight, scope: ObservableScope): readonly Observable[] {
  if (scope === 'none') return [];
  const found = new Map<string, Observable>();
  const add = (reader: Reader | undefined, value: string): void => {
    const observable = reader === undefined ? null : readValue(reader, value, scope);
    if (observable === null || found.size === MOST_OBSERVABLES) return;
    const key = `${observable.kind} ${caseMatters(observable.kind) ? observable.value : observable.value.toLowerCase()}`;
    if (!found.has(key)) found.set(key, observable);
  };
  const addEntity = (entity: Entity): void => {
    add(READER_OF_ENTITY[entity.type], entity.value);
    add('host', entity.hostname);
  };
  insight.entities.forEach(addEntity);
  for (const field of insight.summaryFields) add(readerOfField(field.name), field.value);
  for (const artifact of insight.artifacts) add(readerOfField(artifact.name), artifact.value);
  insight.signalEntities.forEach(addEntity);
  return Array.from(found.values());
}

/** `sha256 9f86…`, as a person reads it. */
export function observableLabel({ kind, value }: Observable): string {
  return `${kind} ${value}`;
}

function readerOfField(name: string): Reader | undefined {
  return READER_OF_FIELD.find(([pattern]) => pattern.test(name))?.[1];
}

/** Paths of addresses are case-sensitive; everything else is not. */
function caseMatters(kind: ObservableKind): boolean {
  return kind === 'url';
}

/** The value in its one spelling, with its kind; null when it is not what it should be. */
export function readValue(reader: Reader, value: string, scope: ObservableScope): Observable | null {
  if (value.length > LONGEST) return null;
  const text = value.trim();
  if (reader === 'url') return readUrl(text);
  if (reader === 'file') return readFile(text);
  if (reader === 'email') return readEmail(text);
  const lower = text.toLowerCase();
  if (reader === 'hash') {
    const kind = /^[0-9a-f]+$/.test(lower) ? HASH_OF_LENGTH[lower.length] : undefined;
    return kind === undefined ? null : { kind, value: lower };
  }
  // A machine without a name, or a site reached without one, is named by its address.
  const address = readAddress(text);
  if (address !== null) {
    if (address.isPrivate && scope !== 'all') return null;
    return { kind: address.version === 4 ? 'ip4' : 'ip6', value: address.text };
  }
  const name = lower.replace(/\.$/, '');
  if (reader === 'domain' && isDomain(name)) return { kind: 'domain', value: name };
  if (reader === 'host' && isHost(name)) return { kind: 'host', value: name };
  return null;
}

function isDomain(name: string): boolean {
  return name.length <= 253 && DOMAIN.test(name);
}

/** A name that ends in a number is meant as an address (URL standard, "ends in a number"), and is not one. */
function isHost(name: string): boolean {
  return name.length <= 253 && HOST.test(name) && name !== 'localhost' && !/\.\d+$/.test(name);
}

/** Scheme and host in lower case; the rest as it is. */
function readUrl(text: string): Observable | null {
  const match = /^((?:https?|ftps?):\/\/[^\s/?#]+)((?:[/?#]\S*)?)$/i.exec(text);
  if (match === null) return null;
  return { kind: 'url', value: `${(match[1] ?? '').toLowerCase()}${match[2] ?? ''}` };
}

/** `Kim <kim@example.com>` or the address alone. */
function readEmail(text: string): Observable | null {
  const address = (/<([^<>]+)>$/.exec(text)?.[1] ?? text).toLowerCase();
  const domain = /^[^\s@<>",;]+@([^@]+)$/.exec(address)?.[1] ?? '';
  return isDomain(domain) ? { kind: 'email', value: address } : null;
}

/** The name without its folders, of Windows or of others. */
function readFile(text: string): Observable | null {
  const name = text.replace(/^.*[\\/]/, '');
  // eslint-disable-next-line no-control-regex
  return /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029<>|]{1,255}$/.test(name)
    ? { kind: 'file', value: name }
    : null;
}
