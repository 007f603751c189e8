import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** Rule notices: viewers read; only the app itself writes, and its scripts are not bound by ACLs. */
export const ruleNoticeRead = Acl({
  $id: Now.ID['acl-rule-notice-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_rule_notice',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const ruleNoticeCreate = Acl({
  $id: Now.ID['acl-rule-notice-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_rule_notice',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const ruleNoticeWrite = Acl({
  $id: Now.ID['acl-rule-notice-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_rule_notice',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const ruleNoticeDelete = Acl({
  $id: Now.ID['acl-rule-notice-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_rule_notice',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});
