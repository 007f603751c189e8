import { TableCheck } from '@servicenow/sdk/core';

/** Records of the platform that the app needs as they were installed. Each record that is found is a finding. */
export const inactiveMaps = TableCheck({
  $id: Now.ID['scan-maps'],
  name: 'Sumo Logic SIR: a transform map is inactive',
  active: true,
  category: 'manageability',
  priority: '1',
  shortDescription:
    'Transform maps from the tables of Sumo Logic SIR to Security Incidents that are inactive.',
  table: 'sys_transform_map',
  conditions:
    'source_tableINx_sul_sumo_logic_s_sumo_logic_insights,x_sul_sumo_logic_s_incident_update^target_table=sn_si_incident^active=false',
  resolutionDetails:
    'Activate the map in System Import Sets > Transform Maps, unless another map has taken its place.',
});

export const inactiveJobs = TableCheck({
  $id: Now.ID['scan-jobs'],
  name: 'Sumo Logic SIR: a scheduled job is inactive',
  active: true,
  category: 'manageability',
  priority: '1',
  shortDescription: 'Scheduled jobs of Sumo Logic SIR that are inactive.',
  table: 'sysauto_script',
  conditions: 'sys_scope.scope=x_sul_sumo_logic_s^active=false',
  resolutionDetails: 'Activate the job in System Definition > Scheduled Jobs.',
});

export const longDebug = TableCheck({
  $id: Now.ID['scan-debug'],
  name: 'Sumo Logic SIR: debug logging is on for more than a week',
  active: true,
  category: 'performance',
  priority: '3',
  shortDescription: 'The property sumo_debug writes a line for each step of a poll.',
  table: 'sys_properties',
  conditions: 'name=x_sul_sumo_logic_s.sumo_debug^value=true^sys_updated_onRELATIVELT@day@ago@7',
  resolutionDetails: 'Set the property to false in Sumo Logic SIR > Properties.',
});
