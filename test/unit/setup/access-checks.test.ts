import { ACCESS_CHECKS } from '../../../src/server/setup/access-checks.ts';
import { lineOf, runChecks } from '../../../src/server/setup/check.ts';
import { refused } from '../../../src/server/core/refusal.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const ADD = 'in System Applications > Application Cross-Scope Access, and approve it';

let ports: FakePorts;

const lines = (): string[] =>
  runChecks(ACCESS_CHECKS, { row: aRow({}), configuration: null, problem: '', ports }).map(lineOf);
const privilege = (id: string, values: Record<string, string>): void =>
  void ports.rows.table('sys_scope_privilege').set(id, {
    'source_scope.scope': SCOPE,
    operation: 'read',
    status: 'allowed',
    target_type: 'sys_db_object',
    target_scope: 'global',
    ...values,
  });

beforeEach(() => {
  ports = fakePorts(Date.UTC(2026, 0, 15, 12));
  ports.log.error = () => undefined;
  ports.events.deliverAt = () => undefined;
  ports.importSets = { open: () => 'set', loaded: () => undefined, transform: () => undefined };
  ports.services = { ...ports.services, sha256Hex: () => 'hash', hmacBase64: () => 'mac' };
  ports.rows.table('sys_scope').set('app', { scope: SCOPE, runtime_access_tracking: 'enforcing' });
  privilege('one', { target_name: 'sys_user' });
});

describe('what ServiceNow grants the app', () => {
  it('is said in a few short lines where nothing is refused', () => {
    expect(lines()).toEqual([
      'OK Runtime access tracking is Enforcing: access without an allowed Cross-Scope Access record is refused',
      'OK Can read sn_si_incident, sys_import_set',
      expect.stringMatching(/^OK Can read sys_choice, .*cmdb_ci, /),
      'OK Can call GlideRecord, GlideAggregate, encoded queries, GlideDateTime, properties, RESTMessageV2, GlideImportSetTransformer',
      'OK Can call GlideDigest, CertificateEncryption, event queue',
      'OK 1 Cross-Scope Access records are allowed',
    ]);
  });

  it.each([
    ['sn_si_incident', 'Error'],
    ['sys_import_set', 'Error'],
    ['cmdb_ci', 'Warning'],
    ['sys_user', 'Warning'],
  ])('names %s with what to add where it may not be read: %s', (table, level) => {
    const first = ports.rows.first.bind(ports.rows);
    ports.rows.first = (name, query) => {
      if (name === table) throw refused({ operation: 'read', target: name });
      return first(name, query);
    };
    const [bad] = lines().filter((line) => !line.startsWith('OK '));
    expect(bad).toBe(
      `${level} Cannot read ${table}: ServiceNow refused access from this application: ` +
        `Add an allowed Cross-Scope Access record (read, ${table}) ${ADD} in System Applications > Restricted Caller Access.`,
    );
  });

  it('says nothing of tables that this instance lacks', () => {
    ports.rows.lack('sn_sec_cmn_ci_lookup_rule');
    expect(lines().join()).not.toContain('lookup_rule');
  });

  it('names an API that is refused', () => {
    ports.probeHttp = () => {
      throw refused({ operation: 'execute', target: 'ScriptableRESTMessageClient' });
    };
    ports.events.problem = () => 'Cannot call Glide API: event management';
    const bad = lines().filter((line) => !line.startsWith('OK '));
    expect(bad).toEqual([
      expect.stringMatching(/^Error Cannot call ScriptableRESTMessageClient: .*\(execute, Scriptable/),
      expect.stringMatching(/^Warning event queue could not be checked \(Cannot call Glide API: event/),
    ]);
  });

  it('names records of its own that are not allowed, or whose target scope did not resolve', () => {
    privilege('two', { target_name: 'sn_si_incident', target_scope: 'phantom' });
    privilege('three', { target_name: 'cmdb_ci', status: 'denied' });
    privilege('four', { target_name: 'sn_ti_observable', target_scope: 'phantom' });
    ports.rows.lack('sn_ti_observable');
    expect(lines().slice(-2)).toEqual([
      expect.stringMatching(/^Warning Cross-Scope Access records \(read, cmdb_ci\) are not allowed: set/),
      expect.stringMatching(
        /^Warning Cross-Scope Access records \(read, sn_si_incident\) name no application/,
      ),
    ]);
  });

  it('reports a package without any record', () => {
    ports.rows.table('sys_scope_privilege').clear();
    expect(lines().slice(-1)).toEqual([expect.stringMatching(/^Error This application has no Cross-Scope/)]);
  });
});
