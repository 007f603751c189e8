import { sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';

let sample: SampleInstance;

beforeAll(async () => {
  sample = await sampleInstance();
});

afterAll(() => sample.close());

interface Served {
  id: string;
  body: string;
  status_code: number;
  status_text: string;
  headers: { name: string; value: string }[];
  execution_time: number;
}

const JSON_BODY = [{ name: 'Content-Type', value: 'application/json' }];
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const textOf = ({ body }: Served) => Buffer.from(body, 'base64').toString();

async function batch(items: unknown[], user = 'admin'): Promise<Served[]> {
  const payload = { batch_request_id: 7, rest_requests: items };
  const { status, body } = await sample.call(user, 'POST', '/api/now/v1/batch', payload);
  expect([status, body.batch_request_id, body.unserviced_requests]).toEqual([200, '7', []]);
  return body.serviced_requests as Served[];
}

test('H28 the calls of a batch are answered in order, bodies as Base64', async () => {
  const table = `/api/now/table/${THING}`;
  const [made, list, missing] = (await batch([
    { id: 'a', method: 'POST', url: table, headers: JSON_BODY, body: encoded({ name: 'Bolt' }) },
    { id: 'b', method: 'GET', url: `${table}?sysparm_fields=name&name=Bolt`, headers: [] },
    { id: 'c', method: 'GET', url: `${table}/nothing`, exclude_response_headers: true },
  ])) as [Served, Served, Served];
  expect([made.id, made.status_code, made.status_text]).toEqual(['a', 201, 'Created']);
  expect(JSON.parse(textOf(list))).toEqual({ result: [{ name: 'Bolt' }] });
  expect(list.headers).toContainEqual({ name: 'x-total-count', value: '1' });
  expect([missing.status_code, missing.headers]).toEqual([404, []]);
  expect(made.execution_time).toBeGreaterThanOrEqual(0);
});

test('H29 an address that is too long for a call of its own fits into a batch', async () => {
  const query = `${'name!=nothing^'.repeat(2000)}name=Bolt`;
  const url = `/api/now/table/${THING}?sysparm_query=${encodeURIComponent(query)}`;
  expect(url.length).toBeGreaterThan(23_000);
  const [answer] = (await batch([{ id: '1', method: 'GET', url, headers: [] }])) as [Served];
  expect([answer.status_code, JSON.parse(textOf(answer)).result.length]).toEqual([200, 1]);
});

test('H30 each call of a batch has the rights of the user, and its own format', async () => {
  const accept = [{ name: 'Accept', value: 'application/xml' }];
  const [closed, open] = (await batch(
    [
      { id: '1', method: 'GET', url: '/api/now/table/problem' },
      { id: '2', method: 'GET', url: '/api/now/table/sys_user?sysparm_limit=1', headers: accept },
    ],
    'sir.analyst',
  )) as [Served, Served];
  expect(closed.status_code).toBe(403);
  expect(textOf(open)).toMatch(/^<\?xml/);
});

test('a batch without requests, or without credentials, is refused', async () => {
  expect((await sample.call('admin', 'POST', '/api/now/v1/batch', {})).status).toBe(400);
  expect((await sample.send('POST', '/api/now/v1/batch', {}, { rest_requests: [] })).status).toBe(401);
});
