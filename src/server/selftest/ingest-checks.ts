import { formatDateTime } from '../core/date.ts';
import { incidentId } from '../records/identity.ts';
import { CORRELATION_DISPLAY, TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { importRows, incidentOf, insightRow, poll, stagedValues } from './acts.ts';
import { expect, expectValue, type Finding } from './expect.ts';
import { addBadInsight, begin, selfTestConfiguration, standInRow } from './ground.ts';
import { AGE } from './insights.ts';

const MAP =
  'check the entries of the transform map "Sumo Insight Mapper" and your own business rules on Security Incidents';

/** An Insight becomes an incident with the values of the map; one that cannot be read ends as an error and blocks nothing. */
export function insightBecomesIncident(ports: Ports): Finding {
  const row = begin(ports);
  const bad = addBadInsight(ports);
  poll(row, ports);
  const incident = incidentOf(ports);
  const insight = standInRow(ports);
  const id = insight.text('insight_id');
  const values = {
    correlation_display: CORRELATION_DISPLAY,
    short_description: 'INSIGHT-SELFTEST: Self-test: not a real Insight on selftest.example.com',
    severity: '1',
    contact_type: 'siem',
  };
  for (const [column, value] of Object.entries(values))
    expectValue(`Field ${column} of the incident`, incident.text(column), value, MAP);
  const description = incident.text('description');
  expect(
    description.includes('TA0001'),
    'Field description of the incident',
    `it does not contain the tactic: ${MAP}`,
  );
  expectValue(
    'sys_id of the incident',
    incident.id,
    incidentId(id, ports),
    'setNewGuidValue has no effect here: two nodes could create two incidents',
  );
  expectOpened(incident.time('opened_at'), insight.time('sys_created_on'));
  expectValue(
    'State of the Insight',
    insightRow(id, ports)?.text('state') ?? '',
    'ingested',
    'onAfter of the map did not link it',
  );
  const failed = insightRow(bad, ports);
  expectValue(
    'State of the Insight that cannot be read',
    failed?.text('state') ?? '',
    'error',
    'the state must be Error',
  );
  expect(
    (failed?.text('error') ?? '').includes('Field created'),
    'Error of the Insight',
    'it does not name the invalid field',
  );
  return { message: `${incident.text('number')} has the values of the Insight`, incident: incident.id };
}

/** CSE's dates mean UTC: one that was read in the zone of a user would be off by hours. */
function expectOpened(opened: number | null, made: number | null): void {
  const off = Math.abs((opened ?? 0) - ((made ?? 0) - AGE));
  const shown = `expected about ${formatDateTime((made ?? 0) - AGE)} UTC, got ${formatDateTime(opened)} UTC`;
  expect(off < 60_000, 'Field opened_at of the incident', `${shown}: staged dates must be copied as UTC`);
}

/** First step of the test that an Insight has one incident. */
export function firstPoll(ports: Ports): Finding {
  poll(begin(ports), ports);
  const incident = incidentOf(ports);
  return { message: `${incident.text('number')} was created`, incident: incident.id };
}

/** After an analyst's edit: a second poll and a row of the Import Set API change nothing, and make nothing. */
export function secondPoll(ports: Ports): Finding {
  const row = selfTestConfiguration(ports);
  const before = incidentOf(ports);
  const edited = before.text('short_description');
  const result = poll(row, ports);
  expect((result.existing ?? 0) > 0, 'Second poll', 'it did not list the Insight again');
  const id = standInRow(ports).text('insight_id');
  const [staged = ''] = importRows([stagedValues(id, row, ports)], ports);
  const state = ports.rows.byId(TABLE.staging, staged)?.text('sys_import_state') ?? '';
  expectValue(
    'Import state of a row of the Import Set API',
    state,
    'ignored',
    'onBefore of the map must ignore it',
  );
  const incident = incidentOf(ports);
  expectValue('sys_id of the incident', incident.id, before.id, 'the Insight has another incident now');
  expectValue(
    'Field short_description',
    incident.text('short_description'),
    edited,
    `an analyst's edit was overwritten; ${MAP}`,
  );
  return { message: `${incident.text('number')} is the only incident, as it was edited` };
}

/** A new incident has the Default Incident State, given by its value. */
export function stateByValue(ports: Ports): Finding {
  const { value, label } = otherState(ports);
  return polledState(value, value, `${label} set by value`, ports);
}

/** A new incident has the Default Incident State, given by its label. */
export function stateByLabel(ports: Ports): Finding {
  const { value, label } = otherState(ports);
  return polledState(label, value, `${label} set by label`, ports);
}

/** A state that does not exist is ignored, and the status says so. */
export function unknownState(ports: Ports): Finding {
  const row = begin(ports, { default_incident_state: 'No such state' });
  poll(row, ports);
  const incident = incidentOf(ports);
  expect(
    incident.text('state') !== 'No such state',
    'State of the incident',
    'a state that does not exist was set',
  );
  const status = ports.rows.first(TABLE.status, { where: [['configuration', '=', row.id]] });
  const findings = status?.text('findings') ?? '';
  expect(
    findings.includes('No such state'),
    'Findings of Sumo Status',
    'they do not report that the state is ignored',
  );
  return { message: 'A state that does not exist is ignored and reported', incident: incident.id };
}

function polledState(setting: string, value: string, shown: string, ports: Ports): Finding {
  poll(begin(ports, { default_incident_state: setting }), ports);
  const incident = incidentOf(ports);
  expectValue(
    'State of the incident',
    incident.text('state'),
    value,
    `the Default Incident State was not set: ${MAP}`,
  );
  return { message: `State ${shown}`, incident: incident.id };
}

/** An open state that the instance's own rules would not choose: the last one but the ending ones. */
function otherState(ports: Ports): { value: string; label: string } {
  const states: { value: string; label: string }[] = [];
  const where = [
    ['name', '=', TABLE.incident],
    ['element', '=', 'state'],
    ['inactive', '=', 'false'],
    ['value', 'NOT IN', ['3', '7', '10', '100']],
  ] as const;
  ports.rows.each(TABLE.choice, { where, orderBy: 'sequence', limit: 50 }, (row) =>
    states.push({ value: row.text('value'), label: row.text('label') }),
  );
  const [state] = states;
  expect(state !== undefined, 'States of Security Incidents', 'no open one was found in sys_choice');
  return state ?? { value: '', label: '' };
}
