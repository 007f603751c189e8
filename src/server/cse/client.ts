import { parseHttpDate } from '../date.ts';
import type { Clock, Http, HttpAnswer, HttpCall } from '../platform/ports.d.ts';
import { redact } from '../redact.ts';
import { describeError, failureOf, unreadable } from './failure.ts';
import type { Pace } from './pace.ts';
import type { InsightPage } from './types.d.ts';

/** Seconds: below the platform's own limit of 30 for synchronous calls. */
const TIMEOUT_SECONDS = 25;

/** Largest page that integrations are known to use (the CSE documentation names no maximum). */
export const PAGE_SIZE = 50;

/** Fields of the records that CSE sums up for an Insight: what observables are made of. */
const SUMMARY_FIELDS =
  'device_hostname,device_ip,srcDevice_hostname,srcDevice_ip,dstDevice_hostname,dstDevice_ip,user_username,' +
  'email_sender,file_basename,file_hash_md5,file_hash_sha1,file_hash_sha256,http_url,threat_url,' +
  'dns_queryDomain,threat_name';

/** The OpenAPI of 2024-07 calls recordSummaryFields required, also where nothing is wanted of it. */
const IDS_ONLY = { exclude: 'artifacts,entity,signals', recordSummaryFields: 'device_ip' };

export interface Credentials {
  /** API base as tenantUrls gives it. */
  api: string;
  accessId: string;
  accessKey: string;
}

/** Calls of CSE. Knows HTTP and CSE's envelopes, nothing of incidents; throws AppErrors. */
export interface CseClient {
  /** True when a call may begin now without passing the rate limit. */
  ready(): boolean;
  nextAt(): number;
  /** Calls that may begin now, one after the other. */
  room(): number;
  /** Calls made so far. */
  calls(): number;
  /** `GET /insights`, newest first. `idsOnly` leaves out Entities, Signals and artifacts. */
  listInsights(query: string, offset: number, idsOnly?: boolean): InsightPage;
  /** `GET /insights/{id}`; null when there is no such Insight. */
  getInsight(id: string): unknown;
  /** `PUT /insights/{id}/enrichments/{type}`: creates or replaces, so writing again is harmless. */
  putEnrichment(id: string, type: string, enrichment: Readonly<Record<string, unknown>>): void;
  /** `POST /insights/{id}/comments`. */
  addComment(id: string, text: string): void;
  /** `PUT /insights/{id}/status`; the resolution is one's or a sub-resolution's name. */
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
  let calls = 0;
  const leftOut = artifacts ? 'signals.allRecords' : 'signals.allRecords,artifacts';
  const secrets = [credentials.accessKey];

  const failure = (answer: HttpAnswer, operation: string): Error =>
    failureOf(answer, operation, clock.now(), secrets);

  const send = (method: HttpCall['method'], address: string, body?: unknown): HttpAnswer => {
    const answer = http.send({
      method,
      url: `${credentials.api}${address}`,
      ...contentOf(body),
      user: credentials.accessId,
      password: credentials.accessKey,
      timeoutSeconds: TIMEOUT_SECONDS,
    });
    calls += 1;
    pace.called();
    return answer;
  };

  const get = (path: string, parameters: Readonly<Record<string, string>>): HttpAnswer =>
    send('GET', `${path}?${encode(parameters)}`);

  /** The answer may be the whole Insight with all its records: it is not read. */
  const write = (method: 'PUT' | 'POST', id: string, path: string, body: unknown): void => {
    const answer = send(method, `/insights/${encodeURIComponent(id)}/${path}`, body);
    if (answer.status !== 200) throw failure(answer, `${method} /insights/{id}/${path.split('/')[0] ?? ''}`);
  };

  return {
    ready: () => pace.ready(),
    nextAt: () => pace.nextAt(),
    room: () => pace.room(),
    calls: () => calls,

    listInsights(query, offset, idsOnly) {
      const content = idsOnly === true ? IDS_ONLY : { exclude: leftOut, recordSummaryFields: SUMMARY_FIELDS };
      const page = { q: query, offset: String(offset), limit: String(PAGE_SIZE) };
      const answer = get('/insights', { ...page, ...content });
      if (answer.status !== 200) throw failure(answer, 'GET /insights');
      return pageOf(dataOf(answer.body, 'GET /insights', secrets), answer);
    },

    getInsight(id) {
      const operation = 'GET /insights/{id}';
      const answer = get(`/insights/${encodeURIComponent(id)}`, {
        exclude: leftOut,
        recordSummaryFields: SUMMARY_FIELDS,
      });
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw failure(answer, operation);
      return dataOf(answer.body, operation, secrets);
    },

    putEnrichment: (id, type, enrichment) =>
      write('PUT', id, `enrichments/${encodeURIComponent(type)}`, enrichment),
    addComment: (id, text) => write('POST', id, 'comments', { body: text }),
    setStatus: (id, status, resolution) => write('PUT', id, 'status', { status, resolution }),
  };
}

function contentOf(body: unknown): Pick<HttpCall, 'headers' | 'body'> {
  const headers = { Accept: 'application/json' };
  if (body === undefined) return { headers };
  return { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

function encode(parameters: Readonly<Record<string, string>>): string {
  return Object.keys(parameters)
    .map((name) => `${name}=${encodeURIComponent(parameters[name] ?? '')}`)
    .join('&');
}

/** Every success is `{"data": ..., "errors": []}` (CSE OpenAPI 2024-07). */
function dataOf(body: string, operation: string, secrets: readonly string[]): unknown {
  if (body.trim() === '') throw unreadable('the answer is empty', operation);
  let envelope: unknown;
  try {
    envelope = JSON.parse(body);
  } catch {
    const what = body.trim().charAt(0) === '<' ? 'an HTML page' : 'not complete JSON';
    throw unreadable(`the answer is ${what} (a proxy on the way, or cut off)`, operation);
  }
  const data = typeof envelope === 'object' && envelope !== null && 'data' in envelope ? envelope.data : null;
  if (data === null || data === undefined) {
    const said = describeError(envelope);
    throw unreadable(said === null ? 'the answer has no "data"' : redact(said, secrets), operation);
  }
  return data;
}

function pageOf(data: unknown, answer: HttpAnswer): InsightPage {
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
