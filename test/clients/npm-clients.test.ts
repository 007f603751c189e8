import { Agent } from 'node:https';
import ServiceNow from 'servicenow-rest-api';
import restClient from 'sn-rest-client';
import { clientInstance, type ClientInstance } from './instance.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- the clients have no types */

let served: ClientInstance;

beforeAll(async () => {
  served = await clientInstance();
});

afterAll(() => served.close());

/** servicenow-rest-api: callbacks over axios. */
describe('the npm client servicenow-rest-api', () => {
  let client: any;

  beforeAll(() => {
    // It prints every address.
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    client = new ServiceNow(served.url.replace('https://', ''), 'admin', 'admin');
    client.setNetworkOptions({ httpsAgent: new Agent({ ca: served.certificate }) });
  });

  afterAll(() => jest.restoreAllMocks());

  const call = (method: string, ...args: unknown[]): Promise<any> =>
    new Promise((resolve) => client[method](...args, resolve));

  test('makes, finds, changes and deletes an incident', async () => {
    const made = await call('createNewTask', { short_description: 'Made', urgency: '2' }, 'incident');
    expect(made).toMatchObject({ short_description: 'Made', number: expect.stringMatching(/^INC\d{7}$/) });
    expect(await call('getSysId', 'incident', made.number)).toBe(made.sys_id);
    await call('UpdateTask', 'incident', made.number, { short_description: 'Changed' });
    const found = await call(
      'getTableData',
      ['number', 'opened_by'],
      ['short_description=Changed'],
      'incident',
    );
    expect(found).toEqual([
      {
        number: made.number,
        opened_by: expect.objectContaining({ display_value: 'System Administrator' }),
      },
    ]);
    await call('DeleteTask', 'incident', made.number);
    expect(served.instance.table('incident').find(`number=${made.number}`)).toEqual([]);
  });

  test('reads a sample of a table, and gets the error of an unknown one', async () => {
    expect(await call('getSampleData', 'sys_user')).toHaveLength(1);
    expect((await call('getSampleData', 'nothing')).response.status).toBe(400);
  });
});

/** sn-rest-client: promises, follows the pages of `Link`. */
describe('the npm client sn-rest-client', () => {
  const client = (): any =>
    restClient({ hostName: served.url, silent: true, auth: { username: 'admin', password: 'admin' } });

  test('follows the links of a list to its end', async () => {
    for (let nr = 0; nr < 5; nr += 1)
      served.instance.table('problem').insert({ short_description: `P${nr}` });
    const url =
      '/api/now/table/problem?sysparm_fields=short_description&sysparm_query=ORDERBYshort_description&sysparm_limit=2';
    const all = (await client().get({ url })) as { short_description: string }[];
    expect(all.map((each) => each.short_description)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
  });

  test('makes, changes and deletes a record', async () => {
    const [made] = await client().post({ url: '/api/now/v2/table/problem' }, { short_description: 'Made' });
    const url = `/api/now/table/problem/${made.sys_id}`;
    const [changed] = await client().patch({ url }, { short_description: 'Changed' });
    expect(changed.short_description).toBe('Changed');
    await client().del({ url });
    await expect(client().get({ url })).rejects.toMatchObject({ statusCode: 404 });
  });
});
