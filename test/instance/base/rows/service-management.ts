import { row, type BaseRow } from './base-row.ts';

type Choices = [value: string, label: string][];

const INCIDENT_STATES: Choices = [
  ['1', 'New'],
  ['2', 'In Progress'],
  ['3', 'On Hold'],
  ['6', 'Resolved'],
  ['7', 'Closed'],
  ['8', 'Canceled'],
];

const PROBLEM_STATES: Choices = [
  ['101', 'New'],
  ['102', 'Assess'],
  ['103', 'Root Cause Analysis'],
  ['104', 'Fix in Progress'],
  ['106', 'Resolved'],
  ['107', 'Closed'],
];

function choices(table: string, column: string, list: Choices): BaseRow[] {
  return list.map(([value, label], index) =>
    row('sys_choice', `${table}.${column}.${value}`, {
      name: table,
      element: column,
      value,
      label,
      language: 'en',
      inactive: '0',
      sequence: String(index + 1),
    }),
  );
}

/** New incidents and problems know who opened them, and when; a new problem begins with the first of its states. */
function opened(table: string, state: string): BaseRow {
  return row('sys_script', `${table}:Set opened`, {
    name: 'Set opened',
    collection: table,
    when: 'before',
    active: '1',
    advanced: '1',
    order: '50',
    priority: '50',
    action_insert: '1',
    script:
      'if (current.opened_at.nil()) current.opened_at = new GlideDateTime();\n' +
      'if (current.opened_by.nil()) current.opened_by = gs.getUserID();\n' +
      `if (current.state.nil() || current.state == '1') current.state = '${state}';`,
  });
}

/** Choices and rules of IT service management. Source: public scripts name the values. */
export function serviceManagementRows(): BaseRow[] {
  return [
    ...choices('incident', 'state', INCIDENT_STATES),
    ...choices('incident', 'incident_state', INCIDENT_STATES),
    ...choices('problem', 'state', PROBLEM_STATES),
    opened('incident', '1'),
    opened('problem', '101'),
  ];
}
