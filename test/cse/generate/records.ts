import type { JsonObject } from '../types.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

/** Which record field an entity type is read from. */
const FIELD: Record<string, string> = {
  _ip: 'srcDevice_ip',
  _hostname: 'device_hostname',
  _username: 'user_username',
  _mac: 'device_mac',
  _process: 'baseImage',
  _command: 'commandLine',
  _hash: 'file_hash_sha256',
  _domain: 'dns_queryDomain',
  _useragent: 'http_userAgent',
  _email: 'email_sender',
  _url: 'http_url',
  _file: 'file_basename',
};

/** Keys that most records carry without a value. */
const EMPTY = Object.fromEntries(
  ['bro_dns_answers', 'bro_dns_query', 'bro_http_host', 'bro_ssl_subject', 'bro_file_mimeType'].map((key) => [
    key,
    '',
  ]),
);

/** One to four flat records around an event: normalised fields, epoch milliseconds, some empty keys. */
export function makeRecords(random: Random, entity: JsonObject, micros: number): JsonObject[] {
  const count = random.between(1, 4);
  const [vendor, product, stream] = random.pick(words.PRODUCTS);
  const shared = sharedFields(random, entity);
  return Array.from({ length: count }, (_, index) => ({
    uid: random.uuid(5),
    timestamp: Math.floor(micros / 1000) - index * 750,
    metadata_vendor: vendor,
    metadata_product: product,
    metadata_stream: stream,
    action: random.pick(['allowed', 'blocked', 'started', 'failed']),
    ...EMPTY,
    ...shared,
  }));
}

function sharedFields(random: Random, entity: JsonObject): JsonObject {
  const fields: JsonObject = {
    device_ip: `10.${random.between(0, 31)}.0.${random.between(1, 254)}`,
    dstDevice_ip: `203.0.113.${random.between(1, 254)}`,
    device_hostname: random.pick(words.HOSTS),
    user_username: random.pick(words.USERS),
    description: random.pick([
      'Process started',
      'Verbindung zugelassen',
      'ログイン失敗',
      'Rule "block all" hit',
    ]),
    listMatches: '[]',
  };
  if (random.chance(0.2)) fields.file_hash_sha256 = random.hex(64);
  if (random.chance(0.3)) fields.http_url = random.pick(words.URLS);
  const field = FIELD[String(entity.entityType)];
  if (field) fields[field] = entity.value;
  return fields;
}
