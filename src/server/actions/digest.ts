import { TABLE } from '../core/names.ts';
import { payloadOf } from '../records/delivery.ts';
import type { Condition, Ports, Query, Row } from '../platform/ports.d.ts';
import { OCCASION } from './events.ts';
import type { Digest, EventKind } from './types.d.ts';

/** Most events that a digest names. */
const MOST = 20;

/** An event that is suppressed. */
interface Suppressed {
  event: string;
  insight: string;
  incident: string;
  /** Of what is no Insight: name of the rule, or of the configuration. */
  name: string;
}

/**
 * What a digest says: how many events are suppressed, and the newest of them from our own records. Those that were
 * sent again meanwhile are not among them. Four reads.
 * @param digest sys_id of its delivery
 */
export function digestOf(digest: string, { rows }: Ports): Digest {
  const where: readonly Condition<'delivery'>[] = [
    ['digest', '=', digest],
    ['state', '=', 'suppressed'],
  ];
  const counts = rows.countBy(TABLE.delivery, 'event', where);
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const others = count - (counts['created'] ?? 0);
  const suppressed: Suppressed[] = [];
  const newest: Query<'delivery'> = { where, orderBy: 'sys_created_on', descending: true, limit: MOST };
  rows.each(TABLE.delivery, newest, (row) => suppressed.push(suppressedOf(row)));
  const insights = textsOf(
    TABLE.insight,
    suppressed.map(({ insight }) => insight).filter((id) => id !== ''),
    (row) => `${row.text('readable_id') || row.text('insight_id')} [${row.text('severity') || 'not given'}]`,
    rows,
  );
  const names = textsOf(
    TABLE.incident,
    suppressed.map(({ incident }) => incident).filter((id) => id !== ''),
    (row) => row.text('short_description'),
    rows,
  );
  const lines = suppressed.map(({ event, insight, incident, name }) => {
    const what = insight === '' ? name : lineOf(insights.get(insight) ?? '', names.get(incident) ?? '');
    const occasion = OCCASION[event as EventKind] ?? '';
    return occasion === '' ? what : `${occasion}: ${what}`;
  });
  return { count, ...(others > 0 && { others }), insights: lines };
}

function suppressedOf(row: Row<'delivery'>): Suppressed {
  const payload = row.text('insight') === '' ? payloadOf(row) : {};
  return {
    event: row.text('event'),
    insight: row.text('insight'),
    incident: row.text('incident'),
    name: payload['name'] ?? payload['configuration'] ?? '',
  };
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
