import { claimId } from '../records/identity.ts';
import { TABLE } from '../core/names.ts';
import { messageOf } from '../core/error.ts';
import { writesDirectly } from '../incident/direct.ts';
import type { Ports, Values } from '../platform/ports.d.ts';
import { incidentOf, insightRow, importRows, stagedValues } from './acts.ts';
import { expect, expectValue, type Finding } from './expect.ts';
import { begin, standInRow } from './ground.ts';
import { forced } from '../records/transitions.ts';

const DOUBLE = 'two jobs could ingest one Insight twice';

/** The keys on which one incident per Insight rests: primary key, unique indexes, deleteMultiple. */
export function keysRefuse(ports: Ports): Finding {
  const row = begin(ports);
  const { rows } = ports;
  const id = standInRow(ports).text('insight_id');
  const values = { insight_id: id, configuration: row.id, state: forced('insight', 'ingested') } as const;
  const first = rows.insert(TABLE.insight, values, claimId(id, ports));
  expectValue('sys_id of a new record', first?.id ?? '', claimId(id, ports), 'setNewGuidValue has no effect');
  expect(
    refuses(() => rows.insert(TABLE.insight, { ...values, insight_id: `${id}-other` }, claimId(id, ports))),
    'Primary key',
    `a second record with the same sys_id was stored: ${DOUBLE}`,
  );
  expect(
    refuses(() => rows.insert(TABLE.insight, values)),
    'Unique index on insight_id',
    `it is missing: ${DOUBLE}; see Database Indexes of the table`,
  );
  const key = `test:${id}`;
  const order: Values<'delivery'> = {
    dedupe_key: key,
    type: 'link',
    state: forced('delivery', 'cancelled'),
    insight: claimId(id, ports),
  };
  expect(rows.insert(TABLE.delivery, order) !== null, 'Delivery', 'the platform did not store it');
  expect(
    refuses(() => rows.insert(TABLE.delivery, order)),
    'Unique index on dedupe_key',
    'it is missing: a change could be sent to CSE twice',
  );
  const count = rows.countBy(TABLE.insight, 'insight_id', [['insight_id', '=', id]])[id] ?? 0;
  expectValue('Records of one Insight', String(count), '1', DOUBLE);
  rows.removeAll(TABLE.delivery, [['dedupe_key', '=', key]]);
  expect(
    rows.first(TABLE.delivery, { where: [['dedupe_key', '=', key]] }) === null,
    'deleteMultiple',
    'nothing was deleted: old leases would accumulate',
  );
  return { message: 'A second record of one Insight or one delivery is rejected' };
}

/** The write gives null where a key refuses it; an exception would stop a poll. */
function refuses(write: () => unknown): boolean {
  return write() === null;
}

/** What the map relies on of the transform engine. Its Insight did not come by a poll. */
export function engineKeepsRules(ports: Ports): Finding {
  const row = begin(ports);
  const id = standInRow(ports).text('insight_id');
  const good = stagedValues(id, row, ports);
  const spoilt = { ...stagedValues(`${id}-spoilt`, row, ports), sys_import_state: 'error' };
  const nameless = { ...stagedValues('', row, ports) };
  const staged = importRows([good, spoilt, nameless], ports);
  const states = staged.map((one) => ports.rows.byId(TABLE.staging, one)?.text('sys_import_state') ?? '');
  expectValue(
    'Import state of a good row',
    states[0] ?? '',
    'inserted',
    'the transform is not over when transformAllMaps returns, or the map is inactive',
  );
  expectValue(
    'Import state of a row in error',
    states[1] ?? '',
    'error',
    'the engine does not skip rows in state error',
  );
  expectValue(
    'Import state of a row without Insight id',
    states[2] ?? '',
    'ignored',
    'a row with an empty coalesce field must be ignored',
  );
  expect(
    ports.rows.first(TABLE.incident, { where: [['correlation_id', '=', `${id}-spoilt`]] }) === null,
    'Row in error',
    'it became an incident',
  );
  const incident = incidentOf(ports);
  insightRow(id, ports)?.save({ state: forced('insight', 'claimed'), incident: '' });
  importRows([good], ports);
  expectValue(
    'Insight of an ignored row',
    insightRow(id, ports)?.text('incident') ?? '',
    incident.id,
    'onAfter does not run for ignored rows',
  );
  conditionsAreAsked(insightRow(id, ports)?.id ?? '', incident.text('number'), ports);
  return { message: 'The transform engine keeps the rules that the map relies on', incident: incident.id };
}

/** What conditions of Actions rest on: the platform says what it does not understand, and walks to the incident. */
function conditionsAreAsked(insight: string, number: string, { rows }: Ports): void {
  const wrong = 'an Action with a condition is notified about the wrong Insights';
  const table = TABLE.insight;
  expect(!rows.understands(table, 'incident.no_such_field=1'), 'Condition on a missing field', wrong);
  expect(rows.understands(table, `incident.number=${number}`), 'Condition on the incident', wrong);
  expect(rows.matches(table, insight, `incident.number=${number}`), 'Condition that is met', wrong);
  expect(!rows.matches(table, insight, 'incident.number=none'), 'Condition that is not met', wrong);
}

/** Scripts of the app must not be able to write incidents: only the maps do. */
export function scriptsCannotWrite(ports: Ports): Finding {
  if (writesDirectly(ports))
    return { message: 'The app writes Security Incidents itself: direct_incident_writes is true' };
  const incident = incidentOf(ports);
  const before = incident.text('short_description');
  let result = 'returned false';
  try {
    incident.save({ short_description: 'Written by a script' });
  } catch (thrown) {
    result = messageOf(thrown);
  }
  const after = incidentOf(ports).text('short_description');
  expectValue(
    'Short description of the incident',
    after,
    before,
    'a script of the app wrote it, although the app needs only read access: check Application Restricted Caller Access',
  );
  return { message: `Security Incidents can be read, and a write is refused (${result})` };
}
