import { parseHttpDate } from '../core/date.ts';
import type { Clock, Http, HttpAnswer } from '../platform/ports.d.ts';
import { parseExactJson } from '../core/exact-number.ts';
import { createCaller, type Credentials, type Parameters, type Subject } from './caller.ts';
import { isTooLarge, unreadable } from './failure.ts';
import type { Pace } from './pace.ts';
import { createPager, PAGE_SIZE, type Place, type RefusedLimit } from './pager.ts';
import { idQuery, windowLength } from './query.ts';
import { resolutionsOf } from './resolutions.ts';
import { rulesOf } from './rules.ts';
import { sourceOf } from './source.ts';
import type { InsightPage, ResolutionPage, RulePage, WholeInsight } from './types.d.ts';

/** Fields of the records that CSE sums up for an Insight: what observables are made of. */
const SUMMARY_FIELDS = [
  ...[
    'device_hostname',
    'device_ip',
    'srcDevice_hostname',
    'srcDevice_ip',
    'dstDevice_hostname',
    'dstDevice_ip',
  ],
  ...[
    'user_username',
    'email_sender',
    'file_basename',
    'file_hash_md5',
    'file_hash_sha1',
    'file_hash_sha256',
  ],
  ...['http_url', 'threat_url', 'dns_queryDomain', 'threat_name'],
];

/** The OpenAPI of 2024-07 requires recordSummaryFields, even if none is needed. */
const LEAST_FIELD = 'device_ip';

/** What is asked of an Insight: never all records of its Signals, which can be megabytes. */
const WHOLE: Parameters = {
  exclude: ['signals.allRecords', 'artifacts'],
  recordSummaryFields: SUMMARY_FIELDS,
};
const FOLLOWED: Parameters = { ...WHOLE, recordSummaryFields: LEAST_FIELD };
const ALONE: Parameters = { ...WHOLE, exclude: ['artifacts', 'signals'] };
const IDS: Parameters = { exclude: ['artifacts', 'entity', 'signals'], recordSummaryFields: LEAST_FIELD };

const BY_ID = 'GET /insights by id';
const FIRST: Place = { offset: 0, limit: PAGE_SIZE };

type Parse = (json: string) => unknown;

/** Calls to CSE. Knows HTTP and CSE's envelopes, nothing of incidents; throws AppErrors. */
export interface CseClient {
  /** True when a call may begin now without passing the rate limit. */
  ready(): boolean;
  /** From when on that many fit, one unless given; milliseconds since 1970 UTC. */
  nextAt(many?: number): number;
  /** True where that many calls may be made now, each as soon as the one before has ended. */
  fits(many: number): boolean;
  /** Calls made so far. */
  calls(): number;
  /** True where the last two calls of this tenant got no answer, whoever made them. */
  isSilent(): boolean;
  /** `GET /insight-status`: throws where the credentials, or the rights of the key, do not suffice for it. */
  checkAccess(): void;
  /** `GET /insight-resolutions`: sub-resolutions are in the same list. */
  listResolutions(offset: number): ResolutionPage;
  /** `GET /rules`: a query of its own fields, among them `id` and `status`. */
  listRules(query: string, offset: number, limit?: number): RulePage;
  /** `GET /insights`, newest first. `idsOnly` leaves out Entities, Signals and artifacts. */
  listInsights(query: string, offset: number, idsOnly?: boolean, limit?: number): InsightPage;
  /**
   * `GET /insights` of at most a page of ids, whatever the status; those that CSE does not have are left out. A page may be short:
   * `total` says how many of them CSE has.
   */
  listByIds(ids: readonly string[]): InsightPage;
  /** The `limit` that CSE has refused, and what is asked for instead; null unless it did. */
  refusedLimit(): RefusedLimit | null;
  /** `GET /insights/{id}`, its numbers digit by digit (parseExactJson); null when there is no such Insight. */
  getInsight(id: string): unknown;
  /** The same without Signals, of which an answer may be too large. */
  getInsightAlone(id: string): unknown;
  /** The same with its own values alone, as status and severity: no Entities, Signals and artifacts. */
  getHead(id: string): unknown;
  /** `GET /insights` of at most a page of ids, as getInsight gives each; those that CSE does not list are left out. */
  getInsights(ids: readonly string[]): readonly unknown[];
  /** The same as getInsight with artifacts and all records of its Signals, as CSE's own Actions send it; it can be megabytes. */
  getWholeInsight(id: string): WholeInsight | null;
  /** `PUT /insights/{id}/enrichments/{type}`, or of a Signal: creates or replaces, so writing again is harmless. */
  putEnrichment(id: string, type: string, enrichment: Readonly<Record<string, unknown>>, of?: Subject): void;
  /** `GET /insights/{id}/comments`: their texts; none where there is no such Insight. */
  listComments(id: string): readonly string[];
  /** `POST /insights/{id}/comments`. */
  addComment(id: string, text: string): void;
  /** `PUT /insights/{id}/status`; the resolution is one's or a sub-resolution's name, empty unless it is closed. */
  setStatus(id: string, status: string, resolution: string): void;
}

/** @param artifacts Insights are read with their artifacts, which make answers larger */
export function createCseClient(
  http: Http,
  clock: Clock,
  pace: Pace,
  credentials: Credentials,
  artifacts = false,
): CseClient {
  const { calls, get, dataOf, write, said } = createCaller(http, clock, pace, credentials);
  const pager = createPager(get, said, () => pace.ready());
  const whole = artifacts ? { ...WHOLE, exclude: 'signals.allRecords' } : WHOLE;
  const list = (
    operation: string,
    query: string,
    parameters: Parameters,
    at: Place,
    parse?: Parse,
  ): InsightPage => {
    const { answer, limit } = pager.page('/insights', { q: query, ...parameters }, at);
    return { ...pageOf(dataOf(inConfiguredQuery(answer, query), operation, parse), answer), limit };
  };
  const detail = (id: string, parameters: Parameters): { data: unknown; body: string } | null => {
    const answer = get(`/insights/${encodeURIComponent(id)}`, parameters);
    if (answer.status === 404) return null;
    return { data: dataOf(answer, 'GET /insights/{id}', parseExactJson), body: answer.body };
  };
  return {
    ready: () => pace.ready(),
    nextAt: (many) => pace.nextAt(many),
    fits: (many) => pace.fits(many),
    isSilent: () => pace.isSilent(),
    calls,

    checkAccess() {
      dataOf(get('/insight-status', { includeDisabled: 'false' }), 'GET /insight-status');
    },
    listResolutions(offset) {
      const { answer } = pager.page('/insight-resolutions', {}, { offset, limit: PAGE_SIZE }, isTooLarge);
      return resolutionsOf(dataOf(answer, 'GET /insight-resolutions'));
    },
    listRules(query, offset, limit = PAGE_SIZE) {
      const { answer } = pager.page('/rules', { q: query }, { offset, limit }, isTooLarge);
      return rulesOf(dataOf(answer, 'GET /rules'));
    },
    listInsights(query, offset, idsOnly, limit = PAGE_SIZE) {
      return list('GET /insights', query, idsOnly === true ? IDS : whole, { offset, limit });
    },
    listByIds: (ids) => list(BY_ID, idQuery(ids), FOLLOWED, FIRST),
    refusedLimit: () => pager.refused(),
    getInsight: (id) => detail(id, whole)?.data ?? null,
    getInsightAlone: (id) => detail(id, ALONE)?.data ?? null,
    getHead: (id) => detail(id, IDS)?.data ?? null,
    getInsights: (ids) => list(BY_ID, idQuery(ids), whole, FIRST, parseExactJson).objects,
    getWholeInsight(id) {
      const found = detail(id, { recordSummaryFields: SUMMARY_FIELDS });
      return found === null ? null : { data: found.data, text: sourceOf(found.body) };
    },

    listComments(id) {
      const answer = get(`/insights/${encodeURIComponent(id)}/comments`, {});
      return answer.status === 404 ? [] : commentsOf(dataOf(answer, 'GET /insights/{id}/comments'));
    },

    putEnrichment: (id, type, enrichment, of) =>
      write('PUT', id, `enrichments/${encodeURIComponent(type)}`, enrichment, of),
    addComment: (id, text) => write('POST', id, 'comments', { body: text }),
    setStatus: (id, status, resolution) =>
      write('PUT', id, 'status', { status, ...(resolution === '' ? {} : { resolution }) }),
  };
}

/** How parsers name a place in a text; Cloud SIEM's words are not documented. */
const POSITION = /\b((?:position|column|offset|index)[ :=]{1,3})(\d{1,6})/gi;

/** A refused query is known to its author without the window of the poll: a position in it counts from where their own text begins. */
function inConfiguredQuery(answer: HttpAnswer, query: string): HttpAnswer {
  const before = windowLength(query);
  if (answer.status !== 400 || before === 0) return answer;
  const body = answer.body.replace(POSITION, (said: string, word: string, position: string) => {
    const own = Number(position) - before;
    return own < 0 ? said : `${word}${own} of the Query`;
  });
  return { ...answer, body };
}

function pageOf(data: unknown, answer: HttpAnswer): Omit<InsightPage, 'limit'> {
  const page = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const { objects, total, hasNextPage } = page;
  if (!Array.isArray(objects)) throw unreadable('data.objects is not a list', 'GET /insights');
  if (typeof total !== 'number') throw unreadable('data.total is not a number', 'GET /insights');
  const date = answer.header('Date');
  return {
    objects,
    total,
    hasNextPage: hasNextPage === true,
    answeredAt: date === null ? null : parseHttpDate(date),
  };
}

function commentsOf(data: unknown): string[] {
  const { comments } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (!Array.isArray(comments))
    throw unreadable('data.comments is not a list', 'GET /insights/{id}/comments');
  return (comments as unknown[]).map((each) => {
    const { body } = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>;
    return typeof body === 'string' ? body : '';
  });
}
