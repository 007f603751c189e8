import { Record } from '@servicenow/sdk/core';

/**
 * Runs on the target of a clone, in the global scope (ServiceNow documentation, clone definitions). The app acts for no
 * configuration of another instance without it, too; this one takes the access key from the clone.
 */
export const cleanUpClone = Record({
  $id: Now.ID['clone-clean-up-script'],
  table: 'clone_cleanup_script',
  data: {
    name: 'Sumo Logic: clear access keys of the source',
    active: true,
    order: 1000,
    script: `gs.info('Sumo CSE: ' + new x_sul_sumo_logic_s.SumoClone().cleanUp() + ' access keys of another instance were cleared');`,
  },
});
