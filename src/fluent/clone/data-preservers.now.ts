import { Record } from '@servicenow/sdk/core';

/** What an instance keeps when another is cloned onto it. Each takes effect in the clone profiles that list it. */
export const keepConfigurations = Record({
  $id: Now.ID['clone-keep-configurations'],
  table: 'clone_data_preserver',
  data: { name: 'Sumo Logic: configurations of the target', table: 'x_sul_sumo_logic_s_configuration' },
});

export const keepActions = Record({
  $id: Now.ID['clone-keep-actions'],
  table: 'clone_data_preserver',
  data: { name: 'Sumo Logic: Actions of the target', table: 'x_sul_sumo_logic_s_action' },
});
