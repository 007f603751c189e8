import { BusinessRule } from '@servicenow/sdk/core';

/** Refuses a backfill that could not run, says why on the form, and names the others. */
export const checkBackfill = BusinessRule({
  $id: Now.ID['business-rule-check-backfill'],
  name: 'Check Backfill',
  description: 'Refuses to save a backfill that could not run, and sets the name of a new one.',
  table: 'x_sul_sumo_logic_s_backfill',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  script: `(function executeRule(current, previous) {
  var reason = new SumoBackfill().check(current, previous);
  if (reason) {
    gs.addErrorMessage(reason);
    current.setAbortAction(true);
  }
})(current, previous);`,
});
