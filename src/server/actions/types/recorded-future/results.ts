import { joinFitting } from '../../../core/text.ts';
import type { ActionEvent, ActionSettings, Enrichment, Finding, Json } from '../../types.d.ts';
import { indicatorKey } from '../../indicator-key.ts';
import { indicatorsOfSignal, signalsOf } from './collect.ts';
import { domainList } from './indicators.ts';

/** CSE takes four calls a second, and each enrichment is one. */
const MOST_ENRICHMENTS = 100;
const LONGEST_NOTE = 4000;

/** One enrichment for each finding with data, on the Insight and on the Signals that contain the indicator; the most severe first. */
export function enrichmentsOf(
  event: ActionEvent,
  settings: ActionSettings,
  findings: readonly Finding[],
): readonly Enrichment[] {
  if (event.insight === undefined || event.kind === 'test') return [];
  const { id, json } = event.insight;
  const known = gravestFirst(findings);
  const onInsight = settings.flag('enrich_insights')
    ? known.map((each) => enrichment('insights', id, each))
    : [];
  const onSignals = settings.flag('enrich_signals') ? ofSignals(json, settings, known) : [];
  return [...onInsight, ...onSignals].slice(0, MOST_ENRICHMENTS);
}

function ofSignals(json: Json, settings: ActionSettings, known: readonly Finding[]): readonly Enrichment[] {
  const ownDomains = domainList(settings.text('own_domains'));
  return signalsOf(json).flatMap((signal) => {
    const id = signal['id'];
    if (typeof id !== 'string' || id === '') return [];
    const keys = indicatorsOfSignal(json, signal, ownDomains).map(indicatorKey);
    return known
      .filter((each) => keys.includes(indicatorKey(each)))
      .map((each) => enrichment('signals', id, each));
  });
}

/** `malicious`, `suspicious` and `notflagged` are CSE's reputations (CSE enrichments documentation). */
export function reputationOf(criticality: number): string {
  return criticality >= 3 ? 'malicious' : criticality === 2 ? 'suspicious' : 'notflagged';
}

function enrichment(subject: 'insights' | 'signals', id: string, finding: Finding): Enrichment {
  const { kind, value, label, criticality, score, rules, url } = finding;
  return {
    subject,
    id,
    type: `RecordedFuture-${value}`,
    body: {
      detail: {
        indicator: value,
        type: kind,
        risk: label,
        criticality,
        ...(score === null ? {} : { score }),
        ...(rules.length === 0 ? {} : { rules: rules.join('; ') }),
      },
      reputation: reputationOf(criticality),
      ...(url === '' ? {} : { externalUrl: url }),
    },
  };
}

/** Square brackets go: `[code]` would make HTML of a work note. */
export function noteOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const known = gravestFirst(findings);
  const head = `Recorded Future has data on ${known.length} of ${findings.length} indicators.`;
  const lines = known.map(({ kind, value, label, score, rules }) => {
    const points = score === null ? '' : `, score ${score}`;
    const why = rules.length === 0 ? '' : `: ${rules.slice(0, 3).join('; ')}`;
    return `${kind} ${value} - ${label}${points}${why}`.replace(/\[/g, '(').replace(/\]/g, ')');
  });
  return joinFitting([head, ...lines], '\n', LONGEST_NOTE);
}

/** Suspicious or worse. */
export function observablesOf(findings: readonly Finding[]): readonly Finding[] {
  return gravestFirst(findings).filter(({ criticality }) => criticality >= 2);
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  const known = findings.filter((finding) => finding.known);
  return known.sort(
    (one, other) => other.criticality - one.criticality || (other.score ?? 0) - (one.score ?? 0),
  );
}
