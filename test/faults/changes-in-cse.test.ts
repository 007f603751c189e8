import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const FOLLOW = 'Follow Insights';

/** After a disturbed pass: the lease of a dead worker runs out, and passes and deliveries come to rest. */
const LEASE_SECONDS = 301;

const CLOSED = {
  status: { name: 'closed', displayName: 'Closed' },
  resolution: 'False Positive',
  closed: '2026-01-15T12:00:30.000000',
  closedBy: 'kim@example.com',
};

describe('a pass that follows Insights and is disturbed', () => {
  let world: InProcess;
  let before: unknown;
  let written = 0;

  const table = (name: string) => world.instance.table(`${SCOPE}_${name}`);
  const incidents = () => world.instance.table('sn_si_incident').find('ORDERBYcorrelation_id');
  const insights = () => table('insight').find('ORDERBYinsight_id');
  const notesOf = (incident: string): string[] =>
    world.instance
      .table('sys_journal_field')
      .find(`element_id=${incident}^element=work_notes`)
      .map((entry) => (entry['value'] ?? '').split('\n')[0]?.replace(/ at 2026.*/, '') ?? '');

  beforeAll(() => {
    world = createInProcess();
    world.reset();
    const { instance, cse } = world;
    const [configuration] = table('configuration').find('');
    const options = { closed_in_cse: 'close', reopen_incident: 'true' };
    table('configuration').update(configuration?.sys_id ?? '', options);
    const now = instance.platform.clock.now();
    cse.product.generate({ count: 4, seed: 3, fromMs: now - 600_000, over: 500 });
    instance.runJob('Poll Insights');
    instance.rest(1000);
    // The second Insight was closed with its incident: it is going to be re-opened.
    instance.table('sn_si_incident').update(incidents()[1]?.sys_id ?? '', {
      state: '3',
      close_code: '2',
      close_notes: 'A scan of our own.',
    });
    instance.advance(2000);
    instance.runJob('Deliver');
    instance.rest(1000);
    instance.advance(60_000);
    const ids = incidents().map((incident) => incident['correlation_id'] ?? '');
    cse.product.patch(ids[0] ?? '', CLOSED);
    cse.product.patch(ids[1] ?? '', { status: { name: 'inprogress', displayName: 'In Progress' } });
    cse.product.patch(ids[2] ?? '', { severity: 'CRITICAL', assignee: { username: 'ann' } });
    before = instance.snapshot();
  });

  afterAll(() => world.instance.close());

  const writes = (): number => world.cse.product.requests().filter(({ method }) => method !== 'GET').length;

  /** Disturbs a pass at its n-th record operation; false when it has fewer. */
  const disturb = (kind: 'kill' | 'fail', at: number): boolean => {
    const { faults, metrics } = world.instance.platform;
    world.instance.restore(before);
    written = writes();
    metrics.reset();
    faults.arm({ at, kind });
    world.instance.runJob(FOLLOW);
    faults.clear();
    return metrics.report().total >= at;
  };
  const comeToRest = (): void => {
    for (let turn = 0; turn < 2; turn += 1) {
      world.instance.advance(LEASE_SECONDS * 1000);
      world.instance.runJob(FOLLOW);
      world.instance.advance(2000);
      world.instance.runJob('Deliver');
    }
  };
  /** What everybody sees in the end. */
  const outcome = () => ({
    states: incidents().map((incident) => incident['state']),
    notes: incidents().map((incident) => notesOf(incident.sys_id)),
    records: insights().map((insight) => [insight['state'], insight['status'], insight['severity']]),
    writes: writes() - written,
  });

  test('leaves no note out, writes none twice and echoes no close, wherever the process dies', () => {
    disturb('kill', 10_000);
    comeToRest();
    const undisturbed = outcome();
    expect(undisturbed).toMatchObject({
      writes: 0,
      states: ['3', '16', '10', '10'],
      notes: [
        ['Sumo Logic CSE: Closed in CSE as False Positive by kim@example.com'],
        ['Sumo Logic CSE: Re-opened in CSE, status inprogress, seen'],
        ['Sumo Logic CSE: The Insight has changed, seen'],
        [],
      ],
    });
    expect(undisturbed.records.map(([state]) => state)).toEqual([
      'closed',
      'ingested',
      'ingested',
      'ingested',
    ]);
    const wrong: unknown[] = [];
    let at = 1;
    for (; disturb('kill', at); at += 1) {
      comeToRest();
      const found = outcome();
      if (JSON.stringify(found) !== JSON.stringify(undisturbed)) wrong.push({ at, ...found });
    }
    expect(at).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  }, 120_000);

  test('leaves no note out and writes none twice, whichever record operation fails', () => {
    const wrong: unknown[] = [];
    let at = 1;
    for (; disturb('fail', at); at += 1) {
      comeToRest();
      const heads = outcome().notes.map((notes) => notes.map((note) => note.split(/ in CSE|,/)[0]));
      const told = heads.map((notes) => new Set(notes).size === notes.length && notes.length);
      if (JSON.stringify(told) !== '[1,1,1,0]') wrong.push({ at, heads });
    }
    expect(at).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  }, 120_000);
});
