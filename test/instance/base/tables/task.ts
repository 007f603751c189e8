import { SOURCES, type TableSpec } from '../describe.ts';

const TEXT = { maxLength: 4000 };

/** Task and what a task points to. */
export const taskTables: TableSpec[] = [
  {
    name: 'task',
    label: 'Task',
    source: SOURCES.platform,
    indexes: [{ columns: ['number'] }, { columns: ['correlation_id'] }],
    columns: [
      ['number', 'string', 'Number', { display: true }],
      ['state', 'integer', 'State', { choice: 3, defaultValue: '1' }],
      ['priority', 'integer', 'Priority', { choice: 3, defaultValue: '4' }],
      ['impact', 'integer', 'Impact', { choice: 3, defaultValue: '3' }],
      ['urgency', 'integer', 'Urgency', { choice: 3, defaultValue: '3' }],
      ['short_description', 'string', 'Short description', { maxLength: 160 }],
      ['description', 'string', 'Description', TEXT],
      ['work_notes', 'journal_input', 'Work notes'],
      ['comments', 'journal_input', 'Additional comments'],
      ['opened_at', 'glide_date_time', 'Opened'],
      ['opened_by', 'reference', 'Opened by', { reference: 'sys_user' }],
      ['closed_at', 'glide_date_time', 'Closed'],
      ['closed_by', 'reference', 'Closed by', { reference: 'sys_user' }],
      ['close_notes', 'string', 'Close notes', TEXT],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['assigned_to', 'reference', 'Assigned to', { reference: 'sys_user' }],
      ['assignment_group', 'reference', 'Assignment group', { reference: 'sys_user_group' }],
      ['company', 'reference', 'Company', { reference: 'core_company' }],
      ['location', 'reference', 'Location', { reference: 'cmn_location' }],
      ['cmdb_ci', 'reference', 'Configuration item', { reference: 'cmdb_ci' }],
      ['business_service', 'reference', 'Service', { reference: 'cmdb_ci_service' }],
      [
        'correlation_id',
        'string',
        'Correlation ID',
        { maxLength: 100, source: 'Elastic connector documentation: 100 characters' },
      ],
      ['correlation_display', 'string', 'Correlation display', { maxLength: 100 }],
      ['contact_type', 'string', 'Contact type', { choice: 1 }],
      ['parent', 'reference', 'Parent', { reference: 'task' }],
      ['due_date', 'glide_date_time', 'Due date'],
      ['watch_list', 'glide_list', 'Watch list', { reference: 'sys_user' }],
    ],
  },
  {
    name: 'sm_order',
    label: 'Service order',
    extends: 'task',
    source: SOURCES.platform,
    columns: [['caller', 'reference', 'Caller', { reference: 'sys_user', source: 'SIR form (UI16)' }]],
  },
  {
    name: 'core_company',
    label: 'Company',
    source: SOURCES.platform,
    columns: [['name', 'string', 'Name', { maxLength: 80, display: true }]],
  },
  {
    name: 'cmn_location',
    label: 'Location',
    source: SOURCES.platform,
    columns: [['name', 'string', 'Name', { maxLength: 100, display: true }]],
  },
];
