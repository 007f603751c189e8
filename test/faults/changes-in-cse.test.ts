import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const FOLLOW = 'Follow Insights';
const COUNT = 4;

/** What one Insight brings each kind of change: closed in CSE, closed and changed, changed, re-opened. */
const CLOSED = { name: 'closed', displayName: 'Closed' };

describe('a pass that follows Insights and is disturbed', () => {
  let world: InProcess;
  let ready: unknown;

  beforeAll(() => {
    world = createInProcess();
    world.reset();
  });

  afterAll(() => world.instance.close());

  const table = (name: string) => world.instance.table(`${SCOPE}_${name}`);
  const incidents = () => world.instance.table('sn_si_incident').find('ORDERBYcorrelation_id');
  const notesOf = (incident: string): string[] =>
    world.instance
      .table('sys_journal_field')
      .find(`element_id=${incident}^element=work_notes`)
      .map((entry) => entry['value'] ?? '');

  test('smoke', () => {
    const now = world.instance.platform.clock.now();
    const [configuration] = table('configuration').find('');
    table('configuration').update(configuration?.sys_id ?? '', {
      closed_in_cse: 'close',
      reopen_incident: 'true',
    });
    world.cse.product.generate({ count: COUNT, seed: 3, fromMs: now - 600_000, over: 500 });
    world.instance.runJob('Poll Insights');
    world.instance.rest(1000);
    ready = world.instance.snapshot();
    expect(ready).toBeTruthy();
    world.instance.advance(60_000);
    const ids = incidents().map((one) => one['correlation_id'] ?? '');
    world.cse.product.patch(ids[0] ?? '', {
      status: CLOSED,
      resolution: 'False Positive',
      closed: '2026-01-15T12:00:30.000000',
      closedBy: 'kim@example.com',
    });
    world.cse.product.patch(ids[1] ?? '', { severity: 'CRITICAL', assignee: { username: 'ann' } });
    console.log(JSON.stringify(world.instance.runJob(FOLLOW)));
    console.log(JSON.stringify(incidents().map((one) => [one['state'], one['close_code'], one['close_notes'], notesOf(one.sys_id)]), null, 1));
    console.log(JSON.stringify(table('delivery').find('type=close')), JSON.stringify(table('insight').find('').map(r=>[r.state,r.status,r.severity,r.assignee,r.note])));
    console.log(JSON.stringify(table('incident_update').find('')), world.instance.log().map(l=>l.message).join('\n'));
    world.instance.advance(60_000);
    console.log(JSON.stringify(world.instance.runJob(FOLLOW)));
  });
});
