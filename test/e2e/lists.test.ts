import { serve, type ServedInstance } from '../instance/index.ts';
import { TABLE_ACCESS } from '../../src/fluent/acls/access.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { anInsight } from '../support/insights.ts';
import { basic } from '../support/rest.ts';
import { plain, readField, readOn } from '../support/shown-page.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const TABLES = Object.keys(TABLE_ACCESS);

/** What only machines read: a sys_id, also as a part of a key. */
const SYS_ID = /\b[0-9a-f]{32}\b/;

/** A key: words that colons join. */
const KEY = /\b(?:action|system_event|link|close|follow|insight):\w{4,}/;

/** Columns that hold text of others, or JSON: what a target, CSE or a person has sent. */
const FROM_OUTSIDE = /data-field="(?:request|response|payload|raw|details|reduced|progress)"[\s\S]*?<\/div>/g;

describe('the lists and forms of the app', () => {
  let world: InProcess;
  let served: ServedInstance;
  let status = 200;

  const own = (name: string) => world.instance.table(`${SCOPE}_${name}`);

  beforeAll(async () => {
    world = createInProcess('dist/app', undefined, [], () => ({ status, headers: {}, body: 'no' }));
    served = await serve(world.instance);
    seed();
  });

  afterAll(async () => {
    await served.close();
    world.instance.close();
  });

  const minutes = (count: number): void => {
    for (let minute = 0; minute < count; minute += 1) {
      world.instance.advance(60_000);
      world.instance.platform.scheduler.runDue();
    }
    world.instance.rest();
  };

  /** Something of everything that the app keeps: by its own work where that makes it. */
  function seed(): void {
    const { instance, cse } = world;
    minutes(5);
    const post = { type: 'http_post_v2', url: 'https://hook.example.com/hook', active: 'true' };
    const events = { on_created: 'true', on_closed: 'true', on_demand: 'true', on_health: 'true' };
    own('action').insert({ name: 'Tell the SOC', ...post, ...events });
    const created = ['2026-01-15T12:06:10', '2026-01-15T12:06:20', '2026-01-15T12:06:30'];
    cse.product.add(
      created.map((at, nr) => anInsight({ id: `id-${nr}`, readableId: `INSIGHT-9${nr}`, created: at })),
    );
    minutes(10);
    status = 422;
    const [first] = own('insight').find('insight_id=id-2');
    const [second] = own('insight').find('insight_id=id-0');
    const [action] = own('action').find('name=Tell the SOC');
    own('action_run').insert({ action: action?.sys_id ?? '', insight: first?.sys_id ?? '' });
    instance.table('sn_si_incident').update(second?.['incident'] ?? '', {
      ...{ state: '3', close_code: '2', close_notes: 'Done' },
    });
    cse.product.patch(first?.['insight_id'] ?? '', {
      status: { name: 'inprogress', displayName: 'In Progress' },
    });
    const [configuration] = own('configuration').find('');
    const ofTenant = { configuration: configuration?.sys_id ?? '' };
    own('backfill').insert({ ...ofTenant, name: 'Last week', since: '2026-01-08 00:00:00' });
    minutes(15);
    own('rule_alert').insert({
      ...ofTenant,
      rule_id: 'MATCH-S1',
      name: 'Too many logins',
      state: 'disabled',
    });
    own('inbound_event').insert({ ...ofTenant, kind: 'created', subject: 'INSIGHT-9', state: 'ignored' });
    own('lookup_cache').insert({ kind: 'ip', type: 'recorded_future', value: '192.0.2.7' });
    own('selftest').insert({ insight_id: 'selftest-1', status: 'new' });
  }

  async function open(path: string, user = 'admin'): Promise<string> {
    const answer = await fetch(`${served.url}/${path}`, { headers: { Authorization: basic(user) } });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  }

  const formOf = (table: string, id: string): Promise<string> => open(`${SCOPE}_${table}.do?sys_id=${id}`);
  const titleOf = (html: string): string => plain(/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');

  /** The lines of a page that show what only machines read. */
  const unreadable = (html: string): string[] =>
    readOn(html.replace(FROM_OUTSIDE, ''))
      .split('\n')
      .flatMap((line) => [SYS_ID.exec(line), KEY.exec(line)])
      .flatMap((found) =>
        found === null ? [] : [found.input.slice(Math.max(0, found.index - 60), found.index + 40)],
      );

  test.each(TABLES)('show no sys_id and no key: %s', async (table) => {
    const rows = own(table).find('');
    expect(rows).not.toEqual([]);
    expect(unreadable(await open(`${SCOPE}_${table}_list.do`))).toEqual([]);
    for (const { sys_id } of rows.slice(0, 12)) {
      const html = await formOf(table, sys_id);
      expect(unreadable(html)).toEqual([]);
      expect(titleOf(html)).toMatch(/^(?:[A-Z][\w-]* )+\S/);
    }
  });

  test('call a record what a person calls it', async () => {
    const titles = async (table: string, query = ''): Promise<string[]> => {
      const pages = own(table)
        .find(query)
        .map(({ sys_id }) => formOf(table, sys_id));
      return [...new Set((await Promise.all(pages)).map(titleOf))];
    };
    expect(await titles('sumo_status')).toEqual(['Sumo Status Sumo Logic']);
    expect(await titles('job', 'job=deliver')).toEqual(['Sumo Job Deliver']);
    const [insight] = own('insight').find('insight_id=id-2');
    const id = 'INSIGHT-92';
    const deliveries = await titles('delivery', `insight=${insight?.sys_id}`);
    expect(deliveries.sort()).toEqual([
      `Delivery Link, ${id}`,
      `Delivery Tell the SOC: Created, ${id}`,
      `Delivery Tell the SOC: On demand, ${id}`,
    ]);
    expect(await titles('action_run')).toEqual([`Action Run Tell the SOC for ${id}`]);
  });

  test('colour states by the styles that the app brings', async () => {
    const tone = (html: string, text: string): string | undefined =>
      new RegExp(`class="[^"]*tone-(\\w+)[^"]*"[^>]*>\\s*${text}\\s*<`).exec(html)?.[1];
    const deliveries = await open(`${SCOPE}_delivery_list.do`);
    expect([tone(deliveries, 'Delivered'), tone(deliveries, 'Failed')]).toEqual(['green', 'red']);
    expect(tone(await open(`${SCOPE}_rule_alert_list.do`), 'Disabled')).toBe('red');
    const styles = world.instance.table('sys_ui_style').find(`name=${SCOPE}_rule_alert`);
    for (const { sys_id } of styles) world.instance.table('sys_ui_style').remove(sys_id);
    expect(tone(await open(`${SCOPE}_rule_alert_list.do`), 'Disabled')).toBeUndefined();
  });

  test('have a colour for each state that a record can be in', () => {
    const styled = (table: string, element: string): string[] =>
      world.instance
        .table('sys_ui_style')
        .find(`name=${SCOPE}_${table}^element=${element}`)
        .map(({ value = '' }) => value)
        .sort();
    const states = (table: string, element: string): string[] =>
      world.instance
        .table('sys_choice')
        .find(`name=${SCOPE}_${table}^element=${element}`)
        .map(({ value = '' }) => value)
        .sort();
    for (const [table, element] of [
      ['backfill', 'state'],
      ['delivery', 'state'],
      ['inbound_event', 'state'],
      ['insight', 'state'],
      ['integration_run', 'outcome'],
      ['sumo_status', 'health'],
      ['sumo_status', 'setup_result'],
    ] as const)
      expect([table, styled(table, element)]).toEqual([table, states(table, element)]);
  });

  test('open from the menu with Status first, and the newest record first', async () => {
    const home = await open('');
    const menu = /data-navigator-group="Sumo Logic SIR"[\s\S]*?<\/details>/.exec(home)?.[0] ?? '';
    const parts = [...menu.matchAll(/data-navigator-part="([^"]*)"/g)].map(([, title]) => title);
    expect(parts).toEqual(['Status', 'Insights and Incidents', 'Actions', 'Set-up']);
    const entries = [
      ...menu.matchAll(/<li[^>]*><a href="([^"]*)"[^>]*>([^<]*)<|<li class="part"[^>]*>([^<]*)</g),
    ];
    expect(entries.slice(0, 3).map(([, , entry, part]) => part ?? entry)).toEqual([
      'Status',
      'Health',
      'Sumo Status',
    ]);
    const address = entries.find(([, , entry]) => entry === 'Deliveries')?.[1] ?? '';
    const list = await open(plain(address).slice(1));
    const newest = own('delivery').find('ORDERBYDESCsys_created_on')[0];
    expect(/<tbody>[\s\S]*?value="(\w+)"/.exec(list)?.[1]).toBe(newest?.sys_id);
  });

  test('say on an Action how its deliveries went', async () => {
    const [action] = own('action').find('name=Tell the SOC');
    const id = action?.sys_id ?? '';
    const of = (state: string) =>
      own('delivery').find(`action=${id}^state=${state}^ORDERBYDESCsys_updated_on`);
    const shown = async (user?: string) => {
      const html = await open(`${SCOPE}_action.do?sys_id=${id}`, user);
      const names = ['last_delivered_at', 'last_error', 'last_error_at', 'waiting', 'failed'];
      return Object.fromEntries(names.map((name) => [name, readField(html, name)]));
    };
    expect(of('failed').length).toBeGreaterThan(0);
    const expected = {
      last_delivered_at: of('delivered')[0]?.['delivered_at'],
      last_error: of('failed')[0]?.['error'],
      last_error_at: of('failed')[0]?.['sys_updated_on'],
      waiting: '0',
      failed: String(of('failed').length),
    };
    expect(await shown()).toEqual(expected);
    // It quotes what the target has answered.
    expect(await shown('sumo.viewer')).toEqual({ ...expected, last_error: undefined });
    status = 503;
    const [insight] = own('insight').find('ORDERBYDESCsys_created_on');
    world.instance.advance(60_000);
    own('action_run').insert({ action: id, insight: insight?.sys_id ?? '' });
    world.instance.rest();
    expect(await shown()).toMatchObject({
      waiting: '1',
      failed: expected.failed,
      last_error: expect.stringMatching(/\S/),
    });
    expect(Object.keys(own('action').get(id) ?? {})).not.toContain('last_error');
  });
});
