import { BusinessRule } from '@servicenow/sdk/core';

/**
 * Refuses a staged Insight whose id a query would read as more than an id. The transform engine looks for it before any script of the
 * map runs, so it must not get there. Without modules: it runs for each row.
 */
export const checkStagedInsight = BusinessRule({
  $id: Now.ID['business-rule-check-staged-insight'],
  name: 'Check Staged Insight',
  description: 'Refuses a staged row whose Insight ID would be read as a script or a query.',
  table: 'x_sul_sumo_logic_s_sumo_logic_insights',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  script: `var id = String(current.getValue('insight_id') || '');
if (/[^\\x20-\\x7e]|[,^]/.test(id) || /^[^a-z0-9]*javascript/i.test(id)) {
  gs.addErrorMessage('Insight ID must be plain ASCII text without "," and "^", and must not begin with "javascript"');
  current.setAbortAction(true);
}`,
});
