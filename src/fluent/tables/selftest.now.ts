import { MultiLineTextColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** What the stand-in for CSE knows while the test suite runs. Empty otherwise. */
export const x_sul_sumo_logic_s_selftest = Table({
  name: 'x_sul_sumo_logic_s_selftest',
  label: 'Self-test Insight',
  display: 'insight_id',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'delete'],
  index: [{ name: 'idx_selftest_insight', unique: true, element: 'insight_id' }],
  schema: {
    insight_id: StringColumn({
      label: 'Insight ID',
      hint: 'Identifier of the Insight in the stand-in.',
      maxLength: 100,
    }),
    insight: MultiLineTextColumn({
      label: 'Insight',
      hint: 'The Insight as JSON, as the stand-in answers it.',
      maxLength: 8000,
    }),
    status: StringColumn({
      label: 'Status',
      hint: 'Status of the Insight: new, inprogress or closed.',
      maxLength: 40,
    }),
    resolution: StringColumn({
      label: 'Resolution',
      hint: 'Resolution with which the Insight was closed.',
      maxLength: 100,
    }),
    enrichments: MultiLineTextColumn({
      label: 'Enrichments',
      hint: 'Enrichments that were written onto the Insight, as JSON.',
      maxLength: 8000,
    }),
    comments: MultiLineTextColumn({
      label: 'Comments',
      hint: 'Comments that were written onto the Insight, as JSON.',
      maxLength: 8000,
    }),
  },
});
