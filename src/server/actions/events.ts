import type { ActionEvent, EventKind } from './types.d.ts';

/** Name of an event on the wire. */
export const EVENT_NAME: Readonly<Record<EventKind, string>> = {
  created: 'insight.created',
  closed: 'insight.closed',
  on_demand: 'insight.on_demand',
  rule_disabled: 'rule.disabled',
  rule_cleared: 'rule.cleared',
  failing: 'integration.failing',
  recovered: 'integration.recovered',
  digest: 'digest',
  test: 'test',
};

/** Events that end what an earlier one about the same subject has begun. */
export const ENDINGS: readonly EventKind[] = ['closed', 'recovered', 'rule_cleared'];

/** Events about a rule of CSE. */
export const RULE_EVENTS: readonly EventKind[] = ['rule_disabled', 'rule_cleared'];

export const INSIGHT_EVENTS: readonly EventKind[] = ['created', 'closed', 'on_demand', 'test'];

export const ALL_EVENTS: readonly EventKind[] = [
  ...INSIGHT_EVENTS,
  ...RULE_EVENTS,
  'failing',
  'recovered',
  'digest',
];

/**
 * What an event is about: the same text for all events of one Insight, one rule of a tenant, or one configuration, and
 * another for every other.
 */
export function subjectOf({ insight, rule, integration, tenant = '', key }: ActionEvent): string {
  if (insight !== undefined) return `insight-${insight.id}`;
  if (rule !== undefined) return `rule-${tenant}-${rule.id}`;
  return integration === undefined ? key : `integration-${tenant}`;
}

/** In words, for the beginning of a message; empty for a new Insight, which needs none. */
export const OCCASION: Readonly<Record<EventKind, string>> = {
  created: '',
  closed: 'Closed',
  on_demand: '',
  rule_disabled: 'Rule disabled',
  rule_cleared: 'Rule alert cleared',
  failing: 'Integration failing',
  recovered: 'Integration recovered',
  digest: 'Suppressed',
  test: 'TEST - please ignore',
};
