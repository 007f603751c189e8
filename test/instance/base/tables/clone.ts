import { SOURCES, type TableSpec } from '../describe.ts';

/**
 * What is done when an instance is cloned: application files, as scripts of the platform read their package (CloneProfileUtil).
 * Nothing here clones; the rows show what an app brings.
 */
export const cloneTables: TableSpec[] = [
  {
    name: 'clone_cleanup_script',
    label: 'Clone Cleanup Script',
    extends: 'sys_metadata',
    source: SOURCES.docs,
    open: true,
    columns: [
      ['name', 'string', 'Name', { maxLength: 100, display: true }],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['order', 'integer', 'Order', { defaultValue: '100' }],
      ['script', 'script', 'Script'],
    ],
  },
  {
    name: 'clone_data_preserver',
    label: 'Clone Data Preserver',
    extends: 'sys_metadata',
    source: SOURCES.docs,
    open: true,
    columns: [
      ['name', 'string', 'Name', { maxLength: 100, display: true }],
      ['table', 'string', 'Table', { maxLength: 80 }],
      ['condition', 'conditions', 'Condition'],
    ],
  },
];
