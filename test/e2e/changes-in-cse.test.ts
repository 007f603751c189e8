import type { Json, TableRow } from '../support/rest.ts';
import { Scene } from '../support/scene.ts';

const CLOSED = {
  status: { name: 'closed', displayName: 'Closed' },
  resolution: 'False Positive',
  subResolution: null,
  closed: '2026-01-15T12:00:30.000000',
  closedBy: 'kim@example.com',
};
const OPEN = { status: { name: 'inprogress', displayName: 'In Progress' }, resolution: null };
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
  let scene: Scene;
  let count = 0;

  beforeAll(async () => {
    scene = await Scene.start();
  }, 60_000);

  afterAll(() => scene?.stop());

  const instance = () => scene.both.instance;

  /** So many Insights with an incident each, shown on their Insights. */
  const begin = async (configuration: Json, insights = 1): Promise<TableRow[]> => {
    await scene.begin(configuration);
    await scene.both.cse.post('insights', { count: insights, seed: (count += 1), over: 600 });
    await scene.both.poll();
    await deliver();
    return scene.incidents('ORDERBYcorrelation_id');
  };
  const deliver = async (): Promise<void> => {
    await instance().control('clock', { seconds: 2 });
    await instance().runJob('Deliver');
  };
  const inCse = (incident: TableRow | undefined, values: Json): Promise<Json> =>
    scene.both.cse.post(`insights/${incident?.['correlation_id'] ?? ''}`, values);
  const follow = async (): Promise<Json> => {
    await instance().control('clock', { seconds: 2 });
    const report = await instance().runJob('Follow Insights');
    return (report['result'] as Json[])[0] ?? {};
  };
  const now = async (incident: TableRow | undefined): Promise<TableRow> =>
    instance().first('sn_si_incident', `sys_id=${incident?.['sys_id'] ?? ''}`);
  const journal = async (incident: TableRow | undefined, element = 'work_notes'): Promise<string[]> => {
    const query = `element_id=${incident?.['sys_id'] ?? ''}^element=${element}`;
    return (await instance().list('sys_journal_field', query)).map((entry) => entry['value'] ?? '');
  };
  const recordOf = async (incident: TableRow | undefined): Promise<TableRow> => {
    const [record] = await scene.insights(`incident=${incident?.['sys_id'] ?? ''}`);
    return record ?? {};
  };
  const closeOrders = (): Promise<TableRow[]> =>
    instance().list(scene.both.table('delivery'), 'type=close^ORDERBYdedupe_key');
  const writes = async (): Promise<unknown[]> => {
    const requests = (await scene.both.cse.get('requests'))['requests'] as Json[];
    return requests.filter(({ method, path }) => method !== 'GET' && !String(path).includes('/enrichments/'));
  };
  const close = (incident: TableRow | undefined, values: Json = {}): Promise<TableRow> =>
    instance().update('sn_si_incident', incident?.['sys_id'] ?? '', {
      state: '3',
      close_code: '2',
      close_notes: 'A scan of our own.',
      ...values,
    });

  test('becomes one work note that names severity, status, assignee and Signals, old and new', async () => {
    const [incident, other] = await begin({}, 2);
    const before = await recordOf(incident);
    await inCse(incident, { ...OPEN, severity: 'CRITICAL', assignee: { username: 'ann' }, signals: [] });
    expect(await follow()).toMatchObject({ read: 2, changed: 1, closed: 0, refused: 0 });
    const [note, ...more] = await journal(incident);
    expect(more).toEqual([]);
    expect(note?.split('\n')).toEqual([
      expect.stringMatching(
        /^Sumo Logic CSE: The Insight has changed, seen at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/,
      ),
      `Severity: ${before['severity'] ?? ''} -> CRITICAL`,
      'Status: new -> inprogress',
      `Assignee: ${before['assignee'] || 'nobody'} -> ann`,
      `Signals: ${before['signal_count'] ?? ''} -> 0`,
    ]);
    expect(await recordOf(incident)).toMatchObject({
      severity: 'CRITICAL',
      assignee: 'ann',
      status: 'inprogress',
    });
    expect([await journal(other), await journal(incident, 'comments')]).toEqual([[], []]);
    expect(await follow()).toMatchObject({ changed: 0 });
    expect(await journal(incident)).toHaveLength(1);
  });

  test('is not told where nobody wants it, and known all the same', async () => {
    const [incident] = await begin({ note_changes: 'false', closed_in_cse: 'note' });
    await inCse(incident, { severity: 'CRITICAL' });
    expect(await follow()).toMatchObject({ read: 1, changed: 1 });
    expect(await journal(incident)).toEqual([]);
    expect(await recordOf(incident)).toMatchObject({ severity: 'CRITICAL' });
  });

  test('costs one read and no call where no option asks for it', async () => {
    const [incident] = await begin({ note_changes: 'false' });
    await inCse(incident, CLOSED);
    await instance().control('metrics/reset', {});
    const report = await instance().runJob('Follow Insights');
    expect([report['result'], report['operations']]).toEqual([[], 1]);
    expect((await instance().control('metrics'))['outbound']).toBe(0);
  });

  describe('when an Insight is closed', () => {
    test('is a change like others where the option is off', async () => {
      const [incident] = await begin({});
      await inCse(incident, CLOSED);
      await follow();
      expect(await journal(incident)).toEqual([expect.stringMatching(/\nStatus: new -> closed$/)]);
      expect(await now(incident)).toMatchObject({ state: '10', close_code: '' });
      expect(await recordOf(incident)).toMatchObject({ state: 'closed', status: 'closed' });
    });

    test('is told in a work note, with resolution, sub-resolution, person and time', async () => {
      const [incident] = await begin({ closed_in_cse: 'note' });
      await inCse(incident, { ...CLOSED, subResolution: 'Scanner', severity: 'CRITICAL' });
      expect(await follow()).toMatchObject({ closed: 1 });
      const [note, ...more] = await journal(incident);
      expect(note).toMatch(
        /^Sumo Logic CSE: Closed in CSE as False Positive \(Scanner\) by kim@example.com at /,
      );
      expect(note).toMatch(/\nSeverity: \w+ -> CRITICAL$/);
      expect(more).toEqual([]);
      expect(await now(incident)).toMatchObject({ state: '10', close_code: '' });
      expect(await closeOrders()).toEqual([]);
    });

    test('resolves the incident: state Review, close code and notes', async () => {
      const [incident] = await begin({ closed_in_cse: 'resolve' });
      await inCse(incident, CLOSED);
      await follow();
      expect(await now(incident)).toMatchObject({
        state: '100',
        close_code: '2',
        close_notes: CLOSED_LINE,
      });
      expect(await journal(incident)).toEqual([`Sumo Logic CSE: ${CLOSED_LINE}`]);
    });

    test('finds the state Review by its label where the instance has another value for it', async () => {
      const [incident] = await begin({ closed_in_cse: 'resolve' });
      const [choice] = await instance().list('sys_choice', 'name=sn_si_incident^element=state^value=100');
      await instance().update('sys_choice', choice?.['sys_id'] ?? '', { value: '55' });
      await inCse(incident, CLOSED);
      await follow();
      expect(await now(incident)).toMatchObject({ state: '55' });
    });

    test('closes the incident, which does not come back to CSE as an echo', async () => {
      const [incident] = await begin({ closed_in_cse: 'close' });
      await inCse(incident, CLOSED);
      expect(await follow()).toMatchObject({ closed: 1, refused: 0 });
      expect(await now(incident)).toMatchObject({ state: '3', close_code: '2', close_notes: CLOSED_LINE });
      await scene.both.poll();
      await deliver();
      expect(await closeOrders()).toMatchObject([{ state: 'cancelled', note: 'The close came from CSE' }]);
      expect(await writes()).toEqual([]);
      expect(await recordOf(incident)).toMatchObject({ state: 'closed', status: 'closed', note: '' });
      await follow();
      expect(await journal(incident)).toHaveLength(1);
    });

    test.each([
      ['Resolved', '100'],
      ['False Positive', '2'],
      ['No Action', '-100'],
      ['Duplicate', '100'],
      [null, '100'],
    ])('takes the close code of the resolution %s', async (resolution, closeCode) => {
      const [incident] = await begin({ closed_in_cse: 'close' });
      await inCse(incident, { ...CLOSED, resolution });
      await follow();
      expect(await now(incident)).toMatchObject({ state: '3', close_code: closeCode });
    });

    test('obeys rows of the resolution map for a sub-resolution before those of its resolution', async () => {
      const [incident] = await begin({ closed_in_cse: 'close' });
      const row = {
        order: '900',
        direction: 'from_cse',
        close_code: 'Threat mitigated',
        resolution: 'Scanner',
      };
      await instance().insert(scene.both.table('resolution_map'), row);
      await inCse(incident, { ...CLOSED, subResolution: 'Scanner' });
      await follow();
      expect(await now(incident)).toMatchObject({ close_code: '101' });
    });

    test('leaves close code and notes of an analyst as they are', async () => {
      const [incident] = await begin({ closed_in_cse: 'close' });
      await instance().update('sn_si_incident', incident?.['sys_id'] ?? '', {
        close_code: '101',
        close_notes: 'By hand.',
      });
      await inCse(incident, CLOSED);
      await follow();
      expect(await now(incident)).toMatchObject({ state: '3', close_code: '101', close_notes: 'By hand.' });
    });

    test('is no news where the incident closed it', async () => {
      const [incident] = await begin({ closed_in_cse: 'close', reopen_incident: 'true' });
      await close(incident);
      await deliver();
      await follow();
      expect(await journal(incident)).toEqual([]);
      expect(await recordOf(incident)).toMatchObject({ state: 'closed', status: 'closed' });
      // Re-opened by an analyst: the Insight stays closed, and that is known.
      await instance().update('sn_si_incident', incident?.['sys_id'] ?? '', { state: '16' });
      await follow();
      expect([await journal(incident), (await now(incident))['state']]).toEqual([[], '16']);
    });
  });

  describe('when the platform refuses the state', () => {
    const refuse = (script: string): Promise<TableRow> =>
      instance().insert('sys_script', { ...RULE, name: 'No closing without review', script });

    test.each([
      ['by an abort', "if (current.state == '3') current.setAbortAction(true);", /aborted/],
      ['in silence', "if (current.state == '3') current.state = previous.state;", /it is still Draft/],
    ])('%s, a work note says so and the Insight shows it once', async (_how, script, reason) => {
      const [incident] = await begin({ closed_in_cse: 'close' });
      const rule = await refuse(script);
      await inCse(incident, CLOSED);
      expect(await follow()).toMatchObject({ closed: 1, refused: 1 });
      const text = (await journal(incident)).join('\n');
      expect(text).toMatch(/^Sumo Logic CSE: Closed in CSE as False Positive/);
      expect(text).toMatch(/\nThe state could not be set to Closed: /);
      expect(text).toMatch(reason);
      const { note = '' } = await recordOf(incident);
      expect(note).toMatch(/^Closed in CSE as False Positive.+\. The state could not be set to Closed: /);
      expect(await now(incident)).toMatchObject({ state: '10' });
      const entries = (await journal(incident)).length;
      await follow();
      await follow();
      expect(await journal(incident)).toHaveLength(entries);
      await instance().update('sys_script', rule['sys_id'] ?? '', { active: 'false' });
      // An analyst closes it in the end: the Insight is closed already.
      await close(incident);
      await deliver();
      expect(await closeOrders()).toMatchObject([{ note: 'It was closed in CSE already' }]);
    });

    test('because there is no such state, the work note says so', async () => {
      const [incident] = await begin({ closed_in_cse: 'resolve' });
      const [choice] = await instance().list('sys_choice', 'name=sn_si_incident^element=state^value=100');
      await instance().update('sys_choice', choice?.['sys_id'] ?? '', { inactive: 'true' });
      await inCse(incident, CLOSED);
      expect(await follow()).toMatchObject({ refused: 1 });
      expect(await journal(incident)).toEqual([
        `Sumo Logic CSE: ${CLOSED_LINE}\nThe state could not be set to Review: this instance has no such state`,
      ]);
    });
  });

  describe('when an Insight is re-opened', () => {
    test('is told, and its closed incident stays closed without the option', async () => {
      const [incident] = await begin({});
      await close(incident);
      await deliver();
      await inCse(incident, OPEN);
      expect(await follow()).toMatchObject({ reopened: 1 });
      expect(await journal(incident)).toEqual([
        expect.stringMatching(
          /^Sumo Logic CSE: Re-opened in CSE, status inprogress, seen at .* UTC; this incident stays closed$/,
        ),
      ]);
      expect(await now(incident)).toMatchObject({ state: '3' });
      expect(await recordOf(incident)).toMatchObject({ state: 'ingested', status: 'inprogress' });
      // The poll looks for incidents that were closed unseen: this one was not, and the Insight stays open.
      await instance().control('clock', { seconds: 300 });
      await scene.both.poll();
      await deliver();
      expect(await closeOrders()).toMatchObject([{ state: 'delivered' }]);
      const { insight } = await scene.both.cse.get(`insights/${incident?.['correlation_id'] ?? ''}`);
      expect((insight as Json)['status']).toMatchObject({ name: 'inprogress' });
    });

    test.each([
      ['Analysis', '', '16'],
      ['the Default Incident State', 'Contain', '18'],
    ])(
      're-opens the incident in %s by option, and closing it again closes the Insight',
      async (_name, preset, state) => {
        const [incident] = await begin({ reopen_incident: 'true', default_incident_state: preset });
        await close(incident);
        await deliver();
        await inCse(incident, OPEN);
        await follow();
        expect(await now(incident)).toMatchObject({ state, close_notes: 'A scan of our own.' });
        expect(await recordOf(incident)).toMatchObject({ state: 'ingested', status: 'inprogress' });
        await instance().control('clock', { seconds: 60 });
        await close(incident, { close_notes: 'Still our own.' });
        await deliver();
        expect((await closeOrders()).map((order) => order['state'])).toEqual(['delivered', 'delivered']);
        const { insight } = await scene.both.cse.get(`insights/${incident?.['correlation_id'] ?? ''}`);
        expect((insight as Json)['status']).toMatchObject({ name: 'closed' });
      },
    );

    test('is followed through several rounds, each told once', async () => {
      const [incident] = await begin({ closed_in_cse: 'close', reopen_incident: 'true' });
      for (const minute of ['01', '02']) {
        await inCse(incident, { ...CLOSED, closed: `2026-01-15T12:${minute}:00.000000` });
        await follow();
        expect((await now(incident))['state']).toBe('3');
        await inCse(incident, OPEN);
        await follow();
        expect((await now(incident))['state']).toBe('16');
      }
      expect((await journal(incident)).map((note) => note.split(' ').slice(0, 4).join(' '))).toEqual(
        expect.arrayContaining(['Sumo Logic CSE: Closed', 'Sumo Logic CSE: Re-opened']),
      );
      expect(await journal(incident)).toHaveLength(4);
      await deliver();
      expect(await writes()).toEqual([]);
    });

    test('is not looked for longer than a week after the close', async () => {
      const [incident] = await begin({});
      await close(incident);
      await deliver();
      await instance().control('clock', { seconds: 8 * 86_400 });
      await inCse(incident, OPEN);
      expect(await follow()).toMatchObject({ read: 0, reopened: 0 });
    });
  });

  test('changes nothing where CSE no longer has the Insight, or answers one that cannot be read', async () => {
    const [gone, broken, changed] = await begin({ closed_in_cse: 'close' }, 3);
    await fetch(`${scene.both.cse.url}/__insights/${gone?.['correlation_id'] ?? ''}`, { method: 'DELETE' });
    await inCse(broken, { ...CLOSED, severity: 7 });
    await inCse(changed, CLOSED);
    expect(await follow()).toMatchObject({ read: 1, closed: 1, errors: 1 });
    expect((await recordOf(broken))['note']).toMatch(/^Changes in CSE are not followed: .*Field severity/);
    expect([await now(gone), await now(broken)]).toMatchObject([{ state: '10' }, { state: '10' }]);
    expect(await now(changed)).toMatchObject({ state: '3' });
  });

  test('is read in batches of fifty by id, round robin and within the rate limit', async () => {
    await begin({}, 230);
    const listed = async (): Promise<Json[]> =>
      (await scene.calls()).filter(({ query }) => String(JSON.stringify(query)).includes('id:in('));
    expect(await follow()).toMatchObject({ read: 200 });
    expect(await listed()).toHaveLength(4);
    expect((await scene.status())['follow_position']).toMatch(/^[0-9a-f]{32}$/);
    expect(await follow()).toMatchObject({ read: 30 });
    expect((await scene.status())['follow_position']).toBe('');
    expect(await follow()).toMatchObject({ read: 200 });
    const requests = (await scene.both.cse.get('requests'))['requests'] as Json[];
    expect(requests.filter(({ status }) => status === 429)).toEqual([]);
  }, 60_000);

  test.each([
    ['429', { status: 429, times: 1, headers: { 'Retry-After': '120' } }, true],
    ['401', { status: 401, times: 1 }, true],
    ['503', { status: 503, times: 1 }, false],
  ])('is told later after %s, and Sumo Status says why', async (_name, failure, pauses) => {
    const [incident] = await begin({ closed_in_cse: 'close' });
    await inCse(incident, CLOSED);
    await scene.both.cse.post('fail', failure);
    expect((await follow())['reason']).toContain(String(failure.status));
    const status = await scene.status();
    expect(status['last_error']).toContain(`[${failure.status}]`);
    expect(status['paused_until'] !== '').toBe(pauses);
    if (pauses) expect((await follow())['reason']).toMatch(/^paused until /);
    await instance().control('clock', { seconds: 200 });
    expect(await follow()).toMatchObject({ closed: 1 });
    expect(await now(incident)).toMatchObject({ state: '3' });
  });

  test('waits while the map is inactive, and Sumo Status says so', async () => {
    const [incident] = await begin({ closed_in_cse: 'note' });
    const [map] = await instance().list('sys_transform_map', 'name=Sumo Incident Updater');
    await instance().update('sys_transform_map', map?.['sys_id'] ?? '', { active: 'false' });
    await inCse(incident, CLOSED);
    await follow();
    expect((await scene.status())['last_error']).toMatch(
      /is the transform map "Sumo Incident Updater" active\?/,
    );
    await instance().update('sys_transform_map', map?.['sys_id'] ?? '', { active: 'true' });
    expect(await follow()).toMatchObject({ closed: 1 });
    expect(await journal(incident)).toEqual([`Sumo Logic CSE: ${CLOSED_LINE}`]);
  });
});

describe('the map Sumo Incident Updater', () => {
  let scene: Scene;
  let incident: TableRow;

  beforeAll(async () => {
    scene = await Scene.start({ insights: 1 });
    await scene.both.poll();
    incident = (await scene.incidents())[0] ?? {};
  }, 60_000);

  afterAll(() => scene?.stop());

  const update = async (values: Json): Promise<Json> => {
    const path = `import/${scene.both.table('incident_update')}`;
    const { result } = await scene.request('POST', path, values);
    return (result as Json[])[0] ?? {};
  };
  const now = async (): Promise<TableRow> => scene.both.instance.first('sn_si_incident');

  test('finds the incident by its sys_id, and leaves alone what the row leaves empty', async () => {
    const { description, short_description: short, state } = incident;
    const notes = { incident: incident['sys_id'], work_notes: 'Seen.' };
    expect(await update(notes)).toMatchObject({ status: 'updated', sys_id: incident['sys_id'] });
    const query = `element_id=${incident['sys_id'] ?? ''}^element=work_notes`;
    expect(await scene.both.instance.list('sys_journal_field', query)).toMatchObject([{ value: 'Seen.' }]);
    expect(await now()).toMatchObject({ description, short_description: short, state, close_code: '' });
    const closing = { state: '100', close_code: '101', close_notes: 'Done.' };
    expect(await update({ incident: incident['sys_id'], ...closing })).toMatchObject({ status: 'updated' });
    expect(await now()).toMatchObject(closing);
  });

  test('leaves a state alone that the instance does not have', async () => {
    const { state } = await now();
    await update({ incident: incident['sys_id'], work_notes: 'Again.', state: '4711' });
    expect(await now()).toMatchObject({ state });
    const choices = 'name=sn_si_incident^element=state^value=4711';
    expect(await scene.both.instance.count('sys_choice', choices)).toBe(0);
  });

  test.each([
    ['no incident', ''],
    ['an incident that does not exist', 'f'.repeat(32)],
  ])('ignores a row with %s and makes none', async (_name, sysId) => {
    expect(await update({ incident: sysId, work_notes: 'Lost?', state: '3' })).toMatchObject({
      status: 'ignored',
    });
    expect(await scene.both.instance.count('sn_si_incident')).toBe(1);
  });
});
