/** Names of this application's records. The scope is written here once; a build for another scope replaces it. */

export const SCOPE = 'x_sul_sumo_logic_s';

export const TABLE = {
  backfill: `${SCOPE}_backfill`,
  configuration: `${SCOPE}_configuration`,
  delivery: `${SCOPE}_delivery`,
  incidentUpdate: `${SCOPE}_incident_update`,
  insight: `${SCOPE}_insight`,
  lease: `${SCOPE}_lease`,
  resolutionMap: `${SCOPE}_resolution_map`,
  run: `${SCOPE}_integration_run`,
  selftest: `${SCOPE}_selftest`,
  staging: `${SCOPE}_sumo_logic_insights`,
  status: `${SCOPE}_sumo_status`,
  incident: 'sn_si_incident',
  importSet: 'sys_import_set',
  choice: 'sys_choice',
} as const;

/** Event that continues a configuration's run: parm1 is the configuration, parm2 `poll` to start one if none is open. */
export const CONTINUE_EVENT = `${SCOPE}.continue`;

/** Event that sends what is due for a configuration: parm1 is the configuration. */
export const DELIVER_EVENT = `${SCOPE}.deliver`;

/** Value of an incident's correlation_display: with the Insight id it tells our incidents from all others. */
export const CORRELATION_DISPLAY = 'Sumo Logic CSE';
