import { TABLE } from '../../src/server/core/names.ts';
import type { HttpAnswer, Ports } from '../../src/server/platform/ports.d.ts';
import { createFakeRows, deriveId, type FakeRows } from './rows.ts';

export interface FakePorts extends Ports {
  rows: FakeRows;
  /** Moves the clock; milliseconds. */
  pass(milliseconds: number): void;
}

/** The app's ports without an instance: rows in memory, a clock that stands still, settings as given. Nothing else may be used. */
export function fakePorts(now: number, settings: Readonly<Record<string, string>> = {}): FakePorts {
  let time = now;
  const unused = (): never => {
    throw new Error('This unit is not expected to use that port');
  };
  return {
    rows: createFakeRows(),
    clock: { now: () => time },
    settings: {
      text: (name) => settings[name] ?? '',
      integer: (name, fallback) => Number(settings[name] ?? fallback),
      instanceUrl: () => 'https://acme.service-now.com/',
      instance: () => ({ id: 'acme-id', name: 'acme', url: 'https://acme.service-now.com/' }),
    },
    http: { send: unused },
    probeHttp: () => undefined,
    log: { error: unused, info: unused, debug: unused },
    events: {
      continueAt: unused,
      deliverAt: unused,
      followAt: unused,
      healthChanged: unused,
      actionMail: unused,
      receiveAt: unused,
      validateAt: unused,
      watchRulesAt: unused,
      problem: () => '',
    },
    importSets: { open: unused, loaded: unused, transform: unused },
    services: { identifyCi: unused, reconcileCi: unused, sha256Hex: unused, hmacBase64: unused },
    hashes: { sha256Hex: unused, hmacBase64: unused },
    deriveId,
    pass(milliseconds) {
      time += milliseconds;
    },
  };
}

/** What a job keeps for the one configuration of a test; empty where it has no record. */
export function jobIn({ rows }: FakePorts, job: string): Record<string, string> {
  return [...rows.table(TABLE.job).values()].find((row) => row['job'] === job) ?? {};
}

/** An HTTP answer; header names in any case. */
export function anAnswer(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { status, body, took: 0, header: (name) => lower.get(name.toLowerCase()) ?? null };
}
