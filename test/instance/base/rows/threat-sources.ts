import { row, type BaseRow } from './base-row.ts';

/**
 * A small part of Enterprise ATT&CK, as facts: id, name, and names of tactics as STIX writes them. Source: attack.mitre.org.
 */
const TECHNIQUES: [id: string, name: string, tactics: string[]][] = [
  ['T1003', 'OS Credential Dumping', ['credential-access']],
  ['T1021', 'Remote Services', ['lateral-movement']],
  ['T1021.001', 'Remote Desktop Protocol', ['lateral-movement']],
  ['T1041', 'Exfiltration Over C2 Channel', ['exfiltration']],
  ['T1046', 'Network Service Discovery', ['discovery']],
  ['T1048', 'Exfiltration Over Alternative Protocol', ['exfiltration']],
  ['T1053', 'Scheduled Task/Job', ['execution', 'persistence', 'privilege-escalation']],
  ['T1055', 'Process Injection', ['defense-evasion', 'privilege-escalation']],
  ['T1059', 'Command and Scripting Interpreter', ['execution']],
  ['T1059.001', 'PowerShell', ['execution']],
  ['T1059.004', 'Unix Shell', ['execution']],
  ['T1071', 'Application Layer Protocol', ['command-and-control']],
  ['T1078', 'Valid Accounts', ['initial-access', 'persistence', 'privilege-escalation', 'defense-evasion']],
  ['T1098', 'Account Manipulation', ['persistence', 'privilege-escalation']],
  ['T1110', 'Brute Force', ['credential-access']],
  ['T1110.003', 'Password Spraying', ['credential-access']],
  ['T1190', 'Exploit Public-Facing Application', ['initial-access']],
  ['T1204', 'User Execution', ['execution']],
  ['T1486', 'Data Encrypted for Impact', ['impact']],
  ['T1496', 'Resource Hijacking', ['impact']],
  ['T1543.002', 'Systemd Service', ['persistence', 'privilege-escalation']],
  ['T1562', 'Impair Defenses', ['defense-evasion']],
  ['T1566', 'Phishing', ['initial-access']],
  ['T1566.001', 'Spearphishing Attachment', ['initial-access']],
  ['T1567', 'Exfiltration Over Web Service', ['exfiltration']],
  ['T1595', 'Active Scanning', ['reconnaissance']],
];

/** What the feed does on an instance, with the part above: each technique once, however often it runs. */
const EXECUTE = `
(function () {
  function idOf(table, key, values) {
    var found = new GlideRecord(table);
    for (var name in key) found.addQuery(name, key[name]);
    found.query();
    if (found.next()) return found.getUniqueValue();
    var added = new GlideRecord(table);
    added.initialize();
    for (var column in key) added.setValue(column, key[column]);
    for (var more in values) added.setValue(more, values[more]);
    return added.insert();
  }
  var techniques = ${JSON.stringify(TECHNIQUES)};
  var chain = idOf('sn_ti_stix2_kill_chain', { name: 'mitre-attack' }, {});
  for (var at = 0; at < techniques.length; at += 1) {
    var values = { name: techniques[at][1], active: true };
    var pattern = idOf('sn_ti_stix2_attack_pattern', { mitre_id: techniques[at][0] }, values);
    for (var each = 0; each < techniques[at][2].length; each += 1) {
      var key = { phase_name: techniques[at][2][each], kill_chain: chain };
      var phase = idOf('sn_ti_stix2_kill_chain_phase', key, {});
      idOf('sn_ti_stix2_m2m_object_kill_chain_phase', { object: pattern, phase: phase }, {});
    }
  }
  current.status = 'Complete';
  current.last_run = new GlideDateTime();
  current.update();
  gs.addInfoMessage(techniques.length + ' techniques are loaded.');
  action.setRedirectURL(current);
})();`;

/** Sources of threat data, and what loads them. */
export function threatSourceRows(): BaseRow[] {
  const source = { name: 'Enterprise ATT&CK', type: 'MITRE ATT&CK', active: '1', status: 'Not run' };
  return [
    row('sn_ti_source', 'Enterprise ATT&CK', source),
    row('sys_ui_action', 'sn_ti_source.execute_now', {
      name: 'Execute Now',
      action_name: 'execute_now',
      table: 'sn_ti_source',
      hint: 'Loads the data of this source',
      active: '1',
      order: '100',
      show_update: '1',
      form_button: '1',
      script: EXECUTE,
    }),
  ];
}
