import { SOURCES, type TableSpec } from '../describe.ts';

/** What the platform writes by itself: events, e-mails, log lines, journal entries. */
export const recordTables: TableSpec[] = [
  {
    name: 'sysevent',
    label: 'Event',
    source: SOURCES.platform,
    indexes: [{ columns: ['name'] }, { columns: ['state'] }],
    columns: [
      ['name', 'string', 'Name', { display: true, maxLength: 100 }],
      ['table', 'string', 'Table', { maxLength: 80 }],
      ['instance', 'string', 'Instance', { maxLength: 32 }],
      ['parm1', 'string', 'Parm1', { maxLength: 255 }],
      ['parm2', 'string', 'Parm2', { maxLength: 255 }],
      ['state', 'string', 'State', { choice: 3, defaultValue: 'ready' }],
      ['queue', 'string', 'Queue'],
      ['process_on', 'glide_date_time', 'Process on'],
      ['processed', 'glide_date_time', 'Processed'],
      ['claimed_by', 'string', 'Claimed by', { maxLength: 80 }],
      ['user_id', 'string', 'User ID', { maxLength: 32 }],
      ['user_name', 'string', 'User name'],
      ['error_message', 'string', 'Error message', { maxLength: 1000 }],
    ],
  },
  {
    name: 'sys_email',
    label: 'Email',
    source: SOURCES.platform,
    columns: [
      ['type', 'string', 'Type', { choice: 3 }],
      ['mailbox', 'string', 'Mailbox', { choice: 3 }],
      ['recipients', 'string', 'Recipients', { maxLength: 4000 }],
      ['subject', 'string', 'Subject', { display: true, maxLength: 1000 }],
      ['body', 'string', 'Body', { maxLength: 65_536 }],
      ['content_type', 'string', 'Content type'],
      ['target_table', 'string', 'Target table', { maxLength: 80 }],
      ['instance', 'string', 'Target', { maxLength: 32 }],
    ],
  },
  {
    name: 'syslog_app_scope',
    label: 'Application Log Entry',
    source: SOURCES.platform,
    columns: [
      ['level', 'string', 'Level', { choice: 3 }],
      ['message', 'string', 'Message', { maxLength: 4000 }],
      ['source', 'string', 'Source'],
      ['app_scope', 'string', 'App scope'],
      ['app_name', 'string', 'App name', { maxLength: 100 }],
    ],
  },
  {
    name: 'sys_journal_field',
    label: 'Journal Entry',
    source: SOURCES.platform,
    indexes: [{ columns: ['element_id'] }],
    columns: [
      ['element', 'string', 'Element', { maxLength: 80 }],
      ['element_id', 'string', 'Element ID', { maxLength: 32 }],
      ['name', 'string', 'Name', { maxLength: 80 }],
      ['value', 'string', 'Value', { maxLength: 65_536 }],
    ],
  },
];
