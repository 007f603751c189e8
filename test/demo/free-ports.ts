import { createServer } from 'node:net';
import type { DemoOptions } from './options.ts';

const NAMES = { start: 'port', instance: 'instance-port', cse: 'cse-port', targets: 'targets-port' } as const;

/** Throws before anything is started where a port is taken, with the option that changes it. */
export async function requireFree(ports: DemoOptions['ports']): Promise<void> {
  for (const [what, port] of Object.entries(ports) as [keyof typeof NAMES, number][]) {
    if (port !== 0 && !(await isFree(port)))
      throw new Error(`Port ${port} is taken; choose another with --${NAMES[what]} (0 takes any free one).`);
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
