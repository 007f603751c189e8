import { Record } from '@servicenow/sdk/core';
import { menu } from './sumo-logic-sir.now';

/** Modules for setting the integration up. */
export const configurationsModule = Record({
  $id: Now.ID['menu-configurations'],
  table: 'sys_app_module',
  data: {
    title: 'Configurations',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_configuration',
    hint: 'Sumo Logic tenants that are polled',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 100,
    active: true,
  },
});

export const backfillsModule = Record({
  $id: Now.ID['menu-backfills'],
  table: 'sys_app_module',
  data: {
    title: 'Backfills',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_backfill',
    hint: 'Ingest Insights since an earlier time',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 110,
    active: true,
  },
});

export const actionsModule = Record({
  $id: Now.ID['menu-actions'],
  table: 'sys_app_module',
  data: {
    title: 'Actions',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_action',
    hint: 'Who is told of Insights, and how',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 160,
    active: true,
  },
});

export const transformMapModule = Record({
  $id: Now.ID['menu-transform-map'],
  table: 'sys_app_module',
  data: {
    title: 'Transform Map',
    application: menu,
    link_type: 'LIST',
    name: 'sys_transform_map',
    filter: 'name=Sumo Insight Mapper',
    hint: 'How an Insight becomes a Security Incident',
    roles: ['x_sul_sumo_logic_s.admin'],
    order: 600,
    active: true,
  },
});

export const propertiesModule = Record({
  $id: Now.ID['menu-properties'],
  table: 'sys_app_module',
  data: {
    title: 'Properties',
    application: menu,
    link_type: 'LIST',
    name: 'sys_properties',
    filter: 'nameSTARTSWITHx_sul_sumo_logic_s.',
    hint: 'Settings of the app',
    roles: ['x_sul_sumo_logic_s.admin'],
    order: 700,
    active: true,
  },
});

export const resolutionMapModule = Record({
  $id: Now.ID['menu-resolution-map'],
  table: 'sys_app_module',
  data: {
    title: 'Resolution Map',
    application: menu,
    link_type: 'LIST',
    name: 'x_sul_sumo_logic_s_resolution_map',
    hint: 'Which resolution a closed incident gives its Insight',
    roles: ['x_sul_sumo_logic_s.viewer'],
    order: 150,
    active: true,
  },
});
