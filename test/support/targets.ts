import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verify } from './verify/index.ts';
import type { Sent } from './verify/request.ts';
import { recordedFutureReply } from './recorded-future.ts';

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

const MESSAGE_ID =
  '<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>';

/** The target of each Action type by the beginning of its path, and what it answers where nothing is wrong. */
const GOOD: readonly (readonly [path: string, reply: Reply, type: string])[] = [
  ['/soar/', { status: 200, body: '{"data":{"results":[]}}' }, 'recorded_future'],
  ['/v2/ip/', { status: 404 }, 'recorded_future'],
  ['/v2/domain/', { status: 404 }, 'recorded_future'],
  ['/v2/hash/', { status: 404 }, 'recorded_future'],
  ['/hook', { status: 200, body: 'taken' }, 'http_post_v2'],
  ['/api/chat.postMessage', { status: 200, body: '{"ok":true,"ts":"1768478400.000100"}' }, 'slack'],
  ['/services/', { status: 200, body: 'ok' }, 'slack_webhook'],
  ['/teams', { status: 202 }, 'microsoft_teams'],
  ['/v2/enqueue', { status: 202, body: '{"status":"success","dedup_key":"k-1"}' }, 'pagerduty'],
  ['/xsoar/', { status: 201, body: '{"id":"17"}' }, 'demisto'],
  ['/v2/room/', { status: 204 }, 'hipchat'],
  ['/', { status: 200, body: MESSAGE_ID }, 'aws_sns'],
];

/** The root is a target of its own: everything begins with it. */
function isBelow(path: string, beginning: string): boolean {
  return beginning === '/' ? path === '/' : path.startsWith(beginning);
}

/**
 * The targets of Actions on loopback, in one server: keeps what it gets, verifies it as the target of that type would, and
 * answers as it is told.
 */
export class Targets {
  readonly received: Received[] = [];
  /** What targets had against a request; the request was refused. */
  readonly complaints: string[] = [];
  private readonly replies = new Map<string, Reply[]>();

  private constructor(
    private readonly server: Server,
    private readonly verifies: boolean,
  ) {}

  /** @param verifies false where nothing but time is measured */
  static start(verifies = true): Promise<Targets> {
    // Idle connections stay: one that is closed just as a request comes would be a target that cuts the connection.
    const server = createServer({ keepAliveTimeout: 0 });
    const targets = new Targets(server, verifies);
    server.on('request', (request, response) => {
      void targets.take(request).then(({ cut, delay = 0, status, headers = {}, body = '' }) => {
        const time = delay > 0 ? { 'X-Answer-Time': String(delay) } : {};
        if (cut === true) request.socket.destroy();
        else response.writeHead(status, { ...headers, ...time }).end(body);
      });
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(targets)));
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

  /** What the target of an Action type answers where nothing is wrong. */
  usual(type: string): Reply {
    return GOOD.find(([, , of]) => of === type)?.[1] ?? { status: 404 };
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
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async take(request: IncomingMessage): Promise<Reply> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '' } = request;
    // Between servers of tests alone (see the instance's answer-time.ts).
    const { 'x-answer-time': _declare, ...headers } = request.headers as Record<string, string>;
    const sent = { method, path, headers, body: Buffer.concat(chunks).toString() };
    this.received.push(sent);
    const [, good, type = path] = GOOD.find(([beginning]) => isBelow(path, beginning)) ?? [];
    const complaints = this.verifies ? verify(type, sent) : [];
    this.complaints.push(...complaints);
    if (complaints.length > 0) return { status: 400, body: complaints.join('\n') };
    const told = [...this.replies].find(([beginning]) => isBelow(path, beginning))?.[1].shift();
    return told ?? recordedFutureReply(sent) ?? good ?? { status: 404 };
  }
}
