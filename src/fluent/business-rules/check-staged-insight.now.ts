import { BusinessRule } from '@servicenow/sdk/core';

/**
 * Refuses a staged Insight with a value that a query would read as more than text. The transform engine looks up what coalesces, and
 * what is a reference, with the rights of whoever transforms, and before any script of the map runs: such a row must not get there.
 * Without modules: it runs for each row.
 */
export const checkStagedInsight = BusinessRule({
  $id: Now.ID['business-rule-check-staged-insight'],
  name: 'Check Staged Insight',
  description: 'Refuses a staged row with a value that would be read as a script or a query.',
  table: 'x_sul_sumo_logic_s_sumo_logic_insights',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  script: `(function executeRule(current, previous) {
  var REFERENCES = ['company', 'assignment_group', 'cmdb_ci', 'affected_user', 'configuration', 'run', 'sys_import_set'];
  var TEXTS = [
    'readable_id', 'name', 'severity', 'confidence', 'source', 'status', 'assignee', 'entity_type', 'created', 'last_signal',
    'short_description', 'description', 'incident_severity', 'incident_priority', 'incident_state', 'contact_type', 'external_url',
    'tactics', 'techniques', 'signal_count', 'details', 'raw', 'link_back'
  ];
  var UNSEEN = /[\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2064\\ufeff]/g;
  // As the app itself makes texts inert before it stages them; both cases, because some letters become ASCII in one of them.
  function isScript(text) {
    var begin = /^[^a-z0-9]*(j[^:]*):/i.exec(text);
    if (begin === null) return false;
    var word = begin[1].replace(UNSEEN, '').toUpperCase().toLowerCase().replace(/\\u0307/g, '');
    return /^javascript\\s*$/.test(word);
  }
  function problem() {
    var id = String(current.getValue('insight_id') || '');
    if (/[^\\x20-\\x7e]|[,^]/.test(id) || isScript(id))
      return 'Insight ID must be plain ASCII text without "," and "^", and must not begin with "javascript:"';
    if (String(current.getValue('correlation_display') || '') !== 'Sumo Logic CSE')
      return 'Correlation display must be "Sumo Logic CSE"';
    for (var r = 0; r < REFERENCES.length; r += 1)
      if (!/^([0-9a-f]{32})?$/.test(String(current.getValue(REFERENCES[r]) || '')))
        return 'Field ' + REFERENCES[r] + ' must be a sys_id or empty';
    for (var t = 0; t < TEXTS.length; t += 1)
      if (isScript(String(current.getValue(TEXTS[t]) || '')))
        return 'Field ' + TEXTS[t] + ' must not begin with "javascript:"';
    return '';
  }
  var reason = problem();
  if (reason !== '') {
    gs.addErrorMessage(reason);
    current.setAbortAction(true);
  }
})(current, previous);`,
});
