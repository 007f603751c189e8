import { SCOPE, TABLE } from '../../src/server/core/names.ts';
import type { HttpAnswer, HttpCall } from '../../src/server/platform/ports.d.ts';
import { anAnswer, fakePorts, type FakePorts } from './ports.ts';

/** The configuration of a test. */
export const CONFIGURATION = 'c0'.repeat(16);

export const HOST = 'cse.example';

/** Cloud SIEM as one function: what each path is answered with, status and `data`. */
export type Answers = (path: string, call: HttpCall) => readonly [status: number, data: unknown];

/** Ports with one configuration as it is installed, and a tenant that answers as the test says. */
export interface PageWorld {
  ports: FakePorts;
  /** Calls of Cloud SIEM so far. */
  calls: HttpCall[];
  stored(): Record<string, string>;
}

const INSTALLED = {
  name: 'Sumo Logic',
  active: 'true',
  query: '-status:"closed"',
  close_insight: 'true',
  configuration_items: 'off',
};

/** @param values of the configuration, besides those of the installed one */
export function pageWorld(
  answers: Answers = () => [200, []],
  values: Readonly<Record<string, string>> = {},
): PageWorld {
  const ports = fakePorts(Date.UTC(2026, 0, 15, 12), { allowed_hosts: HOST });
  const calls: HttpCall[] = [];
  const send = (call: HttpCall): HttpAnswer => {
    calls.push(call);
    const [status, data] = answers(new URL(call.url).pathname.replace('/api/sec/v1', ''), call);
    return anAnswer(
      status,
      JSON.stringify(status === 200 ? { data, errors: [] } : { message: 'as planned' }),
    );
  };
  Object.assign(ports.http, { send });
  Object.assign(ports.events, { continueAt: () => undefined });
  Object.assign(ports.log, { debug: () => undefined, error: () => undefined });
  ports.rows.put(TABLE.configuration, { ...INSTALLED, ...values }, CONFIGURATION);
  ports.rows.put(
    TABLE.transformMap,
    {
      name: 'Sumo Insight Mapper',
      source_table: `${SCOPE}_sumo_logic_insights`,
      target_table: TABLE.incident,
      active: 'true',
      order: '100',
    },
    'map',
  );
  ports.rows.put(
    TABLE.transformMap,
    {
      name: 'Sumo Incident Updater',
      source_table: `${SCOPE}_incident_update`,
      target_table: TABLE.incident,
      active: 'true',
      order: '100',
    },
    'updater',
  );
  return {
    ports,
    calls,
    stored: () => ports.rows.table(TABLE.configuration).get(CONFIGURATION) ?? {},
  };
}

/** Host and credentials that the tenant accepts. */
export const CONNECTED = { host: HOST, access_id: 'suABC', access_key: 'entered key' };
