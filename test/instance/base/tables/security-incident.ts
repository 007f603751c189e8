import { SOURCES, type TableSpec } from '../describe.ts';

/**
 * Other applications may read a Security Incident but not write it; web services may do both, under the ACLs.
 */
const READ_ONLY = { create: false, update: false, delete: false };

const LONG = { maxLength: 4000 };

const MITRE = 'labels: SIR documentation; names: a project that posts to them';

/** Tables of the application Security Incident Response (scope sn_si). */
export const securityIncidentTables: TableSpec[] = [
  {
    name: 'sn_si_incident',
    label: 'Security Incident',
    extends: 'sm_order',
    scope: 'sn_si',
    source: SOURCES.sir,
    access: READ_ONLY,
    number: { prefix: 'SIR', digits: 7 },
    indexes: [{ columns: ['number'] }, { columns: ['correlation_id'] }],
    columns: [
      ['state', 'integer', 'State', { choice: 3, defaultValue: '10' }],
      ['substate', 'string', 'Substate', { choice: 1, source: 'SIR form (UI16)' }],
      ['severity', 'integer', 'Severity', { choice: 1, source: 'Polarity integration' }],
      [
        'business_criticality',
        'integer',
        'Business impact',
        { choice: 3, defaultValue: '3', source: `${SOURCES.sir}; numbers: Polarity integration` },
      ],
      ['risk_score', 'integer', 'Risk score'],
      ['risk_score_override', 'boolean', 'Risk score override', { source: SOURCES.platform }],
      ['category', 'string', 'Category', { choice: 1 }],
      ['subcategory', 'string', 'Subcategory', { choice: 1 }],
      ['contact_type', 'string', 'Source', { choice: 1, source: 'QRadar app' }],
      ['close_code', 'string', 'Close code', { choice: 1 }],
      ['external_url', 'url', 'External URL', { source: 'QRadar app' }],
      ['affected_user', 'reference', 'Affected user', { reference: 'sys_user', source: 'SIR form (UI16)' }],
      ['caller', 'reference', 'Requested by', { reference: 'sys_user', source: 'SIR form (UI16)' }],
      // Encrypted since Yokohama: transform maps cannot write it (store release notes of SIR integrations).
      ['secure_notes', 'glide_encrypted', 'Secure notes', LONG],
      ['source_ip', 'string', 'Source IP', { maxLength: 255, source: 'SIR form (UI16)' }],
      ['dest_ip', 'string', 'Destination IP', { maxLength: 255, source: 'SIR form (UI16)' }],
      ['malware_hash', 'string', 'Malware hash', { maxLength: 255, source: 'SIR form (UI16)' }],
      ['malware_url', 'url', 'Malware URL', { source: 'SIR form (UI16)' }],
      ['other_ioc', 'string', 'Other IoC', { ...LONG, source: 'SIR form (UI16)' }],
      ['referrer_url', 'url', 'Referrer URL', { source: 'SIR form (UI16)' }],
      ['mitre_tactic', 'string', 'MITRE-ATT&CK Tactic', { maxLength: 1000, source: MITRE }],
      ['mitre_technique', 'string', 'MITRE-ATT&CK Technique', { maxLength: 1000, source: MITRE }],
    ],
  },
  {
    name: 'sn_si_task',
    label: 'Response Task',
    extends: 'task',
    scope: 'sn_si',
    source: SOURCES.sir,
    access: READ_ONLY,
    number: { prefix: 'SIT', digits: 7 },
    columns: [],
  },
  {
    name: 'asmt_assessment_instance',
    label: 'Assessment Instance',
    source: SOURCES.platform,
    indexes: [{ columns: ['task_id'] }],
    columns: [
      ['task_id', 'reference', 'Task', { reference: 'task' }],
      ['state', 'string', 'State', { defaultValue: 'ready' }],
    ],
  },
  {
    name: 'sn_si_m2m_task_affected_user',
    label: 'Affected User',
    scope: 'sn_si',
    source: `${SOURCES.sir}; columns: ${SOURCES.platform}`,
    access: { update: false, delete: false },
    indexes: [{ columns: ['task'] }],
    columns: [
      ['task', 'reference', 'Task', { reference: 'task' }],
      ['user', 'reference', 'User', { reference: 'sys_user' }],
    ],
  },
];
