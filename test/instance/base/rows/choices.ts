import { row, type BaseRow } from './base-row.ts';

/** Choices of one column: value and label, in the order of the list. */
interface ChoiceList {
  table: string;
  column: string;
  source: string;
  values: [value: string, label: string][];
}

const same = (labels: string[]): [string, string][] => labels.map((label) => [label, label]);

/** Choice lists of the base system, with the source of the values. */
export const CHOICE_LISTS: ChoiceList[] = [
  {
    table: 'sn_si_incident',
    column: 'state',
    source: 'Polarity integration; 10 is platform knowledge',
    values: [
      ['10', 'Draft'],
      ['16', 'Analysis'],
      ['18', 'Contain'],
      ['19', 'Eradicate'],
      ['20', 'Recover'],
      ['100', 'Review'],
      ['3', 'Closed'],
      ['7', 'Cancelled'],
    ],
  },
  {
    table: 'sn_si_incident',
    column: 'severity',
    source: 'Polarity integration',
    values: [
      ['1', 'High'],
      ['2', 'Medium'],
      ['3', 'Low'],
    ],
  },
  {
    table: 'sn_si_incident',
    column: 'business_criticality',
    source: 'Polarity integration',
    values: [
      ['1', 'Critical'],
      ['2', 'High'],
      ['3', 'Non-critical'],
    ],
  },
  {
    table: 'sn_si_incident',
    column: 'close_code',
    source: 'labels: SIR documentation; values: Polarity integration',
    values: [
      ['100', 'Investigation completed'],
      ['101', 'Threat mitigated'],
      ['102', 'Patched vulnerability'],
      ['1', 'Invalid vulnerability'],
      ['-100', 'Not resolved'],
      ['2', 'False positive'],
    ],
  },
  {
    table: 'sn_si_incident',
    column: 'contact_type',
    source: 'siem: QRadar app; others: platform knowledge',
    values: [
      ['email', 'Email'],
      ['phone', 'Phone'],
      ['self-service', 'Self-service'],
      ['siem', 'SIEM'],
    ],
  },
  {
    table: 'sn_si_incident',
    column: 'category',
    source: 'SIR documentation',
    values: same([
      'Denial of Service',
      'Malicious code activity',
      'Malware',
      'Phishing',
      'Policy violation',
      'Privilege Escalation',
      'Reconnaissance activity',
      'Unauthorized access',
    ]),
  },
  {
    table: 'task',
    column: 'priority',
    source: 'task standard; Polarity integration',
    values: [
      ['1', '1 - Critical'],
      ['2', '2 - High'],
      ['3', '3 - Moderate'],
      ['4', '4 - Low'],
      ['5', '5 - Planning'],
    ],
  },
  {
    table: 'task',
    column: 'state',
    source: 'platform knowledge',
    values: [
      ['1', 'Open'],
      ['2', 'Work in Progress'],
      ['3', 'Closed Complete'],
      ['4', 'Closed Incomplete'],
      ['7', 'Closed Skipped'],
    ],
  },
  {
    table: 'sys_import_set_row',
    column: 'sys_import_state',
    source: 'platform knowledge',
    values: [
      ['pending', 'Pending'],
      ['inserted', 'Inserted'],
      ['updated', 'Updated'],
      ['ignored', 'Ignored'],
      ['skipped', 'Skipped'],
      ['error', 'Error'],
      ['canceled', 'Canceled'],
    ],
  },
  {
    table: 'cmdb_ci',
    column: 'discovery_source',
    source: 'ServiceNow: IdentificationEngine documentation; others: platform knowledge',
    values: same(['ServiceNow', 'Manual Entry', 'Other Automated', 'ImportSet']),
  },
  {
    table: 'cmdb_ci',
    column: 'install_status',
    source: 'platform knowledge',
    values: [
      ['1', 'Installed'],
      ['6', 'In Stock'],
      ['7', 'Retired'],
    ],
  },
  {
    table: 'sys_import_set',
    column: 'state',
    source: 'platform knowledge',
    values: [
      ['loading', 'Loading'],
      ['loaded', 'Loaded'],
      ['processed', 'Processed'],
      ['cancelled', 'Cancelled'],
    ],
  },
];

/** The `sys_choice` rows of the lists above. */
export function choiceRows(): BaseRow[] {
  return CHOICE_LISTS.flatMap(({ table, column, values }) =>
    values.map(([value, label], index) =>
      row('sys_choice', `${table}.${column}.${value}`, {
        name: table,
        element: column,
        value,
        label,
        language: 'en',
        inactive: '0',
        sequence: String((index + 1) * 10),
      }),
    ),
  );
}
