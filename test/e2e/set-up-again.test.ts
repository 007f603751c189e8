import { Scene } from '../support/scene.ts';
import { RIGHTS, SetupFindings } from '../support/setup-findings.ts';

describe('the findings of the set-up', () => {
  let scene: Scene;
  let setup: SetupFindings;

  beforeAll(async () => {
    scene = await Scene.start({ insights: 7 });
    setup = new SetupFindings(scene);
  });

  beforeEach(() => scene.begin({}, true));

  afterAll(() => scene.stop());

  const rest = () => setup.rest();
  const findings = () => setup.findings();
  const validate = () => setup.validate();
  const allow = (rights: string[]) => setup.allow(rights);

  test('are looked at again by themselves when the configuration was saved', async () => {
    await scene.both.configure({ default_incident_state: 'Nowhere' });
    expect(await validate()).toContainEqual(
      expect.stringMatching(/^Warning Default Incident State "Nowhere"/),
    );
    await scene.both.pass(60);
    await scene.both.configure({ default_incident_state: '' });
    await scene.both.pass(360);
    await rest();
    expect(await findings()).not.toContainEqual(expect.stringContaining('Nowhere'));
  });

  test('make the health agree with rights that the key lacks, and sees by itself that they were granted', async () => {
    await scene.both.configure({ link_comment: 'true' });
    await scene.both.poll();
    await rest();
    await allow(['view', 'workflow', 'rules']);
    await validate();
    const lacks =
      /The access key lacks permission to write enrichments, comment on Insights and close Insights: add the capabilities/;
    expect((await findings()).filter((line) => line.startsWith('Error'))).toEqual([
      expect.stringMatching(lacks),
    ]);
    expect((await scene.status())['findings']).toMatch(lacks);
    expect((await scene.status())['health']).not.toBe('healthy');
    await allow(RIGHTS);
    for (let hour = 0; hour < 13; hour += 1) await scene.both.pass(300);
    await rest();
    expect((await findings()).filter((line) => line.startsWith('Error'))).toEqual([]);
    expect((await scene.status())['findings']).not.toMatch(/lacks permission/);
  });

  test('warn of a second active configuration of the tenant', async () => {
    const [own] = await scene.both.instance.list(scene.both.table('configuration'), '');
    // Buttons are pressed on the older one.
    await scene.both.instance.control('clock', { seconds: 1 });
    const second = await scene.both.instance.insert(scene.both.table('configuration'), {
      ...{ name: 'Second', active: 'true', host: own?.['host'] ?? '', access_id: own?.['access_id'] ?? '' },
    });
    expect(await validate()).toContainEqual(
      expect.stringMatching(
        /^Warning Host and Access ID are those of the configuration "Second" with a query that matches the same Insights/,
      ),
    );
    await scene.both.instance.update(scene.both.table('configuration'), second['sys_id'] ?? '', {
      active: 'false',
    });
    expect(await validate()).not.toContainEqual(expect.stringContaining('"Second"'));
  });

  test('name the roles that the user of the jobs lacks', async () => {
    const [user] = await scene.both.instance.list('sys_user', 'user_name=sumo.viewer');
    const jobs = await scene.both.instance.list('sysauto_script', 'name=Poll Insights');
    await scene.both.instance.update('sysauto_script', jobs[0]?.['sys_id'] ?? '', {
      run_as: user?.['sys_id'] ?? '',
    });
    const lines = await validate();
    for (const role of ['sn_si.integration_user', 'sn_si.basic'])
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^Warning The user .* lacks the role ${role}`)),
      );
  });
});
