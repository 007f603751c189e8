import { join } from 'node:path';
import { clientInstance, type ClientInstance } from './instance.ts';
import { ROOT, run, type Ended } from './run.ts';

/** The command `now-sdk query` of the ServiceNow SDK, unchanged: it signs in by the login form. */
describe('now-sdk query', () => {
  let served: ClientInstance;

  beforeAll(async () => {
    served = await clientInstance();
    for (const nr of [1, 2, 3]) served.instance.table('incident').insert({ short_description: `Nr ${nr}` });
  });

  afterAll(() => served.close());

  const query = (args: string[], password = 'admin'): Promise<Ended> =>
    run(process.execPath, [join(ROOT, 'node_modules/@servicenow/sdk/bin/index.js'), 'query', ...args], {
      NODE_ENV: 'test',
      NODE_EXTRA_CA_CERTS: served.certificateFile,
      SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
      SN_SDK_INSTANCE_URL: served.url,
      SN_SDK_USER: 'admin',
      SN_SDK_USER_PWD: password,
    });

  const incidents = ['incident', '-q', 'ORDERBYnumber', '-f', 'short_description,state', '-o', 'json'];

  test('reads records page by page', async () => {
    const first = JSON.parse((await query([...incidents, '--limit', '2'])).stdout);
    expect(first).toEqual({
      ok: true,
      hasMore: true,
      nextOffset: 2,
      records: [
        { short_description: 'Nr 1', state: '1' },
        { short_description: 'Nr 2', state: '1' },
      ],
    });
    const args = [...incidents, '--limit', '2', '--offset', '2', '--display-value', 'true'];
    const last = JSON.parse((await query(args)).stdout);
    expect(last).toMatchObject({
      hasMore: false,
      records: [{ short_description: 'Nr 3', state: 'New' }],
    });
  });

  test('says what the instance said of a wrong password, or of an unknown table', async () => {
    const refused = await query(incidents, 'wrong');
    expect([refused.code, JSON.parse(refused.stdout).error.message]).toEqual([
      1,
      'User name or password invalid',
    ]);
    const unknown = await query(['nothing', '-q', '', '-o', 'json']);
    expect(JSON.parse(unknown.stdout).error.message).toContain('400 Bad Request');
  });
});
