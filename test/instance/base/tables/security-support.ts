import { SOURCES, type TableSpec } from '../describe.ts';

/** The plugin's name is not documented: it serves to leave the tables out. */
const PLUGIN = 'com.snc.security_support';

/** Columns that scripts of live instances read and write; more there are. */
const SEEN = 'scripts of live instances';

/** CI Lookup Rules (scope sn_sec_cmn), the sources they belong to (sn_sec_int), and the class of what none of them matched. */
export const securitySupportTables: TableSpec[] = [
  {
    name: 'sn_sec_int_integration',
    label: 'Security Integration',
    scope: 'sn_sec_int',
    plugin: PLUGIN,
    source: SEEN,
    columns: [['name', 'string', 'Name', { maxLength: 100, display: true }]],
  },
  {
    name: 'sn_sec_cmn_ci_lookup_rule',
    label: 'CI Lookup Rule',
    scope: 'sn_sec_cmn',
    plugin: PLUGIN,
    source: SEEN,
    indexes: [{ columns: ['source'] }],
    columns: [
      ['name', 'string', 'Name', { maxLength: 100, display: true }],
      ['source', 'reference', 'Source', { reference: 'sn_sec_int_integration' }],
      ['method', 'string', 'Lookup method', { choice: 1 }],
      ['type', 'string', 'Type', { choice: 1 }],
      ['order', 'integer', 'Order', { defaultValue: '100' }],
      ['active', 'boolean', 'Active', { defaultValue: 'true' }],
      ['source_field', 'string', 'Source field', { maxLength: 100 }],
      ['script', 'script', 'Script'],
      ['description', 'string', 'Description', { maxLength: 1000 }],
      ['lookup_target', 'string', 'Lookup target', { choice: 1 }],
    ],
  },
  {
    name: 'sn_sec_cmn_unmatched_ci',
    label: 'Unmatched CI',
    extends: 'cmdb_ci',
    scope: 'sn_sec_cmn',
    plugin: PLUGIN,
    source: SOURCES.sir,
    columns: [],
  },
];
