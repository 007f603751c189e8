import { INSIGHT_LENGTH } from '../core/generated/column-values.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import { clip } from '../core/text.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { enqueue } from '../records/delivery.ts';
import { stateAfter, WITH_INCIDENT } from '../records/insight.ts';
import { transition } from '../records/transitions.ts';
import { attempted } from '../slice/logged.ts';

/** Insights in one run; the rest is left to the next one. */
const MOST = 50;

/**
 * Says on the records of Insights that their incident was deleted here, and by option on the Insights in CSE. Such an Insight is
 * not followed any more, and stays as it is in CSE. One read where there is none.
 */
export function noteDeletedIncidents(ports: Ports): void {
  attempted('follow', 'Looking for deleted incidents', ports, () => lookForDeleted(ports));
}

function lookForDeleted(ports: Ports): void {
  const found: Row<'insight'>[] = [];
  const where = [
    ['state', 'IN', WITH_INCIDENT],
    ['incident', '!=', ''],
    ['incident.sys_id', '=', ''],
  ] as const;
  ports.rows.each(TABLE.insight, { where, limit: MOST }, (row) => found.push(row));
  for (const row of found)
    attempted('follow', `Noting the deleted incident of ${row.text('readable_id')}`, ports, () =>
      noteDeleted(row, ports),
    );
}

/** Looked at once more: what an empty field behind a reference means is the platform's word. */
function noteDeleted(row: Row<'insight'>, ports: Ports): void {
  const incident = row.text('incident');
  const state = row.text('state');
  if (incident === '' || ports.rows.byId(TABLE.incident, incident) !== null) return;
  const at = formatDateTime(ports.clock.now());
  const note = `Its Security Incident was deleted here (seen at ${at} UTC), so it is no longer followed`;
  // One that is being enriched has nothing to enrich.
  const ended = state === 'enriching' ? { state: transition('insight', 'enriching', 'closed') } : {};
  row.save({ ...ended, ...stateAfter(state, 'closed'), note: clip(note, INSIGHT_LENGTH.note) });
  const configuration = ports.rows.byId(TABLE.configuration, row.text('configuration'));
  if (configuration?.flag('link_comment') !== true || !configuration.flag('link_back')) return;
  const order = { insight: row.id, subject: row.text('readable_id'), incident, payload: {} };
  enqueue({ type: 'link', key: `link deleted:${incident}`, ...order }, ports);
}
