/** A tactic of MITRE ATT&CK Enterprise; `order` is its place in the kill chain, by which Insight names list stages. */
export interface Tactic {
  id: string;
  name: string;
  order: number;
}

/** Tactics with their real ids; the names are CSE's stage names. */
export const TACTICS: readonly Tactic[] = [
  { id: 'TA0043', name: 'Reconnaissance', order: 1 },
  { id: 'TA0042', name: 'Resource Development', order: 2 },
  { id: 'TA0001', name: 'Initial Access', order: 3 },
  { id: 'TA0002', name: 'Execution', order: 4 },
  { id: 'TA0003', name: 'Persistence', order: 5 },
  { id: 'TA0004', name: 'Privilege Escalation', order: 6 },
  { id: 'TA0005', name: 'Defense Evasion', order: 7 },
  { id: 'TA0006', name: 'Credential Access', order: 8 },
  { id: 'TA0007', name: 'Discovery', order: 9 },
  { id: 'TA0008', name: 'Lateral Movement', order: 10 },
  { id: 'TA0009', name: 'Collection', order: 11 },
  { id: 'TA0011', name: 'Command and Control', order: 12 },
  { id: 'TA0010', name: 'Exfiltration', order: 13 },
  { id: 'TA0040', name: 'Impact', order: 14 },
];

/** A detection: technique, its tactic, the rule's name and its severity (0 to 10). */
export type Detection = readonly [technique: string, tactic: string, name: string, severity: number];

/** Own detections on real technique ids. */
export const DETECTIONS: readonly Detection[] = [
  ['T1595', 'TA0043', 'Port sweep from a single outside address', 1],
  ['T1589.001', 'TA0043', 'Company credentials listed on a leak site', 3],
  ['T1583.001', 'TA0042', 'Look-alike domain registered', 2],
  ['T1588.002', 'TA0042', 'Known attack tool downloaded', 4],
  ['T1078', 'TA0001', 'Dormant account became active', 3],
  ['T1078.004', 'TA0001', 'Cloud console sign-in from a new country', 4],
  ['T1190', 'TA0001', 'Exploit attempt answered by a web server', 6],
  ['T1566.001', 'TA0001', 'Mail with a macro document opened', 5],
  ['T1566.002', 'TA0001', 'Link in a mail led to a credential form', 4],
  ['T1133', 'TA0001', 'Remote access gateway used outside office hours', 2],
  ['T1059.001', 'TA0002', 'PowerShell with an encoded command line', 5],
  ['T1059.003', 'TA0002', 'Command shell started by an office program', 5],
  ['T1047', 'TA0002', 'Process created through WMI on another machine', 4],
  ['T1204.002', 'TA0002', 'User ran a file from a temporary folder', 3],
  ['T1053.005', 'TA0002', 'Scheduled task created from a script', 3],
  ['T1098', 'TA0003', 'Permissions of an account widened', 3],
  ['T1136.001', 'TA0003', 'Local account created on a server', 3],
  ['T1543.003', 'TA0003', 'Service installed from a user folder', 5],
  ['T1547.001', 'TA0003', 'Run key written by an unsigned program', 4],
  ['T1505.003', 'TA0003', 'Web server wrote a script file', 7],
  ['T1068', 'TA0004', 'Driver with a known flaw loaded', 7],
  ['T1134', 'TA0004', 'Access token of another user taken over', 6],
  ['T1548.002', 'TA0004', 'User account control bypassed', 5],
  ['T1484.001', 'TA0004', 'Group policy changed by an unusual user', 5],
  ['T1027', 'TA0005', 'Script with heavy obfuscation', 4],
  ['T1036.005', 'TA0005', 'System program name in the wrong folder', 5],
  ['T1070.001', 'TA0005', 'Windows event log cleared', 6],
  ['T1562.001', 'TA0005', 'Endpoint protection switched off', 7],
  ['T1218.011', 'TA0005', 'Rundll32 called a library in a temporary folder', 4],
  ['T1578', 'TA0005', 'Cloud audit trail settings changed', 4],
  ['T1003.001', 'TA0006', 'Memory of the logon service read', 8],
  ['T1110.003', 'TA0006', 'One password tried on many accounts', 4],
  ['T1110.001', 'TA0006', 'Many wrong passwords for one account', 2],
  ['T1558.003', 'TA0006', 'Many service tickets asked for by one user', 6],
  ['T1552.001', 'TA0006', 'Password file opened on a file share', 3],
  ['T1621', 'TA0006', 'Repeated sign-in prompts sent to one user', 4],
  ['T1087.002', 'TA0007', 'Domain accounts enumerated', 2],
  ['T1046', 'TA0007', 'Internal service scan', 3],
  ['T1018', 'TA0007', 'Machine list of the domain read', 2],
  ['T1082', 'TA0007', 'System details collected by a script', 1],
  ['T1069.002', 'TA0007', 'Members of administrator groups listed', 2],
  ['T1526', 'TA0007', 'Cloud services listed with a new key', 2],
  ['T1021.001', 'TA0008', 'Remote desktop between workstations', 3],
  ['T1021.002', 'TA0008', 'Program copied to an administrative share', 5],
  ['T1570', 'TA0008', 'Tool spread to several machines', 6],
  ['T1550.002', 'TA0008', 'Sign-in with a password hash', 8],
  ['T1005', 'TA0009', 'Many local documents read in a short time', 3],
  ['T1114.003', 'TA0009', 'Mail forwarding rule to an outside address', 5],
  ['T1560.001', 'TA0009', 'Archive with a password created', 4],
  ['T1213.002', 'TA0009', 'Bulk download from a document library', 3],
  ['T1071.001', 'TA0011', 'Regular beacon over HTTPS', 6],
  ['T1071.004', 'TA0011', 'Long names in many DNS queries', 5],
  ['T1568.002', 'TA0011', 'Queries for domains made by an algorithm', 5],
  ['T1105', 'TA0011', 'Executable fetched by a system tool', 5],
  ['T1090.003', 'TA0011', 'Connection into an anonymity network', 4],
  ['T1041', 'TA0010', 'Unusual volume sent to one outside address', 6],
  ['T1048.003', 'TA0010', 'Data sent over an unencrypted protocol', 4],
  ['T1567.002', 'TA0010', 'Upload to a private cloud store', 4],
  ['T1486', 'TA0040', 'Many files rewritten with high entropy', 9],
  ['T1490', 'TA0040', 'Shadow copies deleted', 9],
  ['T1498', 'TA0040', 'Traffic flood against one service', 6],
  ['T1531', 'TA0040', 'Many accounts locked at once', 5],
];

/** Tags newer than many ATT&CK tables on instances (a tactic of 2026) or of another matrix (ATLAS). */
export const UNUSUAL_TAGS: readonly (readonly string[])[] = [
  ['_mitreAttackTactic:TA0112'],
  ['_mitreAtlasTactic:AML.TA0007', '_mitreAtlasTechnique:AML.T0091.000'],
];
