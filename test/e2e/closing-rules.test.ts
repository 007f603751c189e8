import { CLOSED, FollowScene } from '../support/follow-scene.ts';
import type { TableRow } from '../support/rest.ts';

const MANDATORY = 'Close code and notes are mandatory';
const TASKS = 'Open response tasks keep an incident open';
const REVIEWS = 'Open reviews keep an incident open';

describe("Security Incident Response's closing rules, when an Insight was closed in CSE", () => {
  let scene: FollowScene;

  beforeAll(async () => {
    scene = await FollowScene.start();
  }, 60_000);

  afterAll(() => scene?.stop());

  const switchOn = async (name: string): Promise<void> => {
    const rule = await scene.both.instance.first('sys_script', `name=${name}`);
    await scene.both.instance.update('sys_script', rule['sys_id'] ?? '', { active: 'true' });
  };
  const begin = async (...rules: string[]): Promise<TableRow | undefined> => {
    const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
    for (const rule of rules) await switchOn(rule);
    return incident;
  };
  const id = (incident: TableRow | undefined): string => incident?.['sys_id'] ?? '';

  test('close code and notes are filled in, so that the rule for them lets the close pass', async () => {
    const incident = await begin(MANDATORY);
    await scene.inCse(incident, CLOSED);
    expect(await scene.follow()).toMatchObject({ closed: 1, refused: 0 });
    expect(await scene.incidentNow(incident)).toMatchObject({ state: '3', close_code: '2' });
  });

  test.each([
    ['an open response task', TASKS, 'sn_si_task', 'parent'],
    ['an unfinished review', REVIEWS, 'asmt_assessment_instance', 'task_id'],
  ])(
    '%s keeps the incident open: said once in a work note, on the Insight and in Sumo Status',
    async (_what, rule, table, column) => {
      const incident = await begin(rule);
      await scene.both.instance.insert(table, { [column]: id(incident) });
      await scene.inCse(incident, CLOSED);
      expect(await scene.follow()).toMatchObject({ closed: 1, refused: 1 });
      expect(await scene.incidentNow(incident)).toMatchObject({ state: '10' });
      const entries = await scene.journal(incident);
      expect(entries.filter((entry) => entry.includes('The state could not be set to Closed'))).toHaveLength(
        1,
      );
      expect((await scene.recordOf(incident))['note']).toContain('The state could not be set to Closed');
      const { last_error: error } = await scene.status();
      expect((await scene.job('follow'))['problem']).toMatch(
        /update the incidents by hand: .*closed response tasks and finished reviews/,
      );
      expect(error).toContain('Updating 1 Security Incident failed');

      await scene.both.instance.control('clock', { seconds: 300 });
      await scene.both.poll();
      expect(await scene.status()).toMatchObject({ health: 'degraded' });
      for (let turn = 0; turn < 3; turn += 1) await scene.follow();
      expect(await scene.journal(incident)).toHaveLength(entries.length);

      // The analyst finishes it: the status is well again.
      const [open] = await scene.both.instance.list(table, `${column}=${id(incident)}`);
      await scene.both.instance.update(table, open?.['sys_id'] ?? '', { active: 'false', state: '3' });
      await scene.close(incident);
      await scene.follow();
      expect((await scene.job('follow'))['problem']).toBe('');
    },
  );

  test('an incident without an open task or review is closed under all rules', async () => {
    const incident = await begin(MANDATORY, TASKS, REVIEWS);
    const task = await scene.both.instance.insert('sn_si_task', { parent: id(incident) });
    await scene.both.instance.update('sn_si_task', task['sys_id'] ?? '', { active: 'false' });
    await scene.both.instance.insert('asmt_assessment_instance', {
      task_id: id(incident),
      state: 'complete',
    });
    await scene.inCse(incident, CLOSED);
    expect(await scene.follow()).toMatchObject({ closed: 1, refused: 0 });
    expect(await scene.incidentNow(incident)).toMatchObject({ state: '3' });
  });

  test('a refused close of an analyst leaves the Insight open', async () => {
    const incident = await begin(MANDATORY);
    await expect(scene.close(incident, { close_code: '', close_notes: '' })).rejects.toThrow();
    await scene.deliver();
    expect(await scene.statusInCse(incident)).toBe('new');
    expect(await scene.closeOrders()).toEqual([]);
  });
});

describe('a calculator that sets the priority after the insert', () => {
  let scene: FollowScene;

  beforeAll(async () => {
    scene = await FollowScene.start();
  }, 60_000);

  afterAll(() => scene?.stop());

  test('has the last word: neither the enrichment, a change in CSE nor another poll sets it back', async () => {
    await scene.begin({ note_changes: 'true' });
    const rule = await scene.both.instance.first('sys_script', 'name=Calculate severity');
    await scene.both.instance.update('sys_script', rule['sys_id'] ?? '', { active: 'true' });
    await scene.both.cse.post('insights', { count: 3, seed: 4711, over: 600 });
    await scene.both.poll();
    const calculated = { priority: '1', business_criticality: '1' };
    const [incident, ...others] = await scene.incidents('ORDERBYcorrelation_id');
    expect([incident, ...others]).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining(calculated)),
    );
    await scene.inCse(incident, { severity: 'LOW' });
    await scene.follow();
    await scene.both.instance.control('clock', { seconds: 300 });
    await scene.both.poll();
    expect(await scene.incidentNow(incident)).toMatchObject(calculated);
    expect((await scene.incidents()).length).toBe(3);
    expect(await scene.status()).toMatchObject({ health: 'healthy' });
  });
});
