import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** Deliveries: viewers read; only the app itself writes, and its scripts are not bound by ACLs. */
export const deliveryRead = Acl({
  $id: Now.ID['acl-delivery-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const deliveryCreate = Acl({
  $id: Now.ID['acl-delivery-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const deliveryWrite = Acl({
  $id: Now.ID['acl-delivery-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const deliveryDelete = Acl({
  $id: Now.ID['acl-delivery-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

/**
 * Field level: what is sent and was answered holds data of Insights and close notes, and what a target, maybe one inside the
 * network, says of its own accord.
 */
export const deliveryRequestRead = Acl({
  $id: Now.ID['acl-delivery-request-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  field: 'request',
  operation: 'read',
  active: true,
  roles: [admin],
});

export const deliveryResponseRead = Acl({
  $id: Now.ID['acl-delivery-response-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  field: 'response',
  operation: 'read',
  active: true,
  roles: [admin],
});

export const deliveryPayloadRead = Acl({
  $id: Now.ID['acl-delivery-payload-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  field: 'payload',
  operation: 'read',
  active: true,
  roles: [admin],
});

export const deliveryMailSubjectRead = Acl({
  $id: Now.ID['acl-delivery-mail-subject-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  field: 'mail_subject',
  operation: 'read',
  active: true,
  roles: [admin],
});

export const deliveryMailHtmlRead = Acl({
  $id: Now.ID['acl-delivery-mail-html-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  field: 'mail_html',
  operation: 'read',
  active: true,
  roles: [admin],
});

export const deliveryErrorRead = Acl({
  $id: Now.ID['acl-delivery-error-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_delivery',
  field: 'error',
  operation: 'read',
  active: true,
  roles: [admin],
});
