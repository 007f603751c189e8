import type { ActionEvent, EventKind } from './types.d.ts';

/** Name of an event on the wire. */
export const EVENT_NAME: Readonly<Record<EventKind, string>> = {
  created: 'insight.created',
  raised: 'insight.raised',
  closed: 'insight.closed',
  reopened: 'insight.reopened',
  on_demand: 'insight.on_demand',
  rule_disabled: 'rule.disabled',
  rule_cleared: 'rule.cleared',
  failing: 'integration.failing',
  recovered: 'integration.recovered',
  digest: 'digest',
  test: 'test',
};

export const INSIGHT_EVENTS: readonly EventKind[] = [
  'created',
  'raised',
  'closed',
  'reopened',
  'on_demand',
  'test',
];

/** Events that tell a target of an open Insight: limited in number, and the ones that a close ends. */
export const OPENINGS = ['created', 'raised', 'reopened'] as const satisfies readonly EventKind[];

/** Events that end what an earlier one about the same subject has begun. */
export const ENDINGS: readonly EventKind[] = ['closed', 'recovered', 'rule_cleared'];

/** Events about a rule of CSE. */
export const RULE_EVENTS: readonly EventKind[] = ['rule_disabled', 'rule_cleared'];

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
  raised: 'Severity raised',
  closed: 'Closed',
  reopened: 'Re-opened',
  on_demand: '',
  rule_disabled: 'Rule disabled',
  rule_cleared: 'Rule alert cleared',
  failing: 'Integration failing',
  recovered: 'Integration recovered',
  digest: 'Suppressed',
  test: 'TEST - please ignore',
};
