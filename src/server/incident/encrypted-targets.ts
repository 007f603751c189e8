import { columnsOf } from '../records/dictionary.ts';
import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';

/** An entry of an active transform map that writes an encrypted field of the incident. */
export interface EncryptedTarget {
  /** Name of the map. */
  map: string;
  /** Name of the field. */
  field: string;
}

/** Dictionary types of encrypted fields, and a field that another application encrypts. */
const TYPES = ['glide_encrypted', 'password', 'password2'];
const FIELDS = ['secure_notes'];

const MOST_MAPS = 20;
const MOST_ENTRIES = 500;

/**
 * Entries of the maps to Security Incidents that target an encrypted field. Since Yokohama such an entry makes every row of its map
 * fail (release notes of several SIR integrations, 2026). Empty where there are none or the maps cannot be read.
 */
export function encryptedTargets(ports: Ports): EncryptedTarget[] {
  const { rows } = ports;
  const encrypted = new Set(FIELDS);
  const found: EncryptedTarget[] = [];
  for (const column of columnsOf(TABLE.incident, { ports, cache: new Map() }))
    if (TYPES.includes(column.type)) encrypted.add(column.name);
  const maps = new Map<string, string>();
  const active = [
    ['source_table', 'IN', [TABLE.staging, TABLE.incidentUpdate]],
    ['target_table', '=', TABLE.incident],
    ['active', '=', 'true'],
  ] as const;
  rows.each(TABLE.transformMap, { where: active, limit: MOST_MAPS }, (row) =>
    maps.set(row.id, row.text('name')),
  );
  if (maps.size === 0) return [];
  const entries = [
    ['map', 'IN', Array.from(maps.keys())],
    ['target_field', 'IN', Array.from(encrypted)],
  ] as const;
  rows.each(TABLE.transformEntry, { where: entries, orderBy: 'target_field', limit: MOST_ENTRIES }, (row) =>
    found.push({ map: maps.get(row.text('map')) ?? '', field: row.text('target_field') }),
  );
  return found;
}

/** What to do about them, as the end of an error; empty if there are none. Never throws: it explains another error. */
export function encryptedHint(ports: Ports): string {
  try {
    const targets = encryptedTargets(ports).map(({ map, field }) => `"${field}" from ${map}`);
    return targets.length === 0
      ? ''
      : `. Remove the entry ${targets.join(', ')}: the field is encrypted, and every row that writes it fails. Then press Try Again`;
  } catch {
    return '';
  }
}
