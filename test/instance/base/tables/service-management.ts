import { SOURCES, type TableSpec } from '../describe.ts';

const USER = { reference: 'sys_user' };

/** Incidents and problems of IT service management: clients of the REST APIs work with them, the app does not. */
export const serviceManagementTables: TableSpec[] = [
  {
    name: 'incident',
    label: 'Incident',
    extends: 'task',
    source: SOURCES.docs,
    number: { prefix: 'INC', digits: 7 },
    columns: [
      ['caller_id', 'reference', 'Caller', USER],
      ['category', 'string', 'Category'],
      ['subcategory', 'string', 'Subcategory'],
      ['severity', 'integer', 'Severity', { defaultValue: '3' }],
      ['incident_state', 'integer', 'Incident state', { choice: 3, defaultValue: '1' }],
      ['close_code', 'string', 'Resolution code'],
      ['resolved_at', 'glide_date_time', 'Resolved'],
      ['resolved_by', 'reference', 'Resolved by', USER],
      ['problem_id', 'reference', 'Problem', { reference: 'problem' }],
    ],
  },
  {
    name: 'problem',
    label: 'Problem',
    extends: 'task',
    source: SOURCES.docs,
    number: { prefix: 'PRB', digits: 7 },
    columns: [
      ['known_error', 'boolean', 'Known error'],
      ['cause_notes', 'string', 'Cause notes', { maxLength: 4000 }],
      ['fix_notes', 'string', 'Fix notes', { maxLength: 4000 }],
      ['workaround', 'string', 'Workaround', { maxLength: 4000 }],
      ['first_reported_by_task', 'reference', 'First reported by', { reference: 'task' }],
    ],
  },
];
