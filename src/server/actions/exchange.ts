import type { HttpAnswer, Values } from '../platform/ports.d.ts';
import { redact } from '../redact.ts';
import { clip, oneLine } from '../transform/text.ts';
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
    request: joined(redact(sent, secrets), beginning(body, SENT, secrets)),
    response: joined(redact(statusOf(answer), secrets), beginning(answer.body, ANSWERED, secrets)),
    requestBytes: utf8Length(body),
    took: answer.took,
  };
}

/** Columns of a delivery; none where nothing was sent. */
export function historyOf(exchange: Exchange | undefined): Values {
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

/**
 * The beginning of a text, secrets taken out before it is cut: half of one would not be found. A megabyte is not searched
 * for it; what could be half of a secret at the end of the searched piece is left out.
 */
function beginning(text: string, length: number, secrets: readonly string[]): string {
  // A character of a secret is spelt with nine at most: %E6%BC%A2.
  const margin = 1000 + 9 * Math.max(0, ...secrets.map((secret) => secret.length));
  const searched = text.slice(0, 2 * length + margin);
  const clean = redact(searched, secrets);
  return clip(clean, searched === text ? length : Math.max(1, Math.min(length, clean.length - margin)));
}
