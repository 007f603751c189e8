import { ActionScene, ID, SECRETS, TARGETS, TYPES } from '../support/action-scene.ts';
import type { Reply } from '../support/receivers.ts';
import type { Json, TableRow } from '../support/rest.ts';

jest.setTimeout(300_000);

/** What the types have besides, each a secret of its own. */
const MORE: Readonly<Record<string, Json>> = {
  aws_sns: { session_token: 'FwoGZXIvYXdzEsecretOfTheSession//x==' },
  demisto: { extra_headers: 'X-Relay-Key: "secret & of the relay"\nX-Team: the-soc-of-acme' },
  http_post_v2: {
    extra_headers: 'X-Hook-Key: secret-of-the-hook',
    signing_secret: 'secret "of" the\\signature',
  },
};

/** Secrets as they may be seen: in part, as they are joined for basic authentication, and as others encode them. */
const HIDDEN = [
  ...Object.values(SECRETS),
  'FwoGZXIvYXdzEsecretOfTheSession//x==',
  'secret & of the relay',
  'secret-of-the-hook',
  'secret "of" the\\signature',
  'secretofthewebhook',
  Buffer.from(`kim:${SECRETS.password}`).toString('base64'),
];
const SPELLINGS = HIDDEN.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  JSON.stringify(JSON.stringify(secret)).slice(3, -3),
]);

const USERS = ['admin', 'sumo.admin', 'sumo.actions', 'sumo.viewer', 'sir.analyst', 'sir.admin'];

/** Answers that repeat everything that was sent, in every place of an answer and in every spelling. */
function repeating(): Reply[] {
  const all = SPELLINGS.join(' | ');
  const asJson = JSON.stringify({
    error: all,
    message: all,
    errors: SPELLINGS,
    id: HIDDEN[1],
    ts: HIDDEN[0],
  });
  const inHeaders = { Location: encodeURI(HIDDEN.join('/')), 'X-Echo': encodeURIComponent(all) };
  const statuses = [200, 202, 302, 400, 401, 403, 404, 413, 422, 429, 500, 503];
  return statuses.flatMap((status) => [
    { status, body: asJson, headers: { ...inHeaders, 'Retry-After': '1' } },
    { status, body: all, headers: inHeaders },
    {
      status,
      body: `<Error><Code>${all}</Code><Message>${all}</Message><MessageId>${HIDDEN[4]}</MessageId></Error>`,
    },
  ]);
}

describe('secrets of Actions', () => {
  let actions: ActionScene;

  beforeAll(async () => {
    actions = await ActionScene.start();
  });

  afterAll(() => actions.stop());

  const expectClean = (what: string, shown: unknown): void => {
    const text = JSON.stringify(shown);
    for (const secret of SPELLINGS) {
      for (const spelling of [secret, JSON.stringify(secret).slice(1, -1)])
        if (text.includes(spelling)) throw new Error(`${what} shows ${spelling}: ${around(text, spelling)}`);
    }
  };

  /** Everything that a user sees of Actions and what came of them. */
  async function expectCleanFor(user: string): Promise<number> {
    let seen = 0;
    for (const name of ['action', 'delivery', 'sumo_status', 'insight', 'integration_run']) {
      for (const shown of ['false', 'true', 'all']) {
        const path = `table/${actions.table(name)}?sysparm_limit=1000&sysparm_display_value=${shown}`;
        const { status, result } = await actions.scene.request('GET', path, undefined, user);
        if (status === 200) seen += (result as TableRow[]).length;
        expectClean(`${name} for ${user}`, result);
      }
    }
    return seen;
  }

  test('are shown nowhere and to nobody, whatever the targets answer', async () => {
    await actions.begin();
    await actions.scene.property('sumo_debug', 'true');
    const rows: TableRow[] = [];
    for (const type of TYPES) rows.push(await actions.addAction(type, { name: type, ...MORE[type] }));
    expect(SPELLINGS.every((secret) => secret.length >= 4)).toBe(true);
    for (const url of Object.values(TARGETS).reverse()) actions.targets.reply(url, ...repeating());
    for (let nr = 1; nr <= 4; nr += 1) await actions.newInsight(ID(nr));
    const messages: unknown[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      await actions.minutes(2);
      for (const row of rows) {
        const table = actions.table('action');
        messages.push(await actions.press(table, row['sys_id'], 'Test'));
        await actions.change(row, { stopped: 'false', paused_until: '', pauses: '0', reason: '' });
      }
    }
    const { instance } = actions.scene.both;
    const deliveries = await actions.deliveries();
    const states = new Set(deliveries.map(({ state }) => state));
    expect([...states].sort()).toEqual(expect.arrayContaining(['delivered', 'failed']));
    expect(deliveries.filter(({ error }) => error?.includes('***')).length).toBeGreaterThan(20);
    expectClean('a message of Test', messages);
    expectClean('the log', await instance.control('log'));
    expectClean('an event', await instance.list('sysevent'));
    for (const user of USERS)
      expect([user, (await expectCleanFor(user)) >= TYPES.length]).toEqual([user, true]);
  });
});

function around(text: string, part: string): string {
  const at = text.indexOf(part);
  return text.slice(Math.max(0, at - 150), at + part.length + 50);
}
