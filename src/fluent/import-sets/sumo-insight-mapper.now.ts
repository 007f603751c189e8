import { ImportSet } from '@servicenow/sdk/core';

/**
 * Makes a Security Incident of a staged Insight. The entries are plain pairs that an administrator can edit: values are
 * composed before staging. Neither entries nor scripts contain a module path, so an edited map survives an upgrade.
 */
export const sumoInsightMapper = ImportSet({
  $id: Now.ID['map-sumo-insight-mapper'],
  name: 'Sumo Insight Mapper',
  sourceTable: 'x_sul_sumo_logic_s_sumo_logic_insights',
  targetTable: 'sn_si_incident',
  active: true,
  order: 100,
  runBusinessRules: true,
  enforceMandatoryFields: 'no',
  copyEmptyFields: false,
  createOnEmptyCoalesce: false,
  runScript: false,
  fields: {
    correlation_id: { sourceField: 'insight_id', coalesce: true, coalesceCaseSensitive: true },
    correlation_display: { sourceField: 'correlation_display', coalesce: true },
    short_description: { sourceField: 'short_description' },
    description: { sourceField: 'description' },
    severity: { sourceField: 'incident_severity', choiceAction: 'ignore' },
    priority: { sourceField: 'incident_priority', choiceAction: 'ignore' },
    state: { sourceField: 'incident_state', choiceAction: 'ignore' },
    contact_type: { sourceField: 'contact_type', choiceAction: 'ignore' },
    external_url: { sourceField: 'external_url' },
    opened_at: { sourceField: 'created', dateFormat: 'yyyy-MM-dd HH:mm:ss' },
    company: { sourceField: 'company', referenceValueField: 'sys_id', choiceAction: 'ignore' },
    assignment_group: {
      sourceField: 'assignment_group',
      referenceValueField: 'sys_id',
      choiceAction: 'ignore',
    },
    cmdb_ci: { sourceField: 'cmdb_ci', referenceValueField: 'sys_id', choiceAction: 'ignore' },
    affected_user: { sourceField: 'affected_user', referenceValueField: 'sys_id', choiceAction: 'ignore' },
  },
  scripts: [
    {
      $id: Now.ID['map-sumo-insight-mapper-before'],
      when: 'onBefore',
      order: 100,
      active: true,
      script: `ignore = new SumoInsightMap().before(source, target, action);`,
    },
    {
      $id: Now.ID['map-sumo-insight-mapper-after'],
      when: 'onAfter',
      order: 100,
      active: true,
      script: `new SumoInsightMap().after(source, target, action);`,
    },
  ],
});
