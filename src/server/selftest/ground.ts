import { missingFields } from '../configuration/configuration.ts';
import { SCOPE, TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { expect, fail } from './expect.ts';
import { badInsight, goodInsight, PREFIX } from './insights.ts';
import { jsonText } from '../core/json.ts';

/** The configuration that the tests work with: an administrator makes it, so that nobody ships a password. */
export const CONFIGURATION = 'Self-test';

/** Where an administrator reads on. */
export const GUIDE = 'see "Prove the install" in docs/install.md';
const MOST = 200;

/** Rows of the stand-in that the tests have made. */
const MADE = [['insight_id', 'STARTSWITH', PREFIX]] as const;

/** Written over whatever the configuration says: the tests are about these, and nothing is to be left in the CMDB. */
const SETTINGS: Values<'configuration'> = {
  query: '-status:"closed"',
  interval: '5',
  look_back: '24',
  overlap: '30',
  time_budget: '60',
  daily_cap: '1000',
  default_incident_state: '',
  link_back: 'true',
  link_comment: 'false',
  close_insight: 'true',
  reopened_status: '',
  close_comment: 'true',
  closed_in_cse: 'off',
  note_changes: 'false',
  raise_priority: 'false',
  reopen_incident: 'false',
  watch_rules: 'true',
  configuration_items: 'off',
  attack_links: 'false',
  observables: 'false',
  affected_users: 'false',
};

/** The configuration of the tests. Fails with what to do when it is missing or not as it must be. */
export function selfTestConfiguration(ports: Ports): Row<'configuration'> {
  const what = `Configuration "${CONFIGURATION}"`;
  const row = ports.rows.first(TABLE.configuration, { where: [['name', '=', CONFIGURATION]] });
  if (row === null) fail(what, `there is none; ${GUIDE}`);
  const missing = missingFields(row);
  expect(missing.length === 0, what, `fill in ${missing.join(', ')}; ${GUIDE}`);
  expect(!row.flag('active'), what, 'deactivate it, because the scheduled jobs would also process it');
  const host = row.text('host').replace(/^https?:\/\//, '');
  expect(
    host.replace(/\/[\s\S]*$/, '') === addressOf(ports).replace(/^https?:\/\//, ''),
    what,
    `Host must be this instance, ${addressOf(ports)} (property glide.servlet.uri)`,
  );
  return row;
}

/** The platform as the tests use it: the tenant is the stand-in on this instance, called over HTTP like any other. */
export function standInPorts(ports: Ports): Ports {
  const own = addressOf(ports);
  return {
    ...ports,
    settings: {
      ...ports.settings,
      text: (name) => (name === 'allowed_hosts' ? own : ports.settings.text(name)),
    },
    http: {
      send: (call) =>
        ports.http.send({
          ...call,
          url: call.url.replace(`${own}/api/sec/v1`, `${own}/api/${SCOPE}/selftest_cse`),
        }),
    },
  };
}

/** Without a slash at its end. */
function addressOf(ports: Ports): string {
  return ports.settings.instanceUrl().replace(/\/$/, '');
}

/**
 * Removes what an earlier test has left, and puts one Insight into the stand-in.
 * @param settings of the configuration, besides those of every test
 */
export function begin(ports: Ports, settings: Values<'configuration'> = {}): Row<'configuration'> {
  const row = selfTestConfiguration(ports);
  clear(ports);
  expect(
    row.save({ ...SETTINGS, ...settings }),
    'Settings of the self-test',
    'the platform refused to save them',
  );
  const now = ports.clock.now();
  const id = `${PREFIX}${ports.deriveId(`${now} ${row.text('sys_mod_count')}`).slice(0, 24)}`;
  put(`${id}-a`, goodInsight(`${id}-a`, now), ports);
  return row;
}

/** Puts a second Insight into the stand-in, which cannot be read. Returns its id. */
export function addBadInsight(ports: Ports): string {
  const id = standInRow(ports).text('insight_id').replace(/-a$/, '-b');
  put(id, badInsight(id), ports);
  return id;
}

function put(id: string, insight: unknown, ports: Ports): void {
  const values = { insight_id: id, insight: jsonText(insight), status: 'new' };
  expect(
    ports.rows.insert(TABLE.selftest, values) !== null,
    'Insight of the stand-in',
    'the platform did not store it: see the system log',
  );
}

/** The good Insight of the stand-in, with what has become of it. */
export function standInRow(ports: Ports): Row<'selftest'> {
  const row = ports.rows.first(TABLE.selftest, { where: MADE, orderBy: 'insight_id' });
  return row ?? fail('Stand-in', 'its Insight was deleted: run the whole test, not a single step');
}

/** Removes everything of the self-test but its incidents, which the app may only read: a step of the test deletes those. */
export function clear(ports: Ports): void {
  const { rows } = ports;
  const configuration = rows.first(TABLE.configuration, { where: [['name', '=', CONFIGURATION]] });
  if (configuration !== null) {
    const mine = [['configuration', '=', configuration.id]] as const;
    const insights: string[] = [];
    const incidents: string[] = [];
    rows.each(TABLE.insight, { where: mine, limit: MOST }, (row) => {
      insights.push(row.id);
      if (row.text('incident') !== '') incidents.push(row.text('incident'));
    });
    if (insights.length > 0) rows.removeAll(TABLE.delivery, [['insight', 'IN', insights]]);
    if (incidents.length > 0) rows.removeAll(TABLE.incidentUpdate, [['incident', 'IN', incidents]]);
    for (const table of [
      TABLE.staging,
      TABLE.insight,
      TABLE.run,
      TABLE.status,
      TABLE.job,
      TABLE.ruleAlert,
      TABLE.delivery,
    ])
      rows.removeAll(table, mine);
  }
  rows.removeAll(TABLE.incidentUpdate, [['reason', '=', CONFIGURATION]]);
  rows.removeAll(TABLE.selftest, MADE);
}
