import type { Generation, InsightRecord } from '../types.ts';
import { makeInsight } from './insight.ts';
import { Random } from './random.ts';

/** A batch of Insights to make. Times are milliseconds since 1970. */
export interface Batch {
  count: number;
  seed: number;
  /** Serial number of the first; readable ids and Insight ids follow from it. */
  firstSerial: number;
  fromMs: number;
  toMs: number;
  generation: Generation;
  closedShare: number;
  orgId: string;
}

/**
 * Makes a batch, oldest first, with creation times spread over the span; about one in ten shares the second of the one
 * before it, and one in fifty its microsecond.
 */
export function generateInsights(batch: Batch): InsightRecord[] {
  const random = new Random(batch.seed, batch.firstSerial, 0);
  const times = creationTimes(random, batch);
  return times.map((createdMicros, index) => {
    const generation =
      batch.generation === 'mixed' ? (random.chance(0.5) ? '2024' : '2021') : batch.generation;
    const { seed, orgId, firstSerial } = batch;
    const closed = random.chance(batch.closedShare);
    const untilMicros = batch.toMs * 1000;
    const plan = { seed, serial: firstSerial + index, createdMicros, untilMicros, generation, closed, orgId };
    return makeInsight(plan);
  });
}

function creationTimes(random: Random, { count, fromMs, toMs }: Batch): number[] {
  const from = fromMs * 1000;
  const to = toMs * 1000;
  const times = Array.from({ length: count }, () => from + Math.floor(random.unit() * (to - from)));
  times.sort((a, b) => a - b);
  for (let i = 1; i < count; i++) {
    const before = times[i - 1]!;
    const draw = random.unit();
    if (draw < 0.02) times[i] = before;
    else if (draw < 0.12) times[i] = before + Math.floor(random.unit() * (1_000_000 - (before % 1_000_000)));
  }
  return times.map((time) => Math.min(time, to)).sort((a, b) => a - b);
}
