import { messageOf } from '../../core/error.ts';
import { updateIncidents, type IncidentChange } from '../../incident/update.ts';
import { isLeaseLost } from '../../slice/lease.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row, Values } from '../../platform/ports.d.ts';
import type { Work } from '../work.d.ts';

/**
 * Whether a transform map copies a Date/Time column as it is, or parses it again in the importing user's time zone or format, is
 * not documented clearly. So Opened of a new incident is compared with the staged value, and corrected if it differs.
 */

/** Begins the note of an Insight whose incident is to be corrected; the stored value follows. */
const ARRIVED = 'Opened was stored as ';

/** More Insights than a page has. */
const MOST = 500;

/** Note of a new incident's claim: empty if Opened is correct. */
export function openedNote(source: Row<'sumo_logic_insights'>, incident: Row): Values<'insight'> {
  const [meant, arrived] = [source.text('created'), incident.text('opened_at')];
  return meant === '' || meant === arrived ? {} : { note: `${ARRIVED}${arrived}` };
}

/**
 * Corrects Opened of the incidents that an import set has just created, unless a user has changed it since, or the map of this
 * instance fills it from another column. One read if nothing is wrong.
 */
export function correctOpened(importSet: string, work: Work): void {
  const { ports } = work;
  const claims = markedClaims(importSet, ports);
  if (claims.length === 0) return;
  try {
    putRight(claims, work);
  } catch (thrown) {
    if (isLeaseLost(thrown)) throw thrown;
    ports.log.error('transform', messageOf(thrown));
    work.findings.add(`Opened of new Security Incidents could not be corrected: ${messageOf(thrown)}`);
  }
}

function putRight(claims: readonly Row<'insight'>[], work: Work): void {
  const { ports } = work;
  const changes = isMapped(ports) ? claims.flatMap((claim) => changeOf(claim, ports)) : [];
  const refused = updateIncidents(changes, ports);
  refused.forEach((reason) => ports.log.error('transform', `Opened could not be corrected: ${reason}`));
  for (const claim of claims) claim.save({ note: '' });
  if (changes.length > 0)
    work.notices.add(
      'Info: the platform changed Opened of new Security Incidents, and the app corrected it: the platform applies the time zone or date ' +
        'format of the user that runs Poll Insights. Give that user the time zone GMT and the system date format',
    );
}

function markedClaims(importSet: string, ports: Ports): Row<'insight'>[] {
  const ids: string[] = [];
  const where = [
    ['import_set', '=', importSet],
    ['note', 'STARTSWITH', ARRIVED],
  ] as const;
  ports.rows.each(TABLE.insight, { where, limit: MOST }, (row) => ids.push(row.id));
  return ids.flatMap((id) => {
    const claim = ports.rows.byId(TABLE.insight, id);
    return claim === null ? [] : [claim];
  });
}

/** True while the map has the entry as it is shipped: an administrator may want another time there. */
function isMapped({ rows }: Ports): boolean {
  const where = [
    ['map.source_table', '=', TABLE.staging],
    ['map.active', '=', 'true'],
    ['target_field', '=', 'opened_at'],
    ['source_field', '=', 'created'],
    ['use_source_script', '!=', 'true'],
  ] as const;
  return rows.first(TABLE.transformEntry, { where }) !== null;
}

function changeOf(claim: Row<'insight'>, ports: Ports): IncidentChange[] {
  const incident = ports.rows.byId(TABLE.incident, claim.text('incident'));
  const arrived = claim.text('note').slice(ARRIVED.length);
  if (incident === null || incident.text('opened_at') !== arrived) return [];
  const key = `opened ${claim.id}`;
  return [
    {
      key,
      incident: incident.id,
      reason: 'Set Opened to the creation time of the Insight',
      openedAt: claim.text('created'),
    },
  ];
}
