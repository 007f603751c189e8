import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { START_AT } from '../support/integration.ts';
import { factsOver, Monitor } from '../support/monitor.ts';
import { startServer, type Running } from '../support/processes.ts';
import { CseControl, InstanceClient } from '../support/rest.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 400;

describe('a node that dies in the middle of a poll', () => {
  let cse: Running;
  let instance: Running;
  let data: string;
  /** Where it was first: at another address it would be another instance. */
  let port = '0';

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'instance-'));
    cse = await startServer('test/cse/cli.ts', [
      ...['--port', '0', '--insights', String(COUNT), '--no-limit'],
      ...START_AT,
    ]);
  });

  afterAll(async () => {
    await instance.stop();
    await cse.stop();
    rmSync(data, { recursive: true });
  });

  const start = async (): Promise<InstanceClient> => {
    const args = ['--port', port, '--clock', 'virtual', ...START_AT, '--cse', cse.url, '--data', data];
    instance = await startServer('test/instance/cli.ts', args);
    port = new URL(instance.url).port;
    return new InstanceClient(instance.url);
  };

  test('leaves nothing lost and nothing twice, however often it is killed', async () => {
    const monitor = new Monitor();
    for (const calls of [1, 3, 5]) {
      const client = await start();
      const polling = poll(client).catch(() => 'killed');
      await callsOf(new CseControl(cse.url), calls);
      await instance.stop('SIGKILL');
      await polling;
    }
    const client = await start();
    await poll(client);
    await client.control('clock', { seconds: 300 });
    await poll(client);
    const ids = (await client.list('sn_si_incident')).map((incident) => incident['correlation_id']);
    expect(ids).toHaveLength(COUNT);
    expect(new Set(ids).size).toBe(COUNT);
    expect(await client.count(`${SCOPE}_insight`, 'state=ingested')).toBe(COUNT);
    expect(await client.first(`${SCOPE}_sumo_status`)).toMatchObject({ health: 'healthy' });
    for (let turn = 0; turn < 12; turn += 1) {
      await client.control('clock', { seconds: 600 });
      await client.control('rest', { limit: 10_000 });
      expect(monitor.look(await factsOver({ client }, new CseControl(cse.url)))).toEqual([]);
    }
  });
});

/** The lease of the dead node runs out first: what is due then is done by `rest`. */
async function poll(client: InstanceClient): Promise<void> {
  await client.runJob('Poll Insights');
  await client.control('rest', { limit: 10_000 });
}

/** Waits until CSE has been called so many times more. */
async function callsOf(cse: CseControl, count: number): Promise<void> {
  const total = async (): Promise<number> => Number((await cse.get('requests'))['total']);
  const target = (await total()) + count;
  while ((await total()) < target) await new Promise((resolve) => setTimeout(resolve, 5));
}
