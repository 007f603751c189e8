import { described, isUnknown } from '../configuration/instance.ts';
import { SCOPE, TABLE } from '../core/names.ts';
import type { Rows } from '../platform/ports.d.ts';
import { fault, ok, warning, type Check, type Finding, type Subject } from './check.ts';

/** What the app cannot work without, and how it runs. */
export const INSTANCE_CHECKS: readonly Check[] = [
  { name: 'Security Incidents', failure: 'error', run: incidents },
  { name: 'Transform maps', failure: 'error', run: transformMaps },
  { name: 'Staging', failure: 'error', run: staging },
  { name: 'The job Poll Insights', failure: 'warning', run: job },
  { name: 'Other applications', failure: 'warning', run: otherApplications },
  { name: 'The address of this instance', failure: 'warning', run: address },
  { name: 'The identity of this instance', failure: 'warning', run: identity },
];

function incidents({ ports }: Subject): Finding[] {
  if (!ports.rows.hasTable(TABLE.incident)) {
    return [
      fault(
        'Security Incident Response is not installed',
        'install the plugin com.snc.security_incident and this application again',
      ),
    ];
  }
  ports.rows.first(TABLE.incident, { where: [['correlation_id', '=', SCOPE]] });
  return [ok('Security Incidents can be read')];
}

const MAPS: readonly (readonly [map: string, table: string])[] = [
  ['Sumo Insight Mapper', TABLE.staging],
  ['Sumo Incident Updater', TABLE.incidentUpdate],
];

/** A map is known by its table: an administrator may have renamed it, or put another in its place. */
function transformMaps({ ports }: Subject): Finding[] {
  return MAPS.map(([name, table]) => {
    const where = [
      ['source_table', '=', table],
      ['target_table', '=', TABLE.incident],
      ['active', '=', 'true'],
    ] as const;
    const map = ports.rows.first(TABLE.transformMap, { where, orderBy: 'order' });
    if (map !== null) return ok(`The transform map ${map.text('name')} is active`);
    return fault(
      `No transform map from ${table} to Security Incidents is active`,
      `activate ${name} in System Import Sets > Transform Maps`,
    );
  });
}

/** A row that no import set owns and no map takes, there for a moment. */
function staging({ ports }: Subject): Finding[] {
  const { rows } = ports;
  const insightId = `Validate Setup ${ports.clock.now()}`;
  const state = {
    sys_import_state: 'ignored',
    sys_import_state_comment: 'Created by Validate Setup',
  } as const;
  const row = rows.insert(TABLE.staging, { insight_id: insightId, ...state });
  rows.removeAll(TABLE.staging, [['insight_id', '=', insightId]]);
  rows.first(TABLE.importSet, { where: [['table_name', '=', TABLE.staging]] });
  if (row !== null) return [ok('Insights can be staged')];
  return [fault('The platform did not store a row of Sumo Logic Insights', 'see the system log')];
}

function job({ ports }: Subject): Finding[] {
  const where = [
    ['name', '=', 'Poll Insights'],
    ['sys_scope.scope', '=', SCOPE],
  ] as const;
  const row = ports.rows.first(TABLE.scheduledJob, { where });
  if (row === null)
    return [fault('The scheduled job Poll Insights is missing', 'install the application again')];
  if (!row.flag('active'))
    return [
      fault(
        'The scheduled job Poll Insights is inactive',
        'activate it in System Definition > Scheduled Jobs',
      ),
    ];
  return [ok('The scheduled job Poll Insights is active')];
}

/** The integration exists under two scopes: beside each other they would both make an incident of each Insight. */
function otherApplications({ ports }: Subject): Finding[] {
  const others = integrations(ports.rows).filter((scope) => scope !== SCOPE);
  if (others.length === 0) return [ok('No other application creates Security Incidents from Insights')];
  return [
    fault(
      `Another application also creates Security Incidents from Insights: ${others.join(', ')}`,
      'uninstall one of the two',
    ),
  ];
}

/** Scopes that have the staging table of this integration. */
function integrations(rows: Rows): string[] {
  const scopes: string[] = [];
  const where = [['scope', 'CONTAINS', 'sumo_log']] as const;
  rows.each(TABLE.scope, { where, limit: 20 }, (row) => scopes.push(row.text('scope')));
  return scopes.filter((scope) => rows.hasTable(TABLE.staging.replace(SCOPE, scope)));
}

function address({ ports }: Subject): Finding[] {
  const url = ports.settings.instanceUrl();
  if (url !== '/') return [ok(`Insights link to their incidents at ${url}`)];
  return [
    warning(
      'The property glide.servlet.uri is empty, so links from Insights to incidents do not work',
      'set it to the URL of this instance',
    ),
  ];
}

/** Whether a clone could be distinguished from this instance; that it is one stands among the problems of the configuration. */
function identity({ ports }: Subject): Finding[] {
  const here = ports.settings.instance();
  if (here.id !== '' || here.name !== '')
    return [ok(`A clone of this instance, ${described(here)}, will not poll or send`)];
  const what = isUnknown(here)
    ? 'A clone of this instance'
    : 'A clone of this instance that keeps its address';
  return [
    warning(
      `The properties instance_id and instance_name cannot be read: ${what} would also poll and send`,
      'set the configuration of a clone inactive before it runs',
    ),
  ];
}
