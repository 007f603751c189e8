import * as changes from './changes.ts';
import { gatewayError } from './errors.ts';
import type { Product } from './product.ts';
import { getInsight, listAllInsights, listInsights } from './routes/insights.ts';
import { listResolutions } from './routes/reference.ts';
import { listRules } from './routes/rules.ts';
import { renderSignal } from './render.ts';
import type { InsightRecord, JsonObject, Right } from './types.ts';

/** Where the operations live below a deployment's API host. */
export const BASE_PATH = '/api/sec/v1';

/** What an operation gets to see of a request. */
export interface Call {
  product: Product;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  user: string;
}

/** One operation: what it needs and what it answers as `data`. */
export interface Route {
  method: string;
  segments: string[];
  right: Right;
  run: (call: Call) => unknown;
}

/** Every operation of Cloud SIEM that the stub knows, by its path in Sumo Logic's OpenAPI. */
export const ROUTES: readonly Route[] = [
  route('GET /insights', 'view', listInsights),
  route('GET /insights/all', 'view', listAllInsights),
  route('GET /insights/{id}', 'view', getInsight),
  route(
    'PUT /insights/{id}/status',
    'status',
    change((record, call) => changes.setStatus(call.product, record, call.body, call.user)),
  ),
  route(
    'PUT /insights/{id}/severity',
    'severity',
    change((record, call) => changes.setSeverity(call.product, record, call.body, call.user)),
  ),
  route(
    'PUT /insights/{id}/assignee',
    'assignee',
    change((record, call) =>
      changes.setAssignee(call.product, record, changes.objectBody(call.body), call.user),
    ),
  ),
  route(
    'DELETE /insights/{id}/assignee',
    'assignee',
    change((record, call) => changes.setAssignee(call.product, record, undefined, call.user)),
  ),
  route(
    'POST /insights/{id}/tags',
    'tags',
    change((record, call) => changes.addTag(call.product, record, call.body, call.user)),
  ),
  route(
    'DELETE /insights/{id}/tags/{tagName}',
    'tags',
    change((record, call) => changes.removeTag(call.product, record, call.params.tagName!, call.user)),
  ),
  route('GET /insights/{id}/comments', 'view', (call) => ({ comments: insightOf(call).comments ?? [] })),
  route('POST /insights/{id}/comments', 'comments', (call) => {
    return changes.addComment(call.product, insightOf(call), call.body, call.user);
  }),
  route('GET /insights/{id}/enrichments', 'view', (call) => ({
    enrichments: [...(insightOf(call).enrichments?.values() ?? [])],
  })),
  route('PUT /insights/{id}/enrichments/{enrichmentType}', 'enrichments', (call) => {
    return changes.saveEnrichment(
      call.product,
      insightOf(call),
      call.params.enrichmentType!,
      call.body,
      call.user,
    );
  }),
  route('GET /insight-status', 'workflow', (call) => call.product.statuses),
  route('GET /insight-resolutions', 'workflow', listResolutions),
  route('GET /signals/{id}', 'view', (call) => renderSignal(call.product.signal(call.params.id!))),
  route('GET /signals/{id}/enrichments', 'view', ({ product, params }) => ({
    enrichments: [...product.enrichmentsOfSignal(params.id!).values()],
  })),
  route('PUT /signals/{id}/enrichments/{enrichmentType}', 'enrichments', ({ product, params, body }) => {
    const enrichments = product.enrichmentsOfSignal(params.id!);
    const enrichment = changes.enrichmentOf(params.enrichmentType!, body);
    enrichments.set(params.enrichmentType!, enrichment);
    return enrichment;
  }),
  route('GET /rules', 'rules', listRules),
];

/** The operation at a path below {@link BASE_PATH}, with its parameters; the gateway's 404 or 405 without one. */
export function findRoute(method: string, path: string): { route: Route; params: Record<string, string> } {
  const parts = path.split('/').slice(1).map(decode);
  const here = ROUTES.flatMap((one) => {
    const params = paramsOf(one.segments, parts);
    return params ? [{ route: one, params }] : [];
  });
  const found = here.find((one) => one.route.method === method);
  if (!found) throw gatewayError(here.length > 0 ? 405 : 404);
  return found;
}

function route(operation: string, right: Right, run: Route['run']): Route {
  const [method = '', path = ''] = operation.split(' ');
  return { method, segments: path.split('/').slice(1), right, run };
}

function insightOf({ product, params }: Call): InsightRecord {
  return product.insight(params.id!);
}

/** A change that is answered with the whole Insight: Signals and all their records, but no summary fields. */
function change(apply: (record: InsightRecord, call: Call) => void): (call: Call) => JsonObject {
  return (call) => {
    const record = insightOf(call);
    apply(record, call);
    return call.product.render(record, { exclude: new Set(), summaryFields: undefined });
  };
}

function paramsOf(segments: string[], parts: string[]): Record<string, string> | undefined {
  if (segments.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index]!;
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = part;
    else if (segment !== part) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
