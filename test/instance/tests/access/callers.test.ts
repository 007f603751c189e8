import { CALLER_STATUS } from '../../access/callers.ts';
import type { Instance, Row } from '../../index.ts';
import { denialOf } from '../support/denial.ts';
import { addFile, applicationId, demoInstance, evaluate, scopeId } from '../support/fixture.ts';

let instance: Instance;

const read = (): unknown => evaluate(instance, `new GlideRecord('sn_si_incident').query();`);
const records = (): Row[] => instance.table('sys_restricted_caller_access').find('');
const allow = (values: Record<string, string> = {}): void => {
  const target = applicationId(instance, 'sn_si');
  addFile(instance, 'sys_restricted_caller_access', {
    sys_scope: target,
    source_scope: scopeId(instance),
    source_type: '5',
    target_scope: target,
    operation: 'read',
    status: CALLER_STATUS.allowed,
    ...values,
  });
};

describe('Restricted Caller Access', () => {
  test('records an allowed caller where a table is tracked, once', () => {
    instance = demoInstance({ callerAccess: { sn_si: 'tracking' } });
    read();
    read();
    expect(records()).toMatchObject([
      {
        source_scope: scopeId(instance),
        target_scope: applicationId(instance, 'sn_si'),
        operation: 'read',
        status: '2',
      },
    ]);
  });

  test('refuses a caller where a table is restricted, and records the request', () => {
    instance = demoInstance({ callerAccess: { sn_si: 'restriction' } });
    expect(denialOf(read)).toContain('must declare a restricted caller access privilege');
    expect(denialOf(read)).toContain('was denied');
    expect(records()).toMatchObject([{ operation: 'read', status: CALLER_STATUS.requested }]);
  });

  test('lets an allowed caller through, for that operation', () => {
    instance = demoInstance({ callerAccess: { sn_si: 'restriction' } });
    allow();
    expect(read).not.toThrow();
    const create = `new GlideRecord('sn_si_m2m_task_affected_user').insert();`;
    expect(denialOf(() => evaluate(instance, create))).toContain('Create');
  });

  test.each([
    ['requested', { status: CALLER_STATUS.requested }],
    ['denied', { status: CALLER_STATUS.denied }],
    ['for another operation', { operation: 'write' }],
    ['for a single script include', { source_type: '2' }],
  ])('does not let a caller through by a record that is %s', (_what, values) => {
    instance = demoInstance({ callerAccess: { sn_si: 'restriction' } });
    allow(values);
    expect(denialOf(read)).toContain('was denied');
  });

  test('does not go by a record that the calling application brought itself', () => {
    instance = demoInstance({ callerAccess: { sn_si: 'restriction' } });
    allow({ sys_scope: scopeId(instance) });
    expect(denialOf(read)).toContain('was denied');
  });

  test('holds for one table as well as for a whole scope', () => {
    instance = demoInstance({ callerAccess: { sn_si_incident: 'restriction' } });
    expect(denialOf(read)).toContain('was denied');
    expect(() =>
      evaluate(instance, `new GlideRecord('sn_si_m2m_task_affected_user').query();`),
    ).not.toThrow();
  });

  test('knows no table or scope of another name', () => {
    expect(() => demoInstance({ callerAccess: { sn_nowhere: 'tracking' } })).toThrow(
      'sn_nowhere is no table here',
    );
  });
});
