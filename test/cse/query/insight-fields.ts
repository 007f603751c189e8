import type { InsightRecord, JsonObject } from '../types.ts';
import type { Field } from './compile.ts';
import type { Kind } from './values.ts';

/**
 * The fields `GET /insights?q=` knows, as the OpenAPI of 2024-07 lists them, with `source` and `involvedEntities.*`.
 * `lastUpdated` is not among them: CSE cannot be queried by it.
 */
export const INSIGHT_FIELDS: Record<string, Field<InsightRecord>> = {
  id: at('text', 'id'),
  insightId: at('text', 'id'),
  readableId: at('text', 'readableId'),
  serialId: { kind: 'number', values: (row) => [row.readableId.replace(/^\D*/, '')] },
  name: at('text', 'name'),
  description: at('text', 'description'),
  created: { kind: 'date', values: (row) => [row.body.created] },
  timestamp: at('date', 'timestamp'),
  closed: at('date', 'closed'),
  source: at('word', 'source'),
  severity: at('severity', 'severity'),
  confidence: at('number', 'confidence'),
  status: { kind: 'word', values: statusNames },
  statusId: { kind: 'text', values: (row) => [STATUS_IDS[String(asObject(row.body.status).name)]] },
  resolution: at('word', 'resolution'),
  subResolution: at('word', 'subResolution'),
  assignee: { kind: 'text', values: assigneeNames },
  tag: { kind: 'text', values: (row) => asArray(row.body.tags) },
  enrichment: { kind: 'text', values: (row) => [...(row.enrichments?.keys() ?? [])] },
  ruleId: { kind: 'text', values: (row) => row.signals().map((signal) => signal.ruleId) },
  records: { kind: 'number', values: (row) => [countRecords(row)] },
  sensorZone: { kind: 'text', values: (row) => [asObject(row.body.entity).sensorZone] },
  'entity.id': entity('id'),
  'entity.type': { kind: 'text', values: (row) => [asObject(row.body.entity).entityType] },
  'entity.value': { kind: 'text', values: (row) => [valueOf(asObject(row.body.entity))] },
  'entity.sensorZone': entity('sensorZone'),
  'entity.ip': entityOfType('_ip'),
  'entity.hostname': entityOfType('_hostname'),
  'entity.username': entityOfType('_username'),
  'involvedEntities.id': involved('id'),
  'involvedEntities.type': involved('entityType'),
  'involvedEntities.value': involved('value'),
};

/** Default status ids of Cloud SIEM by name. */
const STATUS_IDS: Record<string, string> = { new: '3', inprogress: '1', closed: '2' };

function at(kind: Kind, key: string): Field<InsightRecord> {
  return { kind, values: (row) => [row.body[key]] };
}

function entity(key: string): Field<InsightRecord> {
  return { kind: 'text', values: (row) => [asObject(row.body.entity)[key]] };
}

function entityOfType(type: string): Field<InsightRecord> {
  const read = (row: InsightRecord): unknown[] => {
    const found = asObject(row.body.entity);
    return found.entityType === type ? [valueOf(found)] : [];
  };
  return { kind: 'text', values: read };
}

function involved(key: string): Field<InsightRecord> {
  return {
    kind: 'text',
    values: (row) => asArray(row.body.involvedEntities).map((one) => asObject(one)[key]),
  };
}

function valueOf(found: JsonObject): unknown {
  return found.value ?? found.name;
}

function countRecords(row: InsightRecord): number {
  return row.signals().reduce((sum, signal) => sum + Number(signal.recordCount ?? 0), 0);
}

/** The filter of nearly every list, so it makes as little as it can. */
function statusNames({ body }: InsightRecord): unknown[] {
  const status = body.status as JsonObject | string | null | undefined;
  return typeof status === 'object' && status !== null ? [status.name, status.displayName] : [status];
}

function assigneeNames({ body }: InsightRecord): unknown[] {
  const { username, displayName, name } = asObject(body.assignee);
  return [username, displayName, name];
}

function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
