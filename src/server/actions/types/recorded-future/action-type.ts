import { verdictOf } from '../../answers.ts';
import { originProblem } from '../../base-url.ts';
import type { ActionEvent, ActionSettings, Indicator, ActionType } from '../../types.d.ts';
import { indicatorsOf } from './collect.ts';
import { findingsOf } from './findings.ts';
import { domainList } from './indicators.ts';
import { classifyLookup, PATHS, requestsFor } from './requests.ts';
import { enrichmentsOf, noteOf, observablesOf } from './results.ts';

/** Look-ups cost credits. */
const MOST_INDICATORS = 25;

/** Asks Recorded Future about the addresses, domains and hashes of an Insight, and enriches the Insight with the answers. */
export const recordedFuture: ActionType = {
  type: 'recorded_future',
  label: 'Recorded Future',
  fields: [
    {
      column: 'api_key',
      label: 'API key',
      help: 'API token of Recorded Future, created for the Sumo Logic integration.',
      kind: 'secret',
      required: true,
    },
    {
      column: 'enrich_insights',
      label: 'Enrich Insights',
      help: 'Adds the results to the Insight in CSE. The incident always gets a work note.',
      kind: 'flag',
    },
    {
      column: 'enrich_signals',
      label: 'Enrich Signals of Insights',
      help: 'Adds the results to the Signals in CSE that contain the indicator.',
      kind: 'flag',
    },
    {
      column: 'own_domains',
      label: 'Own domains',
      help: 'Your own domains, separated by commas. They are never looked up.',
      kind: 'text',
      maxLength: 1000,
    },
    {
      column: 'base_url',
      label: 'Base URL',
      help: 'Empty: https://api.recordedfuture.com.',
      kind: 'text',
      added: PATHS,
      check: (text) => originProblem(text, PATHS, ['recordedfuture.com']),
    },
  ],
  events: ['created', 'raised', 'on_demand', 'test'],
  limit: 20_000,
  hosts: ['.recordedfuture.com'],
  whole: true,
  build: () => [],
  classify: verdictOf,
  lookup: {
    indicators,
    requests: requestsFor,
    classify: classifyLookup,
    findings: findingsOf,
    enrichments: enrichmentsOf,
    note: noteOf,
    observables: observablesOf,
  },
};

/** A test asks about one address that is always known: a public resolver. */
function indicators(event: ActionEvent, settings: ActionSettings): readonly Indicator[] {
  if (event.kind === 'test') return [{ kind: 'ip', value: '8.8.8.8' }];
  const json = event.insight?.json ?? {};
  return indicatorsOf(json, domainList(settings.text('own_domains')), MOST_INDICATORS);
}
