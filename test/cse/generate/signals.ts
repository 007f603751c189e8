import { formatMicros } from '../time.ts';
import type { JsonObject } from '../types.ts';
import { Random } from './random.ts';
import { makeRecords } from './records.ts';
import type { Rule } from './rules.ts';

/** What an Insight fixes about one of its Signals; the rest follows from the seed. */
export interface SignalPlan {
  rule: Rule;
  /** Event time, microseconds. */
  timestamp: number;
}

/** What a Signal is made of. Times are microseconds. */
export interface SignalParts extends SignalPlan {
  id: string;
  created: number;
  entity: JsonObject;
  records: readonly JsonObject[];
}

/** Makes the Signals of one Insight in the 2024 form, with all their records. The same arguments give the same Signals. */
export function makeSignals(
  seed: number,
  serial: number,
  entity: JsonObject,
  plans: readonly SignalPlan[],
): JsonObject[] {
  const random = new Random(seed, serial, 2);
  return plans.map((plan) => makeSignal(random, entity, plan));
}

function makeSignal(random: Random, entity: JsonObject, { rule, timestamp }: SignalPlan): JsonObject {
  const id = random.uuid(5);
  const created = timestamp + random.between(2_000_000, 240_000_000);
  const records = makeRecords(random, entity, timestamp);
  const recordTypes = random.chance(0.5) ? [] : ['Endpoint'];
  return signalOf({ id, created, timestamp, entity, records, rule }, recordTypes);
}

/** A Signal of a rule that found these records. */
export function signalOf(parts: SignalParts, recordTypes: readonly string[]): JsonObject {
  const { id, created, timestamp, entity, records, rule } = parts;
  const first = records[0]!;
  return {
    id,
    name: rule.name,
    description: rule.description,
    summary: `${rule.name}: ${String(entity.name)}`,
    stage: rule.stage,
    created: formatMicros(created),
    timestamp: eventTime(timestamp),
    severity: rule.severity,
    recordCount: records.length,
    recordTypes,
    contentType: rule.contentType,
    allRecords: records,
    ruleId: rule.id,
    tags: [...rule.tags],
    entity,
    artifacts: artifactsOf(first),
    suppressed: false,
    recordSearchDetails: {
      query: `_index=sec_record_* | where !isNull(objectType) and metadata_sourceCategory = "${String(first.metadata_stream)}"`,
      queryStartTime: eventTime(timestamp - 60_000_000),
      queryEndTime: eventTime(timestamp + 60_000_000),
    },
  };
}

function artifactsOf({ file_hash_sha256: value, uid, metadata_stream }: JsonObject): JsonObject[] {
  if (!value) return [];
  return [{ name: 'file_hash_sha256', value, recordUid: uid, recordStream: metadata_stream }];
}

/** Event times come with milliseconds at best; about half have whole seconds and are written without a fraction. */
export function eventTime(micros: number): string {
  const whole = micros - (micros % 1_000_000);
  return (micros / 1000) % 2 < 1 ? formatMicros(whole, false) : formatMicros(micros - (micros % 1000));
}
