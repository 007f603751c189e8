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
  { column: 'active', label: 'Active', help: 'Only active Actions are told of events.', kind: 'flag' },
  {
    column: 'on_created',
    label: 'When created',
    help: 'An Insight was created.',
    kind: 'flag',
  },
  { column: 'on_closed', label: 'When closed', help: 'An Insight was closed, here or in CSE.', kind: 'flag' },
  {
    column: 'on_demand',
    label: 'On demand',
    help: 'Offered on Insights and Security Incidents.',
    kind: 'flag',
  },
  {
    column: 'on_rule_disabled',
    label: 'When a rule is disabled',
    help: 'CSE has disabled a rule that made too many Signals.',
    kind: 'flag',
  },
  {
    column: 'on_health',
    label: 'When the integration fails or recovers',
    help: 'A configuration is failing or stale, or is no longer.',
    kind: 'flag',
  },
  {
    column: 'minimum_severity',
    label: 'Minimum severity',
    help: 'Insights below it are left out; what is run on demand is not.',
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
    help: 'Of new and closed Insights only those that meet it are told of. Empty: all.',
    kind: 'conditions',
  },
  {
    column: 'max_per_hour',
    label: 'Max per hour',
    help: 'Most new Insights that are told of in a full hour (UTC), up to 10000; the others are told of together after it. Empty or 0: no limit.',
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
