import { oneLine } from '../core/inert.ts';
import type { HttpAnswer, Values } from '../platform/ports.d.ts';
import { redact, redactedStart } from '../core/redact.ts';
import { clip } from '../core/text.ts';
import type { TargetRequest } from './types.d.ts';
import { utf8Length } from './well-formed.ts';

/** A request to a target and its answer, as the history of a delivery shows them: secrets taken out, cut to length. */
export interface Exchange {
  request: string;
  response: string;
  /** Bytes of the body that was sent. */
  requestBytes: number;
  /** Milliseconds until the answer came. */
  took: number;
}

/** Characters of a body that are kept, of what was sent and of what was answered. */
const SENT = 4000;
const ANSWERED = 1000;

/** Characters that stand before a body at most; the columns have room for both. */
const HEAD = 1000;

/** Answer headers that help: how long to wait, and by what the target's support finds the request. */
const TELLING_HEADERS = [
  'Content-Type',
  'Retry-After',
  'X-Request-Id',
  'X-Slack-Req-Id',
  'x-amzn-RequestId',
  'x-ms-request-id',
];

/** What the history keeps of a request that was sent: its headers by name alone, its address without what may be secret. */
export function exchangeOf(request: TargetRequest, answer: HttpAnswer, secrets: readonly string[]): Exchange {
  const { method, body } = request;
  const names = Object.keys(request.headers);
  if ((request.user ?? '') !== '') names.push('Authorization');
  const sent = `${method} ${addressOf(request.url, secrets)}\nHeaders: ${names.join(', ')}`;
  return {
    request: joined(redact(sent, secrets), redactedStart(body, SENT, secrets)),
    response: joined(redact(statusOf(answer), secrets), redactedStart(answer.body, ANSWERED, secrets)),
    requestBytes: utf8Length(body),
    took: answer.took,
  };
}

/** Columns of a delivery; none where nothing was sent. */
export function historyOf(exchange: Exchange | undefined): Values<'delivery'> {
  if (exchange === undefined) return {};
  const { request, response, requestBytes } = exchange;
  return { request, response, request_bytes: String(requestBytes) };
}

/** Without query, user and password. An address that an administrator entered is a secret: its host says enough. */
function addressOf(url: string, secrets: readonly string[]): string {
  const [, origin = '', host = '', path = ''] =
    /^(https?:\/\/)(?:[^/?#]*@)?([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  const entered = secrets.some((secret) => /^https?:\/\//i.test(secret));
  return `${origin}${host}${entered ? '/***' : path}`;
}

function statusOf(answer: HttpAnswer): string {
  if (answer.status === 0) return 'No answer';
  const lines = TELLING_HEADERS.flatMap((name) => {
    const value = oneLine(answer.header(name) ?? '');
    return value === '' ? [] : [`${name}: ${clip(value, 100)}`];
  });
  return [`HTTP ${answer.status}`, ...lines].join('\n');
}

function joined(head: string, body: string): string {
  return `${clip(head, HEAD)}${body === '' ? '' : `\n\n${body}`}`;
}
