import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import type { RestRequest } from '../platform/rest.ts';
import { jsonText } from '../core/json.ts';

/** What the stand-in answers: HTTP status and CSE's envelope. */
export interface RestAnswer {
  status: number;
  body: unknown;
}

type Operation = (request: RestRequest, ports: Ports) => RestAnswer;

/** Resolutions of a fresh CSE tenant (CSE documentation). */
const RESOLUTIONS = ['Resolved', 'False Positive', 'No Action', 'Duplicate'];
const RULES = [{ id: 'MATCH-S00001', name: 'Self-test', enabled: true, status: { status: 'ACTIVE' } }];
const STATUSES = ['new', 'inprogress', 'closed'];
const MOST = 100;

/** The operations of CSE's API that the app uses, by name: kept in one table instead of a tenant. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  listInsights,
  getInsight: (request, ports) => onInsight(request, ports, (row) => good(insightOf(row))),
  putEnrichment,
  addComment,
  setStatus,
  listStatuses: () => good(STATUSES.map((name) => ({ name, displayName: name }))),
  listRules: () => good({ objects: RULES, total: RULES.length, hasNextPage: false }),
  listResolutions: () => good({ objects: RESOLUTIONS.map((name) => ({ name })), total: RESOLUTIONS.length }),
};

/** The query is not evaluated, but it comes back as `query`: to see that it arrives as it was sent. */
function listInsights({ query }: RestRequest, ports: Ports): RestAnswer {
  const { q = '', offset = '', limit = '' } = query;
  if (q === '' || !/^\d+$/.test(offset) || !/^\d+$/.test(limit))
    return bad(400, 'q, offset and limit are needed');
  const all: unknown[] = [];
  ports.rows.each(TABLE.selftest, { where: [], orderBy: 'insight_id', limit: MOST }, (row) =>
    all.push(insightOf(row)),
  );
  const end = Number(offset) + Number(limit);
  const objects = all.slice(Number(offset), end);
  return good({ objects, total: all.length, hasNextPage: end < all.length, query: q });
}

function putEnrichment(request: RestRequest, ports: Ports): RestAnswer {
  return onInsight(request, ports, (row) => {
    const { type = '' } = request.path;
    const kept = listOf(row, 'enrichments').filter((one) => one['type'] !== type);
    row.save({ enrichments: jsonText([...kept, { ...objectOf(request.body), type }]) });
    return good(insightOf(row));
  });
}

function addComment(request: RestRequest, ports: Ports): RestAnswer {
  return onInsight(request, ports, (row) => {
    const { body } = objectOf(request.body);
    if (typeof body !== 'string' || body === '') return bad(400, 'body is needed');
    row.save({ comments: jsonText([...listOf(row, 'comments'), { body }]) });
    return good({ body, timestamp: formatDateTime(ports.clock.now()) });
  });
}

function setStatus(request: RestRequest, ports: Ports): RestAnswer {
  return onInsight(request, ports, (row) => {
    const { status, resolution } = objectOf(request.body);
    if (typeof status !== 'string' || !STATUSES.includes(status)) return bad(400, 'status is unknown');
    row.save({ status, resolution: typeof resolution === 'string' ? resolution : '' });
    return good(insightOf(row));
  });
}

function onInsight(
  { path }: RestRequest,
  ports: Ports,
  work: (row: Row<'selftest'>) => RestAnswer,
): RestAnswer {
  const row = ports.rows.first(TABLE.selftest, { where: [['insight_id', '=', path['id'] ?? '']] });
  return row === null ? bad(404, `Insight ${path['id'] ?? ''} does not exist`) : work(row);
}

/** The Insight with what has become of it since. */
function insightOf(row: Row<'selftest'>): Record<string, unknown> {
  const status = row.text('status');
  const resolution = row.text('resolution') || null;
  return { ...objectOf(row.text('insight')), status: { name: status, displayName: status }, resolution };
}

function objectOf(json: string): Record<string, unknown> {
  try {
    return (JSON.parse(json) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

/** Enrichments or comments of an Insight of the stand-in. */
export function listOf(row: Row<'selftest'>, column: 'enrichments' | 'comments'): Record<string, unknown>[] {
  return row.text(column) === '' ? [] : (JSON.parse(row.text(column)) as Record<string, unknown>[]);
}

/** CSE's envelopes (OpenAPI 2024-07). */
function good(data: unknown): RestAnswer {
  return { status: 200, body: { data, errors: [] } };
}

function bad(status: number, message: string): RestAnswer {
  return { status, body: { data: null, errors: [{ code: 'standin', message }] } };
}
