import { routesOf, runUiAction } from '../instance/index.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { spellingsOf } from '../support/spellings.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const USER = 'suCanaryUser';
const KEY = 'c4n4ry/K3y+of=the "tenant" \u00fc';
const SPELLINGS = spellingsOf(KEY, USER);

/** Beginnings of a body, each of which lets other spellings stand where the text is cut. */
const PORTIONS = 12;

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
  const portions = Array.from({ length: PORTIONS }, (_one, at) => ({
    errors: [{ message: SPELLINGS.filter((_spelling, index) => index % PORTIONS === at).join(' | ') }],
  }));
  const answers = [200, 302, 400, 401, 403, 404, 429, 500].map((status) => ({ status, bodies }));
  return [...answers, { status: 400, bodies: portions }].flatMap(({ status, bodies: each }) =>
    each.map((body) => ({
      status,
      body,
      headers: { Location: `https://x.example/${encodeURIComponent(SPELLINGS.slice(0, 12).join(' | '))}` },
    })),
  );
}

/** Every table and the log, as text, without the encrypted column of the key. */
function everything({ instance }: InProcess): string {
  const { schema, store } = instance.platform;
  const rows = schema.tables().flatMap((table) => [...store.rows(table)]);
  return JSON.stringify(rows) + JSON.stringify(instance.log());
}

/** What the form says when a button is pressed. */
function pressed({ instance }: InProcess, name: string): string {
  const table = `${SCOPE}_configuration`;
  const sysId = instance.table(table).find('')[0]?.sys_id ?? '';
  return JSON.stringify(runUiAction(instance.platform, { table, sysId, action: name, user: 'sumo.admin' }));
}

/** What web services answer about the tables of the app, to an administrator of it and to a viewer. */
async function answered({ instance }: InProcess): Promise<string> {
  const app = await routesOf(instance);
  const texts: string[] = [];
  for (const table of instance.platform.schema.tables().filter((name) => name.startsWith(SCOPE)))
    for (const user of ['sumo.admin', 'sumo.viewer'])
      for (const shown of ['all', 'false']) {
        const url = `/api/now/table/${table}?sysparm_display_value=${shown}`;
        const Authorization = `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`;
        texts.push((await app.inject({ url, headers: { Authorization } })).body);
      }
  await app.close();
  return texts.join('\n');
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

  test('is seen nowhere, in no spelling, whatever CSE repeats of it', async () => {
    const [incident] = world.instance.table('sn_si_incident').find('');
    const plan = { state: '3', close_code: 'x', close_notes: 'x' };
    world.instance.table('sn_si_incident').update(incident?.sys_id ?? '', plan);
    const said: string[] = [];
    const messages: string[] = [];
    for (const [turn, failure] of repeating().entries()) {
      if (turn % 3 === 0) {
        world.cse.product.failNext(failure, 2);
        messages.push(pressed(world, 'sumo_preview'), pressed(world, 'sumo_validate_setup'));
        world.instance.rest(200);
      }
      world.cse.product.failNext(failure, 3);
      for (const job of ['Poll Insights', 'Deliver', 'Follow Insights', 'Watch Rules']) {
        world.instance.runJob(job);
        world.instance.rest(200);
      }
      said.push(world.instance.table(`${SCOPE}_sumo_status`).find('')[0]?.['last_error'] ?? '');
      world.instance.advance(3_600_000);
    }
    const answers = await answered(world);
    expect(answers.includes('***')).toBe(true);
    expect(messages.filter((text) => text.includes('***')).length).toBeGreaterThan(5);
    const seen = everything(world) + answers + messages.join('\n');
    const shown = SPELLINGS.filter(
      (spelling) => seen.includes(spelling) || seen.includes(JSON.stringify(spelling).slice(1, -1)),
    );
    expect(shown).toEqual([]);
    expect(said.filter((text) => text.includes('***'))).not.toEqual([]);
    expect(world.instance.table('sys_email').find('').length).toBeGreaterThan(0);
  });
});
