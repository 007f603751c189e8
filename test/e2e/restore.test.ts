import {
  configure,
  Copies,
  minutes,
  requestsOf,
  statusOf,
  table,
  type CopiedInstance,
} from '../support/copies.ts';
import type { CseControl, Json, TableRow } from '../support/rest.ts';

/** Comments and closes that CSE has of each Insight, by its id. */
async function seenIn(cse: CseControl, ids: readonly string[]): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  for (const id of ids) seen[id] = ((await cse.get(`insights/${id}`))['comments'] as Json[]).length;
  return seen;
}

describe('an instance that is restored from an older copy, at its address', () => {
  const copies = new Copies();
  let cse: CseControl;
  let instance: CopiedInstance;
  /** What was there just before the restore. */
  let incidents: TableRow[];
  let comments: Record<string, number>;
  let writes: string[];

  const closes = (requests: readonly string[]): string[] =>
    requests.filter((request) => /^PUT .*\/status$/.test(request) && !request.includes('/00000000-'));
  const ids = async (): Promise<string[]> =>
    ((await cse.get('insights?limit=100'))['insights'] as Json[]).map(({ id }) => String(id));
  const close = async (incident: TableRow | undefined): Promise<void> => {
    await instance.client.update('sn_si_incident', incident?.['sys_id'] ?? '', {
      ...{ state: '3', close_code: '2', close_notes: 'A scan of our own.' },
    });
  };

  beforeAll(async () => {
    cse = await copies.cse('--insights', '4', '--no-limit');
    const data = copies.folder();
    instance = await copies.instance(data, cse);
    await configure(instance, { link_comment: 'true', configuration_items: 'off' });
    await minutes(instance, 10);
    const [first, second] = await instance.client.list('sn_si_incident');
    // Ordered, and not sent, when the copy is made.
    await close(first);
    // The rule has ordered it; the event that sends it is still queued.
    await instance.client.control('rest', { limit: 1 });
    await instance.server.stop();
    const copy = copies.copy(data);
    instance = await copies.instance(data, cse, instance.port);
    await cse.post('insights', { count: 3, seed: 11, over: 60 });
    await minutes(instance, 60);
    await close(second);
    await minutes(instance, 10);
    incidents = await instance.client.list('sn_si_incident', 'ORDERBYcorrelation_id');
    comments = await seenIn(cse, await ids());
    writes = await requestsOf(cse);
    const { now: end } = await instance.client.control('clock');
    await instance.server.stop();
    copies.copy(copy, data);
    instance = await copies.instance(data, cse, instance.port);
    const { now } = await instance.client.control('clock');
    const lost =
      (Date.parse(`${String(end).replace(' ', 'T')}Z`) - Date.parse(`${String(now).replace(' ', 'T')}Z`)) /
      1000;
    await instance.client.control('clock', { seconds: lost + 60 });
    await instance.client.control('rest', { limit: 100_000 });
    await minutes(instance, 60);
  });

  afterAll(() => copies.stop());

  test('had lost what was made since, and has it again: one incident each, with the same sys_id', async () => {
    expect(incidents).toHaveLength(7);
    const after = await instance.client.list('sn_si_incident', 'ORDERBYcorrelation_id');
    const identity = (rows: readonly TableRow[]): (string | undefined)[][] =>
      rows.map((row) => [row['correlation_id'], row['sys_id']]);
    expect(identity(after)).toEqual(identity(incidents));
    expect(await instance.client.count(table('insight'))).toBe(7);
  });

  test('does not say again in a comment what it has said', async () => {
    expect(await seenIn(cse, await ids())).toEqual(comments);
    expect(Object.values(comments)).toEqual(expect.arrayContaining([1, 2]));
  });

  test('closes no Insight again, and its order is known to be carried out', async () => {
    expect(closes(writes)).toHaveLength(2);
    expect(closes(await requestsOf(cse))).toEqual(closes(writes));
    const deliveries = await instance.client.list(table('delivery'), 'type=close');
    expect(deliveries).toMatchObject([{ state: 'delivered', note: 'The Insight was already closed in CSE' }]);
  });

  test('acts as before, without anybody taking over', async () => {
    expect(await statusOf(instance)).toMatchObject({ health: 'healthy' });
    expect(await instance.client.first(table('configuration'))).toMatchObject({
      instance_name: `local${instance.port}`,
      taken_over_at: '',
    });
  });
});
