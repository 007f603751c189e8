import { TESTED_TYPES } from '../actions/index.ts';
import { NASTY, RIGHT_TO_LEFT } from '../support/action-events.ts';
import { ID, targetOf, TYPES, useActionScene } from '../support/action-scene.ts';
import type { Json } from '../support/rest.ts';

const actions = useActionScene();

const midServer = (name: string, status: string) =>
  actions.scene.both.instance.insert('ecc_agent', { name, status });

describe('a target that redirects', () => {
  test.each([301, 302, 303, 307, 308])('is not followed, and its delivery fails with %s', async (status) => {
    await actions.addAction('http_post_v2');
    const elsewhere = { Location: `${actions.targets.url}/elsewhere` };
    actions.targets.reply('/hook', { status, headers: elsewhere });
    await actions.newInsight(ID(1));
    await actions.minutes(5);
    expect(actions.targets.received.map(({ path }) => path)).toEqual(['/hook']);
    const [row] = await actions.deliveries();
    expect(row).toMatchObject({ state: 'failed', http_status: String(status) });
    expect(row?.['error']).toContain('redirects. Redirects are not followed');
  });
});

describe('a target in a private network', () => {
  const posted = async (more: Json): Promise<number> => {
    const values = { name: 'x', type: 'http_post_v2', url: 'https://10.1.2.3:8443/hook', ...more };
    return (await actions.post('action', values)).status;
  };

  test('is taken only with a MID Server, and never the machine itself or the metadata of a cloud', async () => {
    expect(await posted({})).toBe(403);
    expect(await posted({ mid_server: 'dmz' })).toBe(201);
    expect(await posted({ mid_server: 'dmz', url: 'https://xsoar.corp/hook' })).toBe(201);
    for (const host of ['127.0.0.1', 'localhost', '169.254.169.254', '[fd00:ec2::254]', '[::1]', '0.0.0.0'])
      expect([host, await posted({ mid_server: 'dmz', url: `https://${host}/` })]).toEqual([host, 403]);
    expect(await posted({ mid_server: 'dmz', url: 'http://10.1.2.3/hook' })).toBe(403);
  });

  test('is not taken by a type that has no MID Server, whatever was left in that field', async () => {
    const slack = { name: 's', type: 'slack', api_key: 'xoxb-1-secret', channel: '#a', mid_server: 'dmz' };
    const { status } = await actions.post('action', { ...slack, base_url: 'https://10.1.2.3' });
    expect(status).toBe(403);
  });

  test('is notified through the MID Server, and waits while that is down', async () => {
    const agent = await midServer('dmz', 'Down');
    const reached = TESTED_TYPES.filter(({ actionType }) =>
      actionType.fields.some(({ column }) => column === 'mid_server'),
    ).map(({ actionType }) => actionType.type);
    expect(reached.length).toBeGreaterThan(1);
    for (const type of reached) await actions.addAction(type, { mid_server: 'dmz' });
    await actions.newInsight(ID(1));
    await actions.minutes(2);
    expect(actions.targets.received).toEqual([]);
    const waiting = await actions.deliveries();
    expect(waiting.map(({ state, unanswered, error_class: kind }) => [state, unanswered, kind])).toEqual(
      reached.map(() => ['retry', 'true', 'timeout']),
    );
    expect(waiting[0]?.['error']).toContain('after waiting for 20 seconds in ECC Queue');
    await actions.scene.both.instance.update('ecc_agent', agent['sys_id'] ?? '', { status: 'Up' });
    await actions.minutes(20);
    expect((await actions.deliveries()).map(({ state }) => state)).toEqual(reached.map(() => 'delivered'));
    for (const type of reached) {
      // One that drops no repeats is asked first whether it has the message: another path.
      const paths = actions.targets.to(targetOf(type).path).map(({ path }) => path);
      expect([type, paths]).toEqual([type, [...new Set(paths)]]);
      expect(paths).not.toEqual([]);
    }
  });
});

describe('an Insight that is made to do harm', () => {
  test('reaches the target of every type as nothing but data', async () => {
    for (const type of TYPES) await actions.addAction(type);
    const name = `${RIGHT_TO_LEFT} ${NASTY}`;
    await actions.newInsight(ID(1), { name, description: `${name} ${'漢'.repeat(400_000)}`, [NASTY]: NASTY });
    await actions.minutes(3);
    const rows = await actions.deliveries();
    expect(rows.map(({ state, error }) => [state, error])).toEqual(TYPES.map(() => ['delivered', '']));
    for (const { path, headers, body } of actions.targets.received) {
      expect([path, Object.keys(headers).filter((header) => /evil/i.test(header))]).toEqual([path, []]);
      expect(path).toMatch(/^[\x21-\x7e]+$/);
      if (headers['content-type']?.startsWith('application/json')) JSON.parse(body);
    }
    for (const { target, message } of TESTED_TYPES)
      if (target !== undefined) message?.expectData?.(actions.targets.to(target.path), name);
  });
});
