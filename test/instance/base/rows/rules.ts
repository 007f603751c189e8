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

/** Rules that an instance may have: inactive until a test switches one on by its name. */
const OPTIONAL: Record<string, string>[] = [
  refusal(
    'Close code and notes are mandatory',
    'current.close_code.nil() || current.close_notes.nil()',
    'Data Policy Exception: the following fields are mandatory: Close code, Close notes',
  ),
  refusal(
    'Open response tasks keep an incident open',
    "isOpen('sn_si_task', 'parent', 'active', 'true')",
    'Close or cancel the response tasks first',
  ),
  refusal(
    'Open reviews keep an incident open',
    "isOpen('asmt_assessment_instance', 'task_id', 'stateIN', 'ready,wip')",
    'The post incident review is not finished',
  ),
  {
    name: 'Calculate severity',
    when: 'async',
    active: '0',
    order: '100',
    action_insert: '1',
    script: "current.priority = '1';\ncurrent.business_criticality = '1';\ncurrent.update();",
  },
];

/**
 * A closing rule. Source: SIR documentation, "Close security incidents" (unfinished reviews) and "Security Incident Closure
 * workflow" (response tasks; close code and notes); the words are this instance's own.
 */
function refusal(name: string, condition: string, message: string): Record<string, string> {
  return {
    name,
    active: '0',
    order: '10',
    action_update: '1',
    filter_condition: 'stateCHANGESTO3',
    script:
      'function isOpen(table, field, column, value) {\n' +
      '  var found = new GlideRecord(table);\n' +
      '  found.addQuery(field, current.getUniqueValue());\n' +
      "  if (column.slice(-2) === 'IN') found.addQuery(column.slice(0, -2), 'IN', value);\n" +
      '  else found.addQuery(column, value);\n' +
      '  found.setLimit(1);\n' +
      '  found.query();\n' +
      '  return found.next();\n' +
      '}\n' +
      `if (${condition}) {\n  gs.addErrorMessage('${message}');\n  current.setAbortAction(true);\n}`,
  };
}

/** Business rules of the base system, as `sys_script` rows of scope sn_si. */
export function ruleRows(): BaseRow[] {
  return [...RULES, ...OPTIONAL].map((rule) =>
    row('sys_script', `sn_si_incident:${rule.name}`, { collection: 'sn_si_incident', ...BEFORE, ...rule }),
  );
}
