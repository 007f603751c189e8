import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { HttpOut, HttpRequest, HttpResponse } from '../types.ts';
import { WORKER_SOURCE } from './outbound-worker.ts';

/** Largest response body that is taken, in bytes. */
const MAX_BYTES = 10 * 1024 * 1024;

/** The worker keeps the time itself; past this much more it is given up. */
const GRACE_MS = 5_000;

type Answer = Partial<HttpResponse>;

interface Line {
  worker: Worker;
  port: MessagePort;
  flag: Int32Array;
}

function openLine(): Line {
  const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(WORKER_SOURCE, {
    eval: true,
    workerData: { signal, port: port2 },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1, flag: new Int32Array(signal) };
}

/** The answer with this id; answers to earlier requests that were given up are ignored. */
function receive(port: MessagePort, id: number): Answer | undefined {
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    const { id: of, answer } = next.message as { id: number; answer: Answer };
    if (of === id) return answer;
  }
  return undefined;
}

function exchange(line: Line, id: number, request: HttpRequest): Answer {
  line.port.postMessage({ id, request, maxBytes: MAX_BYTES });
  const deadline = Date.now() + request.timeoutMs + GRACE_MS;
  for (let seen = Atomics.load(line.flag, 0); ; seen = Atomics.load(line.flag, 0)) {
    if (seen !== id) Atomics.wait(line.flag, 0, seen, Math.max(0, deadline - Date.now()));
    const answer = receive(line.port, id);
    if (answer) return answer;
    if (Date.now() >= deadline) return { error: 'The HTTP worker does not answer' };
  }
}

/**
 * A synchronous HTTP client: the calling thread waits while a worker does the exchange over kept-alive
 * connections. Redirects are not followed; a response above 10 MB, a broken connection and a timeout give
 * status 0 and an `error`. The server called must live in another thread or process.
 */
export function createHttpOut(): HttpOut {
  let line: Line | undefined;
  let lastId = 0;
  return {
    send(request) {
      line ??= openLine();
      lastId += 1;
      const answer = exchange(line, lastId, request);
      return { status: 0, headers: {}, body: '', ...answer };
    },
    close() {
      line?.port.close();
      void line?.worker.terminate();
      line = undefined;
    },
  };
}
