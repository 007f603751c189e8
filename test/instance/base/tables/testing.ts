import { SOURCES, type TableSpec } from '../describe.ts';

/** Tests of the Automated Test Framework, their steps with the values of their inputs, and suites. */
export const testingTables: TableSpec[] = [
  {
    name: 'sys_atf_test',
    label: 'Test',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    columns: [
      ['name', 'string', 'Name', { display: true, maxLength: 100 }],
      ['description', 'string', 'Description', { maxLength: 1000 }],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['fail_on_server_error', 'boolean', 'Fail on server error', { defaultValue: 'true' }],
    ],
  },
  {
    name: 'sys_atf_step',
    label: 'Test Step',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    indexes: [{ columns: ['test'] }],
    columns: [
      ['display_name', 'string', 'Display name', { display: true, maxLength: 255 }],
      ['test', 'reference', 'Test', { reference: 'sys_atf_test' }],
      ['step_config', 'string', 'Step config', { maxLength: 32 }],
      ['order', 'integer', 'Execution order'],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['table', 'string', 'Table', { maxLength: 80 }],
    ],
  },
  {
    name: 'sys_variable_value',
    label: 'Variable Value',
    source: SOURCES.sdk,
    open: true,
    indexes: [{ columns: ['document_key'] }],
    columns: [
      ['document', 'string', 'Document', { maxLength: 80 }],
      ['document_key', 'string', 'Document key', { maxLength: 32 }],
      ['variable', 'string', 'Variable', { maxLength: 32 }],
      ['value', 'string', 'Value', { maxLength: 65_536 }],
      ['order', 'integer', 'Order'],
    ],
  },
  {
    name: 'sys_atf_test_suite',
    label: 'Test Suite',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    columns: [
      ['name', 'string', 'Name', { display: true, maxLength: 100 }],
      ['description', 'string', 'Description', { maxLength: 1000 }],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
    ],
  },
  {
    name: 'sys_atf_test_suite_test',
    label: 'Test Suite Test',
    extends: 'sys_metadata',
    source: SOURCES.sdk,
    open: true,
    columns: [
      ['test_suite', 'reference', 'Test suite', { reference: 'sys_atf_test_suite' }],
      ['test', 'reference', 'Test', { reference: 'sys_atf_test' }],
      ['order', 'integer', 'Execution order'],
      ['abort_on_failure', 'boolean', 'Abort on failure'],
    ],
  },
];
