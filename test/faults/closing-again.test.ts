import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const OPEN = { status: { name: 'inprogress', displayName: 'In Progress' }, resolution: null };
const CLOSED = { status: { name: 'closed', displayName: 'Closed' }, resolution: 'Resolved' };

describe('the closing of an Insight', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  const table = (name: string) => world.instance.table(name);
  const own = (name: string) => table(`${SCOPE}_${name}`);
  const job = (name: string, seconds = 60): void => {
    world.instance.advance(seconds * 1000);
    world.instance.runJob(name);
    world.instance.rest(200);
  };
  const configure = (values: Record<string, string>): void =>
    own('configuration')
      .find('')
      .forEach((row) => own('configuration').update(row.sys_id, values));
  const rule = (name: string, active: string): void =>
    table('sys_script')
      .find(`name=${name}`)
      .forEach((row) => table('sys_script').update(row.sys_id, { active }));
  const incident = () => table('sn_si_incident').find('')[0];
  const insight = (): Record<string, string | undefined> => own('insight').find('')[0] ?? {};
  const closeOrders = () => own('delivery').find('type=close');
  const inCse = (): string => {
    const [record] = [...world.cse.product.store.all()];
    return (record?.body['status'] as { name: string } | undefined)?.name ?? '';
  };
  const setState = (state: string): void => {
    world.instance.advance(60_000);
    const values = { close_code: '2', close_notes: 'A scan of our own.' };
    table('sn_si_incident').update(incident()?.sys_id ?? '', { state, ...(state === '3' ? values : {}) });
    seen();
  };
  /** The platform gets to its queue of asynchronous rules. */
  const seen = (): void => void world.instance.platform.scheduler.runQueuedRules();
  const patchCse = (fields: Record<string, unknown>): void => {
    const [record] = [...world.cse.product.store.all()];
    world.cse.product.patch(record?.key ?? '', fields);
  };
  const generate = (count: number): void => {
    const end = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count, seed: 7, fromMs: end - 600_000, over: 600 });
  };
  const begin = (count = 1, configuration: Record<string, string> = {}): void => {
    world.reset();
    configure({ configuration_items: 'off', ...configuration });
    generate(count);
    job('Poll Insights');
    job('Deliver');
  };

  test('is ordered again for an incident that was re-opened, also where its closing time stays', () => {
    begin();
    rule('Mark reopened', 'false');
    setState('3');
    job('Deliver');
    const closedAt = incident()?.['closed_at'];
    setState('16');
    patchCse(OPEN);
    setState('3');
    expect(incident()?.['closed_at']).toBe(closedAt);
    job('Deliver');
    expect(closeOrders().map((row) => row['state'])).toEqual(['delivered', 'delivered']);
    expect(inCse()).toBe('closed');
  });

  test('is not sent for an incident that is open again, though the rule did not take it back', () => {
    begin();
    setState('3');
    rule('Order Close of Insight', 'false');
    setState('16');
    job('Deliver');
    expect(closeOrders().map((row) => [row['state'], row['note']])).toEqual([
      ['cancelled', 'The incident was re-opened'],
    ]);
    expect(inCse()).not.toBe('closed');
  });

  test.each(['by the rule', 'by the poll'])(
    'is sent again where the clock was hours behind when it was ordered %s',
    (how) => {
      begin();
      setState('3');
      job('Deliver');
      patchCse(OPEN);
      setState('16');
      job('Poll Insights', 300);
      rule('Order Close of Insight', how === 'by the rule' ? 'true' : 'false');
      world.instance.platform.clock.jump(-6 * 3_600_000);
      setState('3');
      if (how === 'by the poll') job('Poll Insights', 301);
      world.instance.platform.clock.jump(6 * 3_600_000);
      job('Poll Insights', 301);
      job('Deliver', 301);
      expect(closeOrders().map((row) => row['state'])).toEqual(['delivered', 'delivered']);
      expect(inCse()).toBe('closed');
    },
  );

  test('is ordered by the poll when the rule saw the re-opening and not the close after it', () => {
    begin();
    setState('3');
    job('Deliver');
    setState('16');
    patchCse(OPEN);
    rule('Order Close of Insight', 'false');
    setState('3');
    job('Poll Insights', 301);
    job('Deliver');
    expect(inCse()).toBe('closed');
    expect(insight()).toMatchObject({ state: 'closed', close_ordered: '1' });
  });

  test('is not ordered again when the Insight was re-opened in CSE, though its incident has no closing time', () => {
    begin();
    rule('Mark closed', 'false');
    setState('3');
    job('Deliver');
    patchCse(OPEN);
    job('Follow Insights');
    expect(insight()).toMatchObject({ state: 'ingested', close_ordered: '1' });
    own('delivery')
      .find('type=close')
      .forEach((row) => own('delivery').remove(row.sys_id));
    job('Poll Insights', 300);
    job('Deliver');
    expect(closeOrders()).toEqual([]);
    expect(inCse()).toBe('inprogress');
  });

  test('is looked for once where it was ordered, and leaves the next poll idle', () => {
    begin(3);
    configure({ close_comment: 'false' });
    world.cse.product.keys.replace([{ accessId: 'demo', accessKey: 'demo', rights: ['view'] }]);
    for (const row of table('sn_si_incident').find(''))
      table('sn_si_incident').update(row.sys_id, { state: '7' });
    seen();
    job('Poll Insights', 300);
    expect(own('insight').find('close_ordered=true')).toHaveLength(3);
    expect(closeOrders()).toHaveLength(3);
    const looks = () => world.instance.metrics().operations['sn_si_incident'];
    const before = JSON.stringify(looks());
    job('Poll Insights', 300);
    expect(JSON.stringify(looks())).toBe(before);
  });

  test('is not ordered by the poll where the configuration closes no Insights', () => {
    begin(1, { close_insight: 'false' });
    rule('Order Close of Insight', 'false');
    setState('3');
    job('Poll Insights', 300);
    expect(closeOrders()).toEqual([]);
    configure({ close_insight: 'true' });
    job('Poll Insights', 301);
    expect(closeOrders()).toHaveLength(1);
  });

  test('that cannot be looked for is an error in the log, and stops no poll', () => {
    begin();
    rule('Order Close of Insight', 'false');
    setState('3');
    const privileges = table('sys_scope_privilege');
    const reads = privileges.find('target_name=sn_si_incident^operation=read');
    const set = (status: string): void =>
      reads.forEach((row) => void privileges.update(row.sys_id, { status }));
    set('denied');
    job('Poll Insights', 301);
    expect(world.instance.log().map((line) => line.message)).toContainEqual(
      expect.stringMatching(
        /^Sumo CSE ERROR \[access\] Cannot read sn_si_incident: ServiceNow refused access/,
      ),
    );
    set('allowed');
    job('Poll Insights', 300);
    job('Deliver');
    expect(inCse()).toBe('closed');
  });

  test('lets the enrichment of its incident finish, also when it is taken back', () => {
    begin();
    const { sys_id: id = '' } = insight();
    own('insight').update(id, { state: 'enriching' });
    setState('3');
    job('Deliver');
    expect(insight()).toMatchObject({ state: 'enriching', status: 'closed' });
    job('Poll Insights', 300);
    expect(insight()).toMatchObject({ state: 'closed' });
    own('insight').update(id, { state: 'enriching' });
    setState('16');
    expect(insight()).toMatchObject({ state: 'enriching' });
  });

  test('in CSE lets the enrichment finish, too', () => {
    begin(1, { closed_in_cse: 'close' });
    const { sys_id: id = '' } = insight();
    own('insight').update(id, { state: 'enriching' });
    patchCse(CLOSED);
    job('Follow Insights');
    expect(incident()).toMatchObject({ state: '3' });
    expect(insight()).toMatchObject({ state: 'enriching', status: 'closed' });
    job('Poll Insights', 300);
    expect(insight()).toMatchObject({ state: 'closed' });
  });

  test('that is taken back while others are sent is not sent', () => {
    begin(2, { close_comment: 'false' });
    const ids = table('sn_si_incident')
      .find('')
      .map((row) => row.sys_id);
    for (const id of ids) table('sn_si_incident').update(id, { state: '7' });
    seen();
    const { handle } = world.cse;
    world.cse.handle = (request) => {
      if (request.method === 'PUT' && request.url.includes('/status'))
        for (const row of closeOrders()
          .filter(({ state }) => state === 'ready')
          .slice(1))
          own('delivery').update(row.sys_id, { state: 'cancelled' });
      return handle(request);
    };
    try {
      job('Deliver');
    } finally {
      world.cse.handle = handle;
    }
    expect(
      closeOrders()
        .map((row) => row['state'])
        .sort(),
    ).toEqual(['cancelled', 'delivered']);
  });

  test('keeps its configuration from being deleted while it waits', () => {
    begin();
    setState('3');
    const { sys_id: id = '' } = own('configuration').find('')[0] ?? {};
    expect(own('configuration').remove(id)).toBe(false);
    job('Deliver');
    own('configuration').remove(id);
    expect(own('configuration').find('')).toEqual([]);
  });
});
