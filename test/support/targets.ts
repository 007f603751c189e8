import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TESTED_TYPES } from '../actions/index.ts';
import type { HttpRequest, HttpResponse } from '../instance/index.ts';
import { answerAt } from './servers.ts';
import { verify } from './verify/index.ts';
import type { Sent } from './verify/request.ts';

/** A request as a target got it. */
export type Received = Sent;

/** What a target answers. */
export interface Reply {
  status: number;
  body?: string;
  headers?: Record<string, string>;
  /** The connection is cut instead. */
  cut?: boolean;
  /** Milliseconds until it answers, on the instance's clock. */
  delay?: number;
}

/** A reply as it is given: with its time as a header. */
type Given = HttpResponse & { cut: boolean };

function given({ cut = false, delay = 0, status, headers = {}, body = '' }: Reply): Given {
  const time: Record<string, string> = delay > 0 ? { 'X-Answer-Time': String(delay) } : {};
  return { cut, status, headers: { ...headers, ...time }, body };
}

/** The beginnings of all paths, each with its type and what it is answered where nothing is wrong. */
const PATHS = TESTED_TYPES.flatMap(({ actionType: { type }, target }) =>
  target === undefined
    ? []
    : Object.entries({ [target.path]: target.answer, ...target.otherPaths }).map(([path, answer]) => ({
        ...{ path, answer, type },
        answerTo: target.answerTo,
      })),
);

/** The root is a target of its own: everything begins with it. */
export function isBelow(path: string, beginning: string): boolean {
  return beginning === '/' ? path === '/' : path.startsWith(beginning);
}

/**
 * The targets of Actions on loopback, in one server: keeps what it gets, verifies it as the target of that type would, and
 * answers as planned.
 */
export class Targets {
  readonly received: Received[] = [];
  /** What targets had against a request; the request was refused. */
  readonly complaints: string[] = [];
  /** Hears of each request and what it was answered. */
  onAnswer: (sent: Received, reply: Reply, type: string) => void = () => undefined;
  /** What targets of a type answer instead of the usual, until it is changed. */
  readonly instead = new Map<string, Reply>();
  private readonly replies = new Map<string, Reply[]>();
  private leave = (): void => undefined;

  private constructor(
    private readonly server: Server,
    private readonly verifies: boolean,
  ) {}

  /**
   * @param verifies false where nothing but time is measured
   * @param port 0 takes any free one
   */
  static start(verifies = true, port = 0): Promise<Targets> {
    // Idle connections stay: one that is closed just as a request comes would be a target that cuts the connection.
    const server = createServer({ keepAliveTimeout: 0 });
    const targets = new Targets(server, verifies);
    server.on('request', (request, response) => {
      void targets.take(request).then(({ cut, status, headers, body }) => {
        if (cut === true) request.socket.destroy();
        else response.writeHead(status, headers).end(body);
      });
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        targets.leave = answerAt(targets.url, (request) => targets.answer(request));
        resolve(targets);
      });
    });
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  /** The next requests to that path are answered so, one after the other; then as usual. */
  reply(path: string, ...replies: Reply[]): void {
    this.replies.set(path, replies);
  }

  /** What came to paths that begin so. */
  to(path: string): Received[] {
    return this.received.filter((one) => isBelow(one.path, path));
  }

  /** Forgets what came. Throws where a target had something against it. */
  reset(): void {
    const [complaint] = this.complaints;
    this.received.length = 0;
    this.complaints.length = 0;
    this.replies.clear();
    if (complaint !== undefined) throw new Error(`A target refuses what it got: ${complaint}`);
  }

  stop(): Promise<void> {
    this.leave();
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async take(request: IncomingMessage): Promise<Given> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '' } = request;
    const headers = request.headers as Record<string, string>;
    return given(this.replyTo({ method, path, headers, body: Buffer.concat(chunks).toString() }));
  }

  /** The same for an instance in this process. */
  private answer({ method, url, headers, body = '' }: HttpRequest): HttpResponse {
    const { pathname, search } = new URL(url);
    const { cut, ...answer } = given(this.replyTo({ method, path: `${pathname}${search}`, headers, body }));
    return cut ? { status: 0, headers: {}, body: '', error: 'Connection reset' } : answer;
  }

  private replyTo(request: Sent): Reply {
    // Between servers of tests alone (see the instance's answer-time.ts).
    const { 'x-answer-time': _declare, ...headers } = request.headers;
    const sent = { ...request, headers };
    const { path } = sent;
    this.received.push(sent);
    const reply = this.judge(sent);
    this.onAnswer(sent, reply, typeOf(path));
    return reply;
  }

  private judge(sent: Received): Reply {
    const { path } = sent;
    const usual = PATHS.find(({ path: beginning }) => isBelow(path, beginning));
    const complaints = this.verifies ? verify(usual?.type ?? path, sent) : [];
    this.complaints.push(...complaints);
    if (complaints.length > 0) return { status: 400, body: complaints.join('\n') };
    const told = [...this.replies].find(([beginning]) => isBelow(path, beginning))?.[1].shift();
    return (
      told ??
      this.instead.get(usual?.type ?? '') ??
      usual?.answerTo?.(sent) ??
      usual?.answer ?? { status: 404 }
    );
  }
}

/** The type of Action whose target has this path; empty where none has. */
function typeOf(path: string): string {
  return PATHS.find(({ path: beginning }) => isBelow(path, beginning))?.type ?? '';
}
