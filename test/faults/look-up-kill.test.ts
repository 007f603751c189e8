import { createInProcess, type InProcess } from '../support/in-process.ts';
import { askedOf, recordedFutureReply } from '../actions/recorded-future/answers.ts';
import { anEntity, anInsight, aSignal } from '../support/insights.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TARGET = '127.0.0.1:7';
const MD5 = '0123456789abcdef0123456789abcdef';

/** What is to be there in the end: Recorded Future has no data on 1.1.1.1. */
const ENRICHMENTS = [
  `i1 RecordedFuture-${MD5}`,
  'i1 RecordedFuture-9.9.9.9',
  'i1 RecordedFuture-bad-host.io',
  `s1 RecordedFuture-9.9.9.9`,
  `s1 RecordedFuture-bad-host.io`,
  `s2 RecordedFuture-${MD5}`,
].sort();

describe('a look-up', () => {
  let world: InProcess;
  let fresh: unknown;
  /** Indicators that were asked about although their finding was kept. */
  const paidTwice: string[] = [];
  let asked = 0;

  const table = (name: string) => world.instance.table(`${SCOPE}_${name}`);

  beforeAll(() => {
    world = createInProcess(undefined, undefined, undefined, ({ method, url, headers, body = '' }) => {
      const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
      const { pathname, search } = new URL(url);
      const received = {
        ...{ method, path: `${pathname}${search}`, body },
        headers: Object.fromEntries(lower) as Record<string, string>,
      };
      const kept = table('lookup_cache').find('');
      for (const value of askedOf(received)) {
        asked += 1;
        if (kept.some((row) => row['value'] === value)) paidTwice.push(value);
      }
      const { status, body: answer = '' } = recordedFutureReply(received) ?? { status: 404 };
      return { status, headers: {}, body: answer };
    });
    world.instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    world.instance.runJob('Poll Insights');
    table('action').insert({
      name: 'SOC',
      type: 'recorded_future',
      api_key: 'fedcba9876543210fedcba9876543210',
      base_url: `http://${TARGET}`,
      active: 'true',
      on_demand: 'true',
      enrich_insights: 'true',
      enrich_signals: 'true',
      minimum_severity: 'LOW',
    });
    world.instance.advance(600_000);
    const created = new Date(world.instance.platform.clock.now() - 60_000).toISOString().slice(0, 23);
    const records = [
      { srcDevice_ip: '9.9.9.9' },
      { srcDevice_ip: '1.1.1.1', dns_queryDomain: 'bad-host.io' },
    ];
    const signals = [
      aSignal({ id: 's1', entity: anEntity(), allRecords: records }),
      aSignal({ id: 's2', entity: anEntity(), allRecords: [{ file_hash_md5: MD5 }] }),
    ];
    world.cse.product.add([anInsight({ id: 'i1', created: `${created}000`, signals })]);
    world.instance.runJob('Poll Insights');
    goOn();
    // From now on there is nothing else to do.
    for (const job of world.instance.table('sysauto_script').find('name!=Deliver'))
      world.instance.table('sysauto_script').update(job.sys_id, { active: 'false' });
    const [action] = table('action').find('');
    const [insight] = table('insight').find('');
    table('action_run').insert({ action: action?.sys_id ?? '', insight: insight?.sys_id ?? '' });
    world.instance.advance(5000);
    fresh = world.instance.snapshot();
  });

  afterAll(() => world.instance.close());

  function outcome() {
    const { product } = world.cse;
    const of = (name: string, types: Iterable<string>): string[] =>
      [...types].map((type) => `${name} ${type}`);
    const found = [
      ...of('i1', product.insight('i1').enrichments?.keys() ?? []),
      ...['s1', 's2'].flatMap((id) => of(id, product.enrichmentsOfSignal(id).keys())),
    ];
    const notes = world.instance
      .table('sys_journal_field')
      .find('element=work_notes')
      .filter((row) => row['value']?.startsWith('Recorded Future'));
    const [delivery] = table('delivery').find('type=action');
    // Where the platform itself did not find the incident, the delivery says so.
    const refused = delivery?.['note']?.includes('the work note was refused') === true ? 1 : 0;
    return {
      enrichments: found.filter((each) => !each.includes('ServiceNow')).sort(),
      notes: notes.length + refused,
      state: delivery?.['state'],
    };
  }

  function begin(): void {
    world.instance.restore(fresh);
    paidTwice.length = asked = 0;
    const { product } = world.cse;
    product.insight('i1').enrichments?.clear();
    for (const id of ['s1', 's2']) product.enrichmentsOfSignal(id).clear();
  }

  /** Long enough for a lease to run out, and for what waits to be tried again. */
  function goOn(): void {
    for (let turn = 0; turn < 2; turn += 1) {
      world.instance.advance(330_000);
      world.instance.rest(200);
    }
  }

  /** Record operations of all slices, undisturbed. */
  function operations(): number {
    begin();
    const before = world.instance.metrics().total;
    world.instance.rest(200);
    expect(asked).toBe(4);
    expect(outcome()).toEqual({ enrichments: ENRICHMENTS, notes: 1, state: 'delivered' });
    return world.instance.metrics().total - before;
  }

  test.each(['kill', 'fail'] as const)('that a %s disturbs at any record operation is made good', (kind) => {
    const count = operations();
    expect(count).toBeGreaterThan(40);
    for (let at = 1; at <= count; at += 1) {
      begin();
      world.instance.platform.faults.arm({ at, kind });
      world.instance.rest(200);
      world.instance.platform.faults.clear();
      goOn();
      expect([kind, at, outcome()]).toEqual([
        kind,
        at,
        { enrichments: ENRICHMENTS, notes: 1, state: 'delivered' },
      ]);
      expect([kind, at, paidTwice]).toEqual([kind, at, []]);
    }
  });
});
