import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { readRules, resolutionFor } from '../sync/resolution.ts';
import { knownStatusOf } from '../status/status.ts';
import { deliver, incidentOf, insightRow } from './acts.ts';
import { expect, expectValue, type Finding } from './expect.ts';
import { selfTestConfiguration, standInRow } from './ground.ts';
import { listOf } from './stand-in.ts';
import { jsonText } from '../core/json.ts';

const RULE =
  'check that the business rule "Order Close of Insight" is active and asynchronous, that the platform runs it within seconds, and that Closed and Cancelled are the states 3 and 7';

/** Reads for which a step waits for the rule, which runs in the background: some seconds on an instance. */
const MOST_LOOKS = 2000;

/** After the incident was closed: the Insight is closed with the mapped resolution, after a comment, and shows the incident. */
export function insightIsClosed(ports: Ports): Finding {
  expectValue('Delivery of type close', awaited('ready', ports), 'ready', RULE);
  seenByRule(ports);
  deliver(selfTestConfiguration(ports), ports);
  const incident = incidentOf(ports);
  const insight = standInRow(ports);
  expectValue(
    'Delivery of type close',
    closeState(ports),
    'delivered',
    'see the field Error of the delivery',
  );
  expectValue(
    'Status of the Insight',
    insight.text('status'),
    'closed',
    'the close did not reach the stand-in',
  );
  const wanted = resolutionFor(
    readRules(ports.rows),
    incident.text('state'),
    incident.text('close_code'),
    incident.display('close_code'),
  );
  expectValue(
    'Resolution of the Insight',
    insight.text('resolution'),
    wanted,
    'it does not follow the resolution map',
  );
  const comment = String(listOf(insight, 'comments')[0]?.['body'] ?? '');
  expect(
    comment.includes(incident.text('number')),
    'Comment on the Insight',
    'it does not name the incident',
  );
  const shown = jsonText(listOf(insight, 'enrichments'));
  expect(
    shown.includes(incident.text('number')) && shown.includes(incident.id),
    'Enrichment ServiceNow',
    'it does not show the incident',
  );
  expectValue(
    'State of the Insight',
    insightRow(insight.text('insight_id'), ports)?.text('state') ?? '',
    'closed',
    'its ingestion record does not have this state',
  );
  return { message: `Closed as ${wanted}` };
}

/** Between closing and re-opening: the close is ordered, and not sent. */
export function closeIsOrdered(ports: Ports): Finding {
  expectValue('Delivery of type close', awaited('ready', ports), 'ready', RULE);
  return { message: 'The close is queued' };
}

/** After the incident was re-opened: the close is taken back. */
export function closeIsTakenBack(ports: Ports): Finding {
  expectValue(
    'Delivery of type close',
    awaited('cancelled', ports),
    'cancelled',
    `re-opening did not cancel it: ${RULE}`,
  );
  deliver(selfTestConfiguration(ports), ports);
  const insight = standInRow(ports);
  expectValue(
    'Status of the Insight',
    insight.text('status'),
    'new',
    'it was closed although the incident is open',
  );
  expectValue(
    'State of the Insight',
    insightRow(insight.text('insight_id'), ports)?.text('state') ?? '',
    'ingested',
    'its ingestion record still has another state',
  );
  return { message: 'The close was cancelled' };
}

/** Sumo Status says when the rule last saw a close: that is how its silence shows. */
export function seenByRule(ports: Ports): void {
  const { id } = selfTestConfiguration(ports);
  let seen = '';
  for (let look = 0; look < MOST_LOOKS && seen === ''; look += 1)
    seen = knownStatusOf(id, ports)?.text('close_seen_at') ?? '';
  expect(seen !== '', 'Last close seen by rule', `it is empty: ${RULE}`);
}

/** State of the close once it is the wanted one, or in the end. */
function awaited(wanted: string, ports: Ports): string {
  let state = '';
  for (let look = 0; look < MOST_LOOKS && state !== wanted; look += 1) state = closeState(ports);
  return state;
}

function closeState(ports: Ports): string {
  const where = [
    ['incident', '=', incidentOf(ports).id],
    ['type', '=', 'close'],
  ] as const;
  return ports.rows.first(TABLE.delivery, { where })?.text('state') ?? '';
}
