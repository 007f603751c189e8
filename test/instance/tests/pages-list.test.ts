import { defineOpenTable } from '../loader/define-tables.ts';
import { signIn, textOf, type Person } from './support/person.ts';
import { id } from './support/sample-app.ts';
import { sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';

describe('a list', () => {
  let sample: SampleInstance;
  let admin: Person;

  beforeEach(async () => {
    sample = await sampleInstance();
    admin = await signIn(sample, 'admin');
  });

  afterEach(() => sample.close());

  const things = () => sample.instance.table(THING);
  const list = (query = '', person = admin) =>
    person.open(`/${THING}_list.do?sysparm_query=${encodeURIComponent(query)}`);
  const namesIn = async (query: string): Promise<string[]> => {
    const { body } = await list(query);
    return [...String(body).matchAll(/data-label="Name"[^>]*>\s*<a[^>]*>([^<]*)/g)].map(
      ([, name = '']) => name,
    );
  };

  test('stands in the order of what names a record, and says how it is sorted', async () => {
    things().insert({ name: 'Bolt' });
    things().insert({ name: 'Axle' });
    expect(await namesIn('')).toEqual(['Axle', 'Bolt', 'First']);
    expect(await namesIn('ORDERBYDESCname')).toEqual(['First', 'Bolt', 'Axle']);
    const { body } = await list('ORDERBYDESCname');
    expect(body).toMatch(
      /<th scope="col" aria-sort="descending">\s*<a href="[^"]*sysparm_query=ORDERBYname"/,
    );
    expect((await list('')).body).toMatch(
      /aria-sort="ascending">\s*<a href="[^"]*sysparm_query=ORDERBYDESCname"/,
    );
  });

  test('shows its filter in words, each condition to be removed alone', async () => {
    const owner = sample.instance.table('sys_user').find('user_name=sir.analyst')[0]?.sys_id ?? '';
    const page = await list(`color=g^owner=${owner}^sizeISNOTEMPTY^ORDERBYsize`);
    const text = textOf(page);
    expect(text).toContain('Color is Green');
    expect(text).toContain('Owner is Ana Lyst');
    expect(text).toContain('Size is not empty');
    const without = encodeURIComponent(`color=g^sizeISNOTEMPTY^ORDERBYsize`);
    expect(page.body).toContain(
      `href="/${THING}_list.do?sysparm_query=${without}" aria-label="Remove condition Owner is Ana Lyst"`,
    );
    expect(textOf(await list('color=g^ORcolor=r'))).toContain('Color is Green or Color is Red');
    expect(textOf(await list('color=g^NQsize=1'))).toContain('or Size is 1');
  });

  test.each([
    ['nope=1', 'Unknown field'],
    ['whatever', 'Not a condition'],
    ['ORDERBYnope', 'Unknown field in an ordering'],
    ['nameMATCH_PATx', 'MATCH_PAT'],
  ])('says what is wrong with the filter %s', async (query, reason) => {
    const page = await list(query);
    expect(page.status).toBe(200);
    expect(textOf(page)).toMatch(new RegExp(`The filter was not applied: .*${reason}`));
  });

  test('is searched by a column, or by the text of all of them', async () => {
    things().insert({ name: 'Bolt', color: 'g', size: '5' });
    things().insert({ name: 'Nut', color: 'r', size: '7' });
    const search = async (column: string, text: string): Promise<string> => {
      const parameters = new URLSearchParams({
        sysparm_query: '',
        sysparm_column: column,
        sysparm_search: text,
      });
      const { headers } = await admin.open(`/${THING}_list.do?${parameters.toString()}`);
      return new URLSearchParams(headers.get('location')?.split('?')[1]).get('sysparm_query') ?? '';
    };
    expect(await namesIn(await search('color', 'green'))).toEqual(['Bolt']);
    expect(await namesIn(await search('name', 'nut'))).toEqual(['Nut']);
    expect(await namesIn(await search('', 'ol'))).toEqual(['Bolt']);
    expect(await search('size', '7^ORsize=5')).not.toContain('^OR');
  });

  test('has a colour where a style says so', async () => {
    const { schema, store } = sample.instance.platform;
    defineOpenTable(schema, 'sys_ui_style');
    store.put('sys_ui_style', {
      sys_id: id('91'),
      name: THING,
      element: 'color',
      value: 'r',
      style: 'background-color: tomato;',
    });
    expect((await list()).body).toMatch(/<span class="state tone-red">\s*Red/);
  });

  test('offers New to who may create', async () => {
    expect((await list()).body).toContain(`href="/${THING}.do?sys_id=-1"`);
    const viewer = await signIn(sample, 'sample.viewer');
    expect((await list('', viewer)).body).not.toContain('sys_id=-1');
  });

  describe('edits a value in place', () => {
    const cell = (column: string): string =>
      `/_page/cell.do?sysparm_table=${THING}&sys_id=${id('f1')}&sysparm_column=${column}`;

    test('as the type of the column wants it', async () => {
      expect((await list()).body).toContain(`data-edit="${cell('color').replaceAll('&', '&amp;')}"`);
      const editor = await admin.ask(cell('color'));
      expect(editor.body).toEqual({
        value: 'r',
        options: [
          { value: '', label: '-- None --' },
          { value: 'r', label: 'Red' },
          { value: 'g', label: 'Green' },
        ],
      });
      const saved = await admin.ask(cell('color'), { value: 'g' });
      expect([saved.status, saved.body.cell]).toEqual([200, { text: 'Green' }]);
      expect(things().get(id('f1'))?.color).toBe('g');
    });

    test('only with a value that the column holds', async () => {
      const wrong = await admin.ask(cell('size'), { value: 'many' });
      expect([wrong.status, wrong.body.error.detail]).toEqual([400, 'Size: "many" is no number']);
      const none = await admin.ask(cell('color'), { value: 'blue' });
      expect(none.body.error.detail).toBe('Color: "blue" is none of the choices');
    });

    test('unless a business rule refuses, whose reason is said', async () => {
      const { status, body } = await admin.ask(cell('size'), { value: '-1' });
      expect([status, body.error.message]).toEqual([403, 'Operation Failed']);
      expect(things().get(id('f1'))?.size).toBeUndefined();
    });

    test('never for who may only read, nor a secret or a value of the platform', async () => {
      const viewer = await signIn(sample, 'sample.viewer');
      expect((await list('', viewer)).body).not.toContain('data-edit');
      expect((await viewer.ask(cell('color'), { value: 'g' })).status).toBe(403);
      expect((await viewer.ask(cell('color'))).status).toBe(403);
      const other = await signIn(sample, 'employee');
      expect((await other.ask(cell('color'), { value: 'g' })).status).toBe(404);
      for (const column of ['secret', 'sys_created_by', 'notes'])
        expect((await admin.ask(cell(column), { value: 'x' })).status).toBe(403);
      expect(things().get(id('f1'))?.color).toBe('r');
    });

    test('and not for a script without the token of the session', async () => {
      expect((await admin.ask(cell('color'), { value: 'g', sysparm_ck: 'no' })).status).toBe(401);
    });
  });

  describe('acts on marked rows', () => {
    const act = (sysparm_action: string, marked: string[], person = admin) =>
      person.submit(`/${THING}_list.do`, { sysparm_action, marked, sysparm_query: 'active=true' });

    test('by Delete, as the access controls allow', async () => {
      const { sys_id } = things().insert({ name: 'Bolt' });
      const viewer = await signIn(sample, 'sample.viewer');
      await act('sysverb_delete', [sys_id], viewer);
      expect(textOf(await list('', viewer))).toContain('0 of 1 record deleted');
      expect(things().get(sys_id)).toBeDefined();
      const { headers } = await act('sysverb_delete', [sys_id]);
      expect(headers.get('location')).toBe(`/${THING}_list.do?sysparm_query=active%3Dtrue`);
      expect(textOf(await list())).toContain('1 of 1 record deleted');
      expect(things().get(sys_id)).toBeUndefined();
    });

    test('by a UI action of the list, for each record that it is offered for', async () => {
      const { store } = sample.instance.platform;
      store.put('sys_ui_action', {
        sys_id: id('92'),
        name: 'Paint green',
        action_name: 'paint',
        table: THING,
        active: '1',
        list_choice: '1',
        condition: "current.color == 'r'",
        script: "current.color = 'g'; current.update();",
      });
      const red = things().insert({ name: 'Bolt', color: 'r' }).sys_id;
      const none = things().insert({ name: 'Nut' }).sys_id;
      expect(textOf(await list())).toContain('Paint green');
      await act(id('92'), [red, none]);
      expect(textOf(await list())).toContain('1 of 2 records done');
      expect(things().get(red)?.color).toBe('g');
    });

    test('once some are marked', async () => {
      await act('sysverb_delete', []);
      expect(textOf(await list())).toContain('Mark the records first.');
    });
  });
});
