import type { Tone } from '../../../ui/index.ts';
import type { Product } from '../../product.ts';
import type { InsightRecord, JsonObject } from '../../types.ts';
import { attackOf, listOf, objectOf, textOf, timeOf } from '../texts.ts';
import { enrichmentOf, type EnrichmentView } from './enrichments.ts';

/** So many records of a Signal are shown. */
const RECORDS = 5;

/** One Signal in the timeline of an Insight. */
export interface SignalView {
  name: string;
  stage: string;
  severity: string;
  tone: Tone;
  at: string;
  text: string;
  attack: string[];
  rule: { id: string; href: string } | undefined;
  records: { title: string; fields: [name: string, value: string][] }[];
  more: number;
  enrichments: EnrichmentView[];
}

/** The Signals of an Insight, oldest first. */
export function signalsOf(product: Product, record: InsightRecord): SignalView[] {
  return record
    .signals()
    .map((signal) => ({
      ...viewOf(signal),
      enrichments: product.shownEnrichmentsOfSignal(textOf(signal.id)).map(enrichmentOf),
    }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

function viewOf(signal: JsonObject): Omit<SignalView, 'enrichments'> {
  const records = listOf(signal.allRecords).map(objectOf);
  const rule = textOf(signal.ruleId);
  return {
    name: textOf(signal.name),
    stage: textOf(signal.stage),
    severity: textOf(signal.severity),
    tone: toneOf(Number(signal.severity)),
    at: timeOf(signal.timestamp ?? signal.created),
    text: textOf(signal.summary ?? signal.description),
    attack: listOf(signal.tags).flatMap((tag) => attackOf(textOf(tag)) ?? []),
    rule:
      rule === ''
        ? undefined
        : { id: rule, href: `/sec/rules?${new URLSearchParams({ q: `id:"${rule}"` }).toString()}` },
    records: records.slice(0, RECORDS).map(recordOf),
    more: Math.max(0, records.length - RECORDS),
  };
}

function recordOf(record: JsonObject): SignalView['records'][number] {
  const { metadata_vendor: vendor, metadata_product: product } = record;
  const fields = Object.entries(record).filter(
    ([name, value]) => !name.startsWith('metadata_') && name !== 'uid' && textOf(value) !== '',
  );
  return {
    title: [vendor, product].map(textOf).filter(Boolean).join(' ') || 'Record',
    fields: fields.map(([name, value]) => [name, textOf(value)]),
  };
}

/** A Signal has a severity of 0 to 10. */
function toneOf(severity: number): Tone {
  if (severity >= 8) return 'red';
  if (severity >= 6) return 'orange';
  return severity >= 4 ? 'yellow' : 'grey';
}
