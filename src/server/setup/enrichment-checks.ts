import { choicesOf } from '../configuration/choices.ts';
import { findSource, hasRules, RULE, SOURCE_NAME } from '../enrich/items/rules.ts';
import { ok, warning, type Check, type Finding, type Subject } from './check.ts';

/** What incidents are enriched with, as far as it is switched on: each part needs tables that an instance may lack. */
export const ENRICHMENT_CHECKS: readonly Check[] = [
  { name: 'CI Lookup Rules', failure: 'warning', run: lookupRules },
  { name: 'The discovery source', failure: 'warning', run: discoverySource },
  { name: 'ATT&CK techniques', failure: 'warning', run: techniques },
  { name: 'Observables', failure: 'warning', run: observables },
  { name: 'Affected users', failure: 'warning', run: affectedUsers },
];

const TECHNIQUE = 'sn_ti_stix2_attack_pattern';
const OBSERVABLE_TABLES = ['sn_ti_observable', 'sn_ti_m2m_task_observable'];
const AFFECTED_USER = 'sn_si_m2m_task_affected_user';

/** Rules of other sources do not matter: a look-up names its source. */
function lookupRules({ row, ports }: Subject): Finding[] {
  if (row.text('configuration_items') === 'off') return [];
  if (!ports.rows.hasTable(RULE))
    return [
      warning(
        'This instance has no CI Lookup Rules: the app finds configuration items by name and address',
        'no action is needed unless you expect them',
      ),
    ];
  const source = findSource(ports.rows);
  if (source !== '' && hasRules(source, ports.rows))
    return [ok(`CI Lookup Rules of the source "${SOURCE_NAME}" are active`)];
  return [
    warning(
      `No CI Lookup Rule of the source "${SOURCE_NAME}" is active`,
      'press Create CI Lookup Rules on the configuration, or create them in Security Operations > CMDB > CI Lookup Rules',
    ),
  ];
}

/** Identification and Reconciliation refuses a source that is no choice (platform reference; assumption). */
function discoverySource({ row, ports }: Subject): Finding[] {
  const source = ports.settings.text('ci_discovery_source');
  if (source === '' || !['', 'create'].includes(row.text('configuration_items'))) return [];
  const sources = choicesOf(['cmdb_ci'], 'discovery_source', ports.rows);
  if (sources.some(({ value }) => value === source))
    return [ok(`Configuration items are created with the discovery source ${source}`)];
  return [
    warning(
      `The discovery source ${source} is not a choice of configuration items, so none are created`,
      'add the choice to cmdb_ci.discovery_source, or set another one in the property ci_discovery_source',
    ),
  ];
}

function techniques({ row, ports }: Subject): Finding[] {
  if (!row.flag('attack_links')) return [];
  if (!ports.rows.hasTable(TECHNIQUE)) return [noThreatIntelligence('ATT&CK links')];
  if (ports.rows.first(TECHNIQUE, { where: [] }) !== null) return [ok('ATT&CK techniques are loaded')];
  return [
    warning(
      'Threat Intelligence contains no ATT&CK techniques',
      'execute Enterprise ATT&CK in Threat Intelligence > Sources',
    ),
  ];
}

function observables({ row, ports }: Subject): Finding[] {
  if (!row.flag('observables')) return [];
  if (!OBSERVABLE_TABLES.every((table) => ports.rows.hasTable(table)))
    return [noThreatIntelligence('Observables')];
  ports.rows.first('sn_ti_observable', { where: [] });
  return [ok('Observables can be read')];
}

function noThreatIntelligence(option: string): Finding {
  return warning(
    `Threat Intelligence is not installed, so ${option} are skipped`,
    `install the plugin com.snc.threat.intelligence, or disable ${option} in the configuration`,
  );
}

function affectedUsers({ row, ports }: Subject): Finding[] {
  if (!row.flag('affected_users')) return [];
  if (!ports.rows.hasTable(AFFECTED_USER))
    return [
      warning(
        'This instance has no list of affected users',
        'disable Affected users in the configuration, or upgrade Security Incident Response',
      ),
    ];
  ports.rows.first(AFFECTED_USER, { where: [] });
  return [ok('Affected users can be read')];
}
