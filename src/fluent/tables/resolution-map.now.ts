import { BooleanColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** One row for each rule that maps a closed incident to a resolution of its Insight, or a closed Insight to a close code. */
export const x_sul_sumo_logic_s_resolution_map = Table({
  name: 'x_sul_sumo_logic_s_resolution_map',
  label: 'Resolution Map',
  display: 'resolution',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update', 'delete'],
  schema: {
    order: IntegerColumn({
      label: 'Order',
      hint: 'The first matching row is used, lowest order first.',
      default: 100,
    }),
    active: BooleanColumn({
      label: 'Active',
      hint: 'Inactive rows are skipped.',
      default: true,
    }),
    direction: StringColumn({
      label: 'Direction',
      hint: 'Whether the row applies when an incident is closed, when its Insight is closed in CSE, or in both cases.',
      maxLength: 40,
      default: 'both',
      dropdown: 'dropdown_without_none',
      choices: {
        both: { label: 'Both', sequence: 0 },
        to_cse: { label: 'Incident to Insight', sequence: 1 },
        from_cse: { label: 'Insight to incident', sequence: 2 },
      },
    }),
    state: StringColumn({
      label: 'State',
      hint: 'State of the ended incident: 3 (Closed), 7 (Cancelled), or another that ends incidents on this instance. Empty matches each.',
      maxLength: 40,
    }),
    close_code: StringColumn({
      label: 'Close code',
      hint: "Value or label of the incident's close code. Empty matches every close code.",
      maxLength: 100,
    }),
    resolution: StringColumn({
      label: 'Resolution',
      hint: 'Name of the resolution or sub-resolution in CSE. Validate Setup adds those of your tenants as suggestions.',
      maxLength: 100,
      dropdown: 'suggestion',
      choices: {
        Resolved: { label: 'Resolved', sequence: 0 },
        'False Positive': { label: 'False Positive', sequence: 1 },
        'No Action': { label: 'No Action', sequence: 2 },
        Duplicate: { label: 'Duplicate', sequence: 3 },
      },
      mandatory: true,
    }),
  },
});
