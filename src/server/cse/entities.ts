import { isObject } from '../core/json.ts';
import { asList, asObject, asText, isMissing, member, partOf, type Field } from './fields.ts';
import type { Entity } from './types.d.ts';

/** Most Entities of Signals that are kept of one Insight, and entries that are looked at for them: it may have hundreds of Signals. */
export const MOST_OF_SIGNALS = 100;
const MOST_LOOKED_AT = 5000;

/**
 * Entities that the Signals of an Insight name (`signals[].entity`, `signals[].involvedEntities`) and the Insight itself does not,
 * each once, in the order of the Signals. What cannot be read is named in `leftOut`, and what is written like another one is not read again:
 * the Signals of an Insight are mostly about the same few Entities.
 * @param own the Insight's own
 */
export function entitiesOfSignals(
  signals: readonly Field[],
  own: readonly Entity[],
  leftOut: string[],
): Entity[] {
  const [known, names] = [new Set(own.map(keyOf)), new Set<string>()];
  const found: Entity[] = [];
  let looked = 0;
  const take = (field: Field): void => {
    looked += 1;
    if (found.length >= MOST_OF_SIGNALS || looked > MOST_LOOKED_AT || isMissing(field)) return;
    const name = isObject(field.value) ? [field.value['id'], field.value['value'] ?? ''] : [];
    if (name.length > 0 && name.every((part) => typeof part === 'string') && name[0] !== '') {
      if (names.has(name.join('\n'))) return;
      names.add(name.join('\n'));
    }
    const entity = partOf(leftOut, null, () => parseEntity(field, leftOut));
    if (entity === null || known.has(keyOf(entity))) return;
    known.add(keyOf(entity));
    found.push(entity);
  };
  for (const field of signals) {
    if (!isObject(field.value)) continue;
    const signal = asObject(field);
    take(member(signal, 'entity'));
    partOf(leftOut, [], () => asList(member(signal, 'involvedEntities'))).forEach(take);
  }
  return found;
}

/**
 * A plain text is its value. The id is never taken apart: CSE doubles dashes inside values. Only its leading type is used, where no
 * other is given.
 */
export function parseEntity(field: Field, leftOut: string[]): Entity {
  if (typeof field.value === 'string' && field.value !== '') return plainEntity(asText(field));
  const object = asObject(field);
  const text = (name: string): string => partOf(leftOut, '', () => asText(member(object, name)));
  const ip = partOf(leftOut, '', () => addressOf(member(object, 'ip')));
  const hostname = text('hostname');
  const username = text('username');
  const typeOfId = /^(_?[A-Za-z][A-Za-z0-9_]*)-/.exec(text('id'))?.[1] ?? '';
  const older = ip !== '' ? '_ip' : username !== '' ? '_username' : hostname !== '' ? '_hostname' : typeOfId;
  return {
    type: text('entityType') || older,
    value: text('value') || ip || username || hostname || text('name'),
    hostname,
    macAddress: text('macAddress'),
    sensorZone: text('sensorZone'),
  };
}

function plainEntity(value: string): Entity {
  return { type: '', value, hostname: '', macAddress: '', sensorZone: '' };
}

function addressOf(address: Field): string {
  return isMissing(address) || typeof address.value === 'string'
    ? asText(address)
    : asText(member(asObject(address), 'address'));
}

/** Each Entity once, the first of them. */
export function distinct(entities: readonly Entity[]): readonly Entity[] {
  const seen = new Set<string>();
  return entities.filter((entity) => {
    const key = keyOf(entity);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf({ type, value, sensorZone }: Entity): string {
  return `${type}\n${value}\n${sensorZone}`.toLowerCase();
}
