import { CrossScopePrivilege } from '@servicenow/sdk/core';

/** Security Incidents are only read: every write is a row through a transform map. */
export const readIncidents = CrossScopePrivilege({
  $id: Now.ID['privilege-incident-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sn_si_incident',
  targetScope: 'sn_si',
  targetType: 'sys_db_object',
});
