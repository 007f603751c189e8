import type { Socket } from 'node:net';

/** Longest request line and headers together, in bytes. */
export const MAX_HEADER = 16 * 1024;

/**
 * Answers a request that is no HTTP that the server could read, in HTML as what stands before the platform does: one whose
 * address and headers are too long with 414, else 400.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '414 Request-URI Too Large' : '400 Bad Request';
  const body = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Content-Type: text/html',
      `Content-Length: ${body.length}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
