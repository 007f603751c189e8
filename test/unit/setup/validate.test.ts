import { readConfiguration } from '../../../src/server/configuration/configuration.ts';
import { takeLease } from '../../../src/server/slice/lease.ts';
import { tenantKey } from '../../../src/server/configuration/tenant.ts';
import type { HttpCall } from '../../../src/server/platform/ports.d.ts';
import { cardSaved, continueValidation, validateSetup } from '../../../src/server/setup/validate.ts';
import { anAnswer, fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);
const COLUMNS = {
  name: 'Acme',
  host: 'us2',
  access_id: 'id',
  access_key: 's3cr3t',
  link_back: 'true',
  close_insight: 'true',
  close_comment: 'true',
};
const STATUS = 'x_sul_sumo_logic_s_sumo_status';

let ports: FakePorts;
let calls: HttpCall[];
let asked: { at: number; step: number | undefined }[];

beforeEach(() => {
  ports = fakePorts(START);
  calls = [];
  asked = [];
  ports.http.send = (call) => {
    calls.push(call);
    if (call.method !== 'GET') return anAnswer(404, '{}');
    return anAnswer(200, JSON.stringify({ data: { objects: [], total: 0, hasNextPage: false }, errors: [] }));
  };
  ports.events.validateAt = (_configuration, at, step) => void asked.push({ at, step });
  ports.log.error = () => undefined;
  ports.events.deliverAt = () => undefined;
  ports.importSets = { open: () => 'set', loaded: () => undefined, transform: () => undefined };
  const services = { sha256Hex: () => 'hash', hmacBase64: () => 'mac' };
  ports.services = { ...ports.services, ...services };
});

const row = aRow(COLUMNS, 'own');
const status = (): Record<string, string> => [...ports.rows.table(STATUS).values()][0] ?? {};
const pending = (): boolean => /not complete yet/.test(status()['setup_findings'] ?? '');

describe('validating a set-up', () => {
  it('makes as many calls as fit into a second, and leaves the others to the next one', () => {
    const { message } = validateSetup(row, ports);
    expect(calls).toHaveLength(3);
    expect(asked).toEqual([{ at: START + 1000, step: 3 }]);
    expect([pending(), message]).toEqual([
      true,
      expect.stringMatching(/checks of Cloud SIEM are still running/),
    ]);
    ports.pass(1000);
    continueValidation(row, 3, ports);
    expect(calls).toHaveLength(6);
    expect([pending(), asked.length]).toEqual([false, 1]);
    expect(status()['setup_findings']).toContain('OK The access key has permission to close Insights');
  });

  it('does not continue when a later validation has ended meanwhile', () => {
    validateSetup(row, ports);
    ports.pass(1000);
    continueValidation(row, 3, ports);
    const before = status()['setup_findings'];
    continueValidation(row, 3, ports);
    expect([calls.length, status()['setup_findings']]).toEqual([6, before]);
  });

  it('waits for the worker that has the lease', () => {
    takeLease(tenantKey(readConfiguration(row, ports)), 'Poll Insights', ports);
    validateSetup(row, ports);
    expect(calls).toEqual([]);
    expect(asked).toEqual([{ at: START + 5000, step: 0 }]);
    expect(pending()).toBe(true);
  });

  it('calls nobody while the tenant is paused, and continues after that', () => {
    validateSetup(row, ports);
    Object.assign(status(), { paused_until: '2026-01-15 12:10:00' });
    ports.pass(2000);
    continueValidation(row, 3, ports);
    expect([calls.length, asked[1], pending()]).toEqual([3, { at: START + 600_000, step: 3 }, true]);
    ports.pass(600_000);
    continueValidation(row, 3, ports);
    expect([calls.length, pending()]).toEqual([6, false]);
  });

  it('asks nothing more once every call would fail the same way', () => {
    ports.http.send = (call) => (calls.push(call), anAnswer(401, '{"message":"no"}'));
    const { message } = validateSetup(row, ports);
    expect([calls.length, asked, pending()]).toEqual([1, [], false]);
    expect(message).not.toMatch(/still running/);
  });

  it('shows errors first, then warnings, and what is fine last; one outage is one line', () => {
    ports.http.send = (call) => (calls.push(call), anAnswer(503, '{"message":"busy"}'));
    expect(validateSetup(row, ports).isError).toBe(true);
    const lines = (status()['setup_findings'] ?? '').split('\n');
    const levels = lines.map((line) => ['Error', 'Warning', 'OK'].indexOf(line.split(' ')[0] ?? ''));
    expect(levels).toEqual([...levels].sort());
    expect(new Set(levels)).toContain(2);
    expect(lines.filter((line) => line.includes('[503]'))).toHaveLength(1);
    expect(calls).toHaveLength(1);
  });

  it('keeps what is to be known of saved values of the integration card, and says it once', () => {
    ports = fakePorts(START, { integration_id: 'card', configuration_id: 'own' });
    ports.rows.each = () => {
      throw new Error('no read');
    };
    cardSaved(row, ports);
    cardSaved(row, ports);
    expect(status()).toMatchObject({
      setup_result: 'warning',
      setup_findings: 'Warning The integration card cannot be read: no read',
    });
    expect(status()).not.toHaveProperty('setup_checked_at');
  });

  it('begins at once when values of the integration card were taken over, and not when none were', () => {
    const validations: unknown[] = [];
    ports = fakePorts(START, { integration_id: 'card', configuration_id: 'own' });
    ports.log.info = () => undefined;
    ports.events.validateAt = (...given) => void validations.push(given);
    const stored = { ...COLUMNS, sys_updated_on: '2026-01-15 10:00:00' };
    ports.rows.table('x_sul_sumo_logic_s_configuration').set('own', stored);
    const value = { integration: 'card', name: 'Host', sys_updated_on: '2026-01-15 11:00:00' };
    ports.rows.table('sn_sec_core_integration_item_config').set('host', { ...value, value: 'us2' });
    cardSaved(aRow(stored, 'own'), ports);
    expect(validations).toEqual([]);
    ports.rows.table('sn_sec_core_integration_item_config').set('host', { ...value, value: 'eu' });
    cardSaved(aRow(stored, 'own'), ports);
    expect(validations).toEqual([['own', START]]);
  });

  it('stores the worst level, and never the key', () => {
    ports.http.send = () => anAnswer(401, '{"message":"bad key s3cr3t"}');
    validateSetup(row, ports);
    expect(status()['setup_result']).toBe('error');
    expect(status()['setup_findings']).not.toContain('s3cr3t');
  });

  it('names an invalid setting, and asks Cloud SIEM nothing', () => {
    validateSetup(aRow({ ...COLUMNS, host: 'evil.example.com' }, 'own'), ports);
    expect(calls).toEqual([]);
    expect(status()['setup_findings']).toMatch(
      /^Error .*evil\.example\.com.*: correct it in the configuration$/m,
    );
  });

  it('survives a status that cannot be saved', () => {
    validateSetup(row, ports);
    const stored = ports.rows.byId;
    ports.rows.byId = (table, id) => {
      const found = stored(table, id);
      return found !== null && table === STATUS ? { ...found, save: () => false } : found;
    };
    expect(() => validateSetup(row, ports)).not.toThrow();
  });
});
