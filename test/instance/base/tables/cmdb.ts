import { SOURCES, type TableSpec } from '../describe.ts';

const LONG = { maxLength: 255 };

/** The configuration management database, as far as machines are looked for in it, and the affected items of tasks. */
export const cmdbTables: TableSpec[] = [
  {
    name: 'cmdb_ci',
    label: 'Configuration Item',
    source: SOURCES.platform,
    indexes: [
      { columns: ['name'] },
      { columns: ['ip_address'] },
      { columns: ['mac_address'] },
      { columns: ['fqdn'] },
    ],
    columns: [
      ['name', 'string', 'Name', { ...LONG, display: true }],
      ['fqdn', 'string', 'Fully qualified domain name', LONG],
      ['ip_address', 'string', 'IP Address', { ...LONG, source: 'scripts of live instances' }],
      ['mac_address', 'string', 'MAC Address', { maxLength: 18 }],
      ['serial_number', 'string', 'Serial number', { ...LONG, source: 'scripts of live instances' }],
      [
        'discovery_source',
        'string',
        'Discovery source',
        { choice: 1, source: `${SOURCES.docs}: IdentificationEngine` },
      ],
      ['install_status', 'integer', 'Status', { choice: 3, defaultValue: '1' }],
      ['company', 'reference', 'Company', { reference: 'core_company' }],
    ],
  },
  { name: 'cmdb_ci_service', label: 'Service', extends: 'cmdb_ci', source: SOURCES.platform, columns: [] },
  { name: 'cmdb_ci_hardware', label: 'Hardware', extends: 'cmdb_ci', source: SOURCES.docs, columns: [] },
  {
    name: 'cmdb_ci_computer',
    label: 'Computer',
    extends: 'cmdb_ci_hardware',
    source: SOURCES.docs,
    columns: [],
  },
  {
    name: 'cmdb_ci_unclassed_hardware',
    label: 'Unclassed Hardware',
    extends: 'cmdb_ci_hardware',
    source: SOURCES.sir,
    columns: [],
  },
  {
    name: 'cmdb_ci_network_adapter',
    label: 'Network Adapter',
    extends: 'cmdb_ci',
    source: 'scripts of live instances',
    indexes: [{ columns: ['cmdb_ci'] }],
    columns: [['cmdb_ci', 'reference', 'Configuration Item', { reference: 'cmdb_ci' }]],
  },
  {
    name: 'cmdb_ci_ip_address',
    label: 'IP Address',
    extends: 'cmdb_ci',
    source: 'scripts of live instances',
    columns: [['nic', 'reference', 'Nic', { reference: 'cmdb_ci_network_adapter' }]],
  },
  {
    name: 'task_ci',
    label: 'CIs Affected',
    source: `${SOURCES.sir}; columns: ${SOURCES.platform}`,
    indexes: [{ columns: ['task'] }],
    columns: [
      ['task', 'reference', 'Task', { reference: 'task' }],
      ['ci_item', 'reference', 'Configuration Item', { reference: 'cmdb_ci', display: true }],
    ],
  },
];
