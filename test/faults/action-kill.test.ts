import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const COUNT = 1;
const TARGET = '127.0.0.1:7';

/** Where each type's requests come in, and what its target answers. */
const TARGETS = {
  http_post_v2: ['/hook', ''],
  slack: ['/api/chat.postMessage', '{"ok":true,"ts":"1768478400.000100"}'],
  pagerduty: ['/v2/enqueue', '{"status":"success","dedup_key":"k"}'],
} as const;

const SETTINGS = {
  http_post_v2: { url: `http://${TARGET}/hook` },
  slack: { api_key: 'xoxb-1-2', channel: '#soc', base_url: `http://${TARGET}` },
  pagerduty: { service_key: '0123456789abcdef0123456789abcdef', base_url: `http://${TARGET}` },
} as const;

const ANSWERS = new Map<string, string>(Object.values(TARGETS));
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

describe('the notifications of several Actions', () => {
  let world: InProcess;
  let fresh: unknown;
  const told: string[] = [];

  beforeAll(() => {
    world = createInProcess(undefined, undefined, undefined, ({ url, body = '' }) => {
      const { pathname } = new URL(url);
      told.push(`${pathname} ${UUID.exec(body)?.[0] ?? ''}`);
      return { status: 200, headers: {}, body: ANSWERS.get(pathname) ?? '' };
    });
    world.instance.property(`${SCOPE}.allowed_action_hosts`, TARGET);
    world.instance.runJob('Poll Insights');
    for (const [type, settings] of Object.entries(SETTINGS)) {
      world.instance.table(`${SCOPE}_action`).insert({
        ...{ name: type, type, active: 'true', on_created: 'true', minimum_severity: 'LOW' },
        ...settings,
      });
    }
    world.instance.advance(600_000);
    const fromMs = world.instance.platform.clock.now() - 60_000;
    world.cse.product.generate({ count: COUNT, seed: 3, fromMs, over: 30 });
    fresh = world.instance.snapshot();
  });

  afterAll(() => world.instance.close());

  /** Long enough for leases to run out, and for what waits to be tried again. */
  function goOn(): void {
    for (let turn = 0; turn < 4; turn += 1) {
      world.instance.advance(300_000);
      world.instance.rest(200);
    }
  }

  /** How often each target was notified about each Insight, and what is in the outbox. */
  function outcome(): { least: number; most: number; states: string[] } {
    const ids = [...world.cse.product.store.all()].map(({ body }) => String(body['id']));
    const paths = Object.values(TARGETS).map(([path]) => path);
    const wanted = ids.flatMap((id) => paths.map((path) => `${path} ${id}`));
    const times = wanted.map((one) => told.filter((other) => other === one).length);
    const deliveries = world.instance.table(`${SCOPE}_delivery`).find('type=action');
    return {
      least: Math.min(...times),
      most: Math.max(...times),
      states: deliveries.map((row) => row['state'] ?? ''),
    };
  }

  /** From the beginning to where the job may run. */
  function prepare(job: string): void {
    world.instance.restore(fresh);
    told.length = 0;
    if (job !== 'Deliver') return;
    world.instance.runJob('Poll Insights');
    world.instance.advance(5000);
  }

  test.each(['Poll Insights', 'Deliver'])('is not lost by a kill at any record operation of %s', (job) => {
    const { metrics } = world.instance.platform;
    prepare(job);
    metrics.reset();
    world.instance.runJob(job);
    const operations = metrics.report().total;
    expect(operations).toBeGreaterThan(20);
    const delivered = Array<string>(COUNT * Object.keys(TARGETS).length).fill('delivered');
    for (let at = 1; at <= operations; at += 1) {
      prepare(job);
      world.instance.platform.faults.arm({ at, kind: 'kill' });
      world.instance.runJob(job);
      world.instance.platform.faults.clear();
      goOn();
      const { least, most, states } = outcome();
      expect([job, at, states, least]).toEqual([job, at, delivered, least || 1]);
      // At least once: what was sent, and not written down, is sent again.
      expect([job, at, most <= 2]).toEqual([job, at, true]);
    }
  });
});
