import { mkdirSync, writeFileSync } from 'node:fs';
import { createInstance, type Instance } from '../index.ts';
import { id, SAMPLE_USERS, sampleApp, writeApp, type SampleApp } from './support/sample-app.ts';

const SCOPE = 'x_acme_sample';
const THING = `${SCOPE}_thing`;

describe('installing a built app', () => {
  let instance: Instance;

  beforeEach(() => {
    instance = createInstance({
      tracking: 'built',
      users: SAMPLE_USERS,
      http: { send: () => ({ status: 0, headers: {}, body: '' }), close: () => undefined },
    });
  });

  const install = (changes: Partial<SampleApp> = {}) => instance.install(writeApp(sampleApp(changes)));
  const row = (table: string, sysId: string) => instance.platform.store.get(table, sysId);

  test('reports scope, version and kind', () => {
    const report = install();
    expect(report).toMatchObject({
      scope: SCOPE,
      name: 'Sample',
      version: '1.0.0',
      kind: 'install',
      skipped: [],
      removed: 0,
    });
    expect(report.installed).toBe(sampleApp().update.length + 2);
  });

  test('defines tables with their columns, parents, indexes and access', () => {
    install();
    const { schema } = instance.platform;
    expect(schema.displayColumn(THING)).toBe('name');
    expect(schema.column(THING, 'owner')).toMatchObject({ type: 'reference', reference: 'sys_user' });
    expect(schema.lineage(`${SCOPE}_staged`)).toEqual([`${SCOPE}_staged`, 'sys_import_set_row']);
    expect(schema.table(THING).indexes).toEqual([{ columns: ['size'], unique: false }]);
    expect(schema.table(`${SCOPE}_closed`).access).toMatchObject({ webService: false, create: false });
    expect(schema.table(THING)).toMatchObject({ scope: SCOPE, access: { webService: true } });
  });

  test('stores booleans as 1 and 0, keeps scripts to the letter, and stamps application files', () => {
    install();
    expect(row('sys_script_include', id('e2'))).toMatchObject({
      active: '1',
      script: 'var a = 1 < 2 && "x";\n',
      sys_update_name: `sys_script_include_${id('e2')}`,
      sys_class_name: 'sys_script_include',
      sys_created_by: 'system',
    });
    expect(row('sys_properties', id('e1'))).toMatchObject({ name: `${SCOPE}.level`, value: 'low' });
  });

  test('finds references by their name where the sys_id is made up', () => {
    install();
    expect(row('sys_user_role_contains', id('b3'))).toMatchObject({ role: id('b2'), contains: id('b1') });
  });

  test('keeps a reference whose target is not here, and says so in the log', () => {
    const grant = {
      sys_security_acl: id('c1'),
      sys_user_role: { value: id('99'), attributes: { name: 'sn_nope.role' } },
    };
    const update = [
      ...sampleApp().update,
      { table: 'sys_security_acl_role', sysId: id('98'), values: grant },
    ];
    install({ update });
    expect(row('sys_security_acl_role', id('98'))?.sys_user_role).toBe(id('99'));
    const warnings = instance.log().filter((line) => line.level === 'warn');
    expect(warnings.map((line) => line.message).join()).toContain(
      'sys_user_role that is not here (name=sn_nope.role)',
    );
  });

  test('describes the tables as rows, so that scripts can ask the dictionary', () => {
    install();
    const columns = instance
      .table('sys_dictionary')
      .find(`name=${THING}^elementISNOTEMPTY`)
      .map((each) => each.element);
    expect(columns).toEqual(expect.arrayContaining(['name', 'secret', 'sys_id', 'sys_created_on']));
    expect(instance.table('sys_db_object').find(`name=${THING}`)).toHaveLength(1);
    expect(
      instance
        .table('sys_choice')
        .find(`name=${THING}^element=color`)
        .map((each) => each.label)
        .sort(),
    ).toEqual(['Green', 'Red']);
  });

  test('brings data rows, and demo rows only when asked', () => {
    install();
    expect(
      instance
        .table(THING)
        .find()
        .map((each) => each.name),
    ).toEqual(['First']);
  });

  test('takes application files of tables that nobody described', () => {
    const file = { table: 'sys_ui_message', sysId: id('97'), values: { key: 'hello', message: 'Hello <b>' } };
    install({ update: [...sampleApp().update, file] });
    expect(instance.table('sys_ui_message').find('key=hello')[0]?.message).toBe('Hello <b>');
  });

  test('adds columns to a table of another application', () => {
    const content = `<element name="${SCOPE}_flag" type="boolean" label="Flag" max_length="40"/>`;
    install({ tables: [...sampleApp().tables, { name: 'sn_si_incident', attributes: {}, content }] });
    const { schema } = instance.platform;
    expect(schema.column('sn_si_incident', `${SCOPE}_flag`)?.type).toBe('boolean');
    expect(schema.column('sn_si_incident', 'severity')).toBeDefined();
    expect(schema.table('sn_si_incident').scope).toBe('sn_si');
  });

  test('reads records nested in wrappers, and what a deletion in the same file does not take away', () => {
    const dir = writeApp(sampleApp());
    const choice = (sysId: string, value: string) =>
      `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${sysId}</sys_id><name>${THING}</name><element>color</element>` +
      `<value>${value}</value><label>${value.toUpperCase()}</label><language>en</language></sys_choice>`;
    mkdirSync(`${dir}/author_elective_update`);
    writeFileSync(
      `${dir}/author_elective_update/sys_choice_x.xml`,
      `<?xml version="1.0"?><record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="color" table="${THING}">` +
        `<sys_choice action="delete_multiple" query="name=${THING}^element=color"/>` +
        `${choice(id('91'), 'blue')}${choice(id('92'), 'pink')}</sys_choice_v2></record_update>`,
    );
    instance.install(dir);
    expect(
      instance
        .table('sys_choice')
        .find(`name=${THING}^element=color`)
        .map((each) => each.value)
        .sort(),
    ).toEqual(['blue', 'pink']);
  });

  test('makes the users who come with the app, with its roles', () => {
    install();
    const { users } = instance.platform;
    expect([...(users.login('sample.viewer', 'sample.viewer')?.roles ?? [])]).toEqual([`${SCOPE}.viewer`]);
    expect([...(users.byName('sample.admin')?.roles ?? [])].sort()).toEqual([
      `${SCOPE}.admin`,
      `${SCOPE}.viewer`,
    ]);
  });

  test('makes no user who has a role that is not there', () => {
    const [viewer] = SAMPLE_USERS;
    const users = [{ ...viewer!, roles: ['.manager'] }];
    const strict = createInstance({ users });
    expect(() => strict.install(writeApp(sampleApp()))).toThrow(`no role .manager of ${SCOPE}`);
    strict.close();
  });

  test('refuses another application of the same scope', () => {
    install();
    expect(() => install({ sysId: id('a1') })).toThrow('belongs to another application');
  });

  test('refuses the same application under another scope', () => {
    install();
    expect(() => install({ scope: 'x_acme_other', tables: [], update: [], firstInstall: [] })).toThrow(
      `is installed here under scope ${SCOPE}`,
    );
  });

  test('refuses a folder without an app', () => {
    expect(() => instance.install('/nonexistent')).toThrow('holds no built application');
  });

  test('refuses a table whose parent does not exist here, and leaves nothing behind that counts as installed', () => {
    const tables = [{ name: `${SCOPE}_child`, attributes: { extends: 'sn_nope' }, content: '' }];
    expect(() => install({ tables })).toThrow('extends sn_nope, which does not exist here');
    expect(row('sys_app', id('a0'))).toBeUndefined();
  });
});
