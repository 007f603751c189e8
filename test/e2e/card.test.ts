import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Scene } from '../support/scene.ts';
import { startIntegration, type Integration } from '../support/integration.ts';
import type { Json, TableRow } from '../support/rest.ts';

const CARD = 'sn_sec_core_integration_item';
const VALUES = 'sn_sec_core_integration_item_config';

const fields = (scene: Scene): Promise<TableRow[]> => scene.both.instance.list(VALUES, 'ORDERBYorder');

describe('the integration card', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.start({ insights: 3 });
  });

  beforeEach(() => scene.begin({ host: '', access_id: '', access_key: '' }));

  afterAll(() => scene.stop());

  const enter = async (name: string, values: Json): Promise<void> => {
    await scene.both.instance.control('clock', { seconds: 1 });
    const row = await scene.both.instance.first(VALUES, `name=${name}`);
    await scene.both.instance.update(VALUES, row['sys_id'] ?? '', values);
    await scene.both.instance.control('rest', { limit: 1000 });
  };
  const configuration = (): Promise<TableRow> => scene.both.instance.first(scene.both.table('configuration'));
  const setRule = async (active: boolean): Promise<void> => {
    const rule = await scene.both.instance.first('sys_script', 'name=Take over Sumo Logic Card');
    await scene.both.instance.update('sys_script', rule['sys_id'] ?? '', { active: String(active) });
  };

  test('is named as documented, with the four fields of its popup, and the property names it', async () => {
    const card = await scene.both.instance.first(CARD);
    expect(card).toMatchObject({ name: 'Sumo Logic SIR', configurable: 'true' });
    expect((await fields(scene)).map((row) => [row['label'], row['elem_type'], row['integration']])).toEqual([
      ['Host', 'string', card['sys_id']],
      ['Access ID', 'string', card['sys_id']],
      ['Access Key', 'password', card['sys_id']],
      ['Default Incident State', 'string', card['sys_id']],
    ]);
    const property = await scene.both.instance.first(
      'sys_properties',
      `name=${scene.both.scope}.integration_id`,
    );
    expect(property['value']).toBe(card['sys_id']);
  });

  test('feeds the configuration as soon as it is saved', async () => {
    await enter('Host', { value: scene.both.cse.url });
    await enter('Access ID', { value: 'demo' });
    await enter('Default Incident State', { value: 'Analysis' });
    expect(await configuration()).toMatchObject({
      host: scene.both.cse.url,
      access_id: 'demo',
      default_incident_state: 'Analysis',
    });
  });

  test('asks for the key in the configuration where the platform does not decrypt that of the card', async () => {
    await enter('Host', { value: scene.both.cse.url });
    await enter('Access ID', { value: 'demo' });
    await enter('Access Key', { password_value: 'demo' });
    await scene.both.poll();
    expect(await scene.status()).toMatchObject({
      health: 'not_configured',
      reason: expect.stringMatching(
        /^Fill in Access Key in the configuration .*The Access Key of the integration card cannot be read here: enter it in Sumo Logic SIR > Configurations$/,
      ),
    });
    await scene.both.configure({ access_key: 'demo' });
    await scene.both.poll();
    expect(await scene.incidents()).toHaveLength(3);
    expect((await scene.status())['health']).toBe('healthy');
  });

  test('is read by the poll of an unfinished configuration where our rule does not run', async () => {
    await setRule(false);
    await enter('Host', { value: scene.both.cse.url });
    await enter('Access ID', { value: 'demo' });
    await scene.both.configure({ access_key: 'demo' });
    expect((await configuration())['host']).toBe('');
    await scene.both.poll();
    expect(await configuration()).toMatchObject({ host: scene.both.cse.url, access_id: 'demo' });
    expect(await scene.incidents()).toHaveLength(3);
  });

  test('is read again by a poll that CSE has refused', async () => {
    await setRule(false);
    await scene.both.configure({ host: scene.both.cse.url, access_id: 'old', access_key: 'demo' });
    await enter('Access ID', { value: 'demo' });
    await enter('Access Key', { password_value: 'demo' });
    await scene.both.poll();
    expect((await configuration())['access_id']).toBe('demo');
    expect((await scene.status())['findings']).toMatch(
      /^The Access Key of the integration card cannot be read here/,
    );
    // The key of the other user is gone: it was not entered for this one.
    await scene.both.configure({ access_key: 'demo' });
    await scene.both.pass(60);
    await scene.both.poll();
    expect(await scene.incidents()).toHaveLength(3);
  });

  test('never overwrites a newer edit of the configuration, and takes over what changes after it', async () => {
    await enter('Host', { value: 'us2' });
    await enter('Default Incident State', { value: 'Analysis' });
    await scene.both.pass(60);
    await scene.both.configure({
      host: scene.both.cse.url,
      access_id: 'demo',
      default_incident_state: 'Contain',
    });
    await scene.both.poll();
    await scene.press('configuration', 'Validate Setup');
    expect(await configuration()).toMatchObject({
      host: scene.both.cse.url,
      default_incident_state: 'Contain',
    });
    await enter('Default Incident State', { value: 'Review' });
    expect(await configuration()).toMatchObject({
      host: scene.both.cse.url,
      default_incident_state: 'Review',
    });
  });

  test('may exist several times: the newest value of each field counts', async () => {
    const card = await scene.both.instance.first(CARD);
    await enter('Host', { value: 'us1' });
    await scene.both.instance.control('clock', { seconds: 5 });
    await scene.both.instance.insert(VALUES, {
      integration: card['sys_id'],
      name: 'host',
      elem_type: 'String',
      value: scene.both.cse.url,
    });
    await scene.both.instance.control('rest', { limit: 1000 });
    expect((await configuration())['host']).toBe(scene.both.cse.url);
  });

  test('says so where its values are refused, and leaves the configuration as it is', async () => {
    await enter('Host', { value: 'no host at all, really' });
    expect((await configuration())['host']).toBe('');
    await scene.both.poll();
    expect((await scene.status())['reason']).toMatch(/Host of the integration card is invalid/);
  });

  test('says so in the set-up findings at once, and takes over what is not refused', async () => {
    await scene.both.configure({ host: scene.both.cse.url, access_id: 'old', access_key: 'demo' });
    await scene.both.poll();
    await enter('Host', { value: 'no host at all, really' });
    await enter('Access ID', { value: 'demo' });
    expect(await configuration()).toMatchObject({ host: scene.both.cse.url, access_id: 'demo' });
    await scene.both.poll();
    expect((await scene.status())['setup_findings']).toMatch(
      /^Warning Host of the integration card is invalid: correct it there/m,
    );
  });

  test('costs an idle poll nothing', async () => {
    await scene.both.configure({ host: scene.both.cse.url, access_id: 'demo', access_key: 'demo' });
    await scene.both.poll();
    await scene.both.pass(300);
    await scene.both.instance.control('metrics/reset', {});
    await scene.both.instance.runJob('Poll Insights');
    const { operations } = (await scene.both.instance.control('metrics')) as {
      operations: Record<string, Json>;
    };
    expect(Object.keys(operations)).not.toContain(VALUES);
  });
});

describe('the app without the file of its card', () => {
  const FILE = 'src/fluent/integration-cards';
  const BUILT = 'dist/app';
  const ofCard =
    /<(target_name|collection)>sn_sec_core_|<sn_sec_core_integration_item|<name>x_sul_sumo_logic_s\.integration_id</;

  test('is what no other source needs', () => {
    const sources = readdirSync('src/fluent', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.now.ts') && !name.startsWith('integration-cards'))
      .filter((name) => readFileSync(join('src/fluent', name), 'utf8').includes('integration-cards'));
    expect(sources).toEqual([]);
    expect(readdirSync(FILE)).toEqual(['integration-card.now.ts']);
  });

  test('installs, polls, and validates', async () => {
    const app = mkdtempSync(join(tmpdir(), 'without-card-'));
    cpSync(BUILT, app, {
      recursive: true,
      filter: (path) => !path.endsWith('.xml') || !ofCard.test(readFileSync(path, 'utf8')),
    });
    const scene = await Scene.start({ insights: 3, instanceArgs: ['--app', app] });
    try {
      expect(await fields(scene)).toEqual([]);
      await scene.both.poll();
      expect(await scene.incidents()).toHaveLength(3);
      await scene.both.configure({ access_key: '' });
      await scene.both.poll();
      expect((await scene.status())['reason']).toBe('Fill in Access Key in the configuration "Sumo Logic"');
      expect((await scene.press('configuration', 'Validate Setup')).messages).toHaveLength(1);
    } finally {
      await scene.stop();
      rmSync(app, { recursive: true });
    }
  });
});

describe('an instance without integration cards', () => {
  let both: Integration;

  beforeAll(async () => {
    const instanceArgs = ['--without', 'com.snc.security_support.core'];
    both = await startIntegration({ insights: 3, instanceArgs });
  });

  afterAll(() => both.stop());

  test('installs the app, which works all the same', async () => {
    await expect(both.instance.list(VALUES)).rejects.toMatchObject({ status: 400 });
    await both.poll();
    expect(await both.instance.count('sn_si_incident', 'correlation_display=Sumo Logic CSE')).toBe(3);
    await both.configure({ access_key: '' });
    await both.poll();
    expect((await both.instance.first(both.table('sumo_status')))['reason']).toMatch(
      /^Fill in Access Key in the configuration "Sumo Logic"$/,
    );
  });
});
