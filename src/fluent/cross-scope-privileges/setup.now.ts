import { CrossScopePrivilege } from '@servicenow/sdk/core';

/** Validate Setup says whether the transform maps are active; a preview follows them. */
export const readTransformMaps = CrossScopePrivilege({
  $id: Now.ID['privilege-transform-map-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_transform_map',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

/** A preview follows the entries as an administrator has edited them. */
export const readTransformEntries = CrossScopePrivilege({
  $id: Now.ID['privilege-transform-entry-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_transform_entry',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

/** Validate Setup says as whom the job runs. */
export const readJobs = CrossScopePrivilege({
  $id: Now.ID['privilege-job-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysauto_script',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

/** Validate Setup finds another application that makes incidents of Insights. */
export const readScopes = CrossScopePrivilege({
  $id: Now.ID['privilege-scope-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_scope',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

/** Validate Setup reads the app's own privileges back. */
export const readPrivileges = CrossScopePrivilege({
  $id: Now.ID['privilege-privilege-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_scope_privilege',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

/** Resolutions of Cloud SIEM are offered as choices in the resolution map. */
export const createChoices = CrossScopePrivilege({
  $id: Now.ID['privilege-choice-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'sys_choice',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
