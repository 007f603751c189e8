import type { TableSpec } from '../describe.ts';

const PLUGIN = 'com.snc.threat.intelligence';
const DOCS = 'Threat Intelligence documentation (table)';
const INVENTED = 'name of the column invented here: those of the STIX tables are not public';
const OBSERVABLES = 'Polarity and UCF integrations';

/** Other applications read what Threat Intelligence loads. */
const READ_ONLY = { create: false, update: false, delete: false };
/** They may add rows, where a privilege says so. */
const ADD_ONLY = { update: false, delete: false };

const tiTable = (
  name: string,
  label: string,
  access: TableSpec['access'],
  columns: TableSpec['columns'],
  more: Partial<TableSpec> = {},
): TableSpec => ({ name, label, scope: 'sn_ti', plugin: PLUGIN, source: DOCS, access, columns, ...more });

/** ATT&CK as STIX 2 objects. */
const stixTables: TableSpec[] = [
  tiTable('sn_ti_stix2_object', 'STIX Object', READ_ONLY, [
    ['name', 'string', 'Name', { maxLength: 255, display: true }],
    ['source_id', 'string', 'Source ID', { maxLength: 255, source: INVENTED }],
    ['description', 'string', 'Description', { maxLength: 4000 }],
    ['active', 'boolean', 'Active', { defaultValue: 'true' }],
  ]),
  tiTable(
    'sn_ti_stix2_attack_pattern',
    'Attack Pattern',
    READ_ONLY,
    [['mitre_id', 'string', 'ID', { source: INVENTED }]],
    { extends: 'sn_ti_stix2_object' },
  ),
  tiTable('sn_ti_stix2_external_reference', 'External Reference', READ_ONLY, [
    ['source_name', 'string', 'Source', { maxLength: 100, source: INVENTED }],
    ['external_id', 'string', 'External ID', { maxLength: 100, source: INVENTED }],
    ['stix_object', 'reference', 'Object', { reference: 'sn_ti_stix2_object', source: INVENTED }],
  ]),
  tiTable('sn_ti_stix2_kill_chain', 'Kill Chain', READ_ONLY, [
    ['name', 'string', 'Name', { maxLength: 100, display: true }],
  ]),
  tiTable('sn_ti_stix2_kill_chain_phase', 'Kill Chain Phase', READ_ONLY, [
    ['phase_name', 'string', 'Name', { maxLength: 100, display: true, source: INVENTED }],
    ['kill_chain', 'reference', 'Kill chain', { reference: 'sn_ti_stix2_kill_chain', source: INVENTED }],
  ]),
  tiTable('sn_ti_stix2_m2m_object_kill_chain_phase', 'Phases of Objects', READ_ONLY, [
    ['object', 'reference', 'Object', { reference: 'sn_ti_stix2_object', source: INVENTED }],
    ['phase', 'reference', 'Phase', { reference: 'sn_ti_stix2_kill_chain_phase', source: INVENTED }],
  ]),
  tiTable('sn_ti_stix2_m2m_incident_attack', 'ATT&CK of Incidents', ADD_ONLY, [
    ['incident', 'reference', 'Incident', { reference: 'sn_si_incident', source: INVENTED }],
    ['technique', 'reference', 'Technique', { reference: 'sn_ti_stix2_attack_pattern', source: INVENTED }],
    ['tactic', 'reference', 'Tactic', { reference: 'sn_ti_stix2_kill_chain_phase', source: INVENTED }],
  ]),
];

const sourceTables: TableSpec[] = [
  tiTable('sn_ti_source', 'Threat Source', READ_ONLY, [
    ['name', 'string', 'Name', { maxLength: 100, display: true, mandatory: true }],
    ['type', 'string', 'Type', { maxLength: 100, source: INVENTED }],
    ['active', 'boolean', 'Active', { defaultValue: 'true' }],
    ['status', 'string', 'Status', { readOnly: true, source: INVENTED }],
    ['last_run', 'glide_date_time', 'Last run', { readOnly: true, source: INVENTED }],
  ]),
];

const observableTables: TableSpec[] = [
  tiTable(
    'sn_ti_observable_type',
    'Observable Type',
    READ_ONLY,
    [
      ['name', 'string', 'Name', { maxLength: 100, display: true }],
      ['value', 'string', 'Value', { maxLength: 100 }],
    ],
    { source: OBSERVABLES },
  ),
  tiTable(
    'sn_ti_observable',
    'Observable',
    ADD_ONLY,
    [
      ['value', 'string', 'Value', { maxLength: 1024, display: true }],
      ['type', 'reference', 'Type', { reference: 'sn_ti_observable_type' }],
      ['finding', 'string', 'Finding', { defaultValue: 'Unknown' }],
      ['notes', 'string', 'Notes', { maxLength: 4000 }],
      ['sighting_count', 'integer', 'Sightings'],
    ],
    { source: OBSERVABLES, indexes: [{ columns: ['value'] }] },
  ),
  tiTable(
    'sn_ti_m2m_task_observable',
    'Observables of Tasks',
    ADD_ONLY,
    [
      ['task', 'reference', 'Task', { reference: 'task' }],
      ['observable', 'reference', 'Observable', { reference: 'sn_ti_observable' }],
    ],
    { source: OBSERVABLES, indexes: [{ columns: ['task'] }] },
  ),
];

/** Tables of the application Threat Intelligence (scope sn_ti), which an instance may lack. */
export const threatIntelligenceTables: TableSpec[] = [...stixTables, ...sourceTables, ...observableTables];
