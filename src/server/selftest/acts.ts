import { close } from '../sync/close/send.ts';
import { link } from '../sync/link/send.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { tenantKey } from '../configuration/tenant.ts';
import { formatDateTime } from '../core/date.ts';
import { claimId } from '../records/identity.ts';
import type { PollResult } from '../ingest/poll/outcome.ts';
import { pollConfiguration } from '../ingest/poll/poll.ts';
import { CORRELATION_DISPLAY, TABLE } from '../core/names.ts';
import { drain } from '../outbox/drain.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { expect, fail } from './expect.ts';
import { GUIDE, standInPorts, standInRow } from './ground.ts';

/** Polls the stand-in, as the job would. */
export function poll(row: Row<'configuration'>, ports: Ports): PollResult {
  const result = pollConfiguration(row, { startNew: true, inEvent: false }, standInPorts(ports));
  expect(
    result.outcome === 'success',
    'Poll of the stand-in',
    `${result.outcome}: ${result.reason ?? ''}. Is the Scripted REST API "Sumo Self-test CSE" active, and may the user call it? ${GUIDE}`,
  );
  forgetPace(row, ports);
  return result;
}

/** Most slices for the deliveries of a test: two of them are more than one slice may send within the rate limit. */
const TURNS = 3;

/** Sends what is due of the tests' configuration. */
export function deliver(row: Row<'configuration'>, ports: Ports): void {
  for (let turn = 0, waiting = 1; turn < TURNS && waiting > 0; turn += 1) {
    waiting = drain(row, { close, link }, true, standInPorts(ports)).waiting;
    forgetPace(row, ports);
  }
}

/** The stand-in has no rate limit, and a script cannot wait: what comes next begins with a fresh one. */
export function forgetPace(row: Row<'configuration'>, ports: Ports): void {
  const configuration = readConfiguration(row, standInPorts(ports));
  ports.rows.removeAll(TABLE.lease, [['name', '=', tenantKey(configuration)]]);
}

/** The one incident of the stand-in's good Insight. */
export function incidentOf(ports: Ports): Row {
  const id = standInRow(ports).text('insight_id');
  const found: string[] = [];
  const where = [['correlation_id', '=', id]] as const;
  ports.rows.each(TABLE.incident, { where, limit: 10 }, (row) => found.push(row.id));
  expect(
    found.length === 1,
    'Security Incident of the Insight',
    `expected 1, found ${found.length}: check the Insight ${id}, its staged row, and the transform map "Sumo Insight Mapper"`,
  );
  const gone = (): never =>
    fail('Security Incident of the Insight', 'it was deleted while the test was running: run the test again');
  return ports.rows.byId(TABLE.incident, found[0] ?? '') ?? gone();
}

/** The app's record of an Insight; null where there is none. */
export function insightRow(id: string, ports: Ports): Row<'insight'> | null {
  return ports.rows.byId(TABLE.insight, claimId(id, ports));
}

/** Opens an import set with rows of Sumo Logic Insights as the Import Set API brings them, and transforms it. Returns the rows' sys_ids. */
export function importRows(rows: readonly Readonly<Record<string, string>>[], ports: Ports): string[] {
  const importSet = ports.importSets.open('Self-test') ?? '';
  expect(importSet !== '', 'Import set', 'the platform did not store it: may the app create Import Sets?');
  const ids = rows.map(
    (values) => ports.rows.insert(TABLE.staging, { ...values, sys_import_set: importSet })?.id ?? '',
  );
  ports.importSets.loaded(importSet);
  ports.importSets.transform(importSet);
  return ids;
}

/** Staging columns of an Insight that did not come by the poll. */
export function stagedValues(id: string, row: Row<'configuration'>, ports: Ports): Record<string, string> {
  return {
    insight_id: id,
    configuration: row.id,
    correlation_display: CORRELATION_DISPLAY,
    short_description: 'Self-test: a row of the Import Set API',
    incident_severity: '3',
    created: formatDateTime(ports.clock.now()),
    sys_import_state: 'pending',
  };
}
