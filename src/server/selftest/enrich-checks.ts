import { enrichAgain } from '../enrich/again.ts';
import { INCIDENT_ATTACK } from '../enrich/attack/tables.ts';
import { referenceTo } from '../records/dictionary.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Row } from '../platform/ports.d.ts';
import { findingsOf, isInfo } from '../status/findings.ts';
import { incidentOf, insightRow, poll } from './acts.ts';
import { expect, expectValue, fail, type Finding } from './expect.ts';
import { begin, selfTestConfiguration, standInRow } from './ground.ts';
import { HOST, USER } from './insights.ts';

const ITEM = 'cmdb_ci';
const AFFECTED_ITEM = 'task_ci';
const AFFECTED_USER = 'sn_si_m2m_task_affected_user';
const TASK_OBSERVABLE = 'sn_ti_m2m_task_observable';

/** After the test has made the machine: it is on the incident. */
export function itemIsFound(ports: Ports): Finding {
  const incident = pollEnriched({ configuration_items: 'match' }, ports);
  return mainItem(incident, ports);
}

/** The machine is not there: it is created, and not a second time when the incident is enriched again. */
export function itemIsCreated(ports: Ports): Finding {
  expectItems(0, `an earlier test left the configuration item ${HOST}: delete it`, ports);
  pollEnriched({ configuration_items: 'create' }, ports);
  expectItems(
    1,
    `${reportedBy(ports) || 'see the log'}. If this instance must not create configuration items, deactivate this test`,
    ports,
  );
  enrichAgain(claimOf(ports), ports);
  poll(selfTestConfiguration(ports), ports);
  expectEnriched(ports);
  expectItems(1, 'it was created twice', ports);
  return { message: `${HOST} was created`, record: { table: ITEM, id: itemOf(ports)?.id ?? '' } };
}

/** The item that was created is on the incident. */
export function createdItemIsMain(ports: Ports): Finding {
  return mainItem(incidentOf(ports), ports);
}

/** The main item is among the affected ones, once. */
export function itemIsAffected(ports: Ports): Finding {
  const incident = incidentOf(ports);
  const rows = idsOf(AFFECTED_ITEM, [['task', '=', incident.id]], ports);
  expectValue(
    'Affected items',
    String(rows.length),
    '1',
    reportedBy(ports) || 'check the Affected CIs of the incident',
  );
  return { message: 'It is an affected item', record: { table: AFFECTED_ITEM, id: rows[0] ?? '' } };
}

/** After the test has made the user: it stands on the incident. */
export function userIsAffected(ports: Ports): Finding {
  const incident = pollEnriched({ affected_users: 'true' }, ports);
  const user = ports.rows.first('sys_user', { where: [['user_name', '=', USER]] });
  expectValue(
    'Affected user of the incident',
    incident.text('affected_user'),
    user?.id ?? 'missing',
    `it is not ${USER}. ${reportedBy(ports)}`,
  );
  return { message: `${USER} is on the incident`, incident: incident.id };
}

/** The user is in the incident's list of affected users. */
export function userIsListed(ports: Ports): Finding {
  const column = columnTo(AFFECTED_USER, ports);
  expect(
    column !== '',
    'List of affected users',
    `its column for the incident was not found. ${reportedBy(ports)}`,
  );
  const rows = idsOf(AFFECTED_USER, [[column, '=', incidentOf(ports).id]], ports);
  expectValue(
    'Affected users',
    String(rows.length),
    '1',
    reportedBy(ports) || 'check the list of the incident',
  );
  return { message: `${USER} is listed`, record: { table: AFFECTED_USER, id: rows[0] ?? '' } };
}

/** Observables and techniques are linked where Threat Intelligence is there for the app; else the status says why not. */
export function intelligenceIsLinked(ports: Ports): Finding {
  const incident = pollEnriched({ observables: 'true', attack_links: 'true' }, ports);
  const parts = [
    ['Observable', TASK_OBSERVABLE, 'task'],
    ['ATT&CK', INCIDENT_ATTACK.table, columnTo(INCIDENT_ATTACK.table, ports)],
  ] as const;
  const shown = parts.map(([part, table, column]) => {
    const note = notesOf(ports).find((line) => line.startsWith(`Info: ${part}`));
    if (note !== undefined) return note;
    const links = idsOf(table, [[column, '=', incident.id]], ports).length;
    expect(links > 0, `${part} links`, `${table} has none, and Sumo Status does not show why`);
    return `${part} links: ${links}`;
  });
  return { message: shown.join('. '), incident: incident.id };
}

function pollEnriched(settings: Readonly<Record<string, string>>, ports: Ports): Row {
  poll(begin(ports, settings), ports);
  expectEnriched(ports);
  return incidentOf(ports);
}

/** The note of an Insight says what failed for its incident. */
function expectEnriched(ports: Ports): void {
  const claim = claimOf(ports);
  expect(claim.text('note') === '', 'Enrichment of the incident', claim.text('note'));
  expectValue('State of the Insight', claim.text('state'), 'ingested', 'the incident was not enriched');
}

function claimOf(ports: Ports): Row<'insight'> {
  const id = standInRow(ports).text('insight_id');
  return insightRow(id, ports) ?? fail('Insight', `${id} has no ingestion record`);
}

function mainItem(incident: Row, ports: Ports): Finding {
  const item = itemOf(ports)?.id ?? 'missing';
  expectValue(
    'Configuration item of the incident',
    incident.text(ITEM),
    item,
    `it is not ${HOST}. ${reportedBy(ports)}`,
  );
  return { message: `${HOST} is on ${incident.text('number')}`, incident: incident.id };
}

function itemOf(ports: Ports): Row | null {
  return ports.rows.first(ITEM, { where: [['name', '=', HOST]] });
}

function expectItems(count: number, advice: string, ports: Ports): void {
  const found = idsOf(ITEM, [['name', '=', HOST]], ports).length;
  expectValue(`Configuration items ${HOST}`, String(found), String(count), advice);
}

function columnTo(table: string, ports: Ports): string {
  if (!ports.rows.hasTable(table)) return '';
  return referenceTo(table, TABLE.incident, { ports, cache: new Map() })?.name ?? '';
}

function idsOf(table: string, where: readonly Condition[], ports: Ports): string[] {
  const ids: string[] = [];
  ports.rows.each(table, { where, limit: 10 }, (row) => ids.push(row.id));
  return ids;
}

/** What Sumo Status says that this instance lacks. */
function notesOf(ports: Ports): string[] {
  const where = [['configuration', '=', selfTestConfiguration(ports).id]] as const;
  const findings = ports.rows.first(TABLE.status, { where })?.text('findings') ?? '';
  return findingsOf(findings).filter(isInfo);
}

function reportedBy(ports: Ports): string {
  return notesOf(ports).join(' ');
}
