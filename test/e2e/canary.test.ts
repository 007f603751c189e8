import { createInProcess, type InProcess } from '../support/in-process.ts';
import { spellingsOf } from '../support/spellings.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const USER = 'suCanaryUser';
const KEY = 'c4n4ry/K3y+of=the "tenant" \u00fc';
const SPELLINGS = spellingsOf(KEY, USER);

/** Answers that repeat what was sent, in every shape of an error and at every length. */
function repeating(): { status: number; body: unknown; headers?: Record<string, string> }[] {
  const all = SPELLINGS.join(' | ');
  const bodies: unknown[] = [
    { errors: [{ message: all, detail: all, code: all }], id: SPELLINGS[0] },
    { data: null, errors: [all] },
    `<html><title>${all}</title><p>${all}</p></html>`,
    all,
    ...[250, 290, 295].map((at) => ({ message: `${'x'.repeat(at)} ${all}` })),
    `${'y'.repeat(3950)} ${all}`,
  ];
  return [200, 302, 400, 401, 403, 404, 429, 500].flatMap((status) =>
    bodies.map((body) => ({
      status,
      body,
      headers: { Location: `https://x.example/${encodeURIComponent(all)}` },
    })),
  );
}

/** Every table and the log, as text, without the column that holds the key encrypted. */
function everything({ instance }: InProcess): string {
  const { schema, store } = instance.platform;
  const rows = schema.tables().flatMap((table) => [...store.rows(table)]);
  return JSON.stringify(rows) + JSON.stringify(instance.log());
}

describe('the access key of CSE', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
    const handle = world.cse.handle.bind(world.cse);
    handle({
      method: 'POST',
      url: '/__keys',
      headers: {},
      body: JSON.stringify({ keys: [{ accessId: USER, accessKey: KEY }] }),
    });
    const table = world.instance.table(`${SCOPE}_configuration`);
    table.update(table.find('')[0]?.sys_id ?? '', {
      access_id: USER,
      access_key: KEY,
      notify: world.instance.table('sys_user').find('user_name=admin')[0]?.sys_id ?? '',
    });
    world.instance.property(`${SCOPE}.sumo_debug`, 'true');
  });

  afterAll(() => world.instance.close());

  test('works, so that what follows means something', () => {
    world.cse.product.generate({ count: 2 });
    world.instance.runJob('Poll Insights');
    world.instance.rest(10_000);
    expect(world.instance.table('sn_si_incident').find('')).toHaveLength(2);
  });

  test('is seen nowhere, in no spelling, whatever CSE repeats of it', () => {
    const [incident] = world.instance.table('sn_si_incident').find('');
    const plan = { state: '3', close_code: 'x', close_notes: 'x' };
    world.instance.table('sn_si_incident').update(incident?.sys_id ?? '', plan);
    const said: string[] = [];
    for (const failure of repeating()) {
      world.cse.product.failNext(failure, 3);
      for (const job of ['Poll Insights', 'Deliver', 'Follow Insights', 'Watch Rules']) {
        world.instance.runJob(job);
        world.instance.rest(200);
      }
      said.push(world.instance.table(`${SCOPE}_sumo_status`).find('')[0]?.['last_error'] ?? '');
      world.instance.advance(3_600_000);
    }
    const seen = everything(world);
    const shown = SPELLINGS.filter(
      (spelling) => seen.includes(spelling) || seen.includes(JSON.stringify(spelling).slice(1, -1)),
    );
    expect(shown).toEqual([]);
    expect(said.filter((text) => text.includes('***'))).not.toEqual([]);
    expect(world.instance.table('sys_email').find('').length).toBeGreaterThan(0);
  });
});
