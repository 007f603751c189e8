import { closingScene, type ClosingScene } from '../support/closing-scene.ts';

describe('an incident that is re-opened', () => {
  let scene: ClosingScene;

  beforeAll(() => {
    scene = closingScene();
  });

  afterAll(() => scene.world.instance.close());

  const close = (code: string, notes: string): void => {
    scene.save({ state: '3', close_code: code, close_notes: notes });
    scene.minute(3);
  };
  const reopen = (): void => {
    scene.save({ state: '16' });
    scene.minute(3);
  };

  test('re-opens the Insight that the app had closed', () => {
    scene.begin();
    close('2', 'A scan.');
    expect(scene.statusInCse()).toBe('closed');
    reopen();
    expect(scene.statusInCse()).toBe('inprogress');
    expect(scene.insight()).toMatchObject({ status: 'inprogress', state: 'ingested' });
    expect(scene.deliveries('reopen')).toMatchObject([
      { state: 'delivered', note: 'Re-opened with status inprogress' },
    ]);
    scene.minute(10);
    expect(scene.notes()).not.toMatch(/Re-opened in CSE/);
  });

  test('leaves an Insight closed that somebody has closed in CSE', () => {
    scene.begin();
    scene.patchCse({ status: { name: 'closed', displayName: 'Closed' }, resolution: 'Resolved' });
    close('2', 'A scan.');
    reopen();
    expect(scene.statusInCse()).toBe('closed');
    expect(scene.deliveries('reopen')).toEqual([]);
  });

  test('leaves the Insight closed where the configuration names no status', () => {
    scene.begin({ reopened_status: '' });
    close('2', 'A scan.');
    reopen();
    expect(scene.statusInCse()).toBe('closed');
  });

  test('and closed again with another verdict gives the Insight that verdict', () => {
    scene.begin();
    close('2', 'A scan.');
    reopen();
    close('101', 'Malware after all.');
    expect(scene.inCse()).toMatchObject({ resolution: 'Resolved' });
    expect(scene.statusInCse()).toBe('closed');
    expect(scene.comments().at(-1)).toMatch(/Malware after all/);
  });

  test('and closed again while the Insight stayed closed changes its resolution and says so in a comment', () => {
    scene.begin({ reopened_status: '' });
    close('2', 'A scan.');
    expect(scene.inCse()).toMatchObject({ resolution: 'False Positive' });
    reopen();
    close('101', 'Malware after all.');
    expect(scene.inCse()).toMatchObject({ resolution: 'Resolved' });
    expect(scene.comments()).toHaveLength(2);
    expect(scene.deliveries('close').at(-1)).toMatchObject({
      state: 'delivered',
      note: 'Resolution changed from False Positive to Resolved',
    });
  });

  test('reports a status that the tenant does not have', () => {
    scene.begin({ reopened_status: 'no such status' });
    close('2', 'A scan.');
    reopen();
    scene.minute(6);
    expect(scene.deliveries('reopen')).toMatchObject([{ state: 'failed' }]);
    expect(scene.health()['findings']).toMatch(/1 re-opening of an Insight failed/);
    expect(scene.notes()).toMatch(/The Insight could not be re-opened in CSE, and stays closed there/);
  });

  test('and closed in CSE with another resolution gets code and notes of that close, unless an analyst wrote them', () => {
    scene.begin({ closed_in_cse: 'close', reopen_incident: 'true', note_changes: 'true' });
    const closeInCse = (resolution: string, closed: string): void => {
      scene.patchCse({ status: { name: 'closed', displayName: 'Closed' }, resolution, closed });
      scene.minute(6);
    };
    closeInCse('False Positive', '2026-01-15T12:10:00');
    expect(scene.incident()).toMatchObject({ state: '3', close_code: '2' });
    const first = scene.incident()['close_notes'] ?? '';
    scene.patchCse({ status: { name: 'inprogress', displayName: 'In Progress' }, resolution: null });
    scene.minute(6);
    expect(scene.incident()).toMatchObject({ state: '16', close_notes: first });
    closeInCse('Resolved', '2026-01-15T12:25:00');
    expect(scene.incident()['close_notes']).toMatch(/^Closed in CSE as Resolved/);
    expect(scene.incident()['close_code']).not.toBe('2');
  });
});

describe('the incident on its Insight', () => {
  let scene: ClosingScene;

  beforeAll(() => {
    scene = closingScene();
  });

  afterAll(() => scene.world.instance.close());

  test('is shown as it is within a minute: state, assignment and number', () => {
    scene.begin();
    expect(scene.enrichment()).toMatchObject({ State: 'Draft' });
    const user = scene.world.instance.table('sys_user').find('user_name=sir.analyst')[0];
    scene.save({ state: '16', assigned_to: user?.sys_id ?? '' });
    scene.minute();
    expect(scene.enrichment()).toMatchObject({ State: 'Analysis' });
    expect(scene.enrichment()['Assigned to']).toBeTruthy();
    scene.save({ state: '3', close_code: '2', close_notes: 'x' });
    scene.minute(2);
    expect(scene.enrichment()).toMatchObject({ State: 'Closed' });
  });

  test('is written once for changes that wait together', () => {
    scene.begin();
    scene.world.cse.product.failNext({ status: 503, method: 'PUT', path: '/enrichments', times: 1 });
    scene.save({ state: '16' });
    scene.save({ state: '18' });
    scene.minute(10);
    const updates = scene.deliveries('link').filter((row) => row['dedupe_key']?.startsWith('link update'));
    expect(updates.map((row) => row['state']).sort()).toEqual(['cancelled', 'delivered']);
  });

  test('that was deleted here is said on the record of the Insight, and by option as a comment', () => {
    scene.begin({ link_comment: 'true' });
    scene.world.instance.table('sn_si_incident').remove(scene.incident()['sys_id'] ?? '');
    scene.minute(12);
    expect(scene.insight()).toMatchObject({ state: 'closed' });
    expect(scene.insight()['note']).toMatch(/^Its Security Incident was deleted here/);
    expect(scene.comments().at(-1)).toBe('The ServiceNow Security Incident of this Insight was deleted.');
    expect(scene.statusInCse()).not.toBe('closed');
  });
});
