import { BusinessRule, Property, Record } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now';

/**
 * The card "Sumo Logic SIR" in Security Operations > Integration Configurations, with everything that belongs to it. Its
 * tables are not ours: without this file, or on an instance without them, the rest of the app works all the same.
 * Columns of the card: labels in ServiceNow's documentation for partners, names assumed (ASSUMPTIONS.md).
 */
export const integrationCard = Record({
  $id: Now.ID['card-sumo-logic-sir'],
  table: 'sn_sec_core_integration_item',
  data: {
    name: 'Sumo Logic SIR',
    short_description: 'Creates Security Incidents from Insights of Sumo Logic Cloud SIEM',
    description:
      'Polls Sumo Logic Cloud SIEM for Insights, creates one Security Incident for each, and closes the Insight when the incident is closed.',
    configurable: true,
    order: 1000,
    // The page offers Configure once the plugin is active and the card counts as installed. The documentation has the labels Plugin ID
    // and Installed; the platform leaves out names that its table does not have.
    plugin: 'com.snc.security_incident',
    plugin_id: 'com.snc.security_incident',
    installed: true,
  },
});

export const cardHost = Record({
  $id: Now.ID['card-host'],
  $meta: { installMethod: 'first install' },
  table: 'sn_sec_core_integration_item_config',
  data: {
    integration: integrationCard,
    name: 'Host',
    label: 'Host',
    elem_type: 'string',
    order: 100,
    value: '',
  },
});

export const cardAccessId = Record({
  $id: Now.ID['card-access-id'],
  $meta: { installMethod: 'first install' },
  table: 'sn_sec_core_integration_item_config',
  data: {
    integration: integrationCard,
    name: 'Access ID',
    label: 'Access ID',
    elem_type: 'string',
    order: 200,
    value: '',
  },
});

export const cardAccessKey = Record({
  $id: Now.ID['card-access-key'],
  $meta: { installMethod: 'first install' },
  table: 'sn_sec_core_integration_item_config',
  data: {
    integration: integrationCard,
    name: 'Access Key',
    label: 'Access Key',
    elem_type: 'password',
    order: 300,
    value: '',
  },
});

export const cardIncidentState = Record({
  $id: Now.ID['card-default-incident-state'],
  $meta: { installMethod: 'first install' },
  table: 'sn_sec_core_integration_item_config',
  data: {
    integration: integrationCard,
    name: 'Default Incident State',
    label: 'Default Incident State',
    elem_type: 'string',
    order: 400,
    value: '',
  },
});

/** By this id the values of the card are found. */
export const integrationId = Property({
  $id: Now.ID['property-integration-id'],
  name: 'x_sul_sumo_logic_s.integration_id',
  type: 'string',
  value: `${integrationCard.$id}`,
  description: 'sys_id of the integration card of this app. Do not edit.',
  ignoreCache: true,
  roles: { read: [viewer], write: ['admin'] },
});

/** What is entered on the card is taken over into the configuration that it feeds. */
export const readCard = Record({
  $id: Now.ID['privilege-card-read'],
  table: 'sys_scope_privilege',
  data: {
    operation: 'read',
    source_scope: '16440a9b606c63cf795e39489615ec12',
    status: 'allowed',
    target_name: 'sn_sec_core_integration_item_config',
    target_scope: Now.ref('sys_scope', { scope: 'sn_sec_core' }),
    target_type: 'sys_db_object',
  },
});

/**
 * Asynchronous, as a rule on a table of another application must be. The poll of an unfinished configuration looks, too, and
 * so does Validate Setup.
 */
export const takeOverCard = BusinessRule({
  $id: Now.ID['business-rule-take-over-card'],
  name: 'Take over Sumo Logic Card',
  description: 'Copies the values of the integration card to the configuration that it feeds.',
  table: 'sn_sec_core_integration_item_config',
  when: 'async',
  action: ['insert', 'update'],
  order: 500,
  active: true,
  filterCondition: `integration=${integrationCard.$id}`,
  script: `new SumoSetup().cardChanged();`,
});
