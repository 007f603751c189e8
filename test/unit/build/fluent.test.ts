import { aclFluent } from '../../build/fluent/acls.ts';
import { layoutFluent } from '../../build/fluent/layouts.ts';
import { menuFluent } from '../../build/fluent/menus.ts';
import { styleFluent } from '../../build/fluent/styles.ts';
import { literal } from '../../build/fluent/write.ts';

const SCOPE = 'x_acme_app';

/** The calls of a Fluent API in a text, each as it is written. */
const calls = (text: string, api: string): string[] =>
  text.split('\n').filter((line) => new RegExp(`(^|= )${api}\\(`).test(line));

describe('text of Fluent', () => {
  test.each([
    [{ name: 'a', 'b-c': undefined, 'd-e': [1, true] }, "{ name: 'a', 'd-e': [1, true] }"],
    ['it\'s a "quote"\nand \\ a line', `'it\\'s a "quote"\\nand \\\\ a line'`],
  ])('says %j', (value, text) => {
    expect(literal(value)).toBe(text);
  });
});

describe('the Fluent of ACLs', () => {
  const text = aclFluent(
    SCOPE,
    { thing_list: [['viewer', 'sn_si.analyst'], ['action_admin'], [], []] },
    [
      { table: 'thing_list', columns: 'a_key note', operations: ['read'], roles: ['viewer'] },
      {
        table: 'thing_list',
        columns: 'action secrets',
        operations: ['read', 'write'],
        roles: ['action_admin'],
      },
    ],
    ['token'],
  );
  const acls = calls(text, 'Acl');

  test('has one for each operation on a table', () => {
    const keys = ['read', 'create', 'write', 'delete'].map(
      (operation) => `Now.ID['acl-thing-list-${operation}']`,
    );
    expect(keys.map((key, at) => acls[at]?.includes(key))).toEqual([true, true, true, true]);
    expect(acls[0]).toContain("table: 'x_acme_app_thing_list', operation: 'read'");
  });

  test('refers to roles of the app by their record, to others by their name', () => {
    expect(text).toContain("import { viewer, actionAdmin } from '../roles/roles.now';");
    expect(acls[0]).toContain("roles: [viewer, 'sn_si.analyst']");
    expect(acls[1]).toContain('roles: [actionAdmin]');
  });

  test('refuses everybody, administrators included, what nobody may do', () => {
    expect(acls[2]).toContain("script: 'answer = false;', adminOverrides: false");
    expect(acls[2]).not.toContain('roles');
  });

  test('guards each column, and those that the Action types call a secret', () => {
    expect(acls.slice(4).map((acl) => /acl-thing-list-[\w-]+/.exec(acl)?.[0])).toEqual([
      'acl-thing-list-a-key-read',
      'acl-thing-list-note-read',
      'acl-thing-list-token-read',
      'acl-thing-list-token-write',
    ]);
    expect(acls[4]).toContain("field: 'a_key', operation: 'read'");
  });
});

describe('the Fluent of layouts', () => {
  const text = layoutFluent(
    SCOPE,
    {
      thing: {
        list: 'name state',
        form: [
          { caption: 'Thing', left: 'name', right: 'state note', below: 'text' },
          { caption: 'Text', below: 'text' },
          { caption: 'Fields', fields: 'of the Action types' },
        ],
        related: { parts: 'part.thing', mails: 'REL:mailsOfThing' },
      },
    },
    ['one', 'two', 'three'],
  );
  const element = (field: string): string => `{ type: 'table_field', field: '${field}' }`;

  test('has the columns of the list in their order', () => {
    expect(calls(text, 'List')).toEqual([
      "List({ table: 'x_acme_app_thing', view: default_view, columns: ['name', 'state'] });",
    ]);
  });

  test('has two columns beside each other and the wide fields below them, and leaves out what is empty', () => {
    const wide = `{ layout: 'one-column', elements: [${element('text')}] }`;
    const beside = `{ layout: 'two-column', leftElements: [${element('name')}], rightElements: [${element('state')}, ${element('note')}] }`;
    expect(text).toContain(`{ caption: 'Thing', content: [${beside}, ${wide}] }`);
    expect(text).toContain(`{ caption: 'Text', content: [${wide}] }`);
  });

  test('halves the columns of the Action types', () => {
    expect(text).toContain(
      `leftElements: [${element('one')}, ${element('two')}], rightElements: [${element('three')}]`,
    );
  });

  test('has related lists in their order, of a reference or of a relationship', () => {
    expect(text).toContain("import { mailsOfThing } from './relationships.now';");
    const entries = calls(text, 'Record').slice(1);
    expect(entries[0]).toContain("Now.ID['layout-thing-parts']");
    expect(entries[0]).toContain("position: 0, related_list: 'x_acme_app_part.thing'");
    expect(entries[1]).toContain('position: 1, related_list: `REL:${mailsOfThing.$id}`');
  });
});

describe('the Fluent of the menu', () => {
  const entry = { title: 'Things', hint: 'All of them', role: 'viewer' } as const;

  const text = menuFluent(SCOPE, [
    { id: 'data', title: 'Data', entries: [{ ...entry, id: 'things', table: 'thing' }] },
    {
      id: 'platform',
      title: 'Platform',
      entries: [{ ...entry, id: 'log', role: 'admin', platformTable: 'syslog', filter: 'level=2' }],
    },
  ]);
  const [data, things, platform, log] = calls(text, 'Record');

  test('opens lists of the app and of the platform', () => {
    expect(things).toContain("$id: Now.ID['menu-things']");
    expect(things).toContain("name: 'x_acme_app_thing', hint: 'All of them', roles: ['x_acme_app.viewer']");
    expect(log).toContain("name: 'syslog', filter: 'level=2'");
  });

  test('has a line above each group, for those who see one of its entries', () => {
    expect(data).toContain("$id: Now.ID['menu-group-data']");
    expect(data).toContain(
      "title: 'Data', link_type: 'SEPARATOR', roles: ['x_acme_app.viewer'], order: 1000",
    );
    expect(things).toContain('order: 1010');
    expect(platform).toContain("roles: ['x_acme_app.admin'], order: 2000");
  });
});

describe('the Fluent of the styles', () => {
  test('has a colour for each value that has one', () => {
    const [done] = calls(styleFluent(SCOPE, { thing: { state: { done: 'green' } } }), 'Record');
    expect(done).toContain("$id: Now.ID['style-thing-state-done'], table: 'sys_ui_style'");
    expect(done).toContain("name: 'x_acme_app_thing', element: 'state', value: 'done'");
    expect(done).toContain("style: 'background-color: lightgreen; color: black;'");
  });
});
