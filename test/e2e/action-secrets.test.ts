import { TESTED_TYPES } from '../actions/index.ts';
import type { TestedType } from '../actions/type.d.ts';
import { ID, TYPES, useActionScene } from '../support/action-scene.ts';
import { anEntity } from '../support/insights.ts';
import type { Reply } from '../support/targets.ts';
import type { TableRow } from '../support/rest.ts';
import { spellingsOf } from '../support/spellings.ts';

/** The secrets of a type that its target gets, as others may write them too: in whole, in part, or joined for basic authentication. */
function spellings({ target, form }: TestedType): string[] {
  const { username, password } = form('');
  return [...(target?.secrets ?? []), ...(target?.moreSecrets?.secrets ?? [])].flatMap((secret) =>
    spellingsOf(secret, secret === password ? String(username) : ''),
  );
}
const SPELLINGS = TESTED_TYPES.flatMap(spellings);

const USERS = ['admin', 'sumo.admin', 'sumo.actions', 'sumo.viewer', 'sir.analyst', 'sir.admin'];

/** Answers that repeat what was sent, in every place of an answer; a reason that is cut must not end within a secret. */
function repeating(tested: TestedType): Reply[] {
  const secrets = spellings(tested);
  const all = secrets.join(' | ');
  const id = secrets[0] ?? '';
  const inHeaders = {
    Location: encodeURI(`/${id}`),
    'X-Echo': encodeURIComponent(secrets.slice(0, 12).join(' | ')),
  };
  const bodies = [
    JSON.stringify({ ok: true, error: all, message: all, errors: secrets, id, ts: id, dedup_key: id }),
    ...[280, 290, 295].map((at) => `${'x'.repeat(at)} ${all} ${all}`),
    `<Error><Code>${all}</Code><Message>${all}</Message><MessageId>${id}</MessageId></Error>`,
  ];
  return [200, 202, 302, 400, 401, 403, 404, 413, 422, 429, 500, 503].flatMap((status) =>
    bodies.map((body) => ({ status, body, headers: inHeaders })),
  );
}

/** A public address for each Insight: what is known of one is not asked again. */
const ADDRESS = (nr: number): string => `9.9.9.${nr}`;

/** Tables of the app, and of the platform, into which something of an Action or its answers may get. */
const OWN_TABLES = [
  ...['action', 'action_run', 'delivery', 'sumo_status', 'insight', 'integration_run'],
  ...['lookup_cache', 'inbound_event', 'rule_alert'],
];
const OTHER_TABLES = ['sys_journal_field', 'sys_email', 'sn_si_incident'];

describe('secrets of Actions', () => {
  const actions = useActionScene();

  const expectClean = (what: string, shown: unknown): void => {
    const text = JSON.stringify(shown);
    for (const secret of SPELLINGS) {
      // Ten characters are enough to find the rest by.
      for (const part of [secret.slice(0, 10), secret.slice(-10), JSON.stringify(secret).slice(1, -1)])
        if (text.includes(part)) throw new Error(`${what} shows ${part}: ${around(text, part)}`);
    }
  };

  /** Everything that a user sees of Actions and their results. */
  async function expectCleanFor(user: string): Promise<number> {
    let seen = 0;
    for (const name of [...OWN_TABLES.map((own) => actions.table(own)), ...OTHER_TABLES]) {
      for (const shown of ['false', 'true', 'all']) {
        const path = `table/${name}?sysparm_limit=1000&sysparm_display_value=${shown}`;
        const { status, result } = await actions.scene.request('GET', path, undefined, user);
        if (status === 200) seen += (result as TableRow[]).length;
        expectClean(`${name} for ${user}`, result);
      }
    }
    return seen;
  }

  test('are shown nowhere and to nobody, whatever the targets answer', async () => {
    await actions.scene.property('sumo_debug', 'true');
    const rows: TableRow[] = [];
    for (const tested of TESTED_TYPES) {
      const { actionType, target } = tested;
      rows.push(await actions.addAction(actionType.type, target?.moreSecrets?.form(actions.targets.url)));
      if (target === undefined) continue;
      const first = target.repeating?.(target.secrets[0] ?? '') ?? [];
      actions.targets.reply(target.path, ...first, ...repeating(tested));
      for (const path of Object.keys(target.otherPaths ?? {}))
        actions.targets.reply(path, ...repeating(tested));
    }
    for (let nr = 1; nr <= 4; nr += 1)
      await actions.newInsight(ID(nr), {
        entity: anEntity({ entityType: '_ip', value: ADDRESS(nr), hostname: null }),
      });
    const messages: unknown[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
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
    // What is looked at below is there.
    for (const table of [actions.table('lookup_cache'), 'sys_email', 'sys_journal_field'])
      expect([table, (await instance.list(table)).length > 0]).toEqual([table, true]);
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
