import { TABLE } from '../names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import type { Digest } from './types.d.ts';

/** Most Insights that a digest names. */
const MOST = 20;

/**
 * What a digest tells: how many new Insights are held back, and the newest of them from our own records. Those that were
 * sent again meanwhile are not among them. Four reads.
 * @param digest sys_id of its delivery
 */
export function digestOf(digest: string, { rows }: Ports): Digest {
  const where = [
    ['digest', '=', digest],
    ['state', '=', 'suppressed'],
  ] as const;
  const count = rows.countBy(TABLE.delivery, 'digest', where)[digest] ?? 0;
  const held: { insight: string; incident: string }[] = [];
  const newest = { where, orderBy: 'sys_created_on', descending: true, limit: MOST };
  rows.each(TABLE.delivery, newest, (row) =>
    held.push({ insight: row.text('insight'), incident: row.text('incident') }),
  );
  const insights = textsOf(
    TABLE.insight,
    held.map(({ insight }) => insight),
    (row) => `${row.text('readable_id') || row.text('insight_id')} [${row.text('severity') || 'not given'}]`,
    rows,
  );
  const names = textsOf(
    TABLE.incident,
    held.map(({ incident }) => incident),
    (row) => row.text('short_description'),
    rows,
  );
  const lines = held.map(({ insight, incident }) =>
    lineOf(insights.get(insight) ?? '', names.get(incident) ?? ''),
  );
  return { count, insights: lines };
}

/** The short description of an incident begins with the Insight's ID, unless somebody has changed it. */
function lineOf(insight: string, name: string): string {
  const [id = ''] = insight.split(' ');
  const begin = `${id}: `;
  return `${insight} ${name.startsWith(begin) ? name.slice(begin.length) : name}`.trim();
}

function textsOf(
  table: string,
  ids: readonly string[],
  text: (row: Row) => string,
  rows: Ports['rows'],
): Map<string, string> {
  const texts = new Map<string, string>();
  const query = { where: [['sys_id', 'IN', ids]] as const, limit: MOST };
  if (ids.length > 0) rows.each(table, query, (row) => texts.set(row.id, text(row)));
  return texts;
}
