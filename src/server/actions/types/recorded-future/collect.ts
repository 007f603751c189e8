import { isObject } from '../../../core/json.ts';
import { indicatorKey } from '../../indicator-key.ts';
import type { Indicator, Json } from '../../types.d.ts';
import { indicatorOf } from './indicators.ts';

/** Levels of objects, and values in all, that are looked at: records are flat, and an Insight may contain thousands of them. */
const MOST_LEVELS = 6;
const MOST_VALUES = 50_000;

/** Lists of an Insight that are read; everything else of it is about the Insight itself, not about what happened. */
const OF_INSIGHT = ['entity', 'involvedEntities', 'relatedEntities', 'artifacts', 'recordSummaryFields'];
const ENTITIES_OF_SIGNAL = ['entity', 'involvedEntities'];
const OTHERS_OF_SIGNAL = ['artifacts', 'allRecords'];
const OF_SIGNAL = [...ENTITIES_OF_SIGNAL, ...OTHERS_OF_SIGNAL];

/** Indicators of the Insight, each once: its Entities and artifacts first, then the Entities of its Signals, then what else these name. */
export function indicatorsOf(
  insight: Json,
  ownDomains: readonly string[],
  most: number,
): readonly Indicator[] {
  const found = collectorOf(ownDomains, most);
  for (const key of OF_INSIGHT) found.visit(key, insight[key], 0);
  for (const keys of [ENTITIES_OF_SIGNAL, OTHERS_OF_SIGNAL])
    for (const signal of signalsOf(insight)) for (const key of keys) found.visit(key, signal[key], 0);
  return found.indicators;
}

/** Indicators of one Signal: its own, and the Insight's artifacts that name it. */
export function indicatorsOfSignal(
  insight: Json,
  signal: Json,
  ownDomains: readonly string[],
): readonly Indicator[] {
  const found = collectorOf(ownDomains, MOST_VALUES);
  for (const key of OF_SIGNAL) found.visit(key, signal[key], 0);
  for (const artifact of objectsOf(insight['artifacts'])) {
    const of = artifact['signal'];
    if (isObject(of) && of['id'] === signal['id']) found.visit('artifacts', artifact, 0);
  }
  return found.indicators;
}

export function signalsOf(insight: Json): readonly Json[] {
  return objectsOf(insight['signals']);
}

function collectorOf(ownDomains: readonly string[], most: number) {
  const indicators: Indicator[] = [];
  const known: Record<string, true> = {};
  let values = 0;
  const take = (field: string, text: string): void => {
    const indicator = indicatorOf(field, text, ownDomains);
    if (indicator === null || known[indicatorKey(indicator)] === true || indicators.length >= most) return;
    known[indicatorKey(indicator)] = true;
    indicators.push(indicator);
  };
  const visit = (field: string, value: unknown, level: number): void => {
    values += 1;
    if (values > MOST_VALUES || level > MOST_LEVELS) return;
    if (typeof value === 'string') take(field, value);
    else if (Array.isArray(value)) for (const each of value as unknown[]) visit(field, each, level + 1);
    else if (isObject(value)) {
      const [name, text] = pairOf(value);
      if (name !== '') take(name, text);
      for (const key of Object.keys(value)) visit(key, value[key], level + 1);
    }
  };
  return { indicators, visit };
}

/** Entities, artifacts and summary fields name their kind in a value: `{entityType, value}`, `{name, value}`, `{fieldName, fieldValue}`. */
function pairOf(object: Json): readonly [name: string, value: string] {
  const name = object['entityType'] ?? object['fieldName'] ?? object['name'];
  const value = object['value'] ?? object['fieldValue'];
  return typeof name === 'string' && typeof value === 'string' ? [name, value] : ['', ''];
}

function objectsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
}
