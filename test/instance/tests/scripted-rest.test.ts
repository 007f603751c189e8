import { serveScripted } from '../http/scripted-rest.ts';
import type { Row } from '../index.ts';
import { basic, sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const API = '/api/x_acme_sample/things';

let sample: SampleInstance;
let definition: Row;
let resource: Row;

beforeAll(async () => {
  sample = await sampleInstance();
  const { instance } = sample;
  const role = instance.table('sys_user_role').find('name=sn_si.analyst')[0]?.sys_id ?? '';
  const acl = instance.table('sys_security_acl').insert({
    name: 'things',
    type: 'rest_endpoint',
    operation: 'execute',
    active: '1',
    admin_overrides: '0',
  });
  instance.table('sys_security_acl_role').insert({ sys_security_acl: acl.sys_id, sys_user_role: role });
  definition = instance.table('sys_ws_definition').insert({
    name: 'Things',
    namespace: 'x_acme_sample',
    service_id: 'things',
    active: 'true',
    consumes: 'application/json',
    enforce_acl: acl.sys_id,
  });
  resource = addResource('GET', '/{id}/parts', '');
});

afterAll(() => sample.close());

function addResource(method: string, path: string, script: string): Row {
  return sample.instance.table('sys_ws_operation').insert({
    name: `${method} ${path}`,
    web_service_definition: definition.sys_id,
    http_method: method,
    operation_uri: API + path,
    operation_script: script,
    active: 'true',
  });
}

function write(script: string, values: Record<string, string> = {}): void {
  sample.instance.table('sys_ws_operation').update(resource.sys_id, { operation_script: script, ...values });
}

const get = (path = '/7/parts', user = 'sir.analyst') => sample.call(user, 'GET', API + path);

it('E01 setBody goes out as the result of a JSON object, with status and headers', async () => {
  write("response.setStatus(202); response.setHeader('X-Seen', 'yes'); response.setBody({ a: [1] });");
  const answer = await get();
  expect([answer.status, answer.headers.get('x-seen'), answer.body]).toEqual([
    202,
    'yes',
    { result: { a: [1] } },
  ]);
});

it('E02 the stream writer goes out as it is', async () => {
  write("var writer = response.getStreamWriter(); writer.writeString('{\"a\":'); writer.writeString('1}');");
  expect((await get()).body).toEqual({ a: 1 });
});

it('E03 path parameters come decoded, query parameters as lists', async () => {
  write('response.setBody({ path: request.pathParams, query: request.queryParams, uri: request.uri });');
  expect((await get('/a%20b/parts?x=1&x=%24%7Bz%7D&y=')).body).toEqual({
    result: { path: { id: 'a b' }, query: { x: ['1', '${z}'], y: [''] }, uri: `${API}/a%20b/parts` },
  });
});

it('E04 a path that no active resource of an active API has is not found', async () => {
  write('response.setBody(1);');
  expect((await get('/7')).status).toBe(400);
  expect((await get('/7/parts/')).status).toBe(200);
  const table = sample.instance.table('sys_ws_definition');
  table.update(definition.sys_id, { active: 'false' });
  expect((await get()).body).toEqual({
    error: { message: 'Requested URI does not represent any resource', detail: null },
    status: 'failure',
  });
  table.update(definition.sys_id, { active: 'true' });
  sample.instance.table('sys_ws_operation').update(resource.sys_id, { active: 'false' });
  expect((await get()).status).toBe(400);
  sample.instance.table('sys_ws_operation').update(resource.sys_id, { active: 'true' });
});

it('E04 a version of an API that is not active has no resources', async () => {
  const versions = sample.instance.table('sys_ws_version');
  const version = versions.insert({
    web_service_definition: definition.sys_id,
    version_id: 'v1',
    active: 'true',
  });
  write('response.setBody(1);', { web_service_version: version.sys_id });
  expect((await get()).status).toBe(200);
  versions.update(version.sys_id, { active: 'false' });
  expect((await get()).status).toBe(400);
  write('', { web_service_version: '' });
});

it.each([
  ['', 200],
  ['*/*', 200],
  ['text/html, application/json;q=0.5', 200],
  ['text/html', 406],
  ['application/xml', 406],
])('E08 Accept: "%s" of a resource that offers JSON is answered with %s', async (accept, status) => {
  write('response.setBody(1);', { produces: 'application/json', produces_customized: 'true' });
  const headers = { authorization: basic('sir.analyst'), accept };
  expect((await sample.send('GET', `${API}/7/parts`, headers)).status).toBe(status);
  write('', { produces: '', produces_customized: 'false' });
});

it('E05 credentials are required unless the resource says otherwise; wrong ones are refused always', async () => {
  write('response.setBody(1);');
  const refused = await sample.send('GET', `${API}/7/parts`);
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
    401,
    'Basic realm="Service-now"',
  ]);
  write('response.setBody(1);', { requires_authentication: 'false', requires_acl_authorization: 'false' });
  expect((await sample.send('GET', `${API}/7/parts`)).status).toBe(200);
  const wrong = { authorization: basic('sir.analyst', 'wrong') };
  expect((await sample.send('GET', `${API}/7/parts`, wrong)).status).toBe(401);
  write('', { requires_authentication: 'true', requires_acl_authorization: 'true' });
});

it('E06 the ACLs of the resource, else those of the API, must let the user pass', async () => {
  write('response.setBody(1);');
  expect((await get()).status).toBe(200);
  expect((await get('/7/parts', 'sample.viewer')).status).toBe(403);
  write('response.setBody(1);', { enforce_acl: 'f'.repeat(32) });
  expect((await get()).status).toBe(403);
  write('response.setBody(1);', { enforce_acl: '' });
});

it.each([
  ['PUT', undefined, 405],
  ['POST', 'text/plain', 415],
  ['POST', 'application/json; charset=utf-8', 200],
])(
  'E07 another method is refused with 405, another content type with 415: %s %s',
  async (method, type, status) => {
    addResource('POST', '/{id}/parts', 'response.setBody(request.body.dataString);');
    const headers = {
      authorization: basic('sir.analyst'),
      ...(type === undefined ? {} : { 'content-type': type }),
    };
    const answer = await sample.send(method, `${API}/7/parts`, headers, 'text');
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body).toEqual({ result: 'text' });
  },
);

describe('a script', () => {
  it.each([
    ["throw new Error('no such thing');", 500, 'no such thing'],
    ['request.body.dataStream;', 500, 'RESTAPIRequestBody.dataStream is not emulated'],
    ['response.setLocation("x");', 500, 'RESTAPIResponse.setLocation is not emulated'],
    ['response.setContentType("text/html");', 500, 'is not emulated'],
    ['42;', 400, 'Invalid request'],
  ])('that goes wrong is an answer: %s', async (script, status, message) => {
    write(script);
    const answer = await get();
    expect([answer.status, answer.body.status]).toEqual([status, 'failure']);
    expect(answer.body.error.message).toContain(message);
  });

  it('works as the user who calls, and reads the body as JSON', async () => {
    addResource(
      'PUT',
      '/{id}',
      "response.setBody([gs.getUserName(), request.body.data.a, request.getHeader('X-Who')]);",
    );
    const headers = { authorization: basic('sir.analyst'), 'x-who': 'me' };
    const answer = await sample.send('PUT', `${API}/7`, headers, { a: 5 });
    expect(answer.body).toEqual({ result: ['sir.analyst', 5, 'me'] });
  });
});

it('says the time of the instance, and leaves the other APIs as they are', async () => {
  write('response.setBody(1);');
  const answer = serveScripted(sample.instance.platform, {
    method: 'GET',
    uri: `${API}/7/parts`,
    headers: { authorization: basic('sir.analyst') },
    body: '',
  });
  expect(Date.parse(answer.headers['Date'] ?? '')).toBe(sample.instance.platform.clock.now());
  expect(
    (await sample.call('admin', 'GET', '/api/now/table/sys_user?sysparm_limit=1')).body.result,
  ).toHaveLength(1);
  expect((await sample.call('admin', 'GET', '/api/now/nothing')).status).toBe(400);
  expect(
    (await sample.send('POST', '/api/now/table/sys_user', { authorization: basic('admin') }, '{')).status,
  ).toBe(400);
});

describe('a call of the instance to its own address', () => {
  const send = (url: string, name = 'sir.analyst') =>
    sample.instance.platform.http.send({
      method: 'GET',
      url,
      headers: { Authorization: basic(name) },
      timeoutMs: 1000,
    });

  beforeAll(() => sample.instance.property('glide.servlet.uri', 'https://acme.example/'));

  it('is served at once', () => {
    write('response.setBody(gs.getUserName());');
    expect(JSON.parse(send(`https://acme.example${API}/7/parts`).body)).toEqual({ result: 'sir.analyst' });
    expect(send(`https://acme.example${API}/7/parts`, 'nobody').status).toBe(401);
  });

  it('goes out where it is to another address', () => {
    expect(send(`https://other.example${API}/7/parts`).status).toBe(0);
  });

  it('to anything but a Scripted REST API is not emulated', () => {
    expect(() => send('https://acme.example/api/now/table/sys_user')).toThrow('is not emulated');
    expect(() => send('https://acme.example/nav_to.do')).toThrow('is not emulated');
  });
});
