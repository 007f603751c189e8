import { resolve } from 'node:path';
import { ID } from '../../support/action-scene.ts';
import { anEntity, anInsight, aSignal } from '../../support/insights.ts';
import { BULK, fields, useLookupScene, MD5, NOTE, OF_ALL, TOKEN } from '../../support/look-up-scene.ts';
import { askedOf } from './answers.ts';
import type { Json } from '../../support/rest.ts';
import { cseTime } from '../../support/scene.ts';
import { OPTIONAL_PACKAGE } from '../../support/threat-intelligence.ts';

const look = useLookupScene();
const { actions } = look;

describe('a new Insight', () => {
  test('is looked up at once, and the result is added to CSE, to the incident and to its observables', async () => {
    await actions.scene.both.instance.control('import', { file: resolve(OPTIONAL_PACKAGE) });
    await look.addAction();
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    expect(actions.targets.received.map(({ method, path }) => `${method} ${path}`)).toEqual([`POST ${BULK}`]);
    const [sent] = actions.targets.received;
    expect(sent?.headers).toMatchObject({ 'x-rftoken': TOKEN, 'content-type': 'application/json' });
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      ip: ['9.9.9.9', '1.1.1.1'],
      domain: ['bad-host.io'],
      hash: [MD5],
    });
    expect(await look.ofAll(1)).toEqual(OF_ALL);
    const shown = await actions.scene.both.cse.get('signals/signal-1-2');
    expect(shown['enrichments']).toEqual([
      {
        type: `RecordedFuture-${MD5}`,
        detail: {
          indicator: MD5,
          type: 'hash',
          risk: 'Suspicious',
          criticality: 2,
          score: 65,
          rules: 'Linked to malware',
        },
        externalUrl: null,
        reputation: 'suspicious',
        expiresAt: null,
        normalizedIndicator: null,
      },
    ]);
    expect(await look.notes()).toEqual([NOTE]);
    const [incident] = await actions.scene.incidents();
    const linked = await actions.scene.both.instance.list(
      'sn_ti_m2m_task_observable',
      `task=${incident?.['sys_id'] ?? ''}`,
      { sysparm_fields: 'observable.value,observable.type.name' },
    );
    // Addresses of the Insight's Entities come with the incident; the hash is in a record of a Signal only.
    expect(linked).toContainEqual({ 'observable.value': MD5, 'observable.type.name': 'MD5 hash' });
    expect(linked.map((row) => row['observable.value'])).not.toContain('bad-host.io');
    const [delivery] = await actions.deliveries();
    expect(delivery).toMatchObject({
      state: 'delivered',
      attempts: '',
      error: '',
      payload: '{}',
      note: 'Delivered to Recorded Future: 4 looked up, 0 from the cache: 1 malicious, 1 suspicious, 1 unknown; 6 enrichments written',
    });
    expect(await look.puts()).toHaveLength(6);
  });

  test('with known indicators costs no look-up for a day, on demand as well', async () => {
    const row = await look.addAction();
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    await actions.newInsight(ID(2), fields(2));
    await actions.scene.both.pass(60);
    expect(actions.targets.received).toHaveLength(1);
    expect(await look.ofAll(2)).toEqual(OF_ALL);
    expect(await look.notes(2)).toEqual([NOTE]);
    expect((await actions.deliveries())[1]?.['note']).toContain(': 0 looked up, 4 from the cache: ');
    const insight = (await actions.scene.insights(`insight_id=${ID(2)}`))[0]?.['sys_id'];
    await actions.post('action_run', { action: row['sys_id'], insight }, 'sir.analyst');
    await actions.scene.both.pass(60);
    expect(actions.targets.received).toHaveLength(1);
    expect(await look.notes(2)).toEqual([NOTE, NOTE]);
    await actions.scene.both.pass(25 * 3600);
    await actions.newInsight(ID(3), fields(3));
    await actions.scene.both.pass(60);
    expect(actions.targets.received.map((one) => askedOf(one).length)).toEqual([4, 4]);
    expect(
      (await actions.scene.both.instance.list(actions.table('lookup_cache'))).map((one) => one['value']),
    ).toEqual(expect.arrayContaining(['9.9.9.9', '1.1.1.1', 'bad-host.io', MD5]));
    await actions.scene.both.pass(25 * 3600);
    await actions.scene.both.instance.runJob('Clean Up');
    expect(await actions.scene.both.instance.list(actions.table('lookup_cache'))).toEqual([]);
  });

  test.each([
    [{ enrich_signals: 'false' }, [OF_ALL[0], [], []]],
    [{ enrich_insights: 'false' }, [[], OF_ALL[1], OF_ALL[2]]],
    [{ enrich_insights: 'false', enrich_signals: 'false' }, [[], [], []]],
  ])('is enriched as the Action says, and noted in any case: %j', async (more, expected) => {
    await look.addAction(more);
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    expect(await look.ofAll(1)).toEqual(expected);
    expect(await look.notes()).toEqual([NOTE]);
    expect(await look.puts()).toHaveLength(expected.flat().length);
  });

  test('is enriched without Threat Intelligence as well, and the delivery says what is left out', async () => {
    await look.addAction();
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    expect(await look.ofAll(1)).toEqual(OF_ALL);
    expect((await actions.deliveries())[0]?.['note']).toMatch(
      /1 unknown; Observables are left out: Cannot read sn_ti_observable_type: ServiceNow refused access from this application; 6 enrichments written$/,
    );
    await actions.scene.both.configure({ observables: 'false' });
    await actions.newInsight(ID(2), fields(2));
    await actions.scene.both.pass(60);
    expect((await actions.deliveries())[1]?.['note']).toMatch(/1 unknown; 6 enrichments written$/);
  });

  test('leaves look-ups that viewers read, and nobody writes', async () => {
    await look.addAction();
    await actions.newInsight(ID(1), fields(1));
    await actions.scene.both.pass(60);
    const table = actions.table('lookup_cache');
    const rows = await actions.scene.as('sumo.viewer').list(table, 'ORDERBYvalue');
    expect(rows.map(({ type, kind, value }) => [type, kind, value])).toEqual([
      ['recorded_future', 'hash', MD5],
      ['recorded_future', 'ip', '1.1.1.1'],
      ['recorded_future', 'ip', '9.9.9.9'],
      ['recorded_future', 'domain', 'bad-host.io'],
    ]);
    const path = `table/${table}/${rows[0]?.['sys_id'] ?? ''}`;
    expect((await actions.scene.request('PATCH', path, { finding: '{}' })).status).toBe(403);
    expect((await actions.scene.request('DELETE', path)).status).toBe(403);
    expect((await actions.scene.request('POST', `table/${table}`, { value: 'x' })).status).toBe(403);
  });

  test('that names nothing public is not looked up', async () => {
    await look.addAction();
    await actions.newInsight(ID(1));
    await actions.scene.both.pass(60);
    expect(actions.targets.received).toEqual([]);
    expect((await actions.deliveries())[0]).toMatchObject({
      state: 'delivered',
      note: 'Delivered to Recorded Future: the Insight contains no indicators to look up',
    });
    expect(await look.notes()).toEqual([]);
  });

  test('with many indicators and Signals is enriched within the rate limit, and delays no other Action', async () => {
    await look.addAction();
    const many = Array.from({ length: 40 }, (_each, at) => ({ srcDevice_ip: `8.8.${at}.4` }));
    const signals = Array.from({ length: 12 }, (_each, at) =>
      aSignal({ id: `many-${at}`, entity: anEntity(), allRecords: [{ srcDevice_ip: '9.9.9.9' }, ...many] }),
    );
    await actions.addAction('http_post_v2');
    const created = cseTime((await actions.scene.now()) + 1000);
    await actions.scene.add(
      anInsight({ id: ID(1), readableId: 'INSIGHT-1', created, ...fields(1), signals }),
      anInsight({ id: ID(2), readableId: 'INSIGHT-2', created }),
    );
    await actions.scene.both.pass(300);
    await actions.scene.both.pass(60);
    expect(actions.targets.to(BULK).map((one) => askedOf(one).length)).toEqual([25]);
    expect(await look.ofInsight(1)).toEqual(['RecordedFuture-9.9.9.9']);
    for (let at = 0; at < 12; at += 1)
      expect(await look.ofSignal(`many-${at}`)).toEqual(['RecordedFuture-9.9.9.9']);
    const requests = await look.requests();
    expect(requests.filter(({ status }) => status === 429)).toEqual([]);
    const at = requests.map(({ path, query }) => {
      if (String(path).includes('RecordedFuture')) return 'enrichment';
      return (query as Json)['exclude'] === undefined ? String(path).slice(-2) : '';
    });
    // An Action reads its Insight once, whatever it takes to enrich it; the other Insight is sent meanwhile.
    expect([1, 2]).toContain(at.filter((each) => each === '01').length);
    expect(at.indexOf('02')).toBeLessThan(at.lastIndexOf('enrichment'));
    expect((await actions.deliveries()).map((row) => row['state'])).toEqual(
      Array<string>(4).fill('delivered'),
    );
  });
});
