import { isObject, jsonText, wellFormed } from '../core/json.ts';
import { clip } from '../core/text.ts';
import type { Json } from './types.d.ts';
import { utf8Length } from './well-formed.ts';

/** How an Insight's JSON is made smaller, step by step; the reduced JSON contains the name. */
export const REDUCTIONS = ['whole', 'no records', 'no signals', 'summary'] as const;

const LONGEST_VALUE = 200;

export interface Wanted {
  signals: boolean;
  records: boolean;
  /** Record fields to keep, by name or by path (`fields.user`); empty keeps all. */
  recordFields: readonly string[];
}

export interface Reduced {
  json: Json;
  /** The same as JSON; where nothing is left out, as CSE has written it. */
  text: string;
  reduction: number;
}

/**
 * The Insight as wanted, made smaller until its text has at most that many bytes; marked as reduced where it was. The last
 * step keeps plain values as long as they fit, and has the address of the Insight.
 * @param maxBytes bytes of UTF-8, at least 1,000
 */
export function reduceInsight(
  insight: { json: Json; text: string; url: string },
  wanted: Wanted,
  maxBytes: number,
  firstReduction: number,
): Reduced {
  const base = asWanted(insight.json, wanted);
  for (let reduction = firstReduction; reduction < REDUCTIONS.length - 1; reduction += 1) {
    const json = atReduction(base, reduction);
    const text = (base === insight.json && reduction === 0 && insight.text) || jsonText(json);
    if (utf8Length(text) <= maxBytes) return { json, text, reduction };
  }
  const json = summaryOfValues(base, insight.url, maxBytes);
  return { json, text: jsonText(json), reduction: REDUCTIONS.length - 1 };
}

function asWanted(insight: Json, wanted: Wanted): Json {
  if (wanted.signals && wanted.records && wanted.recordFields.length === 0) return insight;
  if (!wanted.signals) return without(insight, ['signals']);
  return eachOf(insight, 'signals', (signal) => {
    if (!wanted.records) return without(signal, ['allRecords']);
    return eachOf(signal, 'allRecords', (record) => only(record, wanted.recordFields));
  });
}

function atReduction(insight: Json, reduction: number): Json {
  if (reduction === 0) return insight;
  const mark = { reduced: REDUCTIONS[reduction] };
  if (reduction === 1)
    return { ...eachOf(insight, 'signals', (signal) => without(signal, ['allRecords'])), ...mark };
  return { ...without(insight, ['signals', 'artifacts', 'recordSummaryFields']), ...mark };
}

/** What identifies an Insight comes first, for not everything may fit. */
const FIRST = ['id', 'readableId', 'name', 'severity', 'status', 'created', 'closed', 'resolution'];

function summaryOfValues(insight: Json, url: string, maxBytes: number): Json {
  const kept: Record<string, unknown> = {};
  const end = { url: clip(wellFormed(url), 500), reduced: REDUCTIONS[3] };
  let room = maxBytes - utf8Length(jsonText(end));
  for (const key of [...FIRST, ...Object.keys(insight)]) {
    const value = shortValue(key, insight[key]);
    if (value === undefined || key in kept || key in end) continue;
    const bytes = utf8Length(jsonText({ [key]: value }));
    if (bytes > room) continue;
    kept[key] = value;
    room -= bytes;
  }
  return { ...kept, ...end };
}

/** Undefined for what is left out. */
function shortValue(key: string, value: unknown): unknown {
  if (typeof value === 'string') return clip(wellFormed(value), LONGEST_VALUE);
  if (key === 'status' && isObject(value)) return { name: shortValue('', value['name']) };
  return typeof value === 'object' ? undefined : value;
}

/** JSON of an object, and one member more at its end. */
export function withMember(text: string, name: string, value: unknown): string {
  const inner = text.slice(1, -1);
  return `{${inner}${inner.trim() === '' ? '' : ','}${jsonText({ [name]: value }).slice(1)}`;
}

/** The object with each object of one of its lists changed; as it is, where there is no such list. */
function eachOf(object: Json, key: string, change: (each: Json) => Json): Json {
  const list = object[key];
  if (!Array.isArray(list)) return object;
  return { ...object, [key]: (list as unknown[]).map((each) => (isObject(each) ? change(each) : each)) };
}

function without(object: Json, keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** A name with dots is first taken as it is, then as a path. */
function only(record: Json, names: readonly string[]): Json {
  const kept: Record<string, unknown> = {};
  for (const name of names) {
    const dot = name.indexOf('.');
    const head = dot > 0 ? name.slice(0, dot) : '';
    const inner = head === '' ? undefined : record[head];
    if (Object.keys(record).includes(name)) kept[name] = record[name];
    else if (isObject(inner)) {
      const found = only(inner, [name.slice(dot + 1)]);
      if (Object.keys(found).length > 0) kept[head] = { ...(kept[head] as Json | undefined), ...found };
    }
  }
  return kept;
}
