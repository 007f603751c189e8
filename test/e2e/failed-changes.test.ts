import { closingScene, type ClosingScene } from '../support/closing-scene.ts';

const NOTES = { state: '3', close_code: '2' };
const LONG = 'The host was isolated and rebuilt. '.repeat(60);

describe('a close', () => {
  let scene: ClosingScene;

  beforeAll(() => {
    scene = closingScene();
  });

  afterAll(() => scene.world.instance.close());

  const fail = (status: number, path: string, times = 1, method = 'POST'): void =>
    scene.world.cse.product.failNext({ status, method, path, times });
  const close = (values: Record<string, string> = { close_notes: 'A scan.' }): void => {
    scene.save({ ...NOTES, ...values });
    scene.minute(2);
  };
  /** As an administrator makes a state a closed one: the platform ends incidents in it, and does not take them for re-opened. */
  const endsIncidents = (state: string): void => {
    const rules = scene.world.instance.table('sys_script');
    for (const rule of rules.find('filter_conditionLIKE3')) {
      const condition = rule['filter_condition'] ?? '';
      const widened = condition
        .replace('stateIN3,7', `stateIN3,7,${state}`)
        .replace('state!=7', `state!=7^state!=${state}`);
      if (widened !== condition) rules.update(rule.sys_id, { filter_condition: widened });
    }
  };
  const delivery = () => scene.deliveries('close').at(-1) ?? {};

  test('with long notes closes the Insight: the comment is shortened, and says so', () => {
    scene.begin();
    close({ close_notes: LONG });
    expect(scene.statusInCse()).toBe('closed');
    const [comment = ''] = scene.comments();
    expect(comment).toHaveLength(1024);
    expect(comment).toMatch(
      /^ServiceNow Security Incident SIR\d+: Closed, False positive\nThe host[^]*…\n\[shortened/,
    );
  });

  test.each([400, 404, 409, 413, 422])('is not stopped by a comment that CSE refuses with %i', (status) => {
    scene.begin();
    fail(status, '/comments');
    close();
    expect(scene.statusInCse()).toBe('closed');
    expect(delivery()).toMatchObject({ state: 'delivered' });
    expect(delivery()['note']).toMatch(
      /^Closed as False Positive; no comment was added, because CSE refused it/,
    );
    expect(scene.health()['health']).toBe('healthy');
  });

  test('closes the Insight although comments fail on and on', () => {
    scene.begin();
    fail(500, '/comments', 9);
    close();
    scene.minute(10);
    expect(scene.statusInCse()).toBe('closed');
    expect(delivery()).toMatchObject({ state: 'delivered' });
  });

  test('writes the comment once where its answer was lost', () => {
    scene.begin();
    scene.world.cse.product.failNext({ status: 503, method: 'POST', path: '/comments', after: true });
    close();
    scene.minute(10);
    expect(scene.comments()).toHaveLength(1);
    expect(scene.statusInCse()).toBe('closed');
  });

  test('uses the default resolution for one that the tenant does not have, and says so', () => {
    scene.begin();
    scene.own('resolution_map').insert({ order: '1', close_code: '2', resolution: 'Renamed last week' });
    close();
    expect(scene.inCse()['resolution']).toBe('Resolved');
    expect(delivery()).toMatchObject({ state: 'delivered' });
    expect(delivery()['note']).toMatch(
      /^Closed as Resolved, the default resolution. CSE refused the resolution "Renamed last week"/,
    );
    expect(scene.notes()).toMatch(
      /The Insight was closed in CSE as Resolved, the default of the Resolution Map/,
    );
    expect(scene.comments()).toHaveLength(1);
  });

  test('that fails for good is seen by administrator, analyst and whoever opens the delivery', () => {
    scene.begin();
    fail(400, '/status', 9, 'PUT');
    close();
    scene.minute(10);
    expect(delivery()).toMatchObject({ state: 'failed' });
    expect(delivery()['error']).toMatch(/400/);
    expect(scene.health()).toMatchObject({ health: 'degraded' });
    expect(scene.health()['findings']).toMatch(/1 close of an Insight failed: see Failed Deliveries/);
    const notes = scene.notes();
    expect(notes.match(/The Insight could not be closed in CSE, and stays open there/g)).toHaveLength(1);
    expect(notes).toMatch(/Send Again/);
  });

  test('of an Insight that CSE has deleted ends delivered, with one work note', () => {
    scene.begin();
    const [record] = [...scene.world.cse.product.store.all()];
    scene.world.cse.product.store.remove(record?.key ?? '');
    close();
    scene.minute(3);
    expect(delivery()).toMatchObject({ state: 'delivered' });
    expect(delivery()['note']).toMatch(/^CSE no longer has the Insight INSIGHT-\d+/);
    expect(scene.notes().match(/CSE no longer has the Insight/g)).toHaveLength(1);
  });

  test('reads only what it needs: odd parts of the Insight do not stop it', () => {
    scene.begin();
    scene.patchCse({ assignedTo: 7, assignee: 'kim', signals: [null, { severity: 'bad' }], confidence: '' });
    close();
    expect(scene.statusInCse()).toBe('closed');
  });

  test('of a copy of the incident leaves the Insight open', () => {
    scene.begin();
    const { sys_id: _id, number: _number, ...values } = scene.incident() as Record<string, string>;
    const copy = scene.world.instance.table('sn_si_incident').insert(values);
    scene.world.instance.table('sn_si_incident').update(copy.sys_id, { ...NOTES, close_notes: 'x' });
    scene.minute(12);
    expect(scene.statusInCse()).not.toBe('closed');
    expect(scene.deliveries('close')).toEqual([]);
  });

  test.each<Record<string, string>>([
    { correlation_id: '' },
    { correlation_id: 'another', correlation_display: '' },
  ])('finds its Insight by the record of the app, after %j', (values) => {
    scene.begin();
    const id = scene.incident()['sys_id'] ?? '';
    const incidents = scene.world.instance.table('sn_si_incident');
    incidents.update(id, values);
    incidents.update(id, { ...NOTES, close_notes: 'x' });
    scene.minute(12);
    expect(scene.statusInCse()).toBe('closed');
  });

  test('counts a state that the instance has made inactive', () => {
    scene.begin();
    endsIncidents('40');
    scene.save({ state: '40', active: 'false', close_code: '2', close_notes: 'x' });
    scene.minute(2);
    expect(scene.statusInCse()).toBe('closed');
  });
});
