import { Record } from '@servicenow/sdk/core';

/**
 * Security Incident Response may watch or restrict its callers. What is requested here (status 2) appears after the install
 * in System Applications > Restricted Caller Access, for an administrator to approve. Columns and choices as public
 * applications ship them (ASSUMPTIONS.md).
 */
Record({
  $id: Now.ID['caller-incident-read'],
  table: 'sys_restricted_caller_access',
  data: {
    source: '16440a9b606c63cf795e39489615ec12',
    source_type: '5',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    target_scope: Now.ref('sys_scope', { scope: 'sn_si' }),
    target_table: 'sn_si_incident',
    target_type: '3',
    operation: 'read',
    rca_type: 'real_rca',
    status: '2',
  },
});

Record({
  $id: Now.ID['caller-affected-user-read'],
  table: 'sys_restricted_caller_access',
  data: {
    source: '16440a9b606c63cf795e39489615ec12',
    source_type: '5',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    target_scope: Now.ref('sys_scope', { scope: 'sn_si' }),
    target_table: 'sn_si_m2m_task_affected_user',
    target_type: '3',
    operation: 'read',
    rca_type: 'real_rca',
    status: '2',
  },
});

Record({
  $id: Now.ID['caller-affected-user-create'],
  table: 'sys_restricted_caller_access',
  data: {
    source: '16440a9b606c63cf795e39489615ec12',
    source_type: '5',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    target_scope: Now.ref('sys_scope', { scope: 'sn_si' }),
    target_table: 'sn_si_m2m_task_affected_user',
    target_type: '3',
    operation: 'create',
    rca_type: 'real_rca',
    status: '2',
  },
});
