import type { ColumnAccess, Grant, TableAccess } from '../descriptions.d.ts';

const viewer: Grant = ['viewer'];
const admin: Grant = ['admin'];
const actionAdmin: Grant = ['action_admin'];
const readers: Grant = ['viewer', 'sn_si.analyst'];
const users: Grant = ['admin', 'action_admin', 'sn_si.analyst'];
const nobody: Grant = [];

/**
 * Who may do what on which table. Where nobody may, only the app itself does: its scripts are not bound by ACLs. So nobody changes
 * a staged Insight that waits (it is transformed with the rights of the app's job), and nobody but the app stages changes of incidents.
 */
// prettier-ignore
export const TABLE_ACCESS = {
  //                    read     create       write        delete
  action:              [readers, actionAdmin, actionAdmin, actionAdmin],
  action_run:          [readers, users,       nobody,      nobody],
  backfill:            [viewer,  admin,       admin,       admin],
  configuration:       [viewer,  admin,       admin,       admin],
  delivery:            [viewer,  nobody,      nobody,      nobody],
  inbound_event:       [viewer,  nobody,      nobody,      nobody],
  incident_update:     [viewer,  nobody,      nobody,      nobody],
  insight:             [viewer,  nobody,      nobody,      nobody],
  integration_run:     [viewer,  nobody,      nobody,      nobody],
  job:                 [viewer,  nobody,      nobody,      nobody],
  lease:               [viewer,  nobody,      nobody,      nobody],
  lookup_cache:        [viewer,  nobody,      nobody,      nobody],
  resolution_map:      [viewer,  admin,       admin,       admin],
  rule_alert:         [viewer,  nobody,      nobody,      nobody],
  selftest:            [viewer,  nobody,      nobody,      admin],
  sumo_logic_insights: [viewer,  admin,       nobody,      admin],
  sumo_status:         [viewer,  nobody,      nobody,      nobody],
} satisfies Record<string, TableAccess>;

/** Columns that fewer may read or write than the record. What one may not read is not there, not even encrypted. */
export const COLUMN_ACCESS: readonly ColumnAccess[] = [
  { table: 'configuration', columns: 'access_key', operations: ['read'], roles: admin },
  { table: 'action', columns: 'action secrets', operations: ['read', 'write'], roles: actionAdmin },
  // They quote what a target, maybe one inside the network, has answered.
  { table: 'action', columns: 'reason last_error', operations: ['read'], roles: ['admin', 'action_admin'] },
  // Data of Insights, close notes, and what a target, maybe one inside the network, has answered.
  {
    table: 'delivery',
    columns: 'request response payload mail_subject mail_html error',
    operations: ['read'],
    roles: admin,
  },
  // Data of CSE, and whatever somebody with the role of the webhook has posted.
  { table: 'inbound_event', columns: 'payload', operations: ['read'], roles: admin },
];
