import type { Explained } from './catalogue.ts';

const LOAD_ATTACK = 'Load the [ATT&CK feed](install.md#attck-feed-and-threat-intelligence).';

/** Findings about what incidents are completed with. Those that begin `Note:` change no health. */
export const ENRICHMENT_FINDINGS: readonly Explained[] = [
  {
    message: 'Some incidents could not be fully enriched: see Note on their Insights',
    cause: 'A part of the enrichment failed. It is retried a few times.',
    remedy: 'Read _Note_ of the Insight. Once the cause is corrected, press **Enrich Again**.',
  },
  {
    message:
      'Info: some incidents are not fully enriched because ServiceNow refuses access: see Missing access of their Insights. They are completed once it is granted',
    cause: 'The instance refuses access that a part of the enrichment needs.',
    remedy:
      'Grant the access that _Missing access_ names. The app then completes open incidents of the last 30 days.',
  },
  {
    message: 'Info: ... are left out: Cannot ... ...: ServiceNow refused access from this application. ...',
    cause: 'The instance refuses the access.',
    remedy: 'Add the record that the message names, if you want that part.',
  },
  {
    message: 'Info: ... are left out: this instance has no table .... ...',
    cause: 'A plugin is not installed.',
    remedy: 'Install the plugin, or disable that part in the configuration.',
  },
  {
    message: 'Info: ... are left out: the table ... does not have the expected columns. ...',
    cause: 'The table has different columns in this release of the instance.',
    remedy: 'Nothing: the description has the same facts. Open an issue that names the release.',
  },
  {
    message: 'Info: ... are left out: the table task_ci does not have the columns task and ci_item. ...',
    cause: 'The table of affected CIs differs from the one that the platform ships.',
    remedy: 'Nothing: the main configuration item is set.',
  },
  {
    message:
      'Info: ... are left out: Threat Intelligence has no techniques, or this app cannot read them. ...',
    cause: 'ATT&CK was not loaded, or the app may not read it.',
    remedy: LOAD_ATTACK,
  },
  {
    message: 'Info: ... are left out: no column of Threat Intelligence contains ids such as T1078. ...',
    cause: 'The techniques of the instance have no MITRE ids.',
    remedy: LOAD_ATTACK,
  },
  {
    message: 'Info: unknown ATT&CK ids: ... is shown in the description only',
    cause: 'A tag of the Insight is a tactic that the app does not know.',
    remedy: 'Nothing.',
  },
  {
    message: 'Info: some ATT&CK techniques are not linked: ... ... in Threat Intelligence',
    cause: 'No active technique has this id, or several have.',
    remedy: `${LOAD_ATTACK} Deactivate the duplicate.`,
  },
  {
    message: 'Info: Observable types are missing in Threat Intelligence: ...',
    cause: 'An administrator has removed a type of observables.',
    remedy: 'Add the type, if you want such observables.',
  },
  {
    message:
      'Info: no configuration items are created: Identification and Reconciliation cannot be called on this instance',
    cause: 'The instance lacks the API, or refuses it.',
    remedy: 'Grant the API, or set _Configuration items_ to _Find_.',
  },
  {
    message:
      'Info: no configuration items are created: "..." is not a choice of cmdb_ci.discovery_source. Add this choice, or set the property ci_discovery_source to another one',
    cause: 'Identification and Reconciliation refuses a source that is not a choice.',
    remedy: 'Add the choice, or name another in the property `ci_discovery_source`.',
  },
  {
    message:
      'Info: no configuration items are created: ... is not a class of configuration items on this instance. Set the property ci_class to another class',
    cause: 'The property `ci_class` names a class that the instance lacks.',
    remedy: 'Name another class in the property.',
  },
  {
    message:
      'Info: several configuration items match the same machine, so none was chosen, for example for ...',
    cause: 'The CMDB has duplicates.',
    remedy: 'Remove or retire the duplicates, then press **Enrich Again**.',
  },
  {
    message:
      'Info: CI Lookup Rules cannot be called on this instance: the app finds configuration items by name and address instead',
    cause: 'The instance lacks the script include of Security Support, or refuses it.',
    remedy: 'Nothing. If you want to use the rules, [grant access](install.md#grant-access).',
  },
  {
    message: 'Info: CI Lookup Rules are left out: ...',
    cause: 'The instance refuses their table.',
    remedy: 'Add the record that the message names, if you want the rules.',
  },
  {
    message:
      'Info: this instance has no CI Lookup Rules: the app finds configuration items by name and address instead',
    cause: 'The release of the instance has no such table.',
    remedy: 'Nothing.',
  },
  {
    message:
      'Info: the source "Sumo Logic CSE" has no active CI Lookup Rules: the app finds configuration items by name and address instead. Press Create CI Lookup Rules on the configuration to create them',
    cause: 'No CI Lookup Rules were created for this source.',
    remedy: 'Press **Create CI Lookup Rules** on the configuration.',
  },
  {
    message: 'Info: an Insight names more than 50 machines: only the first 50 become configuration items',
    cause: 'The Insight names more than 50 machines.',
    remedy: 'Nothing: the description lists the others as far as they fit.',
  },
];
