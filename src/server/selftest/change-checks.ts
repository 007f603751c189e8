import { isClosed } from '../incident/closed-states.ts';
import { closeCodeFor, readRules } from '../sync/resolution.ts';
import { incidentChoices } from '../configuration/choices.ts';
import { follow } from '../sync/follow/follow.ts';
import { updateIncidents } from '../incident/update.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { forgetPace, incidentOf, insightRow } from './acts.ts';
import { seenByRule } from './closing-checks.ts';
import { expect, expectValue, type Finding } from './expect.ts';
import { CONFIGURATION, selfTestConfiguration, standInPorts, standInRow } from './ground.ts';

const UPDATER =
  'check the transform map "Sumo Incident Updater" and your own business rules on Security Incidents';
const RESOLUTION = 'False Positive';

/** After the first poll: the Insight is closed in the stand-in, the incident follows once, and nothing echoes. */
export function incidentFollowsClose(ports: Ports): Finding {
  const row = selfTestConfiguration(ports);
  row.save({ closed_in_cse: 'close' });
  standInRow(ports).save({ status: 'closed', resolution: RESOLUTION });
  followOnce(row, ports);
  const incident = incidentOf(ports);
  const insight = insightRow(standInRow(ports).text('insight_id'), ports);
  const note = insight?.text('note') ?? '';
  expect(
    isClosed(incident),
    'State of the incident',
    `it is still ${incident.display('state')}: ${note || UPDATER}`,
  );
  const rules = readRules(ports.rows, 'from_cse');
  const code = closeCodeFor(rules, RESOLUTION, '', incidentChoices('close_code', ports.rows));
  expectValue(
    'Close code of the incident',
    incident.text('close_code'),
    code,
    'it does not follow the resolution map',
  );
  expectValue(
    'State of the Insight',
    insight?.text('state') ?? '',
    'closed',
    'its ingestion record does not have this state',
  );
  expectOneNote(incident);
  followOnce(row, ports);
  expectOneNote(incidentOf(ports));
  return { message: `${incident.text('number')} was closed with one work note` };
}

/** After the incident has followed: the rule has seen it closed, and orders no close for CSE, where it came from. */
export function closeIsNotEchoed(ports: Ports): Finding {
  seenByRule(ports);
  const where = [
    ['incident', '=', incidentOf(ports).id],
    ['type', '=', 'close'],
    ['state', '!=', 'cancelled'],
  ] as const;
  const echo = ports.rows.first(TABLE.delivery, { where });
  expect(echo === null, 'Close of the incident', 'it is sent back to CSE, although it came from there');
  return { message: 'The close is not sent back to CSE' };
}

function followOnce(row: Row<'configuration'>, ports: Ports): void {
  const what = 'Reading the Insight again';
  const { reason, errors, read } = follow(row, 0, standInPorts(ports));
  expect(reason === undefined && errors === 0, what, reason ?? 'see the field Note of the Insight');
  expect(
    read === 1,
    what,
    `${read} were read instead of 1: the field "active" must be true for an open incident`,
  );
  forgetPace(row, ports);
}

function expectOneNote(incident: Row): void {
  const said = incident.journal('work_notes').split(`Closed in CSE as ${RESOLUTION}`).length - 1;
  expectValue('Work notes about the close', String(said), '1', UPDATER);
}

/** After the first poll: a change writes its fields alone, and one for a record that is not there makes none. */
export function updaterKeepsRules(ports: Ports): Finding {
  const before = valuesOf(incidentOf(ports));
  const incident = incidentOf(ports).id;
  const id = standInRow(ports).text('insight_id');
  const nobody = ports.deriveId(`no incident ${id}`);
  const good = {
    key: `${id} good`,
    incident,
    reason: CONFIGURATION,
    workNotes: `Self-test ${id}`,
    closeNotes: id,
  };
  const lost = { key: `${id} lost`, incident: nobody, reason: CONFIGURATION, closeNotes: id };
  const refused = updateIncidents([good, lost], ports);
  expect(!refused.has(good.key), 'Change of the incident', `${refused.get(good.key) ?? ''}: ${UPDATER}`);
  const after = incidentOf(ports);
  expectValue('Close notes of the incident', after.text('close_notes'), id, UPDATER);
  expect(
    after.journal('work_notes').includes(good.workNotes),
    'Work note of the incident',
    `it is missing: ${UPDATER}`,
  );
  expectValue(
    'Other fields of the incident',
    valuesOf(after),
    before,
    `empty fields of a change emptied them: ${UPDATER}`,
  );
  const staged = ports.rows.byId(TABLE.incidentUpdate, ports.deriveId(`incident update ${lost.key}`));
  expectValue(
    'Import state of a change without an incident',
    staged?.text('sys_import_state') ?? '',
    'ignored',
    `onBefore of the map must ignore it. If an incident with the close notes ${id} was created, delete it`,
  );
  return { message: 'A change writes only its own fields, and creates no incident' };
}

function valuesOf(incident: Row): string {
  return [
    'number',
    'short_description',
    'description',
    'state',
    'severity',
    'close_code',
    'cmdb_ci',
    'correlation_id',
  ]
    .map((column) => `${column}=${incident.text(column)}`)
    .join(' ');
}

/** One row of an import set that was processed is transformed by itself, and another can be marked by the app. */
export function oneRowIsTransformed(ports: Ports): Finding {
  const importSet = ports.importSets.open(CONFIGURATION, TABLE.incidentUpdate) ?? '';
  ports.importSets.loaded(importSet);
  ports.importSets.transform(importSet);
  const values = { sys_import_set: importSet, incident: incidentOf(ports).id, reason: CONFIGURATION };
  const [one = '', other = ''] = ['one', 'other'].map(
    (close_notes) => ports.rows.insert(TABLE.incidentUpdate, { ...values, close_notes })?.id ?? '',
  );
  const stateOf = (id: string): string =>
    ports.rows.byId(TABLE.incidentUpdate, id)?.text('sys_import_state') ?? '';
  ports.importSets.transform(importSet, one);
  expectValue(
    'Import state of the row',
    stateOf(one),
    'updated',
    `only this row should be transformed: ${UPDATER}`,
  );
  expectValue('Import state of another row', stateOf(other), 'pending', 'only one row should be transformed');
  ports.rows.byId(TABLE.incidentUpdate, other)?.save({ sys_import_state: 'updated' });
  expectValue(
    'Import state of a marked row',
    stateOf(other),
    'updated',
    'the app cannot change rows of its own table',
  );
  return { message: 'One row can be transformed by itself' };
}
