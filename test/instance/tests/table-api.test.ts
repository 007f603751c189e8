import { id } from './support/sample-app.ts';
import { basic, sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';
const URL = `/api/now/table/${THING}`;

describe('the Table API', () => {
  let sample: SampleInstance;
  let owner: string;

  beforeEach(async () => {
    sample = await sampleInstance();
    owner = sample.instance.table('sys_user').find('user_name=sir.analyst')[0]?.sys_id ?? '';
  });

  afterEach(() => sample.close());

  const admin = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: unknown) =>
    sample.call('admin', method, url, payload);

  const add = (values: Record<string, unknown>) =>
    admin('POST', URL, values).then((answer) => answer.body.result.sys_id as string);

  describe('reading', () => {
    test('gives every column of a record as text, references with a link', async () => {
      const sysId = await add({ name: 'Bolt', size: 7, owner, seen: '2026-01-02 03:04:05' });
      const { status, body } = await admin('GET', `${URL}/${sysId}`);
      expect(status).toBe(200);
      expect(body.result).toMatchObject({
        name: 'Bolt',
        size: '7',
        active: 'true',
        color: '',
        seen: '2026-01-02 03:04:05',
        owner: { link: `${sample.url}/api/now/table/sys_user/${owner}`, value: owner },
        sys_created_by: 'admin',
        sys_mod_count: '0',
      });
    });

    test('shows display values in the place of values, or beside them', async () => {
      const sysId = await add({ name: 'Bolt', color: 'g', owner });
      const fields = 'sysparm_fields=color,owner,active';
      const link = `${sample.url}/api/now/table/sys_user/${owner}`;
      const shown = await admin('GET', `${URL}/${sysId}?${fields}&sysparm_display_value=true`);
      expect(shown.body.result).toEqual({
        color: 'Green',
        owner: { display_value: 'Ana Lyst', link },
        active: 'true',
      });
      const all = await admin('GET', `${URL}/${sysId}?${fields}&sysparm_display_value=all`);
      expect(all.body.result).toEqual({
        color: { display_value: 'Green', value: 'g' },
        owner: { display_value: 'Ana Lyst', link, value: owner },
        active: { display_value: 'true', value: 'true' },
      });
    });

    test('leaves links out when asked, and walks along references', async () => {
      const sysId = await add({ name: 'Bolt', owner });
      const fields = 'sysparm_fields=owner,owner.user_name,owner.company.name,nonsense';
      const { body } = await admin('GET', `${URL}/${sysId}?${fields}&sysparm_exclude_reference_link=true`);
      expect(body.result).toEqual({ owner, 'owner.user_name': 'sir.analyst', 'owner.company.name': '' });
    });

    test('gives journal entries only as display value', async () => {
      const sysId = await add({ name: 'Bolt', notes: 'first' });
      await admin('PATCH', `${URL}/${sysId}`, { notes: 'second' });
      const plain = await admin('GET', `${URL}/${sysId}?sysparm_fields=notes`);
      expect(plain.body.result.notes).toBe('');
      const shown = await admin('GET', `${URL}/${sysId}?sysparm_fields=notes&sysparm_display_value=true`);
      expect(shown.body.result.notes).toMatch(/second\n[^]*first\n/);
    });

    test('answers 404 for a record that does not exist', async () => {
      const { status, body } = await admin('GET', `${URL}/${id('00')}`);
      expect(status).toBe(404);
      expect(body).toEqual({
        error: {
          message: 'No Record found',
          detail: "Record doesn't exist or ACL restricts the record retrieval",
        },
        status: 'failure',
      });
    });

    test('gives a record of a child table under its parent table', async () => {
      const incident = await admin('POST', '/api/now/table/sn_si_incident', { short_description: 'x' });
      const { status, body } = await admin(
        'GET',
        `/api/now/table/task/${incident.body.result.sys_id}?sysparm_fields=number`,
      );
      expect([status, body.result.number]).toEqual([200, 'SIR0000001']);
    });

    test.each(['/api/now/v1', '/api/now/v2'])('answers under %s as well', async (prefix) => {
      expect((await admin('GET', `${prefix}/table/${THING}`)).body.result).toHaveLength(1);
    });
  });

  describe('lists', () => {
    beforeEach(async () => {
      for (const size of [1, 2, 3, 4, 5]) await add({ name: `T${size}`, size, color: size > 3 ? 'g' : 'r' });
    });

    const names = (body: { result: { name: string }[] }) => body.result.map((each) => each.name);

    test('take an encoded query with order, and plain conditions', async () => {
      const ordered = await admin('GET', `${URL}?sysparm_query=size>1^ORDERBYDESCsize&sysparm_fields=name`);
      expect(names(ordered.body)).toEqual(['T5', 'T4', 'T3', 'T2']);
      expect(ordered.body.result[0]).toEqual({ name: 'T5' });
      const plain = await admin('GET', `${URL}?color=g&size=4`);
      expect(names(plain.body)).toEqual(['T4']);
    });

    test('come in pages with the total and links to the others', async () => {
      const page = (offset: number) =>
        admin('GET', `${URL}?sysparm_query=size>0^ORDERBYsize&sysparm_limit=2&sysparm_offset=${offset}`);
      const middle = await page(2);
      expect(names(middle.body)).toEqual(['T3', 'T4']);
      expect(middle.headers.get('x-total-count')).toBe('5');
      const links = String(middle.headers.get('link'))
        .split(',<')
        .map((part) => part.replace(/^<?.*sysparm_offset=(\d+)>;rel="(\w+)"$/, '$2 $1'));
      expect(links).toEqual(['first 0', 'prev 0', 'next 4', 'last 4']);
      expect(String((await page(4)).headers.get('link'))).not.toContain('rel="next"');
    });

    test('have no links when everything fits, and no total when it is not wanted', async () => {
      const whole = await admin('GET', URL);
      expect(whole.headers.get('link')).toBeNull();
      expect(whole.headers.get('x-total-count')).toBe('6');
      const headers = async (parameter: string) => {
        const bare = await admin('GET', `${URL}?sysparm_limit=1&${parameter}=true`);
        return [bare.headers.get('link'), bare.headers.get('x-total-count')];
      };
      expect(await headers('sysparm_suppress_pagination_header')).toEqual([null, '6']);
      expect(await headers('sysparm_no_count')).toEqual([null, null]);
    });

    test('are empty where nothing matches', async () => {
      const { status, body } = await admin('GET', `${URL}?sysparm_query=name=none`);
      expect([status, body]).toEqual([200, { result: [] }]);
    });

    test('answer 400 for a field that does not exist in the query', async () => {
      const { status, body } = await admin('GET', `${URL}?sysparm_query=nonsense=1`);
      expect([status, body.status]).toEqual([400, 'failure']);
      expect(body.error.detail).toContain('nonsense');
    });

    test('are counted and summed by the Aggregate API', async () => {
      const plain = await admin(
        'GET',
        `/api/now/stats/${THING}?sysparm_query=size>0&sysparm_count=true&sysparm_sum_fields=size&sysparm_max_fields=size`,
      );
      expect(plain.body.result).toEqual({ stats: { count: '5', sum: { size: '15' }, max: { size: '5' } } });
      const grouped = await admin(
        'GET',
        `/api/now/stats/${THING}?sysparm_query=size>0&sysparm_count=true&sysparm_group_by=color`,
      );
      expect(grouped.body.result).toEqual([
        { stats: { count: '2' }, groupby_fields: [{ field: 'color', value: 'g' }] },
        { stats: { count: '3' }, groupby_fields: [{ field: 'color', value: 'r' }] },
      ]);
    });
  });

  describe('writing', () => {
    test('answers an insert with 201, the record and where it is', async () => {
      const { status, headers, body } = await admin('POST', `${URL}?sysparm_fields=sys_id,name`, {
        name: 'Bolt',
        nonsense: 1,
      });
      expect(status).toBe(201);
      expect(Object.keys(body.result).sort()).toEqual(['name', 'sys_id']);
      expect(headers.get('location')).toBe(`${sample.url}${URL}/${body.result.sys_id}`);
    });

    test.each(['PUT', 'PATCH'] as const)('changes with %s only what is named', async (method) => {
      const sysId = await add({ name: 'Bolt', size: 7 });
      const { status, body } = await admin(method, `${URL}/${sysId}`, { active: false, size: null });
      expect(status).toBe(200);
      expect(body.result).toMatchObject({ name: 'Bolt', active: 'false', size: '', sys_mod_count: '1' });
    });

    test('answers a delete with 204 and then 404', async () => {
      const sysId = await add({ name: 'Bolt' });
      const gone = await admin('DELETE', `${URL}/${sysId}`);
      expect([gone.status, gone.body]).toEqual([204, '']);
      expect((await admin('DELETE', `${URL}/${sysId}`)).status).toBe(404);
    });

    test('takes display values when asked', async () => {
      const values = { name: 'Bolt', color: 'Green', owner: 'Ana Lyst' };
      const { body } = await admin(
        'POST',
        `${URL}?sysparm_input_display_value=true&sysparm_exclude_reference_link=true`,
        values,
      );
      expect(body.result).toMatchObject({ color: 'g', owner });
    });

    test('saves a password2 column only as display value, and never gives it back in clear', async () => {
      const secret = 'correct horse';
      const silent = await add({ name: 'Bolt', secret });
      expect(sample.instance.table(THING).get(silent)?.secret).toBeUndefined();
      const saved = await admin('PATCH', `${URL}/${silent}?sysparm_input_display_value=true`, { secret });
      expect(saved.body.result.secret).toBe('********');
      for (const display of ['false', 'true', 'all']) {
        const { body } = await admin('GET', `${URL}/${silent}?sysparm_display_value=${display}`);
        expect(JSON.stringify(body)).not.toContain(secret);
        expect(JSON.stringify(body)).toContain('********');
      }
      expect(sample.instance.table(THING).get(silent)?.secret).toMatch(/./);
      expect(sample.instance.table(THING).get(silent)?.secret).not.toContain(secret);
    });

    test('answers 403 when a business rule aborts, and 403 for a second record of a unique value', async () => {
      const aborted = await admin('POST', URL, { name: 'Bolt', size: -1 });
      expect([aborted.status, aborted.body.error.message]).toEqual([403, 'Operation Failed']);
      expect(aborted.body.error.detail).toContain('aborted by a business rule');
      await add({ name: 'Bolt', code: 'B' });
      const second = await admin('POST', URL, { name: 'Nut', code: 'B' });
      expect([second.status, second.body.error.message]).toEqual([403, 'Operation Failed']);
      expect(sample.instance.table(THING).find('code=B')).toHaveLength(1);
    });

    test.each([['{"name":'], ['[1]'], ['"text"']])('answers 400 to the body %s', async (payload) => {
      const { status, body } = await admin('POST', URL, payload);
      expect([status, body.error.detail]).toEqual([400, 'The payload is not valid JSON.']);
    });

    test('answers 400 to a value that the column cannot hold', async () => {
      const { status, body } = await admin('POST', URL, { name: 'x'.repeat(101) });
      expect([status, body.status]).toEqual([400, 'failure']);
    });
  });

  describe('access', () => {
    const failure = (message: string, detail: string | null) => ({
      error: { message, detail },
      status: 'failure',
    });

    test.each([
      ['no credentials', undefined],
      ['a wrong password', basic('admin', 'wrong')],
      ['an unknown user', basic('nobody')],
      ['another scheme', 'Bearer admin'],
      ['nonsense', 'Basic ???'],
    ])('is refused with 401 for %s', async (_what, authorization) => {
      const headers: Record<string, string> = authorization ? { authorization } : {};
      const answer = await sample.send('GET', URL, headers);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toContain('Basic');
      expect(answer.body).toEqual(failure('User Not Authenticated', 'Required to provide Auth information'));
    });

    test('is refused for an unknown table and for one closed to web services', async () => {
      const unknown = await admin('GET', '/api/now/table/nope');
      expect([unknown.status, unknown.body]).toEqual([400, failure('Invalid table nope', null)]);
      for (const [method, url] of [
        ['GET', ''],
        ['POST', ''],
        ['GET', `/${id('00')}`],
      ] as const) {
        const closed = await admin(
          method,
          `/api/now/table/x_acme_sample_closed${url}`,
          method === 'POST' ? {} : undefined,
        );
        expect([closed.status, closed.body.error.message]).toEqual([403, 'User Not Authorized']);
      }
    });

    test('follows the roles of the table', async () => {
      const viewer = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: unknown) =>
        sample.call('sample.viewer', method, url, payload);
      expect((await viewer('GET', `${URL}/${id('f1')}`)).body.result.name).toBe('First');
      const writes = [
        await viewer('POST', URL, { name: 'x' }),
        await viewer('PATCH', `${URL}/${id('f1')}`, { name: 'x' }),
        await viewer('DELETE', `${URL}/${id('f1')}`),
      ];
      expect(writes.map(({ status, body }) => [status, body.error.detail])).toEqual(
        ['Insert', 'Update', 'Delete'].map((verb) => [
          403,
          `ACL Exception ${verb} Failed due to security constraints`,
        ]),
      );
      expect(sample.instance.table(THING).get(id('f1'))?.name).toBe('First');
      expect((await sample.call('sample.admin', 'PATCH', `${URL}/${id('f1')}`, { name: 'x' })).status).toBe(
        200,
      );
    });

    test('shows a user without the role neither the list nor a record', async () => {
      expect((await sample.call('sir.analyst', 'GET', URL)).status).toBe(403);
      expect((await sample.call('sir.analyst', 'GET', `${URL}/${id('f1')}`)).status).toBe(404);
    });

    test('leaves out columns that the user may not read', async () => {
      const sysId = await add({ name: 'Bolt', code: 'B' });
      const seen = await sample.call('sample.viewer', 'GET', `${URL}/${sysId}`);
      expect(seen.body.result).toMatchObject({ name: 'Bolt' });
      expect(seen.body.result).not.toHaveProperty('code');
      expect((await sample.call('sample.admin', 'GET', `${URL}/${sysId}`)).body.result.code).toBe('B');
    });

    test('of a Security Incident: analysts write, readers read, others see nothing', async () => {
      const url = '/api/now/table/sn_si_incident';
      const made = await sample.call('sir.analyst', 'POST', url, {
        short_description: 'Odd login',
        secure_notes: 'internal',
      });
      expect(made.status).toBe(201);
      expect(made.body.result).toMatchObject({ state: '10', active: 'true', secure_notes: 'internal' });
      expect(made.body.result.opened_by.value).toBe(owner);
      const closed = await sample.call('sir.analyst', 'PATCH', `${url}/${made.body.result.sys_id}`, {
        state: '3',
      });
      expect(closed.body.result).toMatchObject({ active: 'false', closed_at: '2026-01-01 00:00:00' });
      const reopened = await sample.call('sir.analyst', 'PATCH', `${url}/${made.body.result.sys_id}`, {
        state: '16',
      });
      expect(reopened.body.result).toMatchObject({ active: 'true', closed_at: '' });
      expect((await sample.call('sample.viewer', 'GET', url)).status).toBe(403);
    });

    test('never shows a password of a user', async () => {
      const list = await sample.call('sir.analyst', 'GET', '/api/now/table/sys_user');
      expect(list.body.result.length).toBeGreaterThan(3);
      expect(JSON.stringify(list.body)).not.toContain('user_password');
    });
  });
});
