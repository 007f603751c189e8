import { excerpt, jsonOf, notOf, rateLimited, rejected, verdictOf } from '../../answers.ts';
import { baseUrlOf, originProblem } from '../../base-url.ts';
import { ALL_EVENTS, ENDINGS, subjectOf } from '../../events.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { encodedUrl } from '../../links.ts';
import { retryAfterSeconds } from '../../../core/retry-after.ts';
import { isOneOf } from '../../../core/text.ts';
import { summaryOf, type Summary } from '../../summary.ts';
import type { ActionEvent, ActionSettings, ActionType, TargetRequest, Verdict } from '../../types.d.ts';
import { jsonText } from '../../../core/json.ts';

/** With what the paths of both versions begin. */
const PATHS = ['v2', 'generic', 'integration'];

/** PagerDuty's Events API v2 (trigger, resolve), or v1 for a v1 service key. */
export const pagerduty: ActionType = {
  type: 'pagerduty',
  label: 'PagerDuty',
  fields: [
    {
      column: 'service_key',
      label: 'Service key',
      help: 'Integration key of the PagerDuty service, 32 characters.',
      kind: 'secret',
      required: true,
      check: keyProblem,
    },
    {
      column: 'subdomain',
      label: 'Subdomain',
      help: 'Subdomain of your PagerDuty account. For information only: events do not need it.',
      kind: 'text',
      check: subdomainProblem,
    },
    {
      column: 'integration_version',
      label: 'Integration',
      help: 'Events API of the integration key.',
      kind: 'choice',
      choices: [
        ['v2', 'Events API v2'],
        ['v1', 'Events API v1'],
      ],
    },
    {
      column: 'base_url',
      label: 'Base URL',
      help: 'Empty: https://events.pagerduty.com. Accounts in the EU: https://events.eu.pagerduty.com.',
      kind: 'text',
      added: PATHS,
      check: (text) => originProblem(text, PATHS, ['pagerduty.com']),
    },
  ],
  events: ALL_EVENTS,
  resolves: true,
  limit: 480_000,
  hosts: ['.pagerduty.com'],
  build,
  classify,
};

const SEVERITY = { critical: 'critical', high: 'error', medium: 'warning', low: 'info' } as const;

/** Longest texts of the API (Events API v2 reference). */
const LONGEST_SUMMARY = 1024;
const LONGEST_KEY = 255;

function keyProblem(text: string): string {
  return /^[A-Za-z0-9]{32}$/.test(text.trim()) ? '' : 'it must have 32 letters and digits';
}

function subdomainProblem(text: string): string {
  return text === '' || /^[a-z0-9-]+$/.test(text)
    ? ''
    : 'it must have lower-case letters, digits and dashes only';
}

function build(event: ActionEvent, settings: ActionSettings): readonly TargetRequest[] {
  const base = baseUrlOf(settings, 'https://events.pagerduty.com', PATHS);
  const first = settings.text('integration_version') === 'v1';
  const path = first ? '/generic/2010-04-15/create_event.json' : '/v2/enqueue';
  const ends = isOneOf(event.kind, ENDINGS);
  const steps = event.kind === 'test' ? ['trigger', 'resolve'] : [ends ? 'resolve' : 'trigger'];
  return steps.map((action) => ({
    method: 'POST' as const,
    url: `${base}${path}`,
    headers: { 'Content-Type': 'application/json' },
    body: jsonText(first ? firstVersion(action, event, settings) : secondVersion(action, event, settings)),
  }));
}

/** Events of one subject share it: a close resolves what the creation has triggered. */
function alertKey(event: ActionEvent): string {
  return `sumo-cse-${event.kind === 'test' ? event.key : subjectOf(event)}`.slice(0, LONGEST_KEY);
}

function secondVersion(action: string, event: ActionEvent, settings: ActionSettings): unknown {
  const common = { routing_key: settings.secret('service_key').trim(), dedup_key: alertKey(event) };
  if (action === 'resolve') return { ...common, event_action: 'resolve' };
  const summary = summaryOf(event);
  return {
    ...common,
    event_action: 'trigger',
    payload: {
      summary: summary.title.slice(0, LONGEST_SUMMARY),
      source: summary.facts[0]?.[1] || 'Sumo Logic CSE',
      severity: event.kind === 'test' ? 'info' : SEVERITY[summary.severity],
      timestamp: new Date(event.at).toISOString(),
      component: 'Sumo Logic CSE',
      custom_details: details(summary),
    },
    client: 'Sumo Logic CSE',
    ...(summary.links[0] === undefined ? {} : { client_url: encodedUrl(summary.links[0][1]) }),
    links: summary.links.map(([text, url]) => ({ href: encodedUrl(url), text })),
  };
}

function firstVersion(action: string, event: ActionEvent, settings: ActionSettings): unknown {
  const common = { service_key: settings.secret('service_key').trim(), incident_key: alertKey(event) };
  if (action === 'resolve') return { ...common, event_type: 'resolve' };
  const summary = summaryOf(event);
  return {
    ...common,
    event_type: 'trigger',
    description: summary.title.slice(0, LONGEST_SUMMARY),
    details: details(summary),
    client: 'Sumo Logic CSE',
    ...(summary.links[0] === undefined ? {} : { client_url: encodedUrl(summary.links[0][1]) }),
    contexts: summary.links.map(([text, url]) => ({ type: 'link', href: encodedUrl(url), text })),
  };
}

function details(summary: Summary): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of summary.facts) found[name] = value;
  return found;
}

/** v2 answers 202, v1 answers 200; v1 says 403 where it throttles (Events API v1 reference). */
function classify(answer: HttpAnswer, now: number): Verdict {
  if (answer.status === 403) {
    const after = retryAfterSeconds(answer.header('Retry-After'), now) || 60;
    return rateLimited(excerpt(answer.body), after);
  }
  if (answer.status === 400 && /routing.?key|service.?key/i.test(answer.body))
    return rejected(
      `PagerDuty rejected the service key${excerpt(answer.body)}`,
      'enter the integration key of an active service',
    );
  const verdict = verdictOf(answer, now);
  if (verdict.result !== 'delivered') return verdict;
  const said = jsonOf(answer);
  if (said?.['status'] !== 'success') return notOf('PagerDuty', answer);
  return {
    ...verdict,
    remoteId: String(said['dedup_key'] ?? said['incident_key'] ?? '').slice(0, LONGEST_KEY),
  };
}
