import { name, version } from '../../../package.json';
import { builtFiles, readBuiltApp } from '../../support/built-app.ts';

const { folder, records } = readBuiltApp();
const { scope } = folder;
const tables = folder.tables.map(({ definition }) => definition);
const path = new RegExp(`${scope}/${name}|/src/server/|\\brequire\\s*\\(`);

describe.each(tables.map((table) => [table.name, table] as const))('the table %s', (tableName, table) => {
  test('is of this application, with a label', () => {
    expect(tableName.startsWith(`${scope}_`)).toBe(true);
    expect(table.label).toMatch(/^[A-Z]/);
  });

  test('can be reached by web services, and has an ACL for each operation', () => {
    expect(table.access.webService).toBe(true);
    const acls = records('sys_security_acl').filter((acl) => acl['name'] === tableName);
    expect(acls.map((acl) => acl['operation']).sort()).toEqual(['create', 'delete', 'read', 'write']);
    for (const acl of acls) {
      const roles = records('sys_security_acl_role').filter(
        (role) => role['sys_security_acl'] === acl['sys_id'],
      );
      const refuses = acl['script'] === 'answer = false;';
      expect([acl['operation'], acl['active'], roles.length > 0 || refuses]).toEqual([
        acl['operation'],
        'true',
        true,
      ]);
    }
  });

  test('has a list, a form and a display column', () => {
    expect(table.columns.filter(({ display }) => display)).toHaveLength(1);
    expect(records('sys_ui_list').filter((list) => list['name'] === tableName)).toHaveLength(1);
    expect(records('sys_ui_form').filter((form) => form['name'] === tableName)).toHaveLength(1);
  });

  test('has a label and a hint for each column of its own', () => {
    const texts = new Map(
      records('sys_documentation')
        .filter((text) => text['name'] === tableName)
        .map((text) => [text['element'], text]),
    );
    expect(table.columns.length).toBeGreaterThan(0);
    const bare = table.columns.filter(
      ({ name: column }) => !texts.get(column)?.['hint'] || !texts.get(column)?.['label'],
    );
    expect(bare.map(({ name: column }) => column)).toEqual([]);
  });
});

/** Properties that decide where keys and data may go. */
const PLATFORM_ADMIN = /\.(?:allowed_hosts|allowed_action_hosts|configuration_id|integration_id)$/;

describe('the records of the built app', () => {
  test('name a module only in script includes: an edited record keeps its text in the next version', () => {
    const naming = builtFiles().filter(({ text }) => path.test(text));
    const kinds = new Set(naming.map((file) => file.name.replace(/_[0-9a-f]{32}\.xml$/, '')));
    expect([...kinds].sort()).toEqual(['scope/sys_app', 'update/sys_module', 'update/sys_script_include']);
  });

  test('have the modules at the path of this version', () => {
    const paths = records('sys_module').map((module) => module['path'] ?? '');
    expect(paths.filter((each) => !each.startsWith(`${scope}/${name}/${version}/`))).toEqual([]);
    expect(folder.version).toBe(version);
  });

  test('take no right on Security Incidents but to read them, and to add to their affected users', () => {
    const rights = records('sys_scope_privilege')
      .filter((right) => right['target_name']?.startsWith('sn_si'))
      .map((right) => [right['target_name'], right['operation'], right['status']].join(' '));
    expect(rights.sort()).toEqual([
      'sn_si_incident read allowed',
      'sn_si_m2m_task_affected_user create allowed',
      'sn_si_m2m_task_affected_user read allowed',
    ]);
  });

  test('take no right on Threat Intelligence, which an instance may lack', () => {
    const rights = records('sys_scope_privilege').map((right) => [
      right['target_name'] ?? '',
      right['target_scope'] ?? '',
    ]);
    expect(rights.flat().filter((name) => name.startsWith('sn_ti'))).toEqual([]);
  });

  test('are properties that do not flush the caches, and that only the app’s roles see', () => {
    expect(records('sys_properties').length).toBeGreaterThan(0);
    for (const property of records('sys_properties')) {
      expect(property).toMatchObject({
        ignore_cache: 'true',
        write_roles: PLATFORM_ADMIN.test(property['name'] ?? '')
          ? 'admin'
          : expect.stringContaining(`${scope}.admin`),
      });
      expect(property['read_roles']).toContain(`${scope}.viewer`);
      expect(property['description']).toMatch(/\.$/);
    }
  });

  test('are modules of a menu that only the app’s roles see', () => {
    const roles = records('sys_user_role').map((role) => role['name']);
    expect(records('sys_app_module').length).toBeGreaterThan(0);
    for (const module of [...records('sys_app_module'), ...records('sys_app_application')]) {
      const named = (module['roles'] ?? '').split(',');
      expect([module['title'], named.filter((role) => !roles.includes(role))]).toEqual([module['title'], []]);
    }
  });
});
