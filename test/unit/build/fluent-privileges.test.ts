import {
  apiPrivilegeFluent,
  callerAccessFluent,
  recordPrivilegeFluent,
} from '../../build/fluent/privileges.ts';

const SCOPE_ID = '0123456789abcdef0123456789abcdef';
const PRIVILEGES = [
  { id: 'user', table: 'sys_user', operations: ['read'] },
  { id: 'rule', table: 'sn_rule', scope: 'sn_cmn', operations: ['read', 'create'], restrictsCallers: true },
  { id: 'rule', scriptInclude: 'RuleLookup', scope: 'sn_cmn', operations: ['execute'] },
] as const;

const keys = (text: string): string[] =>
  [...text.matchAll(/Now\.ID\['([^']+)'\]/g)].map(([, key = '']) => key);

describe('the Fluent of privileges', () => {
  const text = recordPrivilegeFluent(SCOPE_ID, PRIVILEGES);

  test('has a record for each operation', () => {
    expect(keys(text)).toEqual([
      'privilege-user-read',
      'privilege-rule-read',
      'privilege-rule-create',
      'privilege-rule-execute',
    ]);
  });

  test('allows what is on a table of the platform, in the global scope', () => {
    expect(text).toContain("targetName: 'sys_user', targetScope: 'global', targetType: 'sys_db_object'");
  });

  test('names another application by its scope', () => {
    expect(text).toContain(
      `operation: 'read', source_scope: '${SCOPE_ID}', status: 'allowed', target_name: 'sn_rule'`,
    );
    expect(text).toContain(
      "target_scope: Now.ref('sys_scope', { scope: 'sn_cmn' }), target_type: 'sys_db_object'",
    );
    expect(text).toContain("target_name: 'RuleLookup'");
    expect(text).toContain("target_type: 'sys_script_include'");
  });

  test('requests the rights of an application that restricts its callers', () => {
    const requests = callerAccessFluent(SCOPE_ID, PRIVILEGES);
    expect(keys(requests)).toEqual(['caller-rule-read', 'caller-rule-create']);
    expect(requests).toContain(`source: '${SCOPE_ID}'`);
    expect(requests).toContain("target_table: 'sn_rule', target_type: '3', operation: 'read'");
  });

  test('allows each call of an API', () => {
    const calls = apiPrivilegeFluent({ scriptable: ['GlideRecord.get', 'Glide API: scripting'] });
    expect(keys(calls)).toEqual(['api-GlideRecord.get', 'api-Glide-API-scripting']);
    expect(calls).toContain(
      "targetName: 'Glide API: scripting', targetScope: 'global', targetType: 'scriptable'",
    );
  });
});
