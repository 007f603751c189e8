import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NotOfferedError, runUiAction } from '../engine/ui-actions.ts';
import { importXml } from '../loader/index.ts';
import { parseStored } from '../schema/index.ts';
import type { Fault, LogLine, Platform } from '../types.ts';
import { setAccess } from './access-control.ts';
import { ApiError } from './api-error.ts';
import { sameOrigin } from './authentication.ts';
import type { Host } from './host.ts';
import { jsonObject } from './incoming-values.ts';
import { toQuery } from './parameters.ts';

const FAULT_KINDS = ['fail', 'kill', 'job', 'advance', 'sleep'];

const body = (request: FastifyRequest): Record<string, unknown> => jsonObject(request.body);

/** Names of the scheduled jobs, active ones only. */
export function jobNames({ store }: Platform): string[] {
  const jobs = [...store.rows('sysauto_script')].filter((row) => row.active !== '0');
  return jobs.map((row) => row.name ?? row.sys_id).sort();
}

function jobs({ store }: Platform): unknown {
  return [...store.rows('sysauto_script')].map((row) => ({
    name: row.name,
    active: row.active === '1',
    run_type: row.run_type,
    run_period: row.run_period,
  }));
}

/** Runs a job to its end. Throws 404, with the names that exist, for another name. */
export function runJob(platform: Platform, name: string): unknown {
  const names = jobNames(platform);
  if (names.includes(name)) return platform.scheduler.runJob(name);
  throw new ApiError(404, `No job named ${name}`, `Jobs: ${names.join(', ') || 'none'}`);
}

/**
 * Moves the clock: `seconds` on, or to a UTC time (`yyyy-MM-dd HH:mm:ss`, or ISO 8601). Throws 400 for
 * anything else.
 */
function advance({ clock }: Platform, wanted: Record<string, unknown>): unknown {
  const to = typeof wanted.to === 'string' ? (parseStored(wanted.to) ?? Date.parse(wanted.to)) : undefined;
  const ms = to === undefined ? Number(wanted.seconds ?? wanted.advance) * 1000 : to - clock.now();
  if (!Number.isFinite(ms))
    throw new ApiError(400, 'Say {"seconds": number} or {"to": "yyyy-MM-dd HH:mm:ss"}');
  if (ms < 0) throw new ApiError(400, 'The clock does not go back', `It is ${clock.text()}`);
  clock.advance(ms);
  return { now: clock.text() };
}

function arm({ faults }: Platform, wanted: Record<string, unknown>): unknown {
  const fault = wanted as unknown as Fault;
  if (!FAULT_KINDS.includes(fault.kind) || !Number.isInteger(fault.at) || fault.at < 1) {
    throw new ApiError(
      400,
      'Say {"at": 1 or more, "kind": one of the kinds}',
      `Kinds: ${FAULT_KINDS.join(', ')}`,
    );
  }
  faults.arm(fault);
  return { armed: fault };
}

function lines({ log }: Platform, request: FastifyRequest): LogLine[] {
  const { prefix, level } = toQuery(request.query);
  return log
    .lines()
    .filter((line) => (!prefix || line.message.startsWith(prefix)) && (!level || line.level === level));
}

function rest({ scheduler }: Platform, wanted: Record<string, unknown>): unknown {
  const { limit } = wanted;
  return scheduler.rest(typeof limit === 'number' ? limit : undefined);
}

/** Those whose password is their ID, with the roles that they were given. */
function usersOf({ store, users }: Platform): unknown[] {
  const names = new Map([...store.rows('sys_user_role')].map(({ sys_id, name }) => [sys_id, name]));
  const grants = [...store.rows('sys_user_has_role')];
  return [...store.rows('sys_user')].flatMap(({ sys_id, user_name: id = '' }) => {
    if (users.login(id, id) === undefined) return [];
    const roles = grants.filter(({ user }) => user === sys_id).map(({ role = '' }) => names.get(role));
    return [{ user: id, password: id, roles }];
  });
}

function summary({ platform, installs }: Host): unknown {
  const { name, scope, version } = installs.at(-1) ?? {};
  const { clock, mode } = platform;
  return {
    name,
    scope,
    version,
    mode,
    clock: { mode: clock.mode, now: clock.text() },
    users: usersOf(platform),
    jobs: jobNames(platform),
    installs,
  };
}

function install(host: Host, wanted: Record<string, unknown>): unknown {
  if (typeof wanted.dir !== 'string') throw new ApiError(400, 'Say {"dir": "folder of a built app"}');
  try {
    return host.install(wanted.dir);
  } catch (error) {
    throw new ApiError(409, 'Not installed', error instanceof Error ? error.message : String(error));
  }
}

/** Presses a form button as a user. Throws 400 for an incomplete request, 403 where the user is not offered it. */
function uiAction(platform: Platform, wanted: Record<string, unknown>): unknown {
  const { table, sysId, action, user = 'admin' } = wanted;
  if (typeof table !== 'string' || typeof sysId !== 'string' || typeof action !== 'string') {
    throw new ApiError(400, 'Say {"table", "sysId", "action", "user"}');
  }
  try {
    return runUiAction(platform, { table, sysId, action, user: String(user) });
  } catch (error) {
    if (error instanceof NotOfferedError) throw new ApiError(403, 'Not offered', error.message);
    throw error;
  }
}

function importFile({ platform }: Host, wanted: Record<string, unknown>): unknown {
  if (typeof wanted.file !== 'string') throw new ApiError(400, 'Say {"file": "path of an unload XML"}');
  try {
    return { changed: importXml(platform, readFileSync(wanted.file, 'utf8')) };
  } catch (error) {
    throw new ApiError(409, 'Not imported', error instanceof Error ? error.message : String(error));
  }
}

/**
 * The control plane for tests and demos, under `/_instance/`: jobs, clock, metrics, log, faults, reset,
 * install. It asks for no credentials (the server listens on the loopback interface only) but refuses
 * requests that a page of another site makes.
 */
export function controlPlane(app: FastifyInstance, host: Host): void {
  const { platform } = host;
  const { metrics, faults } = platform;
  const get = (path: string, work: (request: FastifyRequest) => unknown): void => {
    app.get(`/_instance/${path}`, (request) => work(request));
  };
  const post = (path: string, work: (request: FastifyRequest) => unknown): void => {
    app.post(`/_instance/${path}`, (request) => {
      sameOrigin(request);
      return work(request);
    });
  };
  get('', () => summary(host));
  get('jobs', () => jobs(platform));
  post('jobs/:name/run', (request) => runJob(platform, (request.params as { name: string }).name));
  post('rest', (request) => rest(platform, body(request)));
  post('clock', (request) => advance(platform, body(request)));
  get('clock', () => ({ mode: platform.clock.mode, now: platform.clock.text() }));
  get('metrics', () => ({ ...metrics.report(), peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
  post('metrics/reset', () => (metrics.reset(), metrics.report()));
  get('log', (request) => lines(platform, request));
  post('reset', () => (host.reset(), { now: platform.clock.text() }));
  post('fault', (request) => arm(platform, body(request)));
  post('access', (request) => setAccess(platform, body(request)));
  post('ui-action', (request) => uiAction(platform, body(request)));
  post('install', (request) => install(host, body(request)));
  post('import', (request) => importFile(host, body(request)));
  app.delete('/_instance/fault', (request) => {
    sameOrigin(request);
    faults.clear();
    return { armed: null };
  });
}
