import { formatDateTime } from '../date.ts';
import { createError } from '../error.ts';
import { TABLE } from '../names.ts';
import type { Insight } from '../cse/types.d.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { clip } from '../transform/text.ts';

/**
 * The one record of an Insight here. Its sys_id derives from the Insight id, so that the primary key refuses a second
 * claim whoever makes it: a poll, a sweep, another node, the Import Set API. Letter case does not count, as in the
 * platform's unique indexes.
 */
export function claimId(insightId: string, ports: Pick<Ports, 'deriveId'>): string {
  return ports.deriveId(`insight ${insightId.toLowerCase()}`);
}

/** sys_id of the incident of an Insight: the primary key refuses a second one. */
export function incidentId(insightId: string, ports: Pick<Ports, 'deriveId'>): string {
  return ports.deriveId(`incident ${insightId.toLowerCase()}`);
}

/** The claims that exist already among these Insights, as a set of claim sys_ids. One read. */
export function knownClaims(ids: readonly string[], ports: Ports): Set<string> {
  const known = new Set<string>();
  if (ids.length === 0) return known;
  const where = [['sys_id', 'IN', ids.map((id) => claimId(id, ports))]] as const;
  ports.rows.each(TABLE.insight, { where, limit: ids.length }, (row) => known.add(row.id));
  return known;
}

/**
 * Claims an Insight. Null when another worker has claimed it; throws when the platform refused the record without
 * there being one, because the Insight would be lost if its window counted as read.
 */
export function insertClaim(insightId: string, values: Values, ports: Ports): Row | null {
  const id = claimId(insightId, ports);
  const row = ports.rows.insert(TABLE.insight, { insight_id: clip(insightId, 100), ...values }, id);
  if (row !== null) return row;
  if (ports.rows.byId(TABLE.insight, id) !== null) return null;
  throw createError(
    'ingest',
    `Claim of Insight ${insightId}`,
    'the platform did not store the record; see its log',
    {
      errorClass: 'server',
    },
  );
}

/** What the claim keeps of an Insight for ever; the staging row is disposable. */
export function claimValues(insight: Insight, url: string): Values {
  return {
    readable_id: clip(insight.readableId, 40),
    status: clip(insight.status, 40),
    severity: clip(insight.severity, 40),
    assignee: clip(insight.assignee, 100),
    signal_count: String(insight.signals.length),
    created: formatDateTime(insight.created),
    url: clip(url, 1024),
  };
}
