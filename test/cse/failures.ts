import { CseError, errorBody } from './errors.ts';
import type { CseResponse, JsonObject } from './types.ts';

const KINDS = [
  'status',
  'html',
  'empty',
  'broken-json',
  'cut',
  'too-large',
  'moved',
  'reset',
  'hang',
] as const;

/** How a planned failure looks. `cut` ends the answer in the middle, `too-large` is one that an instance does not take, `reset` cuts the connection, `hang` never answers. */
export type FailureKind = (typeof KINDS)[number];

/** A failure planned for coming requests. */
export interface Failure {
  kind?: FailureKind;
  status?: number;
  /** How many requests fail; default 1. */
  times?: number;
  /** How many matching requests pass before; default 0. */
  skip?: number;
  /** Only requests whose path contains this. */
  path?: string;
  method?: string;
  /** Answer's body: text, or an object that is sent as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The operation is carried out and only its answer is lost. */
  after?: boolean;
  /** Only answers whose body holds this text; the operation is carried out. */
  holding?: string;
}

/** The planned failures; each request takes the oldest that fits it. */
export class FailurePlan {
  private planned: (Failure & { times: number; skip: number })[] = [];

  add(failure: Failure): void {
    if (failure.kind !== undefined && !KINDS.includes(failure.kind)) {
      throw new CseError(
        400,
        `Unknown kind of failure '${String(failure.kind)}'; known: ${KINDS.join(', ')}.`,
      );
    }
    this.planned.push({ ...failure, times: failure.times ?? 1, skip: failure.skip ?? 0 });
  }

  /**
   * The failure for this request, or undefined; counts it as used.
   * @param answer body that would be the answer; without it, failures of answers are ignored
   */
  take(method: string, path: string, answer?: string): Failure | undefined {
    for (const failure of this.planned) {
      const { holding } = failure;
      if (answer === undefined ? holding !== undefined : !holding || !answer.includes(holding)) continue;
      if (failure.method && failure.method.toUpperCase() !== method) continue;
      if (failure.path && !path.includes(failure.path)) continue;
      if (failure.skip > 0) {
        failure.skip--;
        continue;
      }
      if (--failure.times <= 0) this.planned = this.planned.filter((one) => one !== failure);
      return failure;
    }
    return undefined;
  }

  get pending(): number {
    return this.planned.reduce((sum, failure) => sum + failure.times, 0);
  }

  /** What is planned, in the order in which it comes. */
  list(): readonly (Failure & { times: number })[] {
    return this.planned;
  }

  reset(): void {
    this.planned = [];
  }
}

/**
 * The answer a failure gives; `serial` feeds the support id.
 * @param answer body that was to be the answer, where there is one
 */
export function failureResponse(failure: Failure, serial: number, answer = ''): CseResponse {
  const headers = lowerCase(failure.headers ?? {});
  const text = (status: number, type: string, body: string): CseResponse => ({
    status: failure.status ?? status,
    headers: { 'content-type': type, ...headers },
    body: bodyText(failure.body) ?? body,
  });
  switch (failure.kind ?? 'status') {
    case 'html':
      return text(
        503,
        'text/html',
        '<html><body><h1>Service Unavailable</h1><p>The upstream did not answer.</p></body></html>',
      );
    case 'empty':
      return text(200, 'application/json', '');
    case 'broken-json':
      return text(200, 'application/json', '{"data":{"hasNextPage":false,"total":1,"objects":[{"id":"0');
    case 'cut':
      return text(200, 'application/json', answer.slice(0, answer.length / 2));
    case 'too-large':
      return { ...text(200, 'application/json', ''), error: 'The answer is larger than the instance takes' };
    case 'moved':
      headers.location ??= 'https://api.eu.sumologic.com/api/sec/v1/';
      return text(301, 'application/json', JSON.stringify(standardBody(301, serial)));
    case 'reset':
    case 'hang':
      return { status: 0, headers: {}, body: '', dropped: failure.kind as 'reset' | 'hang' };
    default: {
      const status = failure.status ?? 500;
      return text(status, 'application/json', JSON.stringify(standardBody(status, serial)));
    }
  }
}

function standardBody(status: number, serial: number): JsonObject {
  return errorBody(new CseError(status, undefined, false), serial);
}

function bodyText(body: unknown): string | undefined {
  return body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
