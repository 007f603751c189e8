import type {
  Closing,
  Judged,
  RulesAndMap,
  Selected,
  SetupState,
} from '../../src/server/setup/page/contract.d.ts';
import { startPagesScene, type PagesScene } from '../support/pages-scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const KEY = 'demo';

describe('the API of the Setup page', () => {
  let scene: PagesScene;

  beforeAll(async () => {
    scene = await startPagesScene();
  });

  beforeEach(() => {
    scene.begin();
    scene.world.cse.product.generate({ count: 4, seed: 3 });
  });

  afterAll(() => scene.close());

  const ask = async <Answer>(path: string, body?: unknown, user = 'sumo.admin'): Promise<Answer> => {
    const { status, text } = await scene.call(`setup/${path}`, user, body);
    expect([status, text]).toEqual([200, expect.any(String)]);
    return JSON.parse(text) as Answer;
  };
  const given = (more: object = {}): object => ({
    host: scene.host,
    accessId: 'demo',
    accessKey: KEY,
    ...more,
  });
  const configuration = (): Record<string, string | undefined> =>
    scene.world.instance.table(`${SCOPE}_configuration`).get(scene.configuration) ?? {};

  test('sets a fresh install up from the first step to the first incidents', async () => {
    expect((await ask<SetupState>('state')).steps.map(({ state }) => state)).toEqual(
      Array.from({ length: 6 }, () => 'open'),
    );
    expect(await ask<Judged>('connect', given())).toMatchObject({ ok: true });
    scene.minutes(10);
    expect(scene.world.instance.table('sn_si_incident').find('')).toHaveLength(0);
    const selected = await ask<Selected>('select', { query: '-status:"closed"', save: true });
    expect(selected.newest).toHaveLength(selected.total);
    const rules = await ask<RulesAndMap>('rules');
    expect(rules.canCreateRules).toBe(true);
    expect(rules.fields.map(({ label }) => label)).toContain('Short description');
    expect(rules.fields.filter(({ problem }) => problem !== '')).toEqual([]);
    expect(await ask<Judged>('rules/create', {})).toMatchObject({ ok: true });
    expect((await ask<RulesAndMap>('rules')).canCreateRules).toBe(false);
    expect(await ask<Judged>('rules', {})).toMatchObject({ ok: true });
    const closing = await ask<Closing>('close');
    expect(closing.resolutions).toContain('False Positive');
    const rows = closing.rows.map(({ id, resolution }) => ({ id, resolution }));
    expect(await ask<Judged>('close', { closeInsight: true, rows })).toMatchObject({ ok: true });
    expect(await ask<Judged>('preview', { insight: '' })).toMatchObject({ ok: true });
    const active = await ask<Judged>('activate', { active: true });
    expect(active).toMatchObject({ ok: true, message: 'Active: the first poll begins within a minute.' });
    expect(active.steps.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'done'));
    scene.minutes(2);
    expect(scene.world.instance.table('sn_si_incident').find('')).toHaveLength(selected.total);
  });

  test('keeps nothing of a key that Cloud SIEM rejects', async () => {
    const said = await ask<Judged>('connect', given({ accessKey: 'wrong' }));
    expect(said.errors['accessKey']).toMatch(
      /^Cloud SIEM does not accept this Access ID with this Access Key/,
    );
    expect(configuration()).toMatchObject({ active: '1' });
    expect(configuration()['access_key'] ?? '').toBe('');
  });

  test('judges by the rules of the form, in every step', async () => {
    expect((await ask<Judged>('connect', given({ host: 'example.com' }))).errors['host']).toMatch(
      /is not a host of Sumo Logic/,
    );
    await ask('connect', given());
    expect((await ask<Judged>('select', { query: 'created:>2026', save: true })).errors['query']).toMatch(
      /^Query must not restrict "created"/,
    );
    const [map] = scene.world.instance.table('sys_transform_map').find('name=Sumo Insight Mapper');
    scene.world.instance.table('sys_transform_map').update(map?.sys_id ?? '', { active: 'false' });
    expect((await ask<Judged>('activate', { active: true })).message).toMatch(
      /activate Sumo Insight Mapper in System Import Sets/,
    );
  });

  test('is closed to everybody but administrators of the app', async () => {
    for (const path of ['setup/state', 'setup/rules', 'setup/close'])
      expect([path, (await scene.call(path, 'sumo.viewer')).status]).toEqual([path, 403]);
    for (const user of ['sumo.viewer', 'sumo.actions', 'sir.analyst'])
      expect([user, (await scene.call('setup/connect', user, given())).status]).toEqual([user, 403]);
    expect((await scene.call('setup/state', undefined)).status).toBe(401);
    expect(configuration()['host'] ?? '').toBe('');
  });

  test('never answers with the access key', async () => {
    const key = 'demo-key-that-nobody-may-see';
    scene.world.cse.handle({
      ...{ method: 'POST', url: '/__keys', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ keys: [{ accessId: 'demo', accessKey: key }] }),
    });
    const texts = [await ask('connect', given({ accessKey: key }))];
    for (const path of ['state', 'rules', 'close']) texts.push(await ask(path));
    texts.push(await ask('select', { query: '', save: true }), await ask('preview', { insight: '' }));
    const stored = configuration()['access_key'] ?? '';
    expect(stored).not.toBe('');
    for (const text of texts.map((each) => JSON.stringify(each)))
      for (const secret of [key, stored]) expect(text).not.toContain(secret);
  });
});
