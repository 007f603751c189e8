import { basic, sampleInstance, type SampleInstance } from './support/sample-instance.ts';

let sample: SampleInstance;
let problem: string;

beforeAll(async () => {
  sample = await sampleInstance();
  problem = sample.instance.table('problem').insert({ short_description: 'With files' }).sys_id;
});

afterAll(() => sample.close());

const API = '/api/now/v1/attachment';

/** Uploads a file as the body of a request. */
async function upload(content: Uint8Array, user = 'admin', name = 'a.bin', record = problem) {
  const query = new URLSearchParams({ file_name: name, table_name: 'problem', table_sys_id: record });
  const response = await fetch(`${sample.url}${API}/file?${query}`, {
    method: 'POST',
    headers: { authorization: basic(user), 'content-type': 'image/png', accept: 'application/json' },
    body: content,
  });
  return { status: response.status, body: (await response.json()) as { result: Record<string, string> } };
}

async function download(id: string, accept = '*/*', user = 'admin') {
  const headers = { authorization: basic(user), accept };
  const response = await fetch(`${sample.url}${API}/${id}/file`, { headers });
  return { response, content: Buffer.from(await response.arrayBuffer()) };
}

test('H23 a file comes back as it was sent, however large, with its description in a header', async () => {
  const content = Buffer.alloc(1_500_000, Buffer.from([0, 1, 2, 250, 255]));
  const { status, body } = await upload(content);
  expect([status, body.result]).toEqual([
    201,
    expect.objectContaining({
      file_name: 'a.bin',
      table_name: 'problem',
      table_sys_id: problem,
      content_type: 'image/png',
      size_bytes: '1500000',
      download_link: `${sample.url}/api/now/attachment/${body.result.sys_id}/file`,
    }),
  ]);
  const { response, content: got } = await download(body.result.sys_id ?? '');
  expect(got.equals(content)).toBe(true);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(JSON.parse(response.headers.get('x-attachment-metadata') ?? '')).toMatchObject({
    file_name: 'a.bin',
  });
});

test('H24 lists follow a query, and count', async () => {
  await upload(Buffer.from('x'), 'admin', 'b.txt');
  const query = `table_name=problem^table_sys_id=${problem}^ORDERBYDESCfile_name`;
  const list = await sample.call('admin', 'GET', `${API}?sysparm_query=${query}&sysparm_limit=1`);
  expect(list.body.result.map((each: { file_name: string }) => each.file_name)).toEqual(['b.txt']);
  expect(list.headers.get('x-total-count')).toBe('2');
  const named = await sample.call('admin', 'GET', `/api/now/attachment?table_sys_id=${problem}`);
  expect(named.body.result).toHaveLength(2);
});

test('H25 an attachment is renamed and deleted, with its content', async () => {
  const { body } = await upload(Buffer.from('gone soon'));
  const url = `${API}/${body.result.sys_id}`;
  expect((await sample.call('admin', 'PATCH', url, { file_name: 'c.txt' })).status).toBe(204);
  expect((await sample.call('admin', 'GET', url)).body.result.file_name).toBe('c.txt');
  const pieces = () =>
    sample.instance.table('sys_attachment_doc').find(`sys_attachment=${body.result.sys_id}`).length;
  expect(pieces()).toBe(1);
  expect((await sample.call('admin', 'DELETE', url)).status).toBe(204);
  expect((await sample.call('admin', 'GET', url)).status).toBe(404);
  expect(pieces()).toBe(0);
});

test('H26 the rights on the record decide on what is attached to it', async () => {
  const { body } = await upload(Buffer.from('secret'));
  const url = `${API}/${body.result.sys_id}`;
  expect((await sample.call('sir.analyst', 'GET', url)).status).toBe(404);
  expect((await download(body.result.sys_id ?? '', '*/*', 'sir.analyst')).response.status).toBe(404);
  expect((await upload(Buffer.from('x'), 'sir.analyst')).status).toBe(404);
  const seen = await sample.call('sir.analyst', 'GET', `${API}?table_sys_id=${problem}`);
  expect(seen.body.result).toEqual([]);
});

test('H27 a file of another type than the client takes is answered with 406', async () => {
  const { body } = await upload(Buffer.from('picture'));
  const status = async (accept: string) => (await download(body.result.sys_id ?? '', accept)).response.status;
  expect([await status('image/*'), await status('image/jpeg')]).toEqual([200, 406]);
});

test('an upload names an existing record and has a body', async () => {
  expect((await upload(Buffer.from('x'), 'admin', 'a', 'nothing')).status).toBe(404);
  expect((await upload(Buffer.alloc(0))).status).toBe(400);
  expect((await upload(Buffer.from('x'), 'admin', '')).status).toBe(400);
});
