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
  const created = formatMicros(timestamp + random.between(2_000_000, 240_000_000));
  const records = makeRecords(random, entity, timestamp);
  const first = records[0]!;
  const hash = first.file_hash_sha256;
  const artifact = {
    name: 'file_hash_sha256',
    value: hash,
    recordUid: first.uid,
    recordStream: first.metadata_stream,
  };
  return {
    id,
    name: rule.name,
    description: rule.description,
    summary: `${rule.name}: ${String(entity.name)}`,
    stage: rule.stage,
    created,
    timestamp: eventTime(timestamp),
    severity: rule.severity,
    recordCount: records.length,
    recordTypes: random.chance(0.5) ? [] : ['Endpoint'],
    contentType: rule.contentType,
    allRecords: records,
    ruleId: rule.id,
    tags: [...rule.tags],
    entity,
    artifacts: hash ? [artifact] : [],
    suppressed: false,
    recordSearchDetails: {
      query: `_index=sec_record_* | where !isNull(objectType) and metadata_sourceCategory = "${String(first.metadata_stream)}"`,
      queryStartTime: eventTime(timestamp - 60_000_000),
      queryEndTime: eventTime(timestamp + 60_000_000),
    },
  };
}

/** Event times come with milliseconds at best; about half have whole seconds and are written without a fraction. */
export function eventTime(micros: number): string {
  const whole = micros - (micros % 1_000_000);
  return (micros / 1000) % 2 < 1 ? formatMicros(whole, false) : formatMicros(micros - (micros % 1000));
}
