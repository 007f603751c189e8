import { connect } from 'node:net';
import { id } from './support/sample-app.ts';
import { basic, sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';
const URL = `/api/now/table/${THING}`;

let sample: SampleInstance;

beforeAll(async () => {
  sample = await sampleInstance();
});

afterAll(() => sample.close());

const send = (method: string, path: string, headers: Record<string, string> = {}, payload?: unknown) =>
  sample.send(method, path, { authorization: basic('admin'), ...headers }, payload);

const xml = { accept: 'application/xml' };

test('H02 records, lists and errors are written in XML where the client prefers it', async () => {
  const made = await send('POST', URL, xml, { name: '<Bolt>', code: 'B1' });
  expect([made.status, made.headers.get('content-type')]).toEqual([201, 'application/xml; charset=UTF-8']);
  expect(made.body).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?><response><result>.*<\/result><\/response>$/,
  );
  expect(made.body).toContain('<name>&lt;Bolt&gt;</name>');
  await send('POST', URL, {}, { name: 'Nut', code: 'B2' });
  const list = await send(
    'GET',
    `${URL}?sysparm_query=codeSTARTSWITHB^ORDERBYcode&sysparm_fields=code,size`,
    xml,
  );
  expect(list.body).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><response><result><code>B1</code><size/></result><result><code>B2</code><size/></result></response>',
  );
  const missing = await send('GET', `${URL}/${id('00')}`, xml);
  expect(missing.status).toBe(404);
  expect(missing.body).toContain('<error><message>No Record found</message>');
  expect(missing.body).toContain('<status>failure</status>');
});

test.each([
  ['application/json', 200],
  ['*/*', 200],
  ['text/html, application/xhtml+xml, */*;q=0.8', 200],
  ['text/html', 406],
  ['text/xml', 406],
  ['application/json;q=0', 406],
])('H03 Accept: %s is answered with %s', async (accept, status) => {
  expect((await send('GET', URL, { accept })).status).toBe(status);
});

test('H04 the preferred one of several formats is taken', async () => {
  const types = async (accept: string) => (await send('GET', URL, { accept })).headers.get('content-type');
  expect(await types('application/json;q=0.5, application/xml')).toContain('xml');
  expect(await types('application/xml;q=0.5, application/json')).toContain('json');
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
  'H05 a body of type %s is answered with 415',
  async (type) => {
    expect((await send('POST', URL, { 'content-type': type }, 'name=x')).status).toBe(415);
  },
);

test('H06 a body may be XML', async () => {
  const body = '<request><entry><name>Nail &amp; Co</name><size>3</size></entry></request>';
  const made = await send('POST', URL, { 'content-type': 'application/xml' }, body);
  expect(made.body.result).toMatchObject({ name: 'Nail & Co', size: '3' });
  expect((await send('POST', URL, { 'content-type': 'application/xml' }, 'no XML')).status).toBe(400);
});

test('H07 a method that an API does not have is answered with 405', async () => {
  expect((await send('DELETE', URL)).status).toBe(405);
  expect((await send('POST', `/api/now/stats/${THING}`)).status).toBe(405);
});

test('H01 a path that no API has is answered with 400 and no detail', async () => {
  for (const path of ['/api/now/nothing', '/api/nothing/at/all', `/api/now/v3/table/${THING}`]) {
    const { status, body } = await send('GET', path);
    expect([status, body]).toEqual([
      400,
      {
        error: { message: 'Requested URI does not represent any resource', detail: null },
        status: 'failure',
      },
    ]);
  }
});

test('H08 sys_ids are found in any case, and kept as they are given', async () => {
  const given = 'AAAABBBBCCCCDDDDEEEEFFFF00001111';
  const { body } = await send('POST', URL, {}, { name: 'Capitals', sys_id: given });
  expect(body.result.sys_id).toBe(given);
  for (const written of [given, given.toLowerCase()])
    expect((await send('GET', `${URL}/${written}`)).body.result.sys_id).toBe(given);
  const twice = await send('POST', URL, {}, { name: 'Twice', sys_id: given.toLowerCase() });
  expect(twice.status).toBe(403);
  expect((await send('DELETE', `${URL}/${given.toLowerCase()}`)).status).toBe(204);
  expect((await send('GET', `${URL}/${given}`)).status).toBe(404);
});

test('H09 an address that is too long is answered with 414, in HTML', async () => {
  const { port } = new globalThis.URL(sample.url);
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`GET /api/now/table/${'A'.repeat(23_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    });
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 414 [^]*\r\n\r\n<html>.*<\/html>$/);
});

test('H10 version 1 of the Table API answers 404 where nothing matches, version 2 an empty list', async () => {
  const none = `${THING}?sysparm_query=name=nothing`;
  expect((await send('GET', `/api/now/v1/table/${none}`)).status).toBe(404);
  expect((await send('GET', `/api/now/v2/table/${none}`)).body).toEqual({ result: [] });
  expect((await send('GET', `/api/now/table/${none}`)).body).toEqual({ result: [] });
});

test('H11 names and values filter a list; choices and references may be written as they are shown', async () => {
  const { sys_id: owner = '' } = sample.instance.table('sys_user').find('user_name=sir.analyst')[0] ?? {};
  await send('POST', URL, {}, { name: 'Green', color: 'g', owner });
  const names = async (filter: string) => {
    const { body } = await send('GET', `${URL}?${filter}&sysparm_fields=name`);
    return (body.result as { name: string }[]).map(({ name }) => name);
  };
  for (const filter of [
    'color=g',
    'color=green',
    'color=Green&active=true',
    `owner=${owner}`,
    'owner=ana lyst',
  ])
    expect([filter, await names(filter)]).toEqual([filter, ['Green']]);
  expect(await names('color=blue')).toEqual([]);
});

test('H12 names and values exclude sysparm_query', async () => {
  const { status, body } = await send('GET', `${URL}?color=g&sysparm_query=active=true`);
  expect([status, body.error.detail]).toEqual([400, 'sysparm_query and color exclude each other']);
});

test.each([
  ['POST', `/api/now/import/${THING}/insertMultiple`],
  ['POST', '/api/now/attachment/upload'],
  ['GET', `/api/now/attachment/${id('00')}/attributes`],
  ['GET', '/api/now/v1/cmdb/instance/cmdb_ci'],
  ['POST', '/oauth_token.do'],
])('H13 %s %s says that it is not emulated', async (method, path) => {
  const { status, body } = await send(method, path, {}, method === 'GET' ? undefined : {});
  expect([status, body.error.message]).toEqual([501, 'Not emulated by the local instance']);
});

test('H14 a list by a view is not emulated', async () => {
  const { status, body } = await send('GET', `${URL}?sysparm_view=mobile`);
  expect([status, body.error.detail]).toEqual([
    400,
    'sysparm_view without sysparm_fields is not emulated by the local instance',
  ]);
});
