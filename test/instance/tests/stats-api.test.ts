import { sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const THING = 'x_acme_sample_thing';

let sample: SampleInstance;

beforeAll(async () => {
  sample = await sampleInstance();
  const things = sample.instance.table(THING);
  for (const { sys_id: demo } of things.find()) things.remove(demo);
  const { sys_id: owner = '' } = sample.instance.table('sys_user').find('user_name=sir.analyst')[0] ?? {};
  things.insert({ name: 'a', size: '1', color: 'r', seen: '2026-01-03 00:00:00' });
  things.insert({ name: 'b', size: '2', color: 'r', seen: '2026-01-01 10:00:00', owner });
  things.insert({ name: 'c', size: '4', color: 'r', owner });
  things.insert({ name: 'd', size: '9', color: 'g', seen: '2026-01-02 00:00:00', active: 'false' });
});

afterAll(() => sample.close());

async function stats(parameters: string, { prefix = '/api/now', user = 'admin' } = {}) {
  const { status, body } = await sample.call(user, 'GET', `${prefix}/stats/${THING}?${parameters}`);
  return status === 200 ? body.result : { status, error: body.error };
}

test('H15 averages have four decimals, sums none', async () => {
  expect(await stats('sysparm_query=color=r&sysparm_avg_fields=size&sysparm_sum_fields=size')).toEqual({
    stats: { avg: { size: '2.3333' }, sum: { size: '7' } },
  });
});

test('H16 least and greatest are found of dates and texts too', async () => {
  expect(await stats('sysparm_min_fields=seen,name&sysparm_max_fields=seen,name,size')).toEqual({
    stats: {
      min: { seen: '2026-01-01 10:00:00', name: 'a' },
      max: { seen: '2026-01-03 00:00:00', name: 'd', size: '9' },
    },
  });
});

test('H17 names and values filter, by display value too', async () => {
  expect(await stats('color=red&active=true&sysparm_count=true')).toEqual({ stats: { count: '3' } });
  expect(await stats('sysparm_count=true&owner=Ana Lyst')).toEqual({ stats: { count: '2' } });
});

test.each(['/api/now/v1', '/api/now/v2'])('H18 it answers under %s as well', async (prefix) => {
  expect(await stats('sysparm_count=true', { prefix })).toEqual({ stats: { count: '4' } });
});

test('H19 groups are named by stored values, by what they show, or by both', async () => {
  const grouped = async (display: string) => {
    const result = await stats(`sysparm_count=true&sysparm_group_by=color,active${display}`);
    return (result as { groupby_fields: unknown }[]).map((group) => group.groupby_fields);
  };
  const [green, red] = await grouped('');
  expect([green, red]).toEqual([
    [
      { value: 'g', field: 'color' },
      { value: 'false', field: 'active' },
    ],
    [
      { value: 'r', field: 'color' },
      { value: 'true', field: 'active' },
    ],
  ]);
  expect((await grouped('&sysparm_display_value=true'))[1]?.[0 as never]).toEqual({
    value: 'Red',
    field: 'color',
  });
  expect((await grouped('&sysparm_display_value=all'))[1]?.[0 as never]).toEqual({
    display_value: 'Red',
    value: 'r',
    field: 'color',
  });
});

const colours = (result: { groupby_fields: { value: string }[] }[]) =>
  result.map(({ groupby_fields: [first] }) => first?.value);

test('H20 having leaves groups out', async () => {
  const having = (text: string) => stats(`sysparm_count=true&sysparm_group_by=color&sysparm_having=${text}`);
  expect(colours(await having('count^color^>^1'))).toEqual(['r']);
  expect(colours(await having('count^color^>=^1,avg^size^>^5'))).toEqual(['g']);
  expect(await having('count>1')).toEqual({
    status: 400,
    error: { message: 'sysparm_having: count>1 is not aggregate^field^operator^value', detail: null },
  });
});

test('H21 groups are ordered by fields and aggregates, ascending by default', async () => {
  const ordered = async (order: string) =>
    colours(await stats(`sysparm_count=true&sysparm_group_by=color&sysparm_order_by=${order}`));
  expect(await ordered('color')).toEqual(['g', 'r']);
  expect(await ordered('color^DESC')).toEqual(['r', 'g']);
  expect(await ordered('COUNT')).toEqual(['g', 'r']);
  expect(await ordered('AVG^size')).toEqual(['r', 'g']);
  expect(await ordered('AVG^size^DESC')).toEqual(['g', 'r']);
});

test('H22 one record that is closed to the user closes the aggregate', async () => {
  const acls = sample.instance.table('sys_security_acl');
  const [acl] = acls.find(`name=${THING}^operation=read`);
  const script = "answer = current.isNewRecord() || current.color == 'r';";
  acls.update(acl?.sys_id ?? '', { advanced: 'true', script });
  const roles = sample.instance.table('sys_security_acl_role');
  for (const { sys_id: id } of roles.find(`sys_security_acl=${acl?.sys_id}`)) roles.remove(id);
  const user = 'sir.analyst';
  expect(await stats('sysparm_count=true&color=r', { user })).toEqual({ stats: { count: '3' } });
  expect(await stats('sysparm_count=true', { user })).toMatchObject({ status: 403 });
  expect(await stats('sysparm_count=true')).toEqual({ stats: { count: '4' } });
});

test('an unknown field, or an order by what is not grouped by, is refused', async () => {
  expect(await stats('sysparm_sum_fields=nothing')).toMatchObject({ status: 400 });
  expect(await stats('sysparm_count=true&sysparm_group_by=color&sysparm_order_by=size')).toMatchObject({
    status: 400,
  });
});
