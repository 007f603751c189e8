import type { InsightRecord, JsonObject } from './types.ts';

/** Parts that `exclude` of the lists may name. */
export const EXCLUDABLE = ['artifacts', 'entity', 'signals', 'signals.allRecords'];

/** What an answer shows of an Insight. */
export interface View {
  exclude: ReadonlySet<string>;
  /** Record fields to sum up; undefined leaves `recordSummaryFields` out (answers to changes). */
  summaryFields: readonly string[] | undefined;
}

/** The Insight as answered: excluded parts are absent; a raw one is otherwise as it was added. */
export function renderInsight(record: InsightRecord, view: View, signals: readonly JsonObject[]): JsonObject {
  const insight: JsonObject = { ...record.body };
  if (!record.raw) {
    insight.artifacts = artifactsOf(signals);
    insight.signals = signals.map(withoutSignalOnlyFields);
    if (view.summaryFields) insight.recordSummaryFields = summarise(signals, view.summaryFields);
  }
  if (view.exclude.has('signals.allRecords') && Array.isArray(insight.signals)) {
    insight.signals = insight.signals.map(withoutRecords);
  }
  for (const part of ['artifacts', 'entity', 'signals']) if (view.exclude.has(part)) delete insight[part];
  return record.generation === '2021' ? asOf2021(insight) : insight;
}

/** A Signal as `GET /signals/{id}` answers it: with the entities involved. */
export function renderSignal(signal: JsonObject): JsonObject {
  return { ...signal, involvedEntities: signal.involvedEntities ?? (signal.entity ? [signal.entity] : []) };
}

function withoutSignalOnlyFields(signal: JsonObject): JsonObject {
  const { summary: _summary, suppressed: _suppressed, ...rest } = signal;
  return rest;
}

function withoutRecords(signal: unknown): unknown {
  if (typeof signal !== 'object' || signal === null) return signal;
  const { allRecords: _allRecords, ...rest } = signal as JsonObject;
  return rest;
}

function artifactsOf(signals: readonly JsonObject[]): JsonObject[] {
  return signals.flatMap((signal) => {
    const { id, name, timestamp } = signal;
    return ((signal.artifacts ?? []) as JsonObject[]).map((one) => ({
      ...one,
      signal: { id, name, timestamp },
    }));
  });
}

/** One entry per field and value, with the number of records that carry it. */
function summarise(signals: readonly JsonObject[], fields: readonly string[]): JsonObject[] {
  const records = signals.flatMap((signal) => (signal.allRecords ?? []) as JsonObject[]);
  return fields.flatMap((fieldName) => {
    const counts = new Map<string, number>();
    for (const record of records) {
      const value = record[fieldName];
      if (value === undefined || value === null || value === '') continue;
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
    }
    return [...counts].map(([fieldValue, recordCount]) => ({ fieldName, fieldValue, recordCount }));
  });
}

/** The payload of 2021: older entity, `relatedEntities`, no confidence, Signals without entity and creation time. */
function asOf2021(insight: JsonObject): JsonObject {
  const {
    involvedEntities: _involved,
    confidence: _confidence,
    subResolution: _sub,
    orgId: _org,
    ...rest
  } = insight;
  if (rest.entity) rest.entity = entityOf2021(rest.entity as JsonObject);
  if (Array.isArray(rest.signals)) rest.signals = (rest.signals as JsonObject[]).map(signalOf2021);
  for (const key of ['timeToDetection', 'timeToResponse', 'timeToRemediation']) {
    if (typeof rest[key] === 'number') rest[key] = (rest[key] as number) + 0.257_341;
  }
  return { ...rest, relatedEntities: [] };
}

function entityOf2021({ id, entityType, name, value }: JsonObject): JsonObject {
  if (entityType === '_ip') return { id, ip: { address: value }, ipHostname: null, name };
  if (entityType === '_hostname') return { id, hostname: value, name };
  return entityType === '_username' ? { id, name, username: value } : { id, name };
}

function signalOf2021(signal: JsonObject): JsonObject {
  const { entity: _entity, created: _created, recordSearchDetails: _details, ...rest } = signal;
  return { ...rest, recordTypes: [] };
}
