import { Property } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/** Whoever may name hosts decides where keys and data may go: the administrator of the instance alone. */
export const allowedHosts = Property({
  $id: Now.ID['property-allowed-hosts'],
  name: 'x_sul_sumo_logic_s.allowed_hosts',
  type: 'string',
  value: '',
  description:
    'Additional hosts that a configuration may use besides those of Sumo Logic, with port, separated by commas. http is allowed for them.',
  ignoreCache: true,
  roles: { read: [viewer], write: ['admin'] },
});

export const allowedActionHosts = Property({
  $id: Now.ID['property-allowed-action-hosts'],
  name: 'x_sul_sumo_logic_s.allowed_action_hosts',
  type: 'string',
  value: '',
  description:
    'Additional hosts that an Action may call besides public ones, with port, separated by commas. http is allowed for them.',
  ignoreCache: true,
  roles: { read: [viewer], write: ['admin'] },
});
