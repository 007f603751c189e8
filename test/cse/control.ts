import { addInsights } from './add-insights.ts';
import { objectBody } from './changes.ts';
import { listFormIn, listIn, numberIn, sizeIn, timeIn } from './control-values.ts';
import { CseError } from './errors.ts';
import type { Failure } from './failures.ts';
import type { Product } from './product.ts';
import { INSIGHT_FIELDS } from './query/insight-fields.ts';
import { compileQuery } from './query/compile.ts';
import { addRules, changeRule, removeRule } from './routes/rules.ts';
import { planScript } from './script.ts';
import type {
  AccessKey,
  CseRequest,
  CseResponse,
  InsightRecord,
  JsonObject,
  Resolution,
  StatusOption,
} from './types.ts';

interface ControlCall {
  product: Product;
  id: string;
  query: URLSearchParams;
  body: JsonObject;
}

type Handler = (call: ControlCall) => unknown;

/** The control plane, by method and name; a name that ends in `/` takes an id behind it. README.md describes each. */
const HANDLERS: Record<string, Handler> = {
  'POST insights': ({ product, body }) => ({ added: addInsights(product, body).length }),
  'GET insights': listInsights,
  'GET insights/': ({ product, id }) => details(product.insight(id)),
  'POST insights/': ({ product, id, body }) => details(product.patch(id, body)),
  'DELETE insights/': ({ product, id }) => (product.remove(id), {}),
  'GET signals/': ({ product, id }) => ({ enrichments: [...product.enrichmentsOfSignal(id).values()] }),
  'POST fail': ({ product, body }) => (
    product.failNext(body as Failure),
    { pending: product.failures.pending }
  ),
  'POST latency': ({ product, body }) => ({ ms: (product.latency = numberIn(body, 'ms')) }),
  'GET requests': ({ product, query }) => ({
    total: product.log.total,
    requests: product.log.list(Number(query.get('since') ?? 0)),
  }),
  'GET clock': ({ product }) => product.clock.describe(),
  'POST clock': setClock,
  'GET keys': ({ product }) => ({ keys: product.keys.describe() }),
  'POST keys': ({ product, body }) => {
    product.keys.replace(listIn<AccessKey>(body, 'keys'));
    return { keys: product.keys.describe() };
  },
  'POST limit': setLimit,
  'POST lists': setLists,
  'POST workflow': ({ product, body }) => {
    if (body.statuses) product.statuses.push(...listIn<StatusOption>(body, 'statuses'));
    if (body.resolutions) product.resolutions.push(...listIn<Resolution>(body, 'resolutions'));
    return { statuses: product.statuses, resolutions: product.resolutions };
  },
  'POST rules': ({ product, body }) => ({ rules: addRules(product.rules, body) }),
  'POST rules/': ({ product, id, body }) => changeRule(product.rules, id, body),
  'DELETE rules/': ({ product, id }) => ({ rules: removeRule(product.rules, id) }),
  'POST script': ({ product, body }) => planScript(product, body),
  'POST reset': ({ product }) => (product.reset(), { insights: product.store.size }),
};

/** Answers a request below `/__`: no key, no limit, no log. */
export function answerControl(product: Product, request: CseRequest, url: URL): CseResponse {
  try {
    const [name = '', ...rest] = url.pathname.slice(3).split('/');
    const id = decodeURIComponent(rest.join('/'));
    const handler = HANDLERS[`${request.method} ${name}${id ? '/' : ''}`];
    if (!handler) throw new CseError(404, `No control '${request.method} ${url.pathname}'.`);
    const body = request.body ? objectBody(JSON.parse(request.body)) : {};
    return json(200, handler({ product, id, query: url.searchParams, body }));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return json(400, { error: error.message });
    if (error instanceof CseError) return json(error.status, { error: error.message });
    throw error;
  }
}

function setClock({ product, body }: ControlCall): unknown {
  if (body.real === true) product.clock.release();
  if (body.now !== undefined) {
    if (body.running === true) product.clock.runFrom(timeIn(body.now));
    else product.clock.set(timeIn(body.now));
  }
  if (body.skew !== undefined) product.clock.setSkew(numberIn(body, 'skew'));
  return product.clock.describe();
}

function setLists({ product, body }: ControlCall): unknown {
  if (body.form !== undefined) product.listForm = listFormIn(body.form);
  if (body.largestLimit !== undefined) product.largestLimit = sizeIn(body, 'largestLimit');
  if (body.longestPage !== undefined) product.longestPage = sizeIn(body, 'longestPage');
  const { listForm: form, largestLimit = null, longestPage = null } = product;
  return { form, largestLimit, longestPage };
}

function setLimit({ product, body }: ControlCall): unknown {
  if (typeof body.enabled === 'boolean') product.limit = body.enabled;
  if (body.retryAfter !== undefined)
    product.retryAfter = body.retryAfter === null ? undefined : numberIn(body, 'retryAfter');
  product.limiter.reset();
  return { enabled: product.limit, retryAfter: product.retryAfter ?? null };
}

function listInsights({ product, query }: ControlCall): JsonObject {
  const selection = compileQuery(query.get('q') ?? '', INSIGHT_FIELDS, product.clock.now(), 'created');
  const limit = Number(query.get('limit') ?? Infinity);
  const { total, rows } = product.store.page(selection, Number(query.get('offset') ?? 0), limit);
  return { total, insights: rows.map(summary) };
}

function summary({ key, readableId, body, comments, enrichments }: InsightRecord): JsonObject {
  const { name, created, severity, status, resolution, subResolution, assignee, tags } = body;
  const left = { comments: comments?.length ?? 0, enrichments: [...(enrichments?.keys() ?? [])] };
  return {
    id: key,
    readableId,
    name,
    created,
    severity,
    status,
    resolution,
    subResolution,
    assignee,
    tags,
    ...left,
  };
}

function details(record: InsightRecord): JsonObject {
  const { key, readableId, generation, raw, body, comments = [], enrichments } = record;
  return {
    id: key,
    readableId,
    generation,
    raw,
    insight: body,
    comments,
    enrichments: [...(enrichments?.values() ?? [])],
  };
}

function json(status: number, body: unknown): CseResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
