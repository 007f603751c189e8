import type { ActionField } from './types.d.ts';

/** Columns that every Action has, whatever its type; those of one type are in its folder. */
export const COMMON_COLUMNS: readonly ActionField[] = [
  {
    column: 'name',
    label: 'Name',
    help: 'What the Action does.',
    kind: 'text',
    required: true,
    maxLength: 100,
  },
  { column: 'active', label: 'Active', help: 'Only active Actions are notified about events.', kind: 'flag' },
  {
    column: 'on_created',
    label: 'When created',
    help: 'Notifies the target when an Insight is created, or when its severity is raised to the Minimum severity later. Each Insight once.',
    kind: 'flag',
  },
  {
    column: 'on_closed',
    label: 'When closed',
    help: 'Notifies the target when an Insight is closed, here or in CSE.',
    kind: 'flag',
  },
  {
    column: 'on_reopened',
    label: 'When re-opened',
    help: 'Notifies the target when a closed Insight is re-opened, here or in CSE.',
    kind: 'flag',
  },
  {
    column: 'on_demand',
    label: 'On demand',
    help: 'Offers the Action on Insights and Security Incidents.',
    kind: 'flag',
  },
  {
    column: 'on_rule_disabled',
    label: 'When a rule is disabled',
    help: 'Notifies the target when CSE disables a rule that creates too many Signals, and when the rule is no longer disabled.',
    kind: 'flag',
  },
  {
    column: 'on_health',
    label: 'When the integration fails or recovers',
    help: 'Notifies the target when a configuration becomes Failing or Stale, and when it recovers.',
    kind: 'flag',
  },
  {
    column: 'minimum_severity',
    label: 'Minimum severity',
    help: 'Insights below this severity trigger no notification. Action Runs ignore it.',
    kind: 'choice',
    choices: [
      ['LOW', 'Low'],
      ['MEDIUM', 'Medium'],
      ['HIGH', 'High'],
      ['CRITICAL', 'Critical'],
    ],
  },
  {
    column: 'condition',
    label: 'Condition',
    help: 'Only Insights that meet this condition trigger a notification when they are created, raised, closed or re-opened. Empty: all.',
    kind: 'conditions',
  },
  {
    column: 'max_per_hour',
    label: 'Max per hour',
    help: 'Maximum number of new, raised and re-opened Insights that are reported one by one per clock hour (UTC), up to 10000. A digest reports the others after the hour. Empty or 0: no limit.',
    kind: 'number',
    check: limitProblem,
  },
];

/** Highest limit that makes sense: more than the deliveries of an hour. */
const HIGHEST = 10_000;

function limitProblem(text: string): string {
  const limit = Number(text);
  return Number.isInteger(limit) && limit >= 0 && limit <= HIGHEST ? '' : `a number from 0 to ${HIGHEST}`;
}
