import type { Condition, Platform, Row, Transaction } from '../types.ts';
import type { FieldValue } from './field-map.ts';
import type { MapEntry, TransformMap } from './map-types.ts';

/** A coalesce field with the value that the row brings for it. */
export interface Key {
  entry: MapEntry;
  value: FieldValue;
}

/** Word by which a coalescing source script asks for a new record. */
const NO_MATCH = '-1';

/** True where an empty key keeps the row from being matched: neither the entry nor the map allows one (case I03). */
export function hasEmptyKey(keys: Key[]): boolean {
  return keys.some(({ entry, value }) => !value && !entry.coalesceEmpty);
}

function conditionOf({ entry, value }: Key): Condition {
  return { field: entry.targetField, operator: value ? '=' : 'ISEMPTY', value: value ?? '' };
}

/**
 * The record that the row updates: all keys hold, the first where several match (case I01). The database compares without
 * case; entries that are case-sensitive are compared again (case I02). One record operation.
 */
export function findTarget(
  platform: Platform,
  tx: Transaction,
  map: TransformMap,
  keys: Key[],
): Row | undefined {
  if (
    keys.length === 0 ||
    keys.some(({ entry, value }) => entry.script !== undefined && value === NO_MATCH)
  ) {
    return undefined;
  }
  const query = { groups: [keys.map((key) => [conditionOf(key)])], order: [], groupBy: [] };
  const matches = platform.records.find(tx, map.targetTable, query);
  return matches.find((row) =>
    keys.every(
      ({ entry, value }) => !entry.caseSensitive || (row[entry.targetField] ?? '') === (value ?? ''),
    ),
  );
}
