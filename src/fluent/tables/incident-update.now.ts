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
  index: [{ name: 'idx_incident_update_incident', unique: false, element: 'incident' }],
  schema: {
    incident: StringColumn({
      label: 'Security Incident',
      hint: 'sys_id. The Security Incident that is changed.',
      maxLength: 32,
    }),
    reason: StringColumn({
      label: 'Reason',
      hint: 'What made the change, for example that the Insight was closed in CSE.',
      maxLength: 100,
    }),
    work_notes: MultiLineTextColumn({
      label: 'Work notes',
      hint: 'Work note to add. Empty: none.',
      maxLength: 4000,
    }),
    state: StringColumn({
      label: 'State',
      hint: 'State to set, as a choice value of this instance. Empty: it is left alone.',
      maxLength: 40,
    }),
    close_code: StringColumn({
      label: 'Close code',
      hint: 'Close code to set, as a choice value of this instance. Empty: it is left alone.',
      maxLength: 40,
    }),
    close_notes: MultiLineTextColumn({
      label: 'Close notes',
      hint: 'Close notes to set. Empty: they are left alone.',
      maxLength: 4000,
    }),
    cmdb_ci: StringColumn({
      label: 'Configuration item',
      hint: 'sys_id. Main configuration item to set. Empty: it is left alone.',
      maxLength: 32,
    }),
    opened_at: StringColumn({
      label: 'Opened',
      hint: 'Opened to set, UTC, yyyy-MM-dd HH:mm:ss. Empty: it is left alone. A text that a script of the map sets: no time zone of a user comes into it.',
      maxLength: 40,
    }),
  },
});
