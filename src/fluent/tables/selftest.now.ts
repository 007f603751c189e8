import { MultiLineTextColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** Insights of the stand-in for CSE while the test suite runs. Empty otherwise. */
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
      hint: 'Identifier of the Insight in the stand-in for CSE.',
      maxLength: 100,
    }),
    insight: MultiLineTextColumn({
      label: 'Insight',
      hint: 'The Insight as JSON, as the stand-in for CSE returns it.',
      maxLength: 8000,
    }),
    status: StringColumn({
      label: 'Status',
      hint: 'Status of the Insight: new, inprogress or closed.',
      maxLength: 40,
    }),
    resolution: StringColumn({
      label: 'Resolution',
      hint: 'Resolution that the Insight was closed with.',
      maxLength: 100,
    }),
    enrichments: MultiLineTextColumn({
      label: 'Enrichments',
      hint: 'Enrichments that were written to the Insight, as JSON.',
      maxLength: 8000,
    }),
    comments: MultiLineTextColumn({
      label: 'Comments',
      hint: 'Comments that were added to the Insight, as JSON.',
      maxLength: 8000,
    }),
  },
});
