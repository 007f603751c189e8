import { TableCheck } from '@servicenow/sdk/core';

/** Records of the app that need an administrator. Each record that a check finds is a finding. */
export const failedDeliveries = TableCheck({
  $id: Now.ID['scan-failed-deliveries'],
  name: 'Sumo Logic SIR: deliveries failed more than a day ago',
  active: true,
  category: 'manageability',
  priority: '2',
  shortDescription:
    'Deliveries that failed more than a day ago, and that were neither sent again nor cancelled.',
  table: 'x_sul_sumo_logic_s_delivery',
  conditions: 'state=failed^sys_updated_onRELATIVELT@day@ago@1',
  resolutionDetails:
    'Open Sumo Logic SIR > Failed Deliveries, read the error, then press Send Again or Cancel Delivery.',
});

export const unhealthy = TableCheck({
  $id: Now.ID['scan-unhealthy'],
  name: 'Sumo Logic SIR: an active configuration is not healthy',
  active: true,
  category: 'manageability',
  priority: '1',
  shortDescription: 'Configurations whose polls fail, have stopped, or are paused on a clone.',
  table: 'x_sul_sumo_logic_s_sumo_status',
  conditions: 'healthINfailing,stale,clone^configuration.active=true',
  resolutionDetails: 'Open Sumo Logic SIR > Health and do what its list says.',
});

export const stoppedActions = TableCheck({
  $id: Now.ID['scan-stopped-actions'],
  name: 'Sumo Logic SIR: an Action has stopped',
  active: true,
  category: 'manageability',
  priority: '2',
  shortDescription: 'Active Actions that send nothing until an administrator resumes them.',
  table: 'x_sul_sumo_logic_s_action',
  conditions: 'active=true^stopped=true',
  resolutionDetails: 'Read the Reason of the Action, correct its settings, then press Resume.',
});
