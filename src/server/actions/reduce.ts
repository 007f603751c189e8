import type { Json } from './types.d.ts';
import { utf8Length, wellFormed } from './well-formed.ts';

/** How an Insight's JSON is made smaller, step by step; the name stands in the reduced JSON. */
export const RUNGS = ['whole', 'no records', 'no signals', 'summary'] as const;

export interface Wanted {
  signals: boolean;
  records: boolean;
  /** Record fields to keep; empty keeps all. */
  recordFields: readonly string[];
}

export interface Reduced {
  json: Json;
  rung: number;
}

/**
 * The Insight as wanted, made smaller until its text has at most that many bytes; marked as reduced where it was. The last
 * step always fits what any target takes.
 */
export function reduceInsight(insight: Json, wanted: Wanted, maxBytes: number, firstRung: number): Reduced {
  const base = asWanted(insight, wanted);
  for (let rung = firstRung; rung < RUNGS.length; rung += 1) {
    const json = atRung(base, rung);
    if (rung === RUNGS.length - 1 || utf8Length(jsonText(json)) <= maxBytes) return { json, rung };
  }
  return { json: atRung(base, RUNGS.length - 1), rung: RUNGS.length - 1 };
}

/** JSON whose texts are well-formed: receivers in other languages refuse lone surrogates. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? wellFormed(each) : each));
}

function asWanted(insight: Json, wanted: Wanted): Json {
  if (!wanted.signals) return without(insight, ['signals']);
  const signals = listOf(insight['signals']).map((signal) => signalAsWanted(signal, wanted));
  return { ...insight, signals };
}

function signalAsWanted(signal: Json, wanted: Wanted): Json {
  if (!wanted.records) return without(signal, ['allRecords']);
  if (wanted.recordFields.length === 0 || !('allRecords' in signal)) return signal;
  const allRecords = listOf(signal['allRecords']).map((record) => only(record, wanted.recordFields));
  return { ...signal, allRecords };
}

function atRung(insight: Json, rung: number): Json {
  if (rung === 0) return insight;
  const mark = { reduced: RUNGS[rung] };
  if (rung === 1) {
    const signals = listOf(insight['signals']).map((signal) => without(signal, ['allRecords']));
    return 'signals' in insight ? { ...insight, signals, ...mark } : { ...insight, ...mark };
  }
  if (rung === 2) return { ...without(insight, ['signals', 'artifacts', 'recordSummaryFields']), ...mark };
  return { ...shortValues(insight), ...mark };
}

/** Plain values only, and no long ones. */
function shortValues(insight: Json): Json {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(insight).slice(0, 60)) {
    const value = insight[key];
    if (typeof value === 'string') kept[key] = value.length > 200 ? `${value.slice(0, 199)}…` : value;
    else if (typeof value !== 'object' || key === 'status') kept[key] = value;
  }
  return kept;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

function without(object: Json, keys: readonly string[]): Json {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(object)) if (!keys.includes(key)) kept[key] = object[key];
  return kept;
}

function only(object: Json, keys: readonly string[]): Json {
  const kept: Record<string, unknown> = {};
  for (const key of keys) if (key in object) kept[key] = object[key];
  return kept;
}
