import { Record } from '@servicenow/sdk/core';

/** CI Lookup Rules belong to Security Support Common, which may watch or restrict its callers, too: see security-incident.now.ts. */
Record({
  $id: Now.ID['caller-lookup-rule-read'],
  table: 'sys_restricted_caller_access',
  data: {
    source: '16440a9b606c63cf795e39489615ec12',
    source_type: '5',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_cmn' }),
    target_table: 'sn_sec_cmn_ci_lookup_rule',
    target_type: '3',
    operation: 'read',
    rca_type: 'real_rca',
    status: '2',
  },
});

Record({
  $id: Now.ID['caller-lookup-rule-create'],
  table: 'sys_restricted_caller_access',
  data: {
    source: '16440a9b606c63cf795e39489615ec12',
    source_type: '5',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_cmn' }),
    target_table: 'sn_sec_cmn_ci_lookup_rule',
    target_type: '3',
    operation: 'create',
    rca_type: 'real_rca',
    status: '2',
  },
});

Record({
  $id: Now.ID['caller-lookup-rule-write'],
  table: 'sys_restricted_caller_access',
  data: {
    source: '16440a9b606c63cf795e39489615ec12',
    source_type: '5',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_cmn' }),
    target_table: 'sn_sec_cmn_ci_lookup_rule',
    target_type: '3',
    operation: 'write',
    rca_type: 'real_rca',
    status: '2',
  },
});
