import { readFileSync } from 'node:fs';
import content from '../../../src/optional/threat-intelligence.json';
import { readBuiltApp } from '../../support/built-app.ts';
import { createInstance, type Instance } from '../../instance/index.ts';
import { OPTIONAL_PACKAGE, PLUGIN } from '../../support/threat-intelligence.ts';

const RIGHTS = Object.entries(content.tables).flatMap(([table, operations]) =>
  operations.map((operation) => `${table} ${operation}`),
);

describe('the optional package for Threat Intelligence', () => {
  const { folder, scope } = { ...readBuiltApp(), scope: readBuiltApp().folder.scope };
  let instance: Instance;

  const rights = (): string[] =>
    instance
      .table('sys_scope_privilege')
      .find('target_scope.scope=sn_ti^status=allowed')
      .filter((row) => row['source_scope'] === folder.sysId && row['sys_scope'] === folder.sysId)
      .map((row) => `${row['target_name']} ${row['operation']}`);

  afterEach(() => instance.close());

  test('gives the app exactly the rights that its source names, once', () => {
    instance = createInstance({ app: 'dist/app' });
    expect(rights()).toEqual([]);
    // Each right with its request for applications that restrict their callers.
    expect(instance.importXml(OPTIONAL_PACKAGE)).toBe(2 * RIGHTS.length);
    expect(rights().sort()).toEqual([...RIGHTS].sort());
    expect(instance.importXml(OPTIONAL_PACKAGE)).toBe(0);
  });

  test('may change nothing of Threat Intelligence but add rows of incidents and observables', () => {
    instance = createInstance();
    expect(RIGHTS.filter((right) => !right.endsWith(' read'))).toEqual([
      'sn_ti_stix2_m2m_incident_attack create',
      'sn_ti_observable create',
      'sn_ti_m2m_task_observable create',
    ]);
    const tables = instance.platform.schema.tables();
    expect(Object.keys(content.tables).filter((table) => !tables.includes(table))).toEqual([]);
  });

  test('does no harm where Threat Intelligence is missing', () => {
    instance = createInstance({ app: 'dist/app', without: [PLUGIN] });
    expect(() => instance.importXml(OPTIONAL_PACKAGE)).not.toThrow();
  });

  test('belongs to the scope that was built', () => {
    instance = createInstance();
    const xml = readFileSync(OPTIONAL_PACKAGE, 'utf8');
    expect(xml).toContain(`<sys_scope display_value="${scope}">${folder.sysId}</sys_scope>`);
  });

  test('is the only kind of XML that is imported', () => {
    instance = createInstance();
    const [file = ''] = readBuiltApp().folder.updates.flatMap((each) => each.records.map((one) => one.file));
    expect(() => instance.importXml(`dist/app/${file}`)).toThrow(
      'An XML to import has the element unload, not record_update',
    );
  });
});

describe('the optional package for direct writes of Security Incidents', () => {
  test('gives the app the right to create and change them, which the app itself does not ask for', () => {
    const instance = createInstance({ app: 'dist/app' });
    const rights = (): string[] =>
      instance
        .table('sys_scope_privilege')
        .find('target_name=sn_si_incident^status=allowed^ORDERBYoperation')
        .map((row) => row['operation'] ?? '');
    expect(rights()).toEqual(['read']);
    instance.importXml('dist/direct-incident-writes.xml');
    expect(rights()).toEqual(['create', 'read', 'write']);
    instance.close();
  });
});

describe('requests for Restricted Caller Access', () => {
  const requests = (instance: Instance): string[] =>
    instance
      .table('sys_restricted_caller_access')
      .find('rca_type=real_rca')
      .filter((row) => row['sys_scope'] !== row['source_scope'])
      .map((row) => `${row['target_table']} ${row['operation']}`)
      .sort();

  test('appear after the install, for Security Incident Response and Security Support Common', () => {
    const instance = createInstance({ app: 'dist/app' });
    expect(requests(instance)).toEqual([
      'sn_sec_cmn_ci_lookup_rule create',
      'sn_sec_cmn_ci_lookup_rule read',
      'sn_sec_cmn_ci_lookup_rule write',
      'sn_si_incident read',
      'sn_si_m2m_task_affected_user create',
      'sn_si_m2m_task_affected_user read',
    ]);
    instance.close();
  });
});
