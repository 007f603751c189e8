import { CLOSED, OPEN, FollowScene } from '../support/follow-scene.ts';
import type { Json, TableRow } from '../support/rest.ts';

const CLOSED_LINE = 'Closed in CSE as False Positive by kim@example.com at 2026-01-15 12:00:30 UTC';

/** A rule of the instance on Security Incidents, as an administrator would write one. */
const RULE = {
  collection: 'sn_si_incident',
  when: 'before',
  action_update: 'true',
  active: 'true',
  advanced: 'true',
  order: '60',
};

describe('what changes in CSE', () => {
  let scene: FollowScene;

  beforeAll(async () => {
    scene = await FollowScene.start();
  });

  afterAll(() => scene?.stop());

  test('becomes one work note that names severity, status, assignee and Signals, old and new', async () => {
    const [incident, other] = await scene.beginWith({}, 2);
    const before = await scene.recordOf(incident);
    await scene.inCse(incident, {
      ...OPEN,
      severity: 'CRITICAL',
      assignee: { username: 'ann' },
      signals: [],
    });
    expect(await scene.follow()).toMatchObject({ read: 2, changed: 1, closed: 0, refused: 0 });
    const [note, ...more] = await scene.journal(incident);
    expect(more).toEqual([]);
    expect(note?.split('\n')).toEqual([
      expect.stringMatching(
        /^Sumo Logic CSE: The Insight changed in CSE, detected at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/,
      ),
      `Severity: ${before['severity'] ?? ''} -> CRITICAL`,
      'Status: new -> inprogress',
      `Assignee: ${before['assignee'] || 'nobody'} -> ann`,
      `Signals: ${before['signal_count'] ?? ''} -> 0`,
      'Priority: 2 - High -> 1 - Critical',
    ]);
    expect(await scene.recordOf(incident)).toMatchObject({
      severity: 'CRITICAL',
      assignee: 'ann',
      status: 'inprogress',
    });
    expect([await scene.journal(other), await scene.journal(incident, 'comments')]).toEqual([[], []]);
    expect(await scene.follow()).toMatchObject({ changed: 0 });
    expect(await scene.journal(incident)).toHaveLength(1);
  });

  test('is not reported if it is switched off, but recorded', async () => {
    const [incident] = await scene.beginWith({ note_changes: 'false', closed_in_cse: 'note' });
    await scene.inCse(incident, { severity: 'CRITICAL' });
    expect(await scene.follow()).toMatchObject({ read: 1, changed: 1 });
    expect(await scene.journal(incident)).toEqual([]);
    expect(await scene.recordOf(incident)).toMatchObject({ severity: 'CRITICAL' });
  });

  test('costs one read and no call where no option asks for it', async () => {
    const [incident] = await scene.beginWith({ note_changes: 'false', raise_priority: 'false' });
    await scene.inCse(incident, CLOSED);
    await scene.both.instance.control('metrics/reset', {});
    const report = await scene.both.instance.runJob('Follow Insights');
    expect([report['result'], report['operations']]).toEqual([[], 1]);
    expect((await scene.both.instance.control('metrics'))['outbound']).toBe(0);
  });

  describe('when an Insight is closed', () => {
    test('is a change like others where the option is off', async () => {
      const [incident] = await scene.beginWith({});
      await scene.inCse(incident, CLOSED);
      await scene.follow();
      expect(await scene.journal(incident)).toEqual([expect.stringMatching(/\nStatus: new -> closed$/)]);
      expect(await scene.incidentNow(incident)).toMatchObject({ state: '10', close_code: '' });
      expect(await scene.recordOf(incident)).toMatchObject({ state: 'closed', status: 'closed' });
    });

    test('is reported in a work note, with resolution, sub-resolution, person and time', async () => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'note' });
      await scene.inCse(incident, { ...CLOSED, subResolution: 'Scanner', severity: 'CRITICAL' });
      expect(await scene.follow()).toMatchObject({ closed: 1 });
      const [note, ...more] = await scene.journal(incident);
      expect(note).toMatch(
        /^Sumo Logic CSE: Closed in CSE as False Positive \(Scanner\) by kim@example.com at /,
      );
      expect(note).toMatch(/\nSeverity: \w+ -> CRITICAL$/);
      expect(more).toEqual([]);
      expect(await scene.incidentNow(incident)).toMatchObject({ state: '10', close_code: '' });
      expect(await scene.closeOrders()).toEqual([]);
    });

    test('resolves the incident: state Review, close code and notes', async () => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'resolve' });
      await scene.inCse(incident, CLOSED);
      await scene.follow();
      expect(await scene.incidentNow(incident)).toMatchObject({
        state: '100',
        close_code: '2',
        close_notes: CLOSED_LINE,
      });
      expect(await scene.journal(incident)).toEqual([`Sumo Logic CSE: ${CLOSED_LINE}`]);
    });

    test('finds the state Review by its label where the instance has another value for it', async () => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'resolve' });
      const [choice] = await scene.both.instance.list(
        'sys_choice',
        'name=sn_si_incident^element=state^value=100',
      );
      await scene.both.instance.update('sys_choice', choice?.['sys_id'] ?? '', { value: '55' });
      await scene.inCse(incident, CLOSED);
      await scene.follow();
      expect(await scene.incidentNow(incident)).toMatchObject({ state: '55' });
    });

    test('closes the incident, which does not come back to CSE as an echo', async () => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
      await scene.inCse(incident, CLOSED);
      expect(await scene.follow()).toMatchObject({ closed: 1, refused: 0 });
      expect(await scene.incidentNow(incident)).toMatchObject({
        state: '3',
        close_code: '2',
        close_notes: CLOSED_LINE,
      });
      await scene.both.poll();
      await scene.deliver();
      // The rule ran, and the record of the Insight says that there is nothing to order.
      expect((await scene.status())['close_seen_at']).not.toBe('');
      expect(await scene.closeOrders()).toEqual([]);
      expect(await scene.writes()).toEqual([]);
      expect(await scene.recordOf(incident)).toMatchObject({ state: 'closed', status: 'closed', note: '' });
      await scene.follow();
      expect(await scene.journal(incident)).toHaveLength(1);
    });

    test.each([
      ['Resolved', '100'],
      ['False Positive', '2'],
      ['No Action', '-100'],
      ['Duplicate', '100'],
      [null, '100'],
    ])('takes the close code of the resolution %s', async (resolution, closeCode) => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
      await scene.inCse(incident, { ...CLOSED, resolution });
      await scene.follow();
      expect(await scene.incidentNow(incident)).toMatchObject({ state: '3', close_code: closeCode });
    });

    test('obeys rows of the resolution map for a sub-resolution before those of its resolution', async () => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
      const row = {
        order: '900',
        direction: 'from_cse',
        close_code: 'Threat mitigated',
        resolution: 'Scanner',
      };
      await scene.both.instance.insert(scene.both.table('resolution_map'), row);
      await scene.inCse(incident, { ...CLOSED, subResolution: 'Scanner' });
      await scene.follow();
      expect(await scene.incidentNow(incident)).toMatchObject({ close_code: '101' });
    });

    test('leaves close code and notes of an analyst as they are', async () => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
      await scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', {
        close_code: '101',
        close_notes: 'By hand.',
      });
      await scene.inCse(incident, CLOSED);
      await scene.follow();
      expect(await scene.incidentNow(incident)).toMatchObject({
        state: '3',
        close_code: '101',
        close_notes: 'By hand.',
      });
    });

    test('is no news where the incident closed it', async () => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'close', reopen_incident: 'true' });
      await scene.close(incident);
      await scene.deliver();
      await scene.follow();
      expect(await scene.journal(incident)).toEqual([]);
      expect(await scene.recordOf(incident)).toMatchObject({ state: 'closed', status: 'closed' });
      // Re-opened by an analyst: the Insight stays closed, and that is known.
      await scene.both.instance.update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '16' });
      await scene.follow();
      expect([await scene.journal(incident), (await scene.incidentNow(incident))['state']]).toEqual([
        [],
        '16',
      ]);
    });
  });

  describe('when the platform refuses the state', () => {
    const refuse = (script: string): Promise<TableRow> =>
      scene.both.instance.insert('sys_script', { ...RULE, name: 'No closing without review', script });

    test.each([
      ['by an abort', "if (current.state == '3') current.setAbortAction(true);", /aborted/],
      [
        'in silence',
        "if (current.state == '3') current.state = previous.state;",
        /the incident is still in state Draft/,
      ],
    ])('%s, a work note says so and the Insight shows it once', async (_how, script, reason) => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
      const rule = await refuse(script);
      await scene.inCse(incident, CLOSED);
      expect(await scene.follow()).toMatchObject({ closed: 1, refused: 1 });
      const text = (await scene.journal(incident)).join('\n');
      expect(text).toMatch(/^Sumo Logic CSE: Closed in CSE as False Positive/);
      expect(text).toMatch(/\nThe state could not be set to Closed: /);
      expect(text).toMatch(reason);
      const { note = '' } = await scene.recordOf(incident);
      expect(note).toMatch(/^Closed in CSE as False Positive.+\. The state could not be set to Closed: /);
      expect(await scene.incidentNow(incident)).toMatchObject({ state: '10' });
      const entries = (await scene.journal(incident)).length;
      await scene.follow();
      await scene.follow();
      expect(await scene.journal(incident)).toHaveLength(entries);
      await scene.both.instance.update('sys_script', rule['sys_id'] ?? '', { active: 'false' });
      // An analyst closes it in the end: the Insight is closed already.
      await scene.close(incident);
      await scene.deliver();
      expect(await scene.closeOrders()).toMatchObject([{ note: 'The Insight was already closed in CSE' }]);
    });

    test('because there is no such state, the work note says so', async () => {
      const [incident] = await scene.beginWith({ closed_in_cse: 'resolve' });
      const [choice] = await scene.both.instance.list(
        'sys_choice',
        'name=sn_si_incident^element=state^value=100',
      );
      await scene.both.instance.update('sys_choice', choice?.['sys_id'] ?? '', { inactive: 'true' });
      await scene.inCse(incident, CLOSED);
      expect(await scene.follow()).toMatchObject({ refused: 1 });
      expect(await scene.journal(incident)).toEqual([
        `Sumo Logic CSE: ${CLOSED_LINE}\nThe state could not be set to Review: this instance has no such state`,
      ]);
    });
  });

  test('changes nothing where CSE no longer has the Insight, or answers one that cannot be read', async () => {
    const [gone, broken, changed] = await scene.beginWith({ closed_in_cse: 'close' }, 3);
    const { created } = (await scene.insightInCse(broken)) as { created: string };
    await fetch(`${scene.both.cse.url}/__insights/${gone?.['correlation_id'] ?? ''}`, { method: 'DELETE' });
    await scene.inCse(broken, { ...CLOSED, created: null });
    await scene.inCse(changed, CLOSED);
    expect(await scene.follow()).toMatchObject({ read: 1, closed: 1, errors: 1 });
    expect((await scene.recordOf(broken))['note']).toMatch(
      /^Changes in CSE are not followed: .*Field created/,
    );
    expect([await scene.incidentNow(gone), await scene.incidentNow(broken)]).toMatchObject([
      { state: '10' },
      { state: '10' },
    ]);
    expect(await scene.incidentNow(changed)).toMatchObject({ state: '3' });
    await scene.inCse(broken, { created, status: { name: 'new', displayName: 'New' } });
    await scene.follow();
    expect((await scene.recordOf(broken))['note']).toBe('');
  });

  test('is read in batches of fifty by id, round robin and within the rate limit', async () => {
    await scene.beginWith({}, 230);
    const listed = async (): Promise<Json[]> =>
      (await scene.calls()).filter(({ query }) => String(JSON.stringify(query)).includes('id:in('));
    // While so many links were sent, the job may have begun a cycle.
    while ((await scene.job('follow'))['position'] !== '') await scene.follow();
    const before = (await listed()).length;
    expect(await scene.follow()).toMatchObject({ read: 200 });
    expect(await listed()).toHaveLength(before + 4);
    expect((await scene.job('follow'))['position']).toMatch(/^[0-9a-f]{32}$/);
    expect(await scene.follow()).toMatchObject({ read: 30 });
    expect((await scene.job('follow'))['position']).toBe('');
    expect(await scene.follow()).toMatchObject({ read: 200 });
    const requests = (await scene.both.cse.get('requests'))['requests'] as Json[];
    expect(requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  test.each([
    ['429', { status: 429, times: 1, headers: { 'Retry-After': '120' } }, true],
    ['401', { status: 401, times: 1 }, false],
    ['503', { status: 503, times: 2 }, false],
  ])('is reported later after %s, and Sumo Status says why', async (_name, failure, pauses) => {
    const [incident] = await scene.beginWith({ closed_in_cse: 'close' });
    await scene.inCse(incident, CLOSED);
    await scene.both.cse.post('fail', failure);
    expect((await scene.follow())['reason']).toContain(String(failure.status));
    const status = await scene.status();
    expect(status['last_error']).toContain(`[${failure.status}]`);
    expect(status['paused_until'] !== '').toBe(pauses);
    if (pauses) expect((await scene.follow())['reason']).toMatch(/^paused until /);
    await scene.both.instance.control('clock', { seconds: 200 });
    expect(await scene.follow()).toMatchObject({ closed: 1 });
    expect(await scene.incidentNow(incident)).toMatchObject({ state: '3' });
  });

  test('waits while the map is inactive, and Sumo Status says so', async () => {
    const [incident] = await scene.beginWith({ closed_in_cse: 'note' });
    const [map] = await scene.both.instance.list('sys_transform_map', 'name=Sumo Incident Updater');
    await scene.both.instance.update('sys_transform_map', map?.['sys_id'] ?? '', { active: 'false' });
    await scene.inCse(incident, CLOSED);
    await scene.follow();
    expect((await scene.status())['last_error']).toMatch(
      /check that the transform map "Sumo Incident Updater" is active/,
    );
    await scene.both.instance.update('sys_transform_map', map?.['sys_id'] ?? '', { active: 'true' });
    expect(await scene.follow()).toMatchObject({ closed: 1 });
    expect(await scene.journal(incident)).toEqual([`Sumo Logic CSE: ${CLOSED_LINE}`]);
  });
});
