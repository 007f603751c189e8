import { parseArgs } from 'node:util';
import { PLUGINS } from './base/index.ts';

/** How the instance is to be started. */
export interface CliOptions {
  port: number;
  app: string;
  cse?: URL;
  data?: string;
  /** Name of the instance, by which it stays the same at another address. */
  name?: string;
  clock: 'real' | 'virtual';
  live: boolean;
  lenient: boolean;
  /** Plugins that the instance lacks. */
  without: string[];
  help: boolean;
}

export const USAGE = `Usage: npm run instance -- [options]

  --port N        port on 127.0.0.1; 0 takes any free one (default 8080)
  --app DIR       folder of the built app (default dist/app)
  --cse URL       connect the app to a Cloud SIEM stub at this address
  --data DIR      keep all records in this folder
  --name NAME     instance_name, from which instance_id derives (default: made of the port, as a clone has another address)
  --clock MODE    real or virtual; a virtual clock moves only when told to (default real)
  --live          run due jobs and events every second
  --without LIST  plugins that the instance lacks, separated by commas: ${PLUGINS.join(', ')}
  --lenient       be as silent about mistakes of scripts as the platform is
  --help          show this text`;

/** A command line that cannot be understood; the message says what is wrong. */
export class UsageError extends Error {}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new UsageError(`--port ${text}: a number from 0 to 65535`);
  return port;
}

function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--cse ${text}: an http or https address`);
  return url;
}

function pluginsOf(text: string): string[] {
  const named = text.split(',').filter((name) => name !== '');
  const unknown = named.find((name) => !PLUGINS.includes(name));
  if (unknown !== undefined) throw new UsageError(`--without ${unknown}: one of ${PLUGINS.join(', ')}`);
  return named;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8080' },
        app: { type: 'string', default: 'dist/app' },
        cse: { type: 'string' },
        data: { type: 'string' },
        name: { type: 'string' },
        clock: { type: 'string', default: 'real' },
        live: { type: 'boolean', default: false },
        lenient: { type: 'boolean', default: false },
        without: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the command line. Throws UsageError. */
export function readOptions(args: string[]): CliOptions {
  const { port, app, cse, data, name, clock, live, lenient, without, help } = parse(args);
  if (clock !== 'real' && clock !== 'virtual') throw new UsageError(`--clock ${clock}: real or virtual`);
  return {
    port: portOf(port),
    app,
    clock,
    live,
    lenient,
    without: pluginsOf(without),
    help,
    ...(cse ? { cse: urlOf(cse) } : {}),
    ...(data ? { data } : {}),
    ...(name ? { name } : {}),
  };
}
