import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A call that the instance makes of itself without a connection. Header names in lower case. */
export interface InnerCall {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Buffer;
  secure: boolean;
}

export interface InnerAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

type Headers = Record<string, number | string | string[] | undefined>;

/** Keeps what would go over the wire. */
class KeptResponse extends ServerResponse {
  private readonly chunks: Buffer[] = [];
  private sent: Headers = {};

  constructor(
    request: IncomingMessage,
    private readonly settled: (answer: InnerAnswer) => void,
  ) {
    super(request);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    this.sent = (rest.at(-1) ?? {}) as Headers;
    return this;
  }

  override write(chunk: unknown): boolean {
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
    return true;
  }

  override end(chunk?: unknown): this {
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.write(chunk);
    const headers = Object.entries({ ...this.getHeaders(), ...this.sent });
    this.settled({
      status: this.statusCode,
      headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), String(value)])),
      body: Buffer.concat(this.chunks),
    });
    this.emit('finish');
    return this;
  }
}

/** Has the routes of an instance answer a call. Its address may be longer than one that comes over a connection. */
export function dispatch(app: FastifyInstance, call: InnerCall): Promise<InnerAnswer> {
  return new Promise((resolve) => {
    const request = new IncomingMessage(Object.assign(new Socket(), { encrypted: call.secure }));
    request.method = call.method;
    request.url = call.url;
    request.headers = { ...call.headers, 'content-length': String(call.body.length) };
    if (call.body.length > 0) request.push(call.body);
    request.push(null);
    request.complete = true;
    app.routing(request, new KeptResponse(request, resolve));
  });
}
