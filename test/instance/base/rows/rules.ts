import { row, type BaseRow } from './base-row.ts';

const BEFORE = { when: 'before', active: '1', advanced: '1', order: '50', priority: '50' };

/**
 * What Security Incident Response does by itself when an incident is saved. Source: SIR documentation,
 * platform knowledge.
 */
const RULES: Record<string, string>[] = [
  {
    name: 'Set opened',
    action_insert: '1',
    script:
      'if (current.opened_at.nil()) current.opened_at = new GlideDateTime();\n' +
      'if (current.opened_by.nil()) current.opened_by = gs.getUserID();\n' +
      "if (current.state.nil()) current.state = '10';",
  },
  {
    name: 'Mark closed',
    action_insert: '1',
    action_update: '1',
    filter_condition: 'active=true^stateIN3,7',
    script:
      'current.active = false;\n' +
      'if (current.closed_at.nil()) current.closed_at = new GlideDateTime();\n' +
      'if (current.closed_by.nil()) current.closed_by = gs.getUserID();',
  },
  {
    name: 'Mark reopened',
    action_update: '1',
    filter_condition: 'active=false^state!=3^state!=7',
    script: "current.active = true;\ncurrent.closed_at = '';\ncurrent.closed_by = '';",
  },
];

/** Business rules of the base system, as `sys_script` rows of scope sn_si. */
export function ruleRows(): BaseRow[] {
  return RULES.map((rule) =>
    row('sys_script', `sn_si_incident:${rule.name}`, { collection: 'sn_si_incident', ...BEFORE, ...rule }),
  );
}
