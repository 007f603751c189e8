import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/**
 * Staged Insights: viewers read, administrators post and delete. Nobody changes one: a row that waits is transformed with the rights of
 * the app's job. Scripts are not bound by ACLs.
 */
export const stagedInsightRead = Acl({
  $id: Now.ID['acl-sumo-logic-insights-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_sumo_logic_insights',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const stagedInsightCreate = Acl({
  $id: Now.ID['acl-sumo-logic-insights-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_sumo_logic_insights',
  operation: 'create',
  active: true,
  roles: [admin],
});

export const stagedInsightWrite = Acl({
  $id: Now.ID['acl-sumo-logic-insights-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_sumo_logic_insights',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const stagedInsightDelete = Acl({
  $id: Now.ID['acl-sumo-logic-insights-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_sumo_logic_insights',
  operation: 'delete',
  active: true,
  roles: [admin],
});
