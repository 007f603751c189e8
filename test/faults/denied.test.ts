import { ALL_DONE, DenialScene } from '../support/denial-scene.ts';

describe('the main job under Enforcing', () => {
  const scene = new DenialScene();
  const all = scene.privileges();
  const names = all.map((row) => `${row['operation']} ${row['target_name']}`).sort();

  beforeEach(() => scene.begin());

  test('does all its work with the privileges that the package brings, and nothing is refused', () => {
    scene.work(2);
    scene.close();
    scene.work(2);
    expect(scene.outcome()).toEqual(ALL_DONE);
    const refused = scene.instance.log().filter(({ message }) => message.startsWith('Security restricted:'));
    expect(refused.filter(({ message }) => !message.includes("'sn_ti_"))).toEqual([]);
  });

  test.each(names)('without the privilege to %s loses no Insight, and catches up when it is back', (name) => {
    const [row] = scene.privileges().filter((each) => `${each['operation']} ${each['target_name']}` === name);
    const set = (status: string): void =>
      void scene.instance.table('sys_scope_privilege').update(row?.sys_id ?? '', { status });
    set('denied');
    scene.work();
    expect(scene.incidents().length).toBeLessThanOrEqual(ALL_DONE.incidents);
    if (scene.incidents().length < ALL_DONE.incidents) {
      const { health, words } = scene.said();
      expect(health).not.toBe('healthy');
      expect(words).toContain('ServiceNow refused access from this application');
    }
    set('allowed');
    scene.catchUp(12);
    scene.close();
    scene.work(3);
    expect(scene.outcome()).toEqual(ALL_DONE);
  });
});
