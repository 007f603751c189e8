import type { Instance } from '../../index.ts';
import { denialOf } from '../support/denial.ts';
import {
  addInclude,
  ALL_APIS,
  applicationId,
  demoInstance,
  enforce,
  evaluate,
  grant,
  logged,
  scopeId,
} from '../support/fixture.ts';

let instance: Instance;

beforeEach(() => {
  instance = demoInstance();
});

const read = (): unknown => evaluate(instance, `new GlideRecord('sn_si_incident').query();`);
const readPrivilege = (values: Record<string, string> = {}): void => {
  grant(instance, {
    target_name: 'sn_si_incident',
    target_type: 'sys_db_object',
    target_scope: applicationId(instance, 'sn_si'),
    operation: 'read',
    ...values,
  });
};
const privileges = (query: string): string[] =>
  instance
    .table('sys_scope_privilege')
    .find(`source_scope=${scopeId(instance)}^${query}`)
    .map((row) => [row['target_name'], row['operation'], row['target_scope'], row['status']].join(' '));

describe('a privilege on a table', () => {
  test('is needed for each operation, and asked for by a record with the status requested', () => {
    enforce(instance);
    expect(denialOf(read)).toBe(
      "Read operation on table 'sn_si_incident' from scope 'Demo' was denied. The application 'Demo' must declare a cross scope access privilege. Please contact the application author to update their privilege requests.",
    );
    expect(denialOf(read)).toContain('was denied');
    expect(privileges('status=requested')).toEqual([
      `sn_si_incident read ${applicationId(instance, 'sn_si')} requested`,
    ]);
    readPrivilege();
    expect(read).not.toThrow();
    const insert = (): unknown => evaluate(instance, `new GlideRecord('sn_sec_int_integration').insert();`);
    expect(denialOf(insert)).toContain("Create operation on table 'sn_sec_int_integration'");
  });

  test.each([
    ['the name of a scope', 'sn_si'],
    ['a sys_id that no application has', 'f'.repeat(32)],
    ['nothing', ''],
    ['another application', 'global'],
  ])('grants nothing where its target scope is %s', (_what, scope) => {
    enforce(instance);
    readPrivilege({ target_scope: scope });
    expect(denialOf(read)).toContain('was denied');
  });

  test.each([
    ['requested', { status: 'requested' }],
    ['denied', { status: 'denied' }],
    ['of another type', { target_type: 'sys_script_include' }],
    ['of the name of our scope instead of its sys_id', { source_scope: 'x_acme_demo' }],
  ])('grants nothing that is %s', (_what, values) => {
    enforce(instance);
    readPrivilege(values);
    expect(denialOf(read)).toContain('was denied');
  });

  test('holds for aggregates, deletes and updates alike', () => {
    enforce(instance);
    const { sys_id: id } = instance.table('sn_sec_int_integration').insert({ name: 'theirs' });
    const count = `var count = new GlideAggregate('sn_sec_int_integration'); count.addAggregate('COUNT'); count.query();`;
    expect(denialOf(() => evaluate(instance, count))).toContain('Read operation');
    readPrivilege({
      target_name: 'sn_sec_int_integration',
      target_scope: applicationId(instance, 'sn_sec_int'),
    });
    const found = `var record = new GlideRecord('sn_sec_int_integration'); record.get('${id}');`;
    expect(denialOf(() => evaluate(instance, `${found} record.deleteRecord();`))).toContain(
      'Delete operation',
    );
    const change = `${found} record.setValue('name', 'ours'); record.update();`;
    expect(denialOf(() => evaluate(instance, change))).toContain('Write operation');
    expect(instance.table('sn_sec_int_integration').get(id)?.['name']).toBe('theirs');
  });

  test('does not open what the table itself closes: the write gives null', () => {
    enforce(instance);
    readPrivilege({ operation: 'create' });
    expect(evaluate(instance, `new GlideRecord('sn_si_incident').insert();`)).toBeNull();
    expect(logged(instance).at(-1)).toBe(
      "error Security restricted: Create operation against 'sn_si_incident' from scope 'x_acme_demo' has been refused due to the table's cross-scope access policy",
    );
  });

  test('that is taken away is missed at once', () => {
    enforce(instance);
    readPrivilege();
    read();
    const [row] = instance.table('sys_scope_privilege').find('target_name=sn_si_incident');
    instance.table('sys_scope_privilege').remove(row?.sys_id ?? '');
    expect(denialOf(read)).toContain('was denied');
  });
});

describe('runtime access tracking', () => {
  test('of None authorises everything', () => {
    expect(read).not.toThrow();
    expect(privileges('')).toEqual([]);
  });

  test('of Tracking allows what is done for the first time, records it, and refuses what a record denies', () => {
    instance.table('sys_app').update(scopeId(instance), { runtime_access_tracking: 'permissive' });
    expect(read).not.toThrow();
    expect(privileges('').sort()).toEqual([
      'GlideRecord.query execute global allowed',
      'ScopedGlideRecord execute global allowed',
      `sn_si_incident read ${applicationId(instance, 'sn_si')} allowed`,
    ]);
    expect(logged(instance)).toContain(
      "info Security restricted: Execute operation on API 'GlideRecord.query' from scope 'Demo' was granted and added to 'Demo' cross scope privileges",
    );
    const [row] = instance.table('sys_scope_privilege').find('target_name=sn_si_incident');
    instance.table('sys_scope_privilege').update(row?.sys_id ?? '', { status: 'denied' });
    expect(denialOf(read)).toContain('was denied');
  });

  test('of Enforcing refuses an API that no privilege names', () => {
    enforce(
      instance,
      ALL_APIS.filter((name) => name !== 'Glide API: properties'),
    );
    expect(denialOf(() => evaluate(instance, `gs.getProperty('glide.servlet.uri');`))).toContain(
      "Execute operation on API 'Glide API: properties' from scope 'Demo' was denied",
    );
    expect(evaluate(instance, `gs.generateGUID().length;`)).toBe(32);
  });

  test('leaves scripts of the global scope alone', () => {
    expect(() => evaluate(instance, `new GlideRecord('sn_si_incident').query();`, 'global')).not.toThrow();
  });
});

describe('a script include of another application', () => {
  test('is found only with a privilege to execute it', () => {
    addInclude(
      instance,
      'Helper',
      `var Helper = Class.create(); Helper.prototype = { one: function () { return 1; } };`,
      {
        access: 'public',
        sys_scope: applicationId(instance, 'sn_si'),
      },
    );
    enforce(instance);
    const call = (): unknown => evaluate(instance, `new sn_si.Helper().one();`);
    expect(denialOf(call)).toContain("Execute operation on API 'Helper'");
    grant(instance, {
      target_name: 'Helper',
      target_type: 'sys_script_include',
      target_scope: applicationId(instance, 'sn_si'),
    });
    expect(call()).toBe(1);
  });
});

describe('the exception of a denied access', () => {
  const caught = (script: string): unknown =>
    evaluate(
      instance,
      `var result; try { new GlideRecord('sn_si_incident').query(); } catch (e) { ${script} } result;`,
    );
  const inner = (script: string): unknown =>
    caught(`try { result = ${script}; } catch (again) { result = 'threw: ' + again.message; }`);

  test('throws again when a script reads its message, or makes a text of it', () => {
    enforce(instance);
    for (const reading of ['e.message', 'e.getMessage()', 'String(e)', "'' + e", '`${e}`', 'e.toString()'])
      expect(inner(reading)).toBe(
        'threw: Illegal access to getter method getMessage in class com.glide.script.fencing.access.ScopeAccessNotGrantedException',
      );
    expect(inner(`'message' in e`)).toBe(true);
    expect(inner('typeof e')).toBe('object');
    expect(inner('e instanceof Error')).toBe(false);
    expect(inner('e.name')).toBeUndefined();
  });

  test('gives its class as text where that is wanted, and still no message', () => {
    instance = demoInstance({ exceptionText: 'class name' });
    enforce(instance);
    expect(inner('String(e)')).toBe('com.glide.script.fencing.access.ScopeAccessNotGrantedException');
    expect(inner('e.message')).toMatch(/^threw: Illegal access/);
  });

  test('is explained in the log of the instance alone', () => {
    enforce(instance);
    caught('result = 1;');
    expect(logged(instance).filter((line) => line.includes('sn_si_incident'))).toEqual([
      expect.stringMatching(/^error Security restricted: Read operation on table 'sn_si_incident'/),
    ]);
  });
});
