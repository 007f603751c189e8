import { Record } from '@servicenow/sdk/core';
import { menu } from './sumo-logic-sir.now';

/** Modules for watching the integration. */
export const statusModule = Record({
  $id: Now.ID['menu-sumo-status'],
  table: 'sys_app_module',
  data: {
    title: 'Sumo Status',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_sumo_status',
    hint: 'Health of each configuration',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 200,
    active: true,
  },
});

export const runsModule = Record({
  $id: Now.ID['menu-integration-runs'],
  table: 'sys_app_module',
  data: {
    title: 'Integration Runs',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_integration_run',
    hint: 'What each run read and made',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 300,
    active: true,
  },
});

export const insightsModule = Record({
  $id: Now.ID['menu-insights'],
  table: 'sys_app_module',
  data: {
    title: 'Insights',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_insight',
    hint: 'Every Insight with its Security Incident or its error',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 400,
    active: true,
  },
});

export const stagedInsightsModule = Record({
  $id: Now.ID['menu-sumo-logic-insights'],
  table: 'sys_app_module',
  data: {
    title: 'Sumo Logic Insights',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_sumo_logic_insights',
    hint: 'Staged Insights, before the transform',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 500,
    active: true,
  },
});

export const incidentUpdatesModule = Record({
  $id: Now.ID['menu-incident-updates'],
  table: 'sys_app_module',
  data: {
    title: 'Sumo Incident Updates',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_incident_update',
    hint: 'Changes of Security Incidents by this application',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 510,
    active: true,
  },
});

export const logModule = Record({
  $id: Now.ID['menu-log'],
  table: 'sys_app_module',
  data: {
    title: 'Log',
    application: menu,
    link_type: 'LIST',
    name: 'syslog_app_scope',
    filter: 'messageSTARTSWITHSumo CSE',
    hint: 'Log lines of the app',
    roles: ['x_sul_sumo_logic_s.admin'],
    order: 800,
    active: true,
  },
});

export const leasesModule = Record({
  $id: Now.ID['menu-leases'],
  table: 'sys_app_module',
  data: {
    title: 'Leases',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_lease',
    hint: 'Which worker may call which tenant',
    roles: ['x_sul_sumo_logic_s.admin'],
    order: 900,
    active: true,
  },
});

export const deliveriesModule = Record({
  $id: Now.ID['menu-deliveries'],
  table: 'sys_app_module',
  data: {
    title: 'Deliveries',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_delivery',
    hint: 'What is to be changed in CSE or told by Actions, and what was',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 450,
    active: true,
  },
});

export const ruleNoticesModule = Record({
  $id: Now.ID['menu-rule-notices'],
  table: 'sys_app_module',
  data: {
    title: 'Rule Notices',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_rule_notice',
    hint: 'Rules that CSE has disabled by itself',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 475,
    active: true,
  },
});

export const waitingDeliveriesModule = Record({
  $id: Now.ID['menu-waiting-deliveries'],
  table: 'sys_app_module',
  data: {
    title: 'Waiting Deliveries',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_delivery',
    filter: 'stateINready,retry^ORDERBYnext_attempt_at',
    hint: 'What is still to be sent, with what has kept it',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 451,
    active: true,
  },
});

export const failedDeliveriesModule = Record({
  $id: Now.ID['menu-failed-deliveries'],
  table: 'sys_app_module',
  data: {
    title: 'Failed Deliveries',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_delivery',
    filter: 'state=failed^ORDERBYDESCsys_updated_on',
    hint: 'What was given up, with the reason',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 452,
    active: true,
  },
});

export const inboundEventsModule = Record({
  $id: Now.ID['menu-inbound-events'],
  table: 'sys_app_module',
  data: {
    title: 'Inbound Events',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_inbound_event',
    hint: 'What CSE has sent, and what came of it',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 480,
    active: true,
  },
});

export const actionRunsModule = Record({
  $id: Now.ID['menu-action-runs'],
  table: 'sys_app_module',
  data: {
    title: 'Action Runs',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_action_run',
    hint: 'Who had which Action tell of which Insight',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 460,
    active: true,
  },
});

export const lookupsModule = Record({
  $id: Now.ID['menu-lookup-cache'],
  table: 'sys_app_module',
  data: {
    title: 'Look-ups',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_lookup_cache',
    hint: 'What third parties were asked about within a day, and what they know',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 470,
    active: true,
  },
});
