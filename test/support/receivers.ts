import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordedFutureReply } from './recorded-future.ts';

/** A request as a target got it. */
export interface Received {
  method: string;
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
}

/** What a target answers. */
export interface Reply {
  status: number;
  body?: string;
  headers?: Record<string, string>;
  /** The connection is cut instead. */
  cut?: boolean;
}

const MESSAGE_ID =
  '<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>';

/** What each target answers where nothing is wrong, by the beginning of its path. */
const GOOD: readonly (readonly [path: string, reply: Reply])[] = [
  ['/hook', { status: 200, body: 'taken' }],
  ['/api/chat.postMessage', { status: 200, body: '{"ok":true,"ts":"1768478400.000100"}' }],
  ['/services/', { status: 200, body: 'ok' }],
  ['/teams', { status: 202 }],
  ['/v2/enqueue', { status: 202, body: '{"status":"success","dedup_key":"k-1"}' }],
  ['/xsoar/', { status: 201, body: '{"id":"17"}' }],
  ['/v2/room/', { status: 204 }],
  ['/', { status: 200, body: MESSAGE_ID }],
];

/** The targets of Actions on loopback, in one server: keeps what it gets, and answers as it is told. */
export class Receivers {
  readonly received: Received[] = [];
  private readonly replies = new Map<string, Reply[]>();

  private constructor(private readonly server: Server) {}

  static start(): Promise<Receivers> {
    const server = createServer();
    const receivers = new Receivers(server);
    server.on('request', (request, response) => {
      void receivers.take(request).then(({ cut, status, headers = {}, body = '' }) => {
        if (cut === true) request.socket.destroy();
        else response.writeHead(status, headers).end(body);
      });
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(receivers)));
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
    return this.received.filter((one) => one.path.startsWith(path));
  }

  reset(): void {
    this.received.length = 0;
    this.replies.clear();
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async take(request: IncomingMessage): Promise<Reply> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '' } = request;
    const headers = request.headers as Record<string, string>;
    const received = { method, path, headers, body: Buffer.concat(chunks).toString() };
    this.received.push(received);
    const told = [...this.replies].find(([prefix]) => path.startsWith(prefix))?.[1].shift();
    return (
      told ??
      recordedFutureReply(received) ??
      GOOD.find(([prefix]) => path.startsWith(prefix))?.[1] ?? { status: 404 }
    );
  }
}
