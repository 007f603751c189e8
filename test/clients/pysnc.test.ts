import { Agent, request } from 'node:https';
import { clientInstance, type ClientInstance } from './instance.ts';

/*
 * PySNC (ServiceNow's own client for Python) cannot be installed from npm or Debian: these are requests of the shape that its test
 * suite makes, over TLS, with its headers and parameters.
 */

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test knows the shape of what it asked for
  json: any;
}

type Parameters = Record<string, string | number>;

let served: ClientInstance;
let agent: Agent;

beforeAll(async () => {
  served = await clientInstance();
  agent = new Agent({ ca: served.certificate, keepAlive: false });
});

afterAll(() => served.close());

const HEADERS = {
  Accept: 'application/json',
  'X-WantSessionDebugMessages': 'true',
  'X-WantSessionNotificationMessages': 'true',
};

const ALWAYS = {
  sysparm_display_value: 'all',
  sysparm_exclude_reference_link: 'true',
  sysparm_suppress_pagination_header: 'true',
};

function send(
  method: string,
  path: string,
  {
    body,
    type = 'application/json',
    auth = 'admin:admin',
  }: { body?: unknown; type?: string; auth?: string } = {},
): Promise<Got> {
  const payload = body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const headers = { ...HEADERS, ...(body === undefined ? {} : { 'Content-Type': type }) };
  return new Promise((resolve, reject) => {
    const call = request(served.url + path, { method, agent, auth, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('latin1');
        const isJson = String(response.headers['content-type']).includes('json');
        const { statusCode = 0, headers: got } = response;
        resolve({ status: statusCode, headers: got, text, json: isJson ? JSON.parse(text) : undefined });
      });
    });
    call.on('error', reject);
    call.end(payload as string | Buffer | undefined);
  });
}

const table = (name: string, parameters: Parameters = {}, sysId = ''): string => {
  const query = new URLSearchParams({ ...ALWAYS, ...parameters } as Record<string, string>).toString();
  return `/api/now/table/${name}${sysId && `/${sysId}`}?${query}`;
};

const list = (name: string, query: string, more: Parameters = {}): Promise<Got> =>
  send(
    'GET',
    table(name, {
      sysparm_query: `${query}${query && '^'}ORDERBYsys_id`,
      sysparm_limit: 100,
      sysparm_offset: 0,
      ...more,
    }),
  );

const ADMIN = '6816f79cc0a8016401c5a33be04be441';

test('get by sys_id, and the elements of a record', async () => {
  const { json } = await send(
    'GET',
    table('sys_user', { sysparm_fields: 'sys_id,user_name,name,active' }, ADMIN),
  );
  expect(json.result).toEqual({
    sys_id: { display_value: ADMIN, value: ADMIN },
    user_name: { display_value: 'admin', value: 'admin' },
    name: { display_value: 'System Administrator', value: 'System Administrator' },
    active: { display_value: 'true', value: 'true' },
  });
  expect((await send('GET', table('sys_user', {}, 'bunk'))).status).toBe(404);
  expect((await send('GET', table('sys_user_list', {}, 'doesntmatter'))).status).toBe(400);
  const whole = await send('GET', table('sys_user', {}, ADMIN));
  expect(whole.json.result.user_password.display_value).toBe('********');
});

test('insert, update, multi-record queries in pages, delete', async () => {
  for (let nr = 0; nr < 7; nr += 1) {
    const made = await send('POST', table('problem'), {
      body: { short_description: `BUNKZZ ${nr}`, bunk_field: 'x' },
    });
    expect([made.status, made.json.result.opened_by.value, made.json.result.number.value]).toEqual([
      201,
      ADMIN,
      expect.stringMatching(/^PRB\d{7}$/),
    ]);
  }
  const ids: string[] = [];
  for (let offset = 0; offset < 7; offset += 3) {
    const page = await list('problem', 'short_descriptionLIKEBUNKZZ', {
      sysparm_fields: 'sys_id',
      sysparm_limit: 3,
      sysparm_offset: offset,
    });
    expect(page.headers['x-total-count']).toBe('7');
    ids.push(...page.json.result.map((row: { sys_id: { value: string } }) => row.sys_id.value));
  }
  expect(ids).toEqual([...new Set(ids)].sort());
  const [first = ''] = ids;
  const changed = await send('PATCH', table('problem', {}, first), { body: { assigned_to: ADMIN } });
  expect(changed.json.result.assigned_to).toEqual({ display_value: 'System Administrator', value: ADMIN });
  for (const id of ids) expect((await send('DELETE', `/api/now/table/problem/${id}`)).status).toBe(204);
  expect((await list('problem', 'short_descriptionLIKEBUNKZZ')).headers['x-total-count']).toBe('0');
});

test('a sys_id of its own, in capitals', async () => {
  const id = 'AAAABBBBCCCCDDDDEEEEFFFF00001111';
  const made = await send('POST', table('problem'), { body: { sys_id: id, short_description: 'own' } });
  expect(made.json.result.sys_id.value).toBe(id);
  expect((await send('GET', table('problem', {}, id))).status).toBe(200);
  expect((await send('DELETE', `/api/now/table/problem/${id}`)).status).toBe(204);
});

test('conditions on fields that do not exist are left out; empty and null queries', async () => {
  const all = Number((await list('sys_user', '')).headers['x-total-count']);
  expect((await list('sys_user', `sys_id=${ADMIN}^second=asdf`)).headers['x-total-count']).toBe('1');
  expect((await list('sys_user', 'nameISEMPTY')).headers['x-total-count']).toBe('0');
  expect((await list('sys_user', 'nameISNOTEMPTY^active=true')).headers['x-total-count']).toBe(String(all));
});

test('joins and related lists', async () => {
  served.instance.table('sys_user_group').insert({ name: 'Led', manager: ADMIN, active: 'true' });
  const led = await list('sys_user', 'JOINsys_user.sys_id=sys_user_group.manager!active=true');
  expect(led.json.result.map((row: { user_name: { value: string } }) => row.user_name.value)).toEqual([
    'admin',
  ]);
  const admins = 'RLQUERYsys_user_has_role.user,>0,m2m^role.nameLIKEadmin^ENDRLQUERY';
  expect(Number((await list('sys_user', admins)).headers['x-total-count'])).toBeGreaterThan(1);
});

test('batches: a query that is too long for an address, updates of which some are refused', async () => {
  served.instance.table('sys_script').insert({
    name: 'refuse',
    collection: 'problem',
    active: 'true',
    when: 'before',
    order: '100',
    action_update: 'true',
    abort_action: 'true',
    filter_condition: 'short_descriptionLIKEEICAR^EQ',
  });
  const { sys_id: id } = served.instance.table('problem').insert({ short_description: 'batched' });
  const query = `${'AAAA=BBBB^'.repeat(2300)}sys_id=${ADMIN}`;
  const update = (text: string): string =>
    Buffer.from(JSON.stringify({ short_description: text })).toString('base64');
  const headers = [
    { name: 'Accept', value: 'application/json' },
    { name: 'Content-Type', value: 'application/json' },
    { name: 'Content-Length', value: '40' },
  ];
  const items = [
    { id: '140', method: 'GET', url: table('sys_user', { sysparm_query: query }), headers },
    { id: '141', method: 'PATCH', url: table('problem', {}, id), headers, body: update('fine') },
    { id: '142', method: 'PATCH', url: table('problem', {}, id), headers, body: update('EICAR') },
    { id: '143', method: 'DELETE', url: `/api/now/table/problem/${id}`, headers: [] },
  ];
  const { json } = await send('POST', '/api/now/v1/batch', {
    body: { batch_request_id: 1, rest_requests: items },
  });
  expect([json.batch_request_id, json.unserviced_requests]).toEqual(['1', []]);
  expect(json.serviced_requests.map((each: { status_code: number }) => each.status_code)).toEqual([
    200, 200, 403, 204,
  ]);
  const found = JSON.parse(Buffer.from(json.serviced_requests[0].body, 'base64').toString());
  expect(found.result).toHaveLength(1);
});

test('an address that is too long answers HTML', async () => {
  const { status, text } = await send('GET', table('A'.repeat(23_000), {}, 'doesntmatter'));
  expect([status, /^<.*html>.*/.test(text)]).toEqual([414, true]);
});

test('attachments, binary ones too', async () => {
  const { sys_id: id } = served.instance.table('problem').insert({ short_description: 'with files' });
  const of = `/api/now/v1/attachment?${new URLSearchParams({
    ...ALWAYS,
    sysparm_query: `table_name=problem^table_sys_id=${id}`,
    sysparm_offset: '0',
  })}`;
  expect((await send('GET', of)).headers['x-total-count']).toBe('0');
  const content = Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const target = new URLSearchParams({ file_name: 'test.bin', table_name: 'problem', table_sys_id: id });
  const type = 'application/octet-stream';
  const made = await send('POST', `/api/now/v1/attachment/file?${target}`, { body: content, type });
  expect(made.status).toBe(201);
  const [file] = (await send('GET', of)).json.result;
  expect(file).toMatchObject({ file_name: 'test.bin', size_bytes: '10' });
  const read = await send('GET', `/api/now/v1/attachment/${file.sys_id}/file`);
  expect(Buffer.from(read.text, 'latin1').equals(content)).toBe(true);
  expect((await send('DELETE', `/api/now/v1/attachment/${file.sys_id}`)).status).toBe(204);
});

test('wrong credentials', async () => {
  const { status, json } = await send('GET', table('sys_user', {}, 'x'), { auth: 'admin:wrong' });
  expect([status, json.error]).toEqual([
    401,
    { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
  ]);
});
