/** Names of this application's records. The scope is written here once; a build for another scope replaces it. */

export const SCOPE = 'x_sul_sumo_logic_s';

export const TABLE = {
  action: `${SCOPE}_action`,
  actionRun: `${SCOPE}_action_run`,
  backfill: `${SCOPE}_backfill`,
  configuration: `${SCOPE}_configuration`,
  delivery: `${SCOPE}_delivery`,
  inboundEvent: `${SCOPE}_inbound_event`,
  incidentUpdate: `${SCOPE}_incident_update`,
  insight: `${SCOPE}_insight`,
  job: `${SCOPE}_job`,
  lease: `${SCOPE}_lease`,
  lookupCache: `${SCOPE}_lookup_cache`,
  resolutionMap: `${SCOPE}_resolution_map`,
  ruleAlert: `${SCOPE}_rule_alert`,
  run: `${SCOPE}_integration_run`,
  selftest: `${SCOPE}_selftest`,
  staging: `${SCOPE}_sumo_logic_insights`,
  status: `${SCOPE}_sumo_status`,
  incident: 'sn_si_incident',
  importSet: 'sys_import_set',
  choice: 'sys_choice',
  dictionary: 'sys_dictionary',
  transformMap: 'sys_transform_map',
  transformEntry: 'sys_transform_entry',
  scheduledJob: 'sysauto_script',
  scope: 'sys_scope',
  cardValue: 'sn_sec_core_integration_item_config',
} as const;

/** Event that continues a configuration's run: parm1 is the configuration, parm2 `poll` to start one if none is open. */
export const CONTINUE_EVENT = `${SCOPE}.continue`;

/** Event that sends what is due for a configuration: parm1 is the configuration. */
export const DELIVER_EVENT = `${SCOPE}.deliver`;

/** Event that reads the Insights of a configuration again: parm1 is the configuration, parm2 the number of slices requested so far. */
export const FOLLOW_EVENT = `${SCOPE}.follow`;

/** Event that reads the rules of a configuration: parm1 is the configuration, parm2 how often that was asked in a row. */
export const WATCH_RULES_EVENT = `${SCOPE}.watch_rules`;

/** Event that goes on with validating a set-up: parm1 is the configuration, parm2 the step, empty for the beginning. */
export const VALIDATE_EVENT = `${SCOPE}.validate`;

/** Event that works on what CSE has sent to a configuration: parm1 is the configuration, parm2 the number of slices requested so far. */
export const RECEIVE_EVENT = `${SCOPE}.receive`;

/** Event on a Sumo Status whose health is another one: parm1 is the configuration, parm2 is `<old> -> <new>`. */
export const HEALTH_EVENT = `${SCOPE}.health_changed`;

/** Event on a delivery whose mail is to be sent: parm1 is the address of one recipient. */
export const ACTION_MAIL_EVENT = `${SCOPE}.action_mail`;

/** Value of an incident's correlation_display: with the Insight id it distinguishes our incidents from all others. */
export const CORRELATION_DISPLAY = 'Sumo Logic CSE';
