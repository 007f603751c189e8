import { sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const URL = '/api/now/import/x_acme_sample_staged';
const THING = 'x_acme_sample_thing';

describe('the Import Set API', () => {
  let sample: SampleInstance;

  beforeEach(async () => {
    sample = await sampleInstance();
  });

  afterEach(() => sample.close());

  const post = (payload: unknown, user = 'admin') => sample.call(user, 'POST', URL, payload);

  test('stages a row in a set of its own, transforms it at once and returns the result', async () => {
    const { status, body } = await post({ u_code: 'A1', u_name: 'Anchor' });
    const made = sample.instance.table(THING).find('code=A1')[0];
    expect(status).toBe(201);
    expect(body).toEqual({
      import_set: sample.instance.table('sys_import_set').find()[0]?.number,
      staging_table: 'x_acme_sample_staged',
      result: [
        {
          transform_map: 'Sample Map',
          table: THING,
          display_name: 'name',
          display_value: 'Anchor',
          record_link: `${sample.url}/api/now/table/${THING}/${made?.sys_id}`,
          status: 'inserted',
          sys_id: made?.sys_id,
        },
      ],
    });
    expect(body.import_set).toMatch(/^ISET\d{7}$/);
  });

  test('updates the record that the coalesce field finds, in another set', async () => {
    const first = await post({ u_code: 'A1', u_name: 'Anchor' });
    const second = await post({ u_code: 'A1', u_name: 'Bigger anchor' });
    expect(second.body.result[0]).toMatchObject({ status: 'updated', sys_id: first.body.result[0].sys_id });
    expect(second.body.import_set).not.toBe(first.body.import_set);
    expect(
      sample.instance
        .table(THING)
        .find('code=A1')
        .map((row) => row.name),
    ).toEqual(['Bigger anchor']);
  });

  test('needs the right to create staging rows', async () => {
    expect((await post({ u_code: 'A1' }, 'sample.admin')).status).toBe(201);
    const refused = await post({ u_code: 'A2' }, 'sample.viewer');
    expect([refused.status, refused.body.error.message]).toEqual([403, 'Operation Failed']);
    expect((await sample.send('POST', URL, {}, {})).status).toBe(401);
    expect(sample.instance.table('x_acme_sample_staged').find()).toHaveLength(1);
  });

  test.each([
    ['a table that does not exist', 'nope', 'Invalid table nope'],
    ['a table that is no staging table', THING, `Invalid staging table ${THING}`],
  ])('answers 400 for %s', async (_what, table, message) => {
    const { status, body } = await sample.call('admin', 'POST', `/api/now/import/${table}`, {});
    expect([status, body.error.message]).toEqual([400, message]);
  });
});
