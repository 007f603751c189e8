import { MultiLineTextColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** Staging table: one row for each change of a Security Incident by this application. Disposable. */
export const x_sul_sumo_logic_s_incident_update = Table({
  name: 'x_sul_sumo_logic_s_incident_update',
  label: 'Sumo Incident Updates',
  extends: 'sys_import_set_row',
  display: 'reason',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  index: [
    { name: 'idx_incident_update_incident', unique: false, element: 'incident' },
    { name: 'idx_incident_update_created', unique: false, element: 'sys_created_on' },
  ],
  schema: {
    incident: StringColumn({
      label: 'Security Incident',
      hint: 'sys_id of the Security Incident to change.',
      maxLength: 32,
    }),
    reason: StringColumn({
      label: 'Reason',
      hint: 'Why the incident is changed, for example because the Insight was closed in CSE.',
      maxLength: 100,
    }),
    work_notes: MultiLineTextColumn({
      label: 'Work notes',
      hint: 'Work note to add. Empty: no work note.',
      maxLength: 4000,
    }),
    state: StringColumn({
      label: 'State',
      hint: 'State to set, as a choice value of this instance. Empty: unchanged.',
      maxLength: 40,
    }),
    priority: StringColumn({
      label: 'Priority',
      hint: 'Priority to set, as a choice value of this instance. Empty: unchanged.',
      maxLength: 40,
    }),
    close_code: StringColumn({
      label: 'Close code',
      hint: 'Close code to set, as a choice value of this instance. Empty: unchanged.',
      maxLength: 40,
    }),
    close_notes: MultiLineTextColumn({
      label: 'Close notes',
      hint: 'Close notes to set. Empty: unchanged.',
      maxLength: 4000,
    }),
    cmdb_ci: StringColumn({
      label: 'Configuration item',
      hint: 'sys_id of the main configuration item to set. Empty: unchanged.',
      maxLength: 32,
    }),
    opened_at: StringColumn({
      label: 'Opened',
      hint: 'Opened time to set, in UTC, as yyyy-MM-dd HH:mm:ss. Empty: unchanged. A script of the map sets it, so that no user time zone is applied.',
      maxLength: 40,
    }),
  },
});
