import { UiAction } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now';

/** Opens a new backfill of the configuration. */
export const ingestSince = UiAction({
  $id: Now.ID['ui-action-ingest-since'],
  table: 'x_sul_sumo_logic_s_configuration',
  name: 'Ingest Since...',
  actionName: 'sumo_ingest_since',
  hint: 'Ingests Insights that are older than those that were polled',
  active: true,
  showUpdate: true,
  showInsert: false,
  form: { showButton: true },
  roles: [admin],
  script: `action.setRedirectURL('x_sul_sumo_logic_s_backfill.do?sys_id=-1&sysparm_query=configuration=' + current.getUniqueValue());`,
});
