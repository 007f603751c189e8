import type { HttpResponse } from '../types.ts';
import { testPlatform, type TestPlatform } from './support/platform.ts';
import { scriptNames, type Script } from './support/script.ts';

let test: TestPlatform;

beforeEach(() => {
  test = testPlatform();
});

function newMessage(...given: unknown[]): Script {
  const { RESTMessageV2 } = test.platform.glide.exports(test.tx, 'sn_ws') as {
    RESTMessageV2: new (...given: unknown[]) => Script;
  };
  return new RESTMessageV2(...given);
}

function message(endpoint = 'https://cse.example/api', method = 'get'): Script {
  const made = newMessage();
  made.setEndpoint(endpoint);
  made.setHttpMethod(method);
  return made;
}

function answered(answer: Partial<HttpResponse>): Script {
  test.answers.push(answer);
  return message().execute();
}

it('R01 a message needs an endpoint and a method', () => {
  const bare = newMessage();
  expect(() => bare.execute()).toThrow('no endpoint');
  bare.setEndpoint('https://cse.example/');
  expect(() => bare.execute()).toThrow('no HTTP method');
  expect(() => newMessage('Stored message', 'get')).toThrow(
    'sn_ws.RESTMessageV2(name, methodName) is not emulated',
  );
});

it('R02 an HTTP error status is an answer, not an exception', () => {
  const response = answered({ status: 503, body: 'busy' });
  expect([
    response.getStatusCode(),
    response.getBody(),
    response.haveError(),
    response.getErrorCode(),
  ]).toEqual([503, 'busy', false, 0]);
});

it('R03 no answer at all: haveError, error code 1, status 0', () => {
  const response = answered({ status: 0, error: 'socket hang up' });
  expect([
    response.haveError(),
    response.getErrorCode(),
    response.getStatusCode(),
    response.getErrorMessage(),
  ]).toEqual([true, 1, 0, 'socket hang up']);
});

it('R04 setStringParameter escapes for XML, NoEscape does not, and a body is left alone', () => {
  const sent = message('https://cse.example/a', 'post');
  sent.setStringParameter('plain', '<a & "b">');
  sent.setStringParameterNoEscape('raw', '<a>');
  sent.setRequestHeader('X-Plain', '${plain}');
  sent.setRequestHeader('X-Raw', '${raw}');
  sent.setRequestBody('{"text": "${raw}"}');
  sent.execute();
  expect(test.requests[0]).toMatchObject({
    method: 'POST',
    headers: { 'X-Plain': '&lt;a &amp; &quot;b&quot;&gt;', 'X-Raw': '<a>' },
    body: '{"text": "${raw}"}',
  });
});

it('R05 of a header sent twice getHeaders has the last, getAllHeaders both', () => {
  const response = answered({
    headers: { 'set-cookie': 'b' },
    headerLines: [
      ['Set-Cookie', 'a'],
      ['Set-Cookie', 'b'],
    ],
  });
  expect(response.getHeaders()).toEqual({ 'Set-Cookie': 'b' });
  expect(response.getHeader('set-cookie')).toBe('b');
  expect(response.getAllHeaders()).toHaveLength(2);
  expect(response.getHeader('missing')).toBeNull();
});

it('R06 the timeout is handed on in milliseconds', () => {
  const sent = message();
  sent.setHttpTimeout(12_345);
  sent.execute();
  expect(test.requests[0]?.timeoutMs).toBe(12_345);
});

it('R07 generateMac takes a base64 key and gives base64', () => {
  const { CertificateEncryption } = scriptNames(test);
  const key = Buffer.from('key').toString('base64');
  const mac = new CertificateEncryption!().generateMac(
    key,
    'HmacSHA256',
    'The quick brown fox jumps over the lazy dog',
  );
  // Published test vector of HMAC-SHA256 with the key "key".
  expect(Buffer.from(mac, 'base64').toString('hex')).toBe(
    'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8',
  );
});

it('R08 a protocol profile that does not exist ends the call before anything is sent', () => {
  const sent = message();
  sent.setMutualAuth('soc');
  expect(() => sent.execute()).toThrow('there is no protocol profile "soc"');
  expect(test.requests).toEqual([]);
});

it('R09 a MID Server that is up makes the request; one that is not leaves it in the ECC queue', () => {
  const through = (name: string): Script => {
    const sent = message();
    sent.setMIDServer(name);
    return sent.executeAsync();
  };
  test.platform.schema.define({
    name: 'ecc_agent',
    label: 'MID Server',
    scope: 'global',
    columns: ['name', 'status'].map((name) => ({ name, type: 'string', label: name, maxLength: 40 })),
    indexes: [{ columns: ['name'], unique: false }],
    access: { webService: true, read: true, create: true, update: true, delete: true },
  });
  for (const [name, status] of [
    ['dmz', 'Up'],
    ['old', 'Down'],
  ])
    test.platform.store.put('ecc_agent', {
      sys_id: String(name),
      name: String(name),
      status: String(status),
    });
  test.answers.push({ status: 201, body: 'made' }, { status: 0, error: 'refused' });
  const made = through('dmz');
  made.waitForResponse(20);
  expect([made.getStatusCode(), made.getBody()]).toEqual([201, 'made']);
  const refused = through('dmz');
  refused.waitForResponse(20);
  expect([refused.getStatusCode(), refused.getErrorMessage()]).toEqual([0, 'refused']);
  for (const name of ['old', 'nobody'])
    expect(() => through(name).waitForResponse(60)).toThrow('after waiting for 30 seconds in ECC Queue');
  expect(test.requests).toHaveLength(2);
});

it('R09 waiting for a MID Server is nothing that execute does, nor executeAsync without one', () => {
  const sent = message();
  expect(() => sent.executeAsync()).toThrow('not emulated');
  sent.setMIDServer('dmz');
  expect(() => sent.execute()).toThrow('not emulated');
});

it('a request carries its query, headers and basic credentials, and is counted', () => {
  const sent = message('https://cse.example/api?a=1&q=new%20%26%20more');
  sent.setBasicAuth('id', 'key');
  sent.setRequestHeader('Accept', 'text/plain');
  sent.setRequestHeader('accept', 'application/json');
  sent.execute();
  expect(test.requests[0]?.url).toBe('https://cse.example/api?a=1&q=new%20%26%20more');
  expect(test.requests[0]?.headers).toEqual({ Authorization: 'Basic aWQ6a2V5', Accept: 'application/json' });
  expect(test.operations).toContain('outbound');
});

it('a redirect is followed at most three times, without credentials to another host', () => {
  const to = (location: string): Partial<HttpResponse> => ({ status: 302, headers: { location } });
  test.answers.push(to('/two'), to('https://elsewhere.example/three'), to('/four'), to('/five'));
  const sent = message('https://cse.example/one', 'post');
  sent.setBasicAuth('id', 'key');
  sent.setRequestBody('x');
  expect(sent.execute().getStatusCode()).toBe(302);
  expect(test.requests.map(({ method, url, headers }) => [method, url, 'Authorization' in headers])).toEqual([
    ['POST', 'https://cse.example/one', true],
    ['GET', 'https://cse.example/two', true],
    ['GET', 'https://elsewhere.example/three', false],
    ['GET', 'https://elsewhere.example/four', false],
  ]);
});

it('setFollowRedirect(false) gives the redirect itself', () => {
  test.answers.push({ status: 301, headers: { location: '/two' } });
  const sent = message();
  sent.setFollowRedirect(false);
  expect(sent.execute().getStatusCode()).toBe(301);
  expect(test.requests).toHaveLength(1);
});
