import type { JsonObject } from '../types.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

/** The twelve built-in entity types of Cloud SIEM, by how often an Insight is about one. */
const WEIGHTS: readonly (readonly [type: string, weight: number])[] = [
  ['_ip', 26],
  ['_hostname', 24],
  ['_username', 24],
  ['_mac', 3],
  ['_process', 3],
  ['_command', 3],
  ['_hash', 4],
  ['_domain', 3],
  ['_useragent', 2],
  ['_email', 3],
  ['_url', 3],
  ['_file', 2],
];

/** An entity in the 2024 form: `{id, entityType, name, value, hostname, macAddress, sensorZone}`. */
export function makeEntity(random: Random, type = random.weighted(WEIGHTS)): JsonObject {
  const value = valueOf(random, type);
  const sensorZone = random.chance(0.15) ? random.pick(words.ZONES) : random.chance(0.3) ? '' : null;
  const hostname =
    type === '_hostname' ? value : type === '_ip' && random.chance(0.2) ? random.pick(words.HOSTS) : null;
  const macAddress = type === '_mac' ? value : null;
  return {
    id: entityId(type, value, sensorZone),
    entityType: type,
    name: value,
    value,
    hostname,
    macAddress,
    sensorZone,
  };
}

/** A whole entity out of what a caller fixed of one: type and value at least, else it stays as it is. */
export function completeEntity(given: JsonObject): JsonObject {
  const { entityType, value, sensorZone = null } = given;
  if (typeof entityType !== 'string' || typeof value !== 'string') return given;
  const id = entityId(entityType, value, sensorZone as string | null);
  const hostname = entityType === '_hostname' ? value : null;
  const macAddress = entityType === '_mac' ? value : null;
  return { id, entityType, name: value, value, hostname, macAddress, sensorZone, ...given };
}

/** CSE's entity id: type, zone if any, value, joined by dashes; dashes inside the value are doubled. */
function entityId(type: string, value: string, sensorZone: string | null): string {
  const doubled = value.replaceAll('-', '--');
  return sensorZone ? `${type}-${sensorZone}-${doubled}` : `${type}-${doubled}`;
}

function valueOf(random: Random, type: string): string {
  switch (type) {
    case '_ip':
      return ipAddress(random);
    case '_hostname':
      return random.pick(words.HOSTS);
    case '_username':
      return random.pick(words.USERS);
    case '_mac':
      return `02:${random.hex(10).match(/../g)!.join(':')}`;
    case '_process':
      return random.pick(words.PROCESSES);
    case '_command':
      return random.pick(words.COMMANDS);
    case '_hash':
      return random.hex(random.pick([32, 40, 64]));
    case '_domain':
      return random.pick(words.DOMAINS);
    case '_useragent':
      return random.pick(words.USER_AGENTS);
    case '_email':
      return random.pick(words.EMAILS);
    case '_url':
      return random.pick(words.URLS);
    default:
      return random.pick(words.FILES);
  }
}

/** Private addresses mostly; outside ones come from the ranges reserved for documentation. */
function ipAddress(random: Random): string {
  const last = random.between(1, 254);
  return random.weighted([
    [`10.${random.between(0, 31)}.${random.between(0, 255)}.${last}`, 6],
    [`192.168.${random.between(0, 9)}.${last}`, 2],
    [`198.51.100.${last}`, 1],
    [`203.0.113.${last}`, 1],
    [`2001:db8::${random.hex(4)}:${last.toString(16)}`, 1],
  ]);
}
