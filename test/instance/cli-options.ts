import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isTracking, type Tracking } from './access/applications.ts';
import { PLUGINS } from './base/index.ts';
import type { AppUser } from './loader/index.ts';

/** How the instance is to be started. */
export interface CliOptions {
  port: number;
  app: string;
  cse?: URL;
  data?: string;
  /** Name of the instance, by which it stays the same at another address. */
  name?: string;
  clock: 'real' | 'virtual';
  /** Where a virtual clock begins, milliseconds since 1970. */
  startAt?: number;
  live: boolean;
  lenient: boolean;
  /** Runtime access tracking of the app. */
  tracking: Tracking | 'built';
  /** Serve by HTTPS, with a certificate made at start. */
  https: boolean;
  /** File that the certificate is written to, for clients that are to trust it. */
  certificate?: string;
  /** Plugins that the instance lacks. */
  without: string[];
  /** Tables whose secrets scripts of other applications may decrypt, too. */
  readableSecrets: string[];
  /** Users who come with the app. */
  users: readonly AppUser[];
  help: boolean;
}

export const USAGE = `Usage: npm run instance -- [options]

  --port N        port on 127.0.0.1; 0 takes any free one (default 8080)
  --app DIR       folder of the built app (default dist/app)
  --cse URL       connect the app to a Cloud SIEM stub at this address
  --data DIR      keep all records in this folder
  --name NAME     instance_name, from which instance_id derives (default: made of the port, as a clone has another address)
  --clock MODE    real or virtual; a virtual clock moves only when told to (default real)
  --start-at TIME where a virtual clock begins, such as 2026-01-15T12:01:00Z (default: about now)
  --live          run due jobs and events every second
  --without LIST  plugins that the instance lacks, separated by commas: ${PLUGINS.join(', ')}
  --readable-secrets LIST
                  tables whose secrets other applications may decrypt, too, separated by commas (default none)
  --users FILE    users who come with the app, JSON: [{"id", "first", "last", "roles": [".viewer"]}]; the
                  password is the ID, a role with a dot before it is the app's
  --tracking MODE what the app may do without a privilege: enforcing (nothing), permissive, none,
                  or built, as its build says (default enforcing)
  --https         serve by HTTPS, with a self-signed certificate made at start
  --cert FILE     write that certificate to FILE, for clients that are to trust it
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

function timeOf(text: string, clock: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new UsageError(`--start-at ${text}: a time such as 2026-01-15T12:01:00Z`);
  if (clock !== 'virtual') throw new UsageError('--start-at: only with --clock virtual');
  return time;
}

function pluginsOf(text: string): string[] {
  const named = text.split(',').filter((name) => name !== '');
  const unknown = named.find((name) => !PLUGINS.includes(name));
  if (unknown !== undefined) throw new UsageError(`--without ${unknown}: one of ${PLUGINS.join(', ')}`);
  return named;
}

function isUser(value: unknown): value is AppUser {
  const { id, first, last, roles } = (value ?? {}) as Partial<Record<keyof AppUser, unknown>>;
  return [id, first, last, ...(Array.isArray(roles) ? roles : [null])].every(
    (each) => typeof each === 'string',
  );
}

function usersIn(file: string): readonly AppUser[] {
  let users: unknown;
  try {
    users = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--users ${file}: ${String(error)}`);
  }
  if (Array.isArray(users) && users.every(isUser)) return users;
  throw new UsageError(`--users ${file}: a list of users, each with id, first, last and roles`);
}

function trackingOf(text: string): CliOptions['tracking'] {
  if (text === 'built' || isTracking(text)) return text;
  throw new UsageError(`--tracking ${text}: enforcing, permissive, none or built`);
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
        'start-at': { type: 'string' },
        live: { type: 'boolean', default: false },
        tracking: { type: 'string', default: 'enforcing' },
        lenient: { type: 'boolean', default: false },
        https: { type: 'boolean', default: false },
        cert: { type: 'string' },
        without: { type: 'string', default: '' },
        'readable-secrets': { type: 'string', default: '' },
        users: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the command line. Throws UsageError. */
export function readOptions(args: string[]): CliOptions {
  const {
    port,
    app,
    cse,
    data,
    name,
    clock,
    live,
    lenient,
    https,
    cert,
    without,
    users,
    help,
    tracking,
    ...others
  } = parse(args);
  const startAt = others['start-at'];
  if (cert && !https) throw new UsageError('--cert is for --https');
  if (clock !== 'real' && clock !== 'virtual') throw new UsageError(`--clock ${clock}: real or virtual`);
  return {
    port: portOf(port),
    app,
    clock,
    live,
    lenient,
    tracking: trackingOf(tracking),
    https,
    without: pluginsOf(without),
    readableSecrets: others['readable-secrets'].split(',').filter((table) => table !== ''),
    users: users === undefined ? [] : usersIn(users),
    help,
    ...(cse ? { cse: urlOf(cse) } : {}),
    ...(data ? { data } : {}),
    ...(cert ? { certificate: cert } : {}),
    ...(startAt === undefined ? {} : { startAt: timeOf(startAt, clock) }),
    ...(name ? { name } : {}),
  };
}
