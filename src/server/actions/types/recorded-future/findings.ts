import { objectOf, textOf } from '../../../core/json.ts';
import { jsonOf } from '../../answers.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { clip } from '../../../core/text.ts';
import type { Finding, Indicator, Json, LookupRequest } from '../../types.d.ts';
import { plainLine } from '../../well-formed.ts';

/** Recorded Future's words for its criticality, where an answer has only the number. */
const LABELS = ['None', 'Unusual', 'Suspicious', 'Malicious', 'Very malicious'];
const MOST_RULES = 10;

/** One for each indicator that was asked about. One that the answer leaves out is unknown. */
export function findingsOf(sent: LookupRequest, answer: HttpAnswer): readonly Finding[] {
  const data = objectOf(jsonOf(answer)?.['data']);
  const results = Array.isArray(data['results']) ? (data['results'] as unknown[]).map(objectOf) : [data];
  return sent.asked.map((indicator) => {
    const result = results.find((each) => isAbout(each, indicator));
    const risk = objectOf(result?.['risk']);
    return result === undefined || Object.keys(risk).length === 0
      ? unknown(indicator)
      : finding(indicator, result, risk);
  });
}

/** `entity: {id: 'ip:8.8.8.8', name: '8.8.8.8', type: 'IpAddress'}`. */
function isAbout(result: Json, { kind, value }: Indicator): boolean {
  const entity = objectOf(result['entity']);
  return (
    textOf(entity['name']).toLowerCase() === value ||
    textOf(entity['id']).toLowerCase() === `${kind}:${value}`
  );
}

function unknown(indicator: Indicator): Finding {
  return {
    ...plain(indicator),
    known: false,
    criticality: 0,
    label: 'No data',
    score: null,
    rules: [],
    url: '',
  };
}

function finding(indicator: Indicator, result: Json, risk: Json): Finding {
  const criticality = levelOf(risk['criticality'] ?? risk['level']);
  const url = textOf(result['intelCard']);
  const score = risk['score'];
  return {
    ...plain(indicator),
    known: true,
    criticality,
    label: clip(plainLine(textOf(risk['criticalityLabel'])), 40) || (LABELS[criticality] ?? ''),
    score: typeof score === 'number' && score >= 0 && score <= 99 ? Math.round(score) : null,
    rules: rulesOf(risk),
    url: /^https:\/\/[^\s"<>]{1,500}$/.test(url) ? url : '',
  };
}

/** Connect: `evidenceDetails: [{rule, criticality}]`; SOAR: `rule: {evidence: {<id>: {rule, level}}, mostCritical}`. */
function rulesOf(risk: Json): readonly string[] {
  const rule = objectOf(risk['rule']);
  const listed = risk['evidenceDetails'];
  const evidence = Array.isArray(listed) ? (listed as unknown[]) : Object.values(objectOf(rule['evidence']));
  const rules = evidence
    .map(objectOf)
    .map((each) => ({ name: textOf(each['rule']), level: levelOf(each['criticality'] ?? each['level']) }))
    .sort((one, other) => other.level - one.level)
    .map(({ name }) => name);
  const names = rules.length > 0 ? rules : [textOf(rule['mostCritical'])];
  return names
    .map((name) => clip(plainLine(name), 120))
    .filter((name) => name !== '')
    .slice(0, MOST_RULES);
}

function levelOf(value: unknown): number {
  const level = typeof value === 'number' ? Math.round(value) : 0;
  return Math.min(Math.max(level, 0), 4) || 0;
}

function plain({ kind, value }: Indicator): Indicator {
  return { kind, value };
}
