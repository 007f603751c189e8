import { CseError } from './errors.ts';
import { parseMicros } from './time.ts';
import type { InsightRecord, JsonObject, StatusOption } from './types.ts';

/** Keeps an object as an Insight just as it is, however malformed; what has no date counts as created now. */
export function rawRecord(value: unknown, serial: number, nowMicros: number): InsightRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CseError(400, 'An Insight must be a JSON object.');
  }
  const body = structuredClone(value) as JsonObject;
  const record: InsightRecord = {
    key: typeof body.id === 'string' && body.id !== '' ? body.id : `raw-${serial}`,
    readableId:
      typeof body.readableId === 'string' && body.readableId !== '' ? body.readableId : `INSIGHT-${serial}`,
    serial,
    createdMicros: createdOf(body) ?? nowMicros,
    generation: '2024',
    raw: true,
    body,
    signals: () => objectsOf(record.body.signals),
  };
  return record;
}

/**
 * Replaces fields of an Insight, whatever they are. A status may be given by its name; `signals` takes the place of all
 * Signals. The caller sorts the record in again, because `created` may have changed.
 */
export function patchRecord(record: InsightRecord, fields: JsonObject, statuses: StatusOption[]): void {
  const { signals, ...rest } = structuredClone(fields);
  const status = statuses.find((one) => one.name === rest.status);
  if (status) rest.status = { name: status.name, displayName: status.displayName };
  Object.assign(record.body, rest);
  record.createdMicros = createdOf(record.body) ?? record.createdMicros;
  if (signals === undefined) return;
  if (record.raw) record.body.signals = signals;
  else record.signals = () => objectsOf(signals);
}

function createdOf(body: JsonObject): number | undefined {
  return typeof body.created === 'string' ? parseMicros(body.created) : undefined;
}

function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value)
    ? value.filter((one): one is JsonObject => typeof one === 'object' && one !== null)
    : [];
}
