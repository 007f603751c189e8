import type { Instance, Row } from '../index.ts';
import { denialOf } from './support/denial.ts';
import { applicationId, demoInstance, enforce, evaluate, grant } from './support/fixture.ts';

let instance: Instance;

beforeEach(() => {
  instance = demoInstance();
  enforce(instance);
});

function allow(operation: string, target: string): void {
  grant(instance, { target_name: target, operation, target_type: 'sys_db_object' });
}

describe('CI Lookup Rules', () => {
  let source: string;

  beforeEach(() => {
    source = instance.table('sn_sec_int_integration').insert({ name: 'Demo' }).sys_id;
  });

  function addLookupRule(order: string, column: string, more: Record<string, string> = {}): Row {
    const script = `(function process(rule, sourceValue, sourcePayload) {
      var item = new GlideRecord('cmdb_ci');
      return item.get('${column}', sourceValue) ? item.getUniqueValue() : null;
    })(rule, sourceValue, sourcePayload)`;
    const values = { name: column, source, method: 'script', source_field: column, order, script, ...more };
    return instance.table('sn_sec_cmn_ci_lookup_rule').insert(values);
  }

  const identify = (payload: object): { ci: { mainCi: string }; lookupRule: string } | null =>
    evaluate(
      instance,
      `new sn_sec_cmn.CIIdentify().identify('${source}', JSON.parse('${JSON.stringify(payload)}'), true);`,
    ) as { ci: { mainCi: string }; lookupRule: string } | null;

  test('X01 are asked in order; placeholders and retired items never match', () => {
    grant(instance, {
      target_name: 'CIIdentify',
      target_type: 'sys_script_include',
      target_scope: applicationId(instance, 'sn_sec_cmn'),
    });
    const byAddress = addLookupRule('200', 'ip_address');
    const byName = addLookupRule('100', 'name');
    addLookupRule('50', 'name', { active: 'false' });
    instance.table('cmdb_ci_computer').insert({ name: 'old', install_status: '7' });
    instance.table('cmdb_ci_unclassed_hardware').insert({ name: 'placeholder' });
    const named = instance.table('cmdb_ci_computer').insert({ name: 'web01' });
    const addressed = instance.table('cmdb_ci_computer').insert({ name: 'db01', ip_address: '10.0.0.1' });
    expect(identify({ name: 'web01', ip_address: '10.0.0.1' })).toEqual({
      ci: { mainCi: named.sys_id },
      lookupRule: byName.sys_id,
    });
    for (const name of ['old', 'placeholder', 'nobody'])
      expect(identify({ name, ip_address: '10.0.0.1' })).toEqual({
        ci: { mainCi: addressed.sys_id },
        lookupRule: byAddress.sys_id,
      });
    expect(identify({ name: 'nobody' })).toBeNull();
  });

  test('are out of reach without the right to call them, and without the plugin', () => {
    expect(denialOf(() => identify({ name: 'x' }))).toMatch(
      /Execute operation on API 'CIIdentify' .* was denied/,
    );
    instance = demoInstance({ without: ['com.snc.security_support'] });
    expect(evaluate(instance, 'typeof sn_sec_cmn;')).toBe('undefined');
  });
});

describe('Identification and Reconciliation', () => {
  const reconcile = (source: string, className: string, values: object): Record<string, unknown> => {
    const input = JSON.stringify({ items: [{ className, values }] });
    const answer = evaluate(
      instance,
      `sn_cmdb.IdentificationEngine.createOrUpdateCI('${source}', '${input}');`,
    ) as string;
    return (JSON.parse(answer) as { items: Record<string, unknown>[] }).items[0] ?? {};
  };
  const messageOf = ({ sysId, errors }: Record<string, unknown>): unknown =>
    sysId === 'Unknown' ? (errors as { message: string }[])[0]?.message : 'no failure';

  beforeEach(() => {
    allow('create', 'cmdb_ci');
    allow('write', 'cmdb_ci');
  });

  test('X02 refuses what it cannot create, with the reason', () => {
    expect(messageOf(reconcile('Nobody', 'cmdb_ci_computer', { name: 'a' }))).toMatch(/discovery source/);
    expect(messageOf(reconcile('ServiceNow', 'task', { name: 'a' }))).toMatch(/Invalid class/);
    expect(messageOf(reconcile('ServiceNow', 'cmdb_ci_computer', { nick: 'a' }))).toMatch(/attribute: nick/);
    expect(messageOf(reconcile('ServiceNow', 'cmdb_ci_computer', { ip_address: '1' }))).toMatch(/identifier/);
    expect(instance.table('cmdb_ci').find('')).toEqual([]);
  });

  test('X03 creates once, then updates', () => {
    const made = reconcile('ServiceNow', 'cmdb_ci_computer', { name: 'web01' });
    expect(made).toMatchObject({ operation: 'INSERT', className: 'cmdb_ci_computer' });
    const again = reconcile('ServiceNow', 'cmdb_ci_computer', { name: 'web01', fqdn: 'web01.example.com' });
    expect(again).toMatchObject({ operation: 'UPDATE', sysId: made['sysId'] });
    expect(reconcile('ServiceNow', 'cmdb_ci_computer', { name: 'web01' })['operation']).toBe('NO_CHANGE');
    expect(instance.table('cmdb_ci').find('')).toMatchObject([
      { name: 'web01', fqdn: 'web01.example.com', discovery_source: 'ServiceNow' },
    ]);
  });

  test('X04 needs the rights of its caller', () => {
    instance = demoInstance();
    enforce(instance);
    expect(messageOf(reconcile('ServiceNow', 'cmdb_ci_computer', { name: 'a' }))).toMatch(/was denied/);
  });
});
