import { validateHeaderName, validateHeaderValue } from 'node:http';
import { readOptions as readCseOptions, startCse as serveCse, type Cse } from '../cse/index.ts';
import {
  createHttpOut,
  readOptions,
  startInstance as serveInstance,
  type HttpOut,
  type HttpRequest,
  type HttpResponse,
} from '../instance/index.ts';

/** A server that was started, in this process or as one of its own. */
export interface Server {
  /** Base address. */
  url: string;
  stop(): Promise<unknown>;
}

/** Answers a request at once: an instance waits for the answer in the thread that would have to serve it. */
export type Answer = (request: HttpRequest) => HttpResponse;

/** As much as an instance takes of a body, in bytes. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Servers of this process by `host:port`. */
const answering = new Map<string, Answer>();

/** Lets instances in this process reach a server of this process; what it gives takes that back. */
export function answerAt(url: string, answer: Answer): () => void {
  const { host } = new URL(url);
  answering.set(host, answer);
  return () => void answering.delete(host);
}

/** Outbound HTTP of an instance in this process: to servers of this process without a network, to others by sockets. */
function httpOut(): HttpOut {
  const sockets = createHttpOut();
  return {
    send(request) {
      const answer = URL.canParse(request.url) ? answering.get(new URL(request.url).host) : undefined;
      return answer === undefined ? sockets.send(request) : exchange(request, answer);
    },
    close: () => sockets.close(),
  };
}

/** What of a text arrives at the other end: the network carries UTF-8. */
const carried = (text: string): string => Buffer.from(text).toString();

const lowerNames = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const unanswered = (error: string): HttpResponse => ({ status: 0, headers: {}, body: '', error });

/** What the client and the server of a network would have done to a request and its answer. */
function exchange(request: HttpRequest, answer: Answer): HttpResponse {
  try {
    for (const [name, value] of Object.entries(request.headers)) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch (error) {
    return unanswered(error instanceof Error ? error.message : String(error));
  }
  const { host, href } = new URL(request.url);
  const headers: Record<string, string> = { host, ...lowerNames(request.headers) };
  const sent: HttpRequest = { ...request, url: href, headers };
  if (request.body !== undefined) {
    sent.body = carried(request.body);
    headers['content-length'] = String(Buffer.byteLength(sent.body));
  }
  const response = taken(answer(sent));
  return { ...response, headers: lowerNames(response.headers), body: carried(response.body) };
}

/** An answer, unless an instance does not take it because of its size. */
function taken(response: HttpResponse): HttpResponse {
  if (Buffer.byteLength(response.body) <= MAX_BYTES) return response;
  return unanswered(`The response is larger than ${MAX_BYTES} bytes`);
}

/** Answers as a CSE stub does, and says how long that takes; see the instance's answer-time.ts. */
export function answersOf(cse: Cse): Answer {
  return ({ method, url, headers, body }) => {
    const answer = cse.handle({ method, url, headers: lowerNames(headers), body });
    if (answer.dropped === 'reset') return unanswered('Connection reset');
    const takes = answer.dropped === 'hang' ? 'never' : String(answer.delay ?? 0);
    return taken({ ...answer, headers: { ...answer.headers, 'x-answer-time': takes } });
  };
}

/** A CSE stub in this process, started as its command line says. */
export async function startCse(args: readonly string[]): Promise<Server> {
  const cse = await serveCse(readCseOptions([...args]));
  const leave = answerAt(cse.url, answersOf(cse));
  return {
    url: cse.url,
    stop() {
      leave();
      return cse.close();
    },
  };
}

/** An instance in this process, started as its command line says. It reaches the servers of this process. */
export function startInstance(args: readonly string[]): Promise<Server> {
  return serveInstance(readOptions([...args]), httpOut());
}
