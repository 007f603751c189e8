import { ActionScene, ID, secretOf } from '../support/action-scene.ts';
import { testedType } from '../support/action-settings.ts';
import type { Json, TableRow } from '../support/rest.ts';

const GUARDED = ['url', 'password', 'base_url', 'service_key'];
const OTHERS = ['sumo.admin', 'sumo.viewer', 'sir.analyst'];

describe('who may do what with Actions', () => {
  let actions: ActionScene;
  let hook: TableRow;

  beforeAll(async () => {
    actions = await ActionScene.start();
    await actions.begin();
    hook = await actions.addAction('http_post_v2');
    await actions.addAction('pagerduty');
  });

  afterAll(() => actions.stop());

  const path = (row = hook): string => `table/${actions.table('action')}/${row['sys_id'] ?? ''}`;
  const request = (method: string, body?: Json, user?: string, row = hook) =>
    actions.scene.request(method, `${path(row)}?sysparm_input_display_value=true`, body, user);
  const values = (): Json => ({
    name: 'another',
    type: 'http_post_v2',
    ...testedType('http_post_v2').form(actions.targets.url),
  });

  test('an Action admin makes one, changes where it sends to, and deletes it', async () => {
    const made = await actions.post('action', values(), 'sumo.actions');
    expect(made.status).toBe(201);
    const row = made.result as TableRow;
    const url = `${actions.targets.url}/hook/other`;
    expect((await request('PATCH', { url }, 'sumo.actions', row)).status).toBe(200);
    await actions.press(actions.table('action'), row['sys_id'], 'Test', 'sumo.actions');
    expect(actions.targets.to('/hook/other')).toHaveLength(1);
    expect((await request('DELETE', undefined, 'sumo.actions', row)).status).toBe(204);
  });

  test.each(OTHERS)('%s makes, changes and deletes none', async (user) => {
    const before = await actions.scene.both.instance.list(actions.table('action'));
    expect((await actions.post('action', values(), user)).status).toBe(403);
    for (const change of [{ url: 'https://evil.example.com/' }, { active: 'false' }, { name: 'x' }])
      expect((await request('PATCH', change, user)).status).toBe(403);
    expect((await request('DELETE', undefined, user)).status).toBe(403);
    expect(await actions.scene.both.instance.list(actions.table('action'))).toEqual(before);
  });

  test.each(OTHERS)('%s sees what there is, and neither addresses nor secrets', async (user) => {
    const rows = await actions.scene
      .as(user)
      .list(actions.table('action'), '', { sysparm_display_value: 'all' });
    expect(rows).toHaveLength(2);
    for (const row of rows) for (const column of GUARDED) expect(shown(row[column])).toBe('');
  });

  test('a column that only Action admins may write stays theirs where others may write Actions', async () => {
    const { instance } = actions.scene.both;
    const acl = await instance.first('sys_security_acl', `name=${actions.table('action')}^operation=write`);
    const role = await instance.first('sys_user_role', `name=${actions.scene.both.scope}.admin`);
    await instance.insert('sys_security_acl_role', {
      sys_security_acl: acl['sys_id'],
      sys_user_role: role['sys_id'],
    });
    expect((await request('PATCH', { active: 'false' }, 'sumo.admin')).status).toBe(200);
    await request('PATCH', { active: 'true', url: `${actions.targets.url}/evil` }, 'sumo.admin');
    await actions.press(actions.table('action'), hook['sys_id'], 'Test');
    expect(actions.targets.to('/evil')).toEqual([]);
    expect(actions.targets.to('/hook').length).toBeGreaterThan(0);
  });

  test.each(['sumo.admin', 'sumo.actions', 'sir.analyst', 'sumo.viewer'])(
    'whether %s may run one on demand depends on the role, and a viewer reads what was asked for',
    async (user) => {
      await actions.scene.both.instance.control('clock', { seconds: 31 });
      if ((await actions.scene.insights()).length === 0) await actions.newInsight(ID(1));
      const [insight] = await actions.scene.insights();
      const asked = await actions.post(
        'action_run',
        { action: hook['sys_id'], insight: insight?.['sys_id'] },
        user,
      );
      expect(asked.status).toBe(user === 'sumo.viewer' ? 403 : 201);
      expect((await actions.scene.as(user).list(actions.table('action_run'))).length).toBeGreaterThan(0);
      const press = actions.press(actions.table('insight'), insight?.['sys_id'], 'Run Action...', user);
      if (user.startsWith('sumo.a')) await expect(press).resolves.toHaveProperty('redirect');
      else await expect(press).rejects.toThrow(user === 'sumo.viewer' ? /role/ : /may read/);
    },
  );

  test('why one has stopped is for those who can mend it', async () => {
    await actions.change(hook, { stopped: 'true', reason: 'page of an internal host' });
    const reasons: Record<string, string> = {};
    for (const user of ['sumo.admin', 'sumo.actions', 'sir.analyst', 'sumo.viewer']) {
      const rows = await actions.scene.as(user).list(actions.table('action'), 'stopped=true');
      expect(rows).toHaveLength(1);
      reasons[user] = rows[0]?.['reason'] ?? '';
    }
    const reason = 'page of an internal host';
    expect(reasons).toEqual({
      ...{ 'sumo.admin': reason, 'sumo.actions': reason },
      ...{ 'sir.analyst': '', 'sumo.viewer': '' },
    });
    await actions.change(hook, { stopped: 'false', reason: '' });
  });

  test('an administrator of the app tests and resumes one, and a viewer does neither', async () => {
    actions.targets.reset();
    actions.targets.reply('/hook', { status: 401, body: secretOf('http_post_v2') });
    await actions.scene.both.instance.control('clock', { seconds: 1 });
    await actions.press(actions.table('action'), hook['sys_id'], 'Test', 'sumo.admin');
    await expect(
      actions.press(actions.table('action'), hook['sys_id'], 'Test', 'sumo.viewer'),
    ).rejects.toThrow(/role/);
    expect(actions.targets.to('/hook')).toHaveLength(1);
    await actions.change(hook, { stopped: 'true', reason: 'rejected' });
    await actions.press(actions.table('action'), hook['sys_id'], 'Resume', 'sumo.admin');
    expect(await actions.action('http_post_v2')).toMatchObject({ stopped: 'false', reason: '' });
  });

  test('an Action admin changes neither configurations nor properties, and so allows no host', async () => {
    const { instance } = actions.scene.both;
    const { sys_id: id } = await instance.first(actions.table('configuration'));
    const one = `table/${actions.table('configuration')}/${id ?? ''}`;
    expect((await actions.scene.request('PATCH', one, { name: 'x' }, 'sumo.actions')).status).toBe(403);
    const hosts = await instance.first('sys_properties', `nameENDSWITH.allowed_action_hosts`);
    const property = `table/sys_properties/${hosts['sys_id'] ?? ''}`;
    const changed = await actions.scene.request('PATCH', property, { value: 'x' }, 'sumo.actions');
    expect([403, 404]).toContain(changed.status);
    expect(hosts['write_roles']).not.toContain('action_admin');
  });
});

/** Value and display value of a field together; empty where the field is not there. */
function shown(field: unknown): string {
  if (typeof field !== 'object' || field === null) return typeof field === 'string' ? field : '';
  return Object.values(field).join('');
}
