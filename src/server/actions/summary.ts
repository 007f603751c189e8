import { OCCASION } from './events.ts';
import type { ActionEvent } from './types.d.ts';
import { clip } from '../core/text.ts';
import { plainLine } from './well-formed.ts';

/** A message of a few lines, in plain text; every target escapes it differently. */
export interface Summary {
  title: string;
  severity: 'critical' | 'high' | 'medium' | 'low';
  facts: readonly (readonly [name: string, value: string])[];
  links: readonly (readonly [text: string, url: string])[];
}

const LONGEST_LINE = 300;

/** What the documentation promises of a summary: the Entity, the tactics, a link; for a rule its name and the reason. */
export function summaryOf(event: ActionEvent): Summary {
  const occasion = OCCASION[event.kind];
  const before = occasion === '' ? '' : `${occasion}: `;
  const { insight, rule, integration, digest } = event;
  if (rule !== undefined) {
    const facts = [
      fact('Rule', line(rule.name) || rule.id),
      fact('Configuration', rule.configuration),
      event.kind === 'rule_cleared'
        ? fact('Status', rule.status || 'no longer in CSE')
        : fact('Reason', rule.reason),
    ];
    const severity = event.kind === 'rule_cleared' ? 'low' : 'medium';
    return { title: line(`${before}${rule.name}`), severity, facts, links: [] };
  }
  if (integration !== undefined) {
    const facts = [fact('Health', integration.health), ...reasonOf(event)];
    const title = line(`${before}${integration.configuration}`);
    return { title, severity: event.kind === 'failing' ? 'high' : 'low', facts, links: [] };
  }
  if (digest !== undefined) {
    const insights = digest.insights.map((text, at) => fact(String(at + 1), text));
    const what = digest.others === undefined ? 'more Insight' : 'event';
    const title = line(`${before}${digest.count} ${what}${digest.count === 1 ? '' : 's'}`);
    return { title, severity: 'medium', facts: insights, links: [] };
  }
  if (insight === undefined) return { title: line(before), severity: 'low', facts: [], links: [] };
  const severity = line(insight.severity);
  return {
    title: line(`${before}[${severity}] ${insight.readableId} ${insight.name} on ${insight.entity}`),
    severity: severityOf(insight.severity),
    facts: [
      fact('Entity', insight.entity),
      fact('Tactics', insight.tactics.join(', ')),
      fact('Severity', severity),
      ...resolutionOf(event),
    ],
    links: [
      ['Insight in CSE', insight.url],
      ...(event.incident === undefined
        ? []
        : [[`Security Incident ${line(event.incident.number)}`, event.incident.url] as const]),
    ],
  };
}

/** Why the integration fails; what works again needs no reason. */
function reasonOf({ kind, integration }: ActionEvent): readonly (readonly [string, string])[] {
  const reason = line(integration?.reason ?? '');
  return reason === '' && kind === 'recovered' ? [] : [['Reason', reason || 'none given']];
}

/** How a closed Insight was resolved, as CSE says it. */
function resolutionOf({ kind, insight }: ActionEvent): Summary['facts'] {
  const resolution = insight?.json['resolution'];
  return kind === 'closed' && typeof resolution === 'string' && resolution !== ''
    ? [fact('Resolution', resolution)]
    : [];
}

/** Targets refuse empty texts. */
function fact(name: string, text: string): readonly [string, string] {
  return [name, line(text) || 'none given'];
}

function line(text: string): string {
  return clip(plainLine(text), LONGEST_LINE);
}

function severityOf(severity: string): Summary['severity'] {
  const known = (['critical', 'high', 'medium', 'low'] as const).find(
    (one) => one === severity.toLowerCase(),
  );
  return known ?? 'medium';
}
