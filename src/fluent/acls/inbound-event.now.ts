import { Acl } from '@servicenow/sdk/core';
import { admin, cseWebhook, viewer } from '../roles/roles.now';

/** Inbound events: viewers read; only the app itself writes, and its scripts are not bound by ACLs. */
export const inboundEventRead = Acl({
  $id: Now.ID['acl-inbound-event-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_inbound_event',
  operation: 'read',
  active: true,
  roles: [viewer],
});

export const inboundEventCreate = Acl({
  $id: Now.ID['acl-inbound-event-create'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_inbound_event',
  operation: 'create',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const inboundEventWrite = Acl({
  $id: Now.ID['acl-inbound-event-write'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_inbound_event',
  operation: 'write',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

export const inboundEventDelete = Acl({
  $id: Now.ID['acl-inbound-event-delete'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_inbound_event',
  operation: 'delete',
  active: true,
  script: `answer = false;`,
  adminOverrides: false,
});

/** Field level: what came holds data of CSE, and whatever somebody with the role of the webhook has posted. */
export const inboundEventPayloadRead = Acl({
  $id: Now.ID['acl-inbound-event-payload-read'],
  type: 'record',
  table: 'x_sul_sumo_logic_s_inbound_event',
  field: 'payload',
  operation: 'read',
  active: true,
  roles: [admin],
});

/** Who may send events: the user of the Actions in CSE, and an administrator of the app who tries it. */
export const inboundEndpoint = Acl({
  $id: Now.ID['acl-inbound-endpoint'],
  type: 'rest_endpoint',
  name: 'x_sul_sumo_logic_s.cse',
  operation: 'execute',
  active: true,
  roles: [cseWebhook, admin],
});
