import type { Insight } from '../cse/types.d.ts';

/** Stages, tactics and techniques of an Insight, each once, in the order in which they first appear. */
export interface Attack {
  stages: readonly string[];
  /** ATT&CK or ATLAS ids: TA0001, AML.TA0007. */
  tactics: readonly string[];
  /** T1078, T1078.004, AML.T0091.000. */
  techniques: readonly string[];
  /** Tags that are none of these. */
  otherTags: readonly string[];
}

const TACTIC = /^_mitre(?:Attack|Atlas)Tactic:\s*(\S+)\s*$/i;
const TECHNIQUE = /^_mitre(?:Attack|Atlas)Technique:\s*(\S+)\s*$/i;

/** Enterprise tactics (MITRE ATT&CK v17) and those of ATLAS (2025). Ids that are not here are kept without a name. */
const TACTIC_NAMES: Readonly<Record<string, string>> = {
  TA0001: 'Initial Access',
  TA0002: 'Execution',
  TA0003: 'Persistence',
  TA0004: 'Privilege Escalation',
  TA0005: 'Defense Evasion',
  TA0006: 'Credential Access',
  TA0007: 'Discovery',
  TA0008: 'Lateral Movement',
  TA0009: 'Collection',
  TA0010: 'Exfiltration',
  TA0011: 'Command and Control',
  TA0040: 'Impact',
  TA0042: 'Resource Development',
  TA0043: 'Reconnaissance',
  'AML.TA0000': 'AI Model Access',
  'AML.TA0001': 'AI Attack Staging',
  'AML.TA0002': 'Reconnaissance',
  'AML.TA0003': 'Resource Development',
  'AML.TA0004': 'Initial Access',
  'AML.TA0005': 'Execution',
  'AML.TA0006': 'Persistence',
  'AML.TA0007': 'Defense Evasion',
  'AML.TA0008': 'Discovery',
  'AML.TA0009': 'Collection',
  'AML.TA0010': 'Exfiltration',
  'AML.TA0011': 'Impact',
  'AML.TA0012': 'Privilege Escalation',
  'AML.TA0013': 'Credential Access',
  'AML.TA0014': 'Command and Control',
};

/** CSE sends ATT&CK as tags of the Insight and of its Signals, ids only; the stage is a name, one for each Signal. */
export function attackOf(insight: Insight): Attack {
  const stages = new Set<string>();
  const tactics = new Set<string>();
  const techniques = new Set<string>();
  const others = new Set<string>();
  const sort = (tag: string): void => {
    const tactic = TACTIC.exec(tag)?.[1];
    const technique = TECHNIQUE.exec(tag)?.[1];
    if (tactic !== undefined) tactics.add(tactic.toUpperCase());
    else if (technique !== undefined) techniques.add(technique.toUpperCase());
    else others.add(tag);
  };
  insight.tags.forEach(sort);
  for (const signal of insight.signals) {
    if (signal.stage !== '') stages.add(signal.stage);
    signal.tags.forEach(sort);
  }
  return {
    stages: Array.from(stages),
    tactics: Array.from(tactics),
    techniques: Array.from(techniques),
    otherTags: Array.from(others),
  };
}

/** `TA0003 Persistence`, or the id alone. */
export function tacticLabel(id: string): string {
  return `${id} ${tacticName(id)}`.trim();
}

/** Name of a tactic; empty for one that is not built in. */
export function tacticName(id: string): string {
  return TACTIC_NAMES[id] ?? '';
}

/** True for an id of ATLAS, MITRE's matrix for attacks on machine learning. Its tactics have names that ATT&CK's have, too. */
export function isAtlas(id: string): boolean {
  return id.startsWith('AML.');
}

/** Page of a tactic on MITRE's site, of ATT&CK or of ATLAS; empty for an id of another form. */
export function tacticUrl(id: string): string {
  if (/^AML\.TA\d{4}$/.test(id)) return `https://atlas.mitre.org/tactics/${id}`;
  return /^TA\d{4}$/.test(id) ? `https://attack.mitre.org/tactics/${id}/` : '';
}

/** Page of a technique on MITRE's site, of ATT&CK or of ATLAS; empty for an id of another form. */
export function techniqueUrl(id: string): string {
  if (/^AML\.T\d{4}(?:\.\d{3})?$/.test(id)) return `https://atlas.mitre.org/techniques/${id}`;
  const match = /^(T\d{4})(?:\.(\d{3}))?$/.exec(id);
  if (match === null) return '';
  return `https://attack.mitre.org/techniques/${match[1]}/${match[2] === undefined ? '' : `${match[2]}/`}`;
}
