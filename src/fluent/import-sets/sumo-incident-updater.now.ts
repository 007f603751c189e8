import { ImportSet } from '@servicenow/sdk/core';

/**
 * Every change of a Security Incident after it was made: the row names the incident by its sys_id, and what is empty in
 * the row leaves the incident alone. A row never makes an incident, and changes none that this application has not made.
 */
export const sumoIncidentUpdater = ImportSet({
  $id: Now.ID['map-sumo-incident-updater'],
  name: 'Sumo Incident Updater',
  sourceTable: 'x_sul_sumo_logic_s_incident_update',
  targetTable: 'sn_si_incident',
  active: true,
  order: 100,
  runBusinessRules: true,
  enforceMandatoryFields: 'no',
  copyEmptyFields: false,
  createOnEmptyCoalesce: false,
  runScript: false,
  fields: {
    sys_id: { sourceField: 'incident', coalesce: true, choiceAction: 'ignore' },
    work_notes: { sourceField: 'work_notes' },
    state: { sourceField: 'state', choiceAction: 'ignore' },
    priority: { sourceField: 'priority', choiceAction: 'ignore' },
    close_code: { sourceField: 'close_code', choiceAction: 'ignore' },
    close_notes: { sourceField: 'close_notes' },
    cmdb_ci: { sourceField: 'cmdb_ci', referenceValueField: 'sys_id', choiceAction: 'ignore' },
  },
  scripts: [
    {
      $id: Now.ID['map-sumo-incident-updater-before'],
      when: 'onBefore',
      order: 100,
      active: true,
      script: `ignore = new SumoInsightMap().beforeUpdate(source, target, action);`,
    },
  ],
});
