import { defineOpenTable } from '../loader/define-tables.ts';
import { id } from './support/sample-app.ts';
import { textOf } from './support/person.ts';
import { basic, sampleInstance, type Answer, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';

describe('the pages of the instance', () => {
  let sample: SampleInstance;

  beforeEach(async () => {
    sample = await sampleInstance();
  });

  afterEach(() => sample.close());

  /** Space between elements says nothing. */
  const open = async (path: string, user = 'admin') => {
    const answer = await sample.call(user, 'GET', path);
    return typeof answer.body === 'string'
      ? { ...answer, body: answer.body.replace(/>\s+</g, '><') }
      : answer;
  };

  test('start with the tables of the app and their numbers of rows', async () => {
    const { status, body, headers } = await open('/');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<h1>Sample 1.0.0</h1>');
    expect(textOf({ body } as Answer)).toContain(`Thing ${THING} 1 `);
  });

  test('show a list, page by page, with links to records', async () => {
    const ids = Array.from(
      { length: 60 },
      (_each, index) =>
        sample.instance.table(THING).insert({ name: `N${index}`, size: String(index) }).sys_id,
    );
    const first = await open(`/${THING}_list.do?sysparm_query=sizeISNOTEMPTY^ORDERBYsize`);
    expect(first.body).toContain('1 to 50 of 60');
    expect(first.body).toContain(`<a href="/${THING}.do?sys_id=${ids[0]}">N0</a>`);
    const second = await open(
      `/${THING}_list.do?sysparm_query=sizeISNOTEMPTY^ORDERBYsize&sysparm_first_row=50`,
    );
    expect(second.body).toContain('51 to 60 of 60');
    expect(second.body).toContain('>N59</a>');
  });

  test('show a record with labels and display values', async () => {
    const owner = sample.instance.table('sys_user').find('user_name=sir.analyst')[0]?.sys_id ?? '';
    const { sys_id } = sample.instance
      .table(THING)
      .insert({ name: 'Bolt', color: 'g', owner, secret: 'hidden', notes: 'a note' });
    const { body } = await open(`/${THING}.do?sys_id=${sys_id}`);
    expect(body).toContain('<option value="g" selected>Green</option>');
    expect(body).toContain(`href="/sys_user.do?sys_id=${owner}" aria-label="Open Owner"`);
    expect(body).toContain('value="Ana Lyst"');
    expect(body).toContain('a note');
    expect(body).toContain('Stored: leave empty to keep');
    expect(body).not.toContain('value="hidden"');
  });

  test('show a record in the sections of its form, without what a UI policy hides', async () => {
    const { store, schema } = sample.instance.platform;
    const things = sample.instance.table(THING);
    const green = things.insert({ name: 'Bolt', color: 'g', size: '7', notes: 'a note' }).sys_id;
    const none = things.insert({ name: 'Nut', size: '8' }).sys_id;
    const put = (table: string, row: string, values: Record<string, string>): void => {
      if (!schema.has(table)) defineOpenTable(schema, table);
      store.put(table, { sys_id: id(row), ...values });
    };
    put('sys_ui_form', '81', { name: THING });
    ['Second', 'First'].forEach((caption, at) => {
      put('sys_ui_section', `82${at}`, { caption });
      const position = String(1 - at);
      const entry = { sys_ui_form: id('81'), sys_ui_section: id(`82${at}`), position };
      put('sys_ui_form_section', `83${at}`, entry);
    });
    ['.begin_split', 'size', '.split', 'color'].forEach((element, at) =>
      put('sys_ui_element', `84${at}`, { sys_ui_section: id('821'), element, position: String(at) }),
    );
    put('sys_ui_element', '845', { sys_ui_section: id('820'), element: 'notes', position: '0' });
    const policy = { table: THING, active: '1', on_load: '1', conditions: 'color=g', reverse_if_false: '1' };
    put('sys_ui_policy', '85', policy);
    put('sys_ui_policy_action', '86', { ui_policy: id('85'), field: 'size', visible: 'true' });
    const labels = async (sysId: string): Promise<string[]> => {
      const { body } = await open(`/${THING}.do?sys_id=${sysId}`);
      const [form = ''] = String(body).split('<details class="card rest">');
      const found = form.matchAll(
        /<h2 class="section-title">(.*?)<\/h2>|data-field="(\w+)"[^>]*?(hidden)?>/g,
      );
      return [...found].flatMap(([, caption, column, hidden]) => (hidden ? [] : [caption ?? column ?? '']));
    };
    expect(await labels(green)).toEqual(['First', 'size', 'color', 'Second', 'notes']);
    expect(await labels(none)).toEqual(['First', 'color', 'Second', 'notes']);
    put('sys_ui_policy', '85', { ...policy, reverse_if_false: '0' });
    expect((await labels(none)).slice(0, 2)).toEqual(['First', 'size']);
    put('sys_ui_policy', '85', { ...policy, run_scripts: '1' });
    const scripted = await open(`/${THING}.do?sys_id=${green}`);
    expect(JSON.stringify(scripted.body)).toContain('sys_ui_policy.run_scripts');
  });

  test('lead from a record to its related lists', async () => {
    const owner = sample.instance.table('sys_user').find('user_name=sir.analyst')[0]?.sys_id ?? '';
    sample.instance.table(THING).insert({ name: 'Bolt', owner });
    const { store, schema } = sample.instance.platform;
    for (const table of ['sys_ui_related_list', 'sys_ui_related_list_entry']) defineOpenTable(schema, table);
    store.put('sys_ui_related_list', { sys_id: id('71'), name: 'sys_user' });
    store.put('sys_ui_related_list_entry', {
      sys_id: id('72'),
      list_id: id('71'),
      related_list: `${THING}.owner`,
    });
    const { body } = await open(`/sys_user.do?sys_id=${owner}`);
    expect(body).toContain(`<a href="/${THING}_list.do?sysparm_query=owner%3D${owner}">Thing (1)</a>`);
    expect((await open(`/sys_user.do?sys_id=${owner}`, 'sir.analyst')).body).not.toContain('Thing (1)');
  });

  test('lead from a record to a defined related list, whose script says which rows it has', async () => {
    const owner = sample.instance.table('sys_user').find('user_name=sir.analyst')[0]?.sys_id ?? '';
    sample.instance.table(THING).insert({ name: 'Bolt', owner });
    sample.instance.table(THING).insert({ name: 'Nut', owner, color: 'g' });
    const { store, schema } = sample.instance.platform;
    for (const table of ['sys_ui_related_list', 'sys_ui_related_list_entry', 'sys_relationship'])
      defineOpenTable(schema, table);
    const relationship = {
      sys_id: id('73'),
      name: 'Green things',
      basic_apply_to: 'sys_user',
      basic_query_from: THING,
      query_with: `(function refineQuery(current, parent) {
        current.addQuery('owner', parent.getUniqueValue());
        current.addQuery('color', 'g');
      })(current, parent);`,
    };
    store.put('sys_relationship', relationship);
    store.put('sys_ui_related_list', { sys_id: id('71'), name: 'sys_user' });
    const entry = { sys_id: id('72'), list_id: id('71'), related_list: `REL:${id('73')}` };
    store.put('sys_ui_related_list_entry', entry);
    const { body } = await open(`/sys_user.do?sys_id=${owner}`);
    expect(body).toContain(
      `<a href="/${THING}_list.do?sysparm_query=owner%3D${owner}%5Ecolor%3Dg">Green things (1)</a>`,
    );
    store.put('sys_relationship', { ...relationship, basic_apply_to: 'sys_user_group' });
    expect((await open(`/sys_user.do?sys_id=${owner}`)).body).not.toContain('Green things');
    store.put('sys_relationship', { ...relationship, advanced: '1' });
    const advanced = await open(`/sys_user.do?sys_id=${owner}`);
    expect(JSON.stringify(advanced.body)).toContain('sys_relationship.advanced');
  });

  test('escape everything that comes from records and addresses', async () => {
    const name = '<script>alert("1")</script>';
    const { sys_id } = sample.instance.table(THING).insert({ name, notes: '<img src=x>' });
    const query = encodeURIComponent('nameLIKE<script>');
    const pages = [
      await open(`/${THING}.do?sys_id=${sys_id}`),
      await open(`/${THING}_list.do?sysparm_query=${query}`),
    ];
    for (const { body } of pages) {
      expect(body).toContain('&lt;script&gt;');
      expect(body).not.toContain('<script>');
      expect(body).not.toContain('<img');
    }
  });

  test('lead from nav_to.do to a page of this instance only', async () => {
    const target = encodeURIComponent(`${THING}.do?sys_id=1`);
    expect((await open(`/nav_to.do?uri=${target}`)).headers.get('location')).toBe(`/${THING}.do?sys_id=1`);
    for (const elsewhere of ['//evil.example', '/\\evil.example']) {
      expect((await open(`/nav_to.do?uri=${encodeURIComponent(elsewhere)}`)).status).toBe(400);
    }
    const absolute = await open(`/nav_to.do?uri=${encodeURIComponent('http://evil.example')}`);
    expect(absolute.headers.get('location')).toBe('/http://evil.example');
  });

  test('ask for credentials and follow the access controls', async () => {
    expect((await sample.send('GET', '/')).status).toBe(401);
    expect((await open(`/${THING}_list.do`, 'sample.viewer')).status).toBe(200);
    expect((await open(`/${THING}_list.do`, 'sir.analyst')).status).toBe(403);
    expect((await open('/', 'sir.analyst')).body).not.toContain(THING);
    expect((await open('/nope_list.do')).status).toBe(404);
  });

  test('run a job only for an administrator, and not for a page of another site', async () => {
    const run = (user: string, headers = {}) =>
      sample.send('POST', '/run_job.do?name=None', { authorization: basic(user), ...headers });
    expect((await run('sample.admin')).status).toBe(403);
    expect((await run('admin', { origin: 'http://evil.example' })).status).toBe(403);
    expect(await run('admin')).toMatchObject({ status: 404, body: { error: { detail: 'Jobs: none' } } });
  });
});
