import { spawn, type ChildProcess } from 'node:child_process';

/** A server that runs as a process of its own. */
export interface Running {
  /** Base address, as the server printed it. */
  url: string;
  process: ChildProcess;
  /** Ends it as an operator would, and waits for its end. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts one of the project's servers and waits until it says that it is ready; fails with what it printed if it ends first. */
export function startServer(
  entry: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const child = spawn(process.execPath, ['test/support/run.mjs', entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /ready: (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (url !== undefined) resolve({ url, process: child, stop: (signal) => stop(child, signal) });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`${entry} ended with ${code}:\n${output}`)));
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}
