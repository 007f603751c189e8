import { ScriptOnlyCheck } from '@servicenow/sdk/core';

/** Records that are missing: a check without a table reports them. */
export const noActiveConfiguration = ScriptOnlyCheck({
  $id: Now.ID['scan-active'],
  name: 'Sumo Logic SIR: no configuration is active',
  active: true,
  category: 'manageability',
  priority: '2',
  shortDescription: 'No Insight becomes a Security Incident while no configuration is active.',
  script: `(function (finding) {
  var configuration = new GlideRecord('x_sul_sumo_logic_s_configuration');
  configuration.addQuery('active', true);
  configuration.setLimit(1);
  configuration.query();
  if (!configuration.next()) finding.increment();
})(finding);`,
  resolutionDetails: 'Open Sumo Logic SIR > Setup and go through its steps.',
});

export const noLookupRules = ScriptOnlyCheck({
  $id: Now.ID['scan-lookup-rules'],
  name: 'Sumo Logic SIR: CI Lookup Rules are missing',
  active: true,
  category: 'manageability',
  priority: '3',
  shortDescription:
    'Configurations look for configuration items, and the source Sumo Logic CSE has no active CI Lookup Rule.',
  script: `(function (finding) {
  var configuration = new GlideRecord('x_sul_sumo_logic_s_configuration');
  configuration.addQuery('active', true);
  configuration.addQuery('configuration_items', '!=', 'off');
  configuration.setLimit(1);
  configuration.query();
  var rule = new GlideRecord('sn_sec_cmn_ci_lookup_rule');
  if (!configuration.next() || !rule.isValid()) return;
  rule.addQuery('source.name', 'Sumo Logic CSE');
  rule.addQuery('active', true);
  rule.setLimit(1);
  rule.query();
  if (!rule.next()) finding.increment();
})(finding);`,
  resolutionDetails:
    'Press Create CI Lookup Rules on the configuration, or in the step Rules and Map of Sumo Logic SIR > Setup.',
});

export const noAdministrator = ScriptOnlyCheck({
  $id: Now.ID['scan-roles'],
  name: 'Sumo Logic SIR: no user has the role admin',
  active: true,
  category: 'manageability',
  priority: '3',
  shortDescription: 'No active user has the role that sets the integration up and repairs it.',
  script: `(function (finding) {
  var grant = new GlideRecord('sys_user_has_role');
  grant.addQuery('role.name', 'x_sul_sumo_logic_s.admin');
  grant.addQuery('user.active', true);
  grant.setLimit(1);
  grant.query();
  if (!grant.next()) finding.increment();
})(finding);`,
  resolutionDetails: 'Grant the role x_sul_sumo_logic_s.admin to the administrators of the integration.',
});
