import { Record } from '@servicenow/sdk/core';

/** Security Incidents are only read: every write is a row through a transform map. */
export const readIncidents = Record({
  $id: Now.ID['privilege-incident-read'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'read',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_si_incident',
    target_scope: Now.ref('sys_scope', { scope: 'sn_si' }),
    target_type: 'sys_db_object',
  },
});
