import { defineOpenTable } from '../loader/define-tables.ts';
import { inputsOf, signIn, textOf, type Person } from './support/person.ts';
import { id } from './support/sample-app.ts';
import { sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';
const FIRST = `/${THING}.do?sys_id=${id('f1')}`;
const NEW = `/${THING}.do?sys_id=-1`;

describe('a form', () => {
  let sample: SampleInstance;
  let admin: Person;

  beforeEach(async () => {
    sample = await sampleInstance();
    admin = await signIn(sample, 'admin');
  });

  afterEach(() => sample.close());

  const things = () => sample.instance.table(THING);
  const first = () => things().get(id('f1'));

  /** Opens a form, changes values, and presses a button. */
  const edit = async (
    path: string,
    values: Record<string, string>,
    action = 'sysverb_update',
    person: Person = admin,
  ) => {
    const inputs = inputsOf(await person.open(path));
    return person.submit(path, { ...inputs, ...values, sysparm_action: action });
  };

  test('updates a record with what was changed, and nothing else', async () => {
    const saved = await edit(FIRST, { name: 'Second', active: 'false' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `/${THING}_list.do`]);
    expect(first()).toMatchObject({ name: 'Second', active: '0', color: 'r', sys_updated_by: 'admin' });
    expect(textOf(await admin.open('/'))).toContain('Thing Second was updated.');
    await edit(FIRST, {}, 'sysverb_update_and_stay');
    expect(first()?.sys_mod_count).toBe('1');
  });

  test('shows what a display rule fills in, and stores none of it', async () => {
    sample.instance.platform.store.put('sys_script', {
      ...{ sys_id: id('d1'), name: 'Show a place', collection: THING, active: '1', when: 'before_display' },
      script: "current.name = current.getValue('name') + ' as shown';",
    });
    const name = first()?.['name'] ?? '';
    expect(inputsOf(await admin.open(FIRST))['name']).toBe(`${name} as shown`);
    await edit(FIRST, { active: 'false' });
    expect(first()).toMatchObject({ active: '0', name });
  });

  test('creates a record with its defaults, and leads to it', async () => {
    const owner = sample.instance.table('sys_user').find('user_name=sir.analyst')[0]?.sys_id ?? '';
    const values = {
      name: 'Bolt',
      'sys_display.owner': 'Ana Lyst',
      seen: '2026-01-02 03:04:05',
      notes: 'A note',
    };
    const saved = await edit(NEW, values, 'sysverb_insert_and_stay');
    const [bolt] = things().find('name=Bolt');
    expect(saved.headers.get('location')).toBe(`/${THING}.do?sys_id=${bolt?.sys_id}`);
    expect(bolt).toMatchObject({ active: '1', owner, seen: '2026-01-02 03:04:05' });
    const page = textOf(await admin.open(`/${THING}.do?sys_id=${bolt?.sys_id}`));
    expect(page).toContain('Thing Bolt was created.');
    expect(page).toContain('System Administrator · Notes');
    expect(page).toContain('A note');
  });

  test('takes values of a new record from the link', async () => {
    const inputs = inputsOf(await admin.open(`${NEW}&sysparm_query=color=g^size=4`));
    expect(inputs).toMatchObject({ color: 'g', size: '4' });
  });

  test('deletes a record', async () => {
    await edit(FIRST, {}, 'sysverb_delete');
    expect(first()).toBeUndefined();
    expect(textOf(await admin.open('/'))).toContain('Thing First was deleted.');
  });

  test('keeps what was entered where something is wrong, and says what', async () => {
    const wrong = await edit(FIRST, {
      name: '',
      size: 'many',
      seen: 'yesterday',
      'sys_display.owner': 'Nobody at all',
    });
    expect(wrong.status).toBe(422);
    const text = textOf(wrong);
    expect(text).toContain('Name is mandatory');
    expect(text).toContain('Size: "many" is no number');
    expect(text).toContain('Seen: "yesterday" is no date and time: yyyy-MM-dd HH:mm:ss');
    expect(text).toContain('Owner: no record "Nobody at all"');
    expect(inputsOf(wrong)).toMatchObject({ name: '', size: 'many', seen: 'yesterday' });
    expect(first()?.name).toBe('First');
  });

  test('keeps what was entered where a business rule aborts, and shows its message', async () => {
    const { store } = sample.instance.platform;
    const rule = store.get('sys_script', id('c7'));
    if (rule)
      store.put('sys_script', {
        ...rule,
        advanced: '1',
        script: "gs.addErrorMessage('No negative size, please');",
      });
    const refused = await edit(FIRST, { size: '-3', name: 'Kept' });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatch(/message-error" role="alert"\s*>\s*No negative size, please/);
    expect(inputsOf(refused)).toMatchObject({ size: '-3', name: 'Kept' });
    expect(first()?.name).toBe('First');
    const saved = await admin.submit(FIRST, {
      ...inputsOf(refused),
      size: '3',
      sysparm_action: 'sysverb_update',
    });
    expect(saved.status).toBe(303);
    expect(first()).toMatchObject({ size: '3', name: 'Kept' });
  });

  test('says that somebody else changed the record meanwhile, and overwrites no other value', async () => {
    const inputs = inputsOf(await admin.open(FIRST));
    things().update(id('f1'), { color: 'g' });
    const stale = await admin.submit(FIRST, { ...inputs, size: '9', sysparm_action: 'sysverb_update' });
    expect(stale.status).toBe(422);
    expect(textOf(stale)).toContain('admin changed this record after you opened it.');
    await admin.submit(FIRST, { ...inputsOf(stale), sysparm_action: 'sysverb_update' });
    expect(first()).toMatchObject({ size: '9', color: 'g' });
  });

  test('shows a secret never, keeps it where none is entered, and replaces it by what is', async () => {
    things().update(id('f1'), { secret: 'top' });
    const before = first()?.secret;
    const page = await admin.open(FIRST);
    expect(page.body).not.toContain(before);
    await edit(FIRST, { name: 'Other' });
    expect(first()?.secret).toBe(before);
    await edit(FIRST, { secret: 'another' });
    expect([first()?.secret === before, first()?.secret?.includes('another')]).toEqual([false, false]);
  });

  test('shows times in the zone of the user, and reads them so', async () => {
    const [user] = sample.instance.table('sys_user').find('user_name=admin');
    sample.instance.table('sys_user').update(user?.sys_id ?? '', { time_zone: 'Europe/Berlin' });
    things().update(id('f1'), { seen: '2026-07-01 10:00:00' });
    expect(inputsOf(await admin.open(FIRST)).seen).toBe('2026-07-01 12:00:00');
    await edit(FIRST, { seen: '2026-07-01 14:30:00' });
    expect(first()?.seen).toBe('2026-07-01 12:30:00');
  });

  test('is for reading where the user may not write, and its values are ignored', async () => {
    const viewer = await signIn(sample, 'sample.viewer');
    const page = await viewer.open(FIRST);
    expect(page.body).not.toContain('value="sysverb_update"');
    expect(inputsOf(page)).not.toHaveProperty('name');
    expect(textOf(page)).not.toContain('Code');
    const refused = await viewer.submit(FIRST, { name: 'Mine', sysparm_action: 'sysverb_update' });
    expect(refused.status).toBe(403);
    expect((await viewer.submit(FIRST, { sysparm_action: 'sysverb_delete' })).status).toBe(403);
    expect((await viewer.open(NEW)).status).toBe(403);
    expect(first()?.name).toBe('First');
    const employee = await signIn(sample, 'employee');
    expect((await employee.open(FIRST)).status).toBe(404);
  });

  test('finds records for a reference by a part of their name, as the user may read them', async () => {
    const pick = (person: Person, text: string) =>
      person.ask(`/_page/pick.do?sysparm_table=${THING}&sysparm_column=owner&sysparm_search=${text}`);
    const found = await pick(admin, 'lyst');
    expect(found.body.rows).toMatchObject([{ label: 'Ana Lyst', detail: 'sir.analyst@example.com' }]);
    expect((await pick(await signIn(sample, 'employee'), 'lyst')).status).toBe(403);
    expect((await admin.ask(`/_page/pick.do?sysparm_table=${THING}&sysparm_column=name`)).status).toBe(404);
  });

  test('follows UI policies: what is hidden is not asked for, what is required is, and the browser gets both', async () => {
    const { store, schema } = sample.instance.platform;
    for (const table of ['sys_ui_policy', 'sys_ui_policy_action']) defineOpenTable(schema, table);
    const policy = { table: THING, active: '1', on_load: '1', conditions: 'color=g', reverse_if_false: '1' };
    store.put('sys_ui_policy', { sys_id: id('85'), ...policy });
    const effect = {
      ui_policy: id('85'),
      field: 'size',
      visible: 'true',
      mandatory: 'true',
      disabled: 'ignore',
    };
    store.put('sys_ui_policy_action', { sys_id: id('86'), ...effect });
    const page = await admin.open(FIRST);
    expect(page.body).toMatch(/data-field="size" data-kind="number" data-mandatory="false" hidden/);
    expect(page.body).toContain(
      '&quot;effects&quot;:[{&quot;field&quot;:&quot;size&quot;,&quot;visible&quot;:true,&quot;mandatory&quot;:true}]',
    );
    expect((await edit(FIRST, { name: 'Red stays' })).status).toBe(303);
    const missing = await edit(FIRST, { color: 'g' });
    expect(textOf(missing)).toContain('Size is mandatory');
    expect((await edit(FIRST, { color: 'g', size: '3' })).status).toBe(303);
  });

  describe('has the UI actions that are offered to the user', () => {
    const put = (values: Record<string, string>): void =>
      sample.instance.platform.store.put('sys_ui_action', {
        sys_id: id('93'),
        name: 'Grow',
        action_name: 'grow',
        table: THING,
        active: '1',
        show_update: '1',
        form_button: '1',
        ...values,
      });

    test('as buttons, which work on the values of the form', async () => {
      put({
        script:
          "current.size = Number(current.size) + 1; current.update(); gs.addInfoMessage('Grown'); action.setRedirectURL(current);",
      });
      const { headers } = await edit(FIRST, { size: '4' }, id('93'));
      expect(headers.get('location')).toBe(FIRST);
      expect(first()?.size).toBe('5');
      const page = await admin.open(FIRST);
      expect(page.body).toMatch(/message-info" role="status"\s*>\s*Grown/);
      expect(page.body).toMatch(/value="9393[^"]*"[^>]*>\s*Grow/);
    });

    test('as links, where their condition holds', async () => {
      put({
        form_button: '0',
        form_link: '1',
        condition: "current.color == 'r'",
        script: 'current.update();',
      });
      expect(textOf(await admin.open(FIRST))).toContain('Related Links Grow');
      things().update(id('f1'), { color: 'g' });
      expect(textOf(await admin.open(FIRST))).not.toContain('Related Links');
      expect((await edit(FIRST, {}, id('93'))).status).toBe(403);
    });

    test('whose script may fail: what was entered is kept', async () => {
      put({ script: 'throw new Error("No luck");' });
      const failed = await edit(FIRST, { name: 'Kept' }, id('93'));
      expect(failed.status).toBe(422);
      expect(textOf(failed)).toContain('The action failed: No luck');
      expect(inputsOf(failed).name).toBe('Kept');
    });
  });

  test('shows the first rows of related lists, and leads from New back to itself', async () => {
    const { store, schema } = sample.instance.platform;
    const owner = sample.instance.table('sys_user').find('user_name=sir.analyst')[0]?.sys_id ?? '';
    things().update(id('f1'), { owner });
    for (const table of ['sys_ui_related_list', 'sys_ui_related_list_entry']) defineOpenTable(schema, table);
    store.put('sys_ui_related_list', { sys_id: id('71'), name: 'sys_user' });
    store.put('sys_ui_related_list_entry', {
      sys_id: id('72'),
      list_id: id('71'),
      related_list: `${THING}.owner`,
    });
    const page = await admin.open(`/sys_user.do?sys_id=${owner}`);
    expect(page.body).toMatch(new RegExp(`<a href="/${THING}.do\\?sys_id=${id('f1')}">First`));
    const [, link = ''] = new RegExp(`href="(/${THING}.do\\?sys_id=-1[^"]*)"`).exec(String(page.body)) ?? [];
    const saved = await edit(link.replaceAll('&amp;', '&'), { name: 'Another' }, 'sysverb_insert');
    expect(saved.headers.get('location')).toBe(`/sys_user.do?sys_id=${owner}`);
    expect(things().find('name=Another')[0]?.owner).toBe(owner);
  });

  test('shows markup of values, labels, hints and messages as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { store } = sample.instance.platform;
    store.put('sys_documentation', {
      sys_id: id('94'),
      name: THING,
      element: 'name',
      hint: hostile,
      language: 'en',
    });
    things().update(id('f1'), { name: `"'${hostile}`, notes: hostile, code: `</textarea>${hostile}` });
    const pages = [await admin.open(FIRST), await edit(FIRST, { name: '', size: hostile })];
    for (const { body } of pages) {
      expect(body).not.toContain('<img');
      expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;');
    }
  });
});
