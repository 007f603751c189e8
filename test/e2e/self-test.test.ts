import { Scene } from '../support/scene.ts';

/** What an administrator does before the test suite is run, over the Table API; the instance then calls itself. */
describe('the stand-in for CSE on an instance', () => {
  let scene: Scene;
  let api = '';

  beforeAll(async () => {
    scene = await Scene.start();
    api = `${scene.both.instance.url}/api/${scene.both.scope}/selftest_cse`;
  });

  afterAll(() => scene?.stop());

  const list = async (user?: string): Promise<number> => {
    const credentials = Buffer.from(`${user}:${user}`).toString('base64');
    const headers: Record<string, string> = user ? { Authorization: `Basic ${credentials}` } : {};
    return (await fetch(`${api}/insights?q=x&offset=0&limit=50`, { headers })).status;
  };

  test('is not there until it is set active, and then for administrators of the app alone', async () => {
    const { instance } = scene.both;
    expect(await list('sumo.admin')).toBe(400);
    const { sys_id: id = '' } = await instance.first('sys_ws_definition', 'service_id=selftest_cse');
    await instance.update('sys_ws_definition', id, { active: 'true' });
    expect(await list()).toBe(401);
    expect(await list('sumo.viewer')).toBe(403);
    expect(await list('sumo.admin')).toBe(200);
  });

  test('is polled by the instance itself, and closed Insights are closed there', async () => {
    const { instance, table, scope } = scene.both;
    const made = await instance.insert(table('configuration'), {
      name: 'Self-test',
      active: 'false',
      host: instance.url,
      access_id: 'sumo.admin',
    });
    expect(await step('firstPoll')).toMatch(/fill in Access Key; see "Prove the install"/);
    await instance.update(table('configuration'), made['sys_id'] ?? '', { access_key: 'sumo.admin' });
    expect(await step('firstPoll')).toBe('passed');
    const [incident] = await scene.incidents('correlation_idSTARTSWITHselftest-');
    expect(incident).toMatchObject({ severity: '1', correlation_display: 'Sumo Logic CSE' });
    await instance.update('sn_si_incident', incident?.['sys_id'] ?? '', {
      state: '3',
      close_code: '2',
      close_notes: 'Closed by an analyst.',
    });
    // The rule that orders the close runs after the analyst's transaction.
    await instance.control('rest', { limit: 1 });
    expect(await step('insightIsClosed')).toBe('passed');
    expect(await instance.first(`${scope}_selftest`)).toMatchObject({
      status: 'closed',
      resolution: 'False Positive',
    });
    expect(await step('cleanUp')).toBe('passed');
    expect(await instance.count(`${scope}_selftest`)).toBe(0);
  });

  /** Runs a step of the suite as a job; gives `passed`, or its message. */
  async function step(name: string): Promise<string> {
    const { instance, scope } = scene.both;
    const { sys_scope: application } = await instance.first('sysauto_script', 'name=Poll Insights');
    const script = `var said = '';
      var passed = new ${scope}.SumoSelfTest().step('${name}', {}, { setOutputMessage: function (text) { said = text; } });
      passed ? 'passed' : said;`;
    const values = { name, script, active: 'true', sys_scope: application, run_type: 'on_demand' };
    await instance.insert('sysauto_script', values);
    return String((await instance.runJob(name))['result']);
  }
});
