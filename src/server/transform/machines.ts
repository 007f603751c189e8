import type { Entity, Insight } from '../cse/types.d.ts';
import type { Machine } from './types.d.ts';
import { macOf, readAddress } from './address.ts';

/** Host names have 253 characters at most (RFC 1035). */
const NAME_LENGTH = 253;

/** Names that every machine has, or that name none. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'localhost',
  'localhost.localdomain',
  'unknown',
  'null',
  'none',
  'n/a',
  '-',
]);

/**
 * The machines that the Entities of an Insight and of its Signals name, each once, the primary Entity's first. An Entity that has a name and
 * addresses gives one machine with all of them. Users, domains and files are no machines. Pure.
 */
export function machinesOf(insight: Insight): Machine[] {
  const known = new Map<string, Machine>();
  for (const entity of [...insight.entities, ...insight.signalEntities]) {
    const machine = machineOf(entity);
    const key = machineKey(machine);
    if (key !== '' && !known.has(key)) known.set(key, machine);
  }
  return Array.from(known.values());
}

/** The same for two spellings of one machine; empty where nothing is known. */
export function machineKey(machine: Machine): string {
  return [machine.name, machine.ip, machine.mac].join(' ').trim().toLowerCase();
}

/** How a machine is called in messages, and when it becomes a configuration item. */
export function machineLabel(machine: Machine): string {
  return machine.name || machine.ip || machine.mac;
}

/** Of a type that is no machine's, only what it says of a machine beside its value counts. */
function machineOf({ type, value, hostname, macAddress }: Entity): Machine {
  const isHost = type === '_hostname';
  const name = nameOf(hostname) || (isHost ? nameOf(value) : '');
  const ip = type === '_ip' || isHost ? machineIp(value) : machineIp('');
  return {
    name,
    ip: ip || machineIp(hostname),
    mac: macOf(macAddress) || (type === '_mac' ? macOf(value) : ''),
  };
}

/**
 * A host name without its closing dot, in the case in which it was given; empty for an address, a mail address, a path, and for the
 * account of a machine in Active Directory, which ends with `$`.
 */
function nameOf(text: string): string {
  const name = text.trim().replace(/\.$/, '');
  if (name.length > NAME_LENGTH || name.slice(-1) === '$' || NO_NAMES.has(name.toLowerCase())) return '';
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) return '';
  if (!/^[^\s.\-@/\\:,;"'<>()^=&?#%*|][^\s@/\\:,;"'<>()^=&?#%*|]*$/.test(name)) return '';
  return readAddress(name) === null && macOf(name) === '' ? name : '';
}

/** Loopback, link-local, unspecified, broadcast and multicast addresses name no machine: they are the same on many. */
function machineIp(text: string): string {
  const ip = readAddress(text)?.text ?? '';
  return /^(?:0\.|127\.|169\.254\.|fe[89ab][0-9a-f]:|2(?:2[4-9]|3\d)\.|255\.255\.255\.255$|::1?$|ff)/.test(ip)
    ? ''
    : ip;
}
