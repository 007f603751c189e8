import { problemsOf } from '../support/ingest-world.ts';
import { generate, HOUR, POLL, poll, SCOPE, statusRow, unless, type Guard } from './guard.ts';

/** Checks of what is made of CSE's answers. */
export const CALL_GUARDS: readonly Guard[] = [
  {
    promise: 10,
    name: 'Retry-After holds back the next poll',
    removal: { module: 'ingest/poll/poll.ts', find: 'pausedUntil <= ports.clock.now()', replace: 'true' },
    scenario(world) {
      world.cse.product.failNext({ status: 429, headers: { 'Retry-After': '900' } });
      world.instance.runJob(POLL);
      world.instance.advance(300_000);
      world.instance.runJob(POLL);
      return unless(world.cse.product.requests().length === 1, 'CSE was called before its time');
    },
  },
  {
    promise: 1,
    name: 'another tenant starts again at the look-back',
    removal: {
      module: 'ingest/poll/cursor.ts',
      find: "status.text('tenant') === belongs.tenant &&",
      replace: '',
    },
    scenario(world) {
      poll(world);
      generate(world, 2, 5 * HOUR);
      world.cse.product.keys.replace([{ accessId: 'second', accessKey: 'second' }]);
      const configurations = world.instance.table(`${SCOPE}_configuration`);
      configurations.update(configurations.find('')[0]?.sys_id ?? '', {
        access_id: 'second',
        access_key: 'second',
      });
      poll(world, 300);
      return problemsOf(world);
    },
  },
  {
    promise: 6,
    name: 'secrets are taken out of what CSE says',
    removal: { module: 'cse/failure.ts', find: 'redactedStart(json, SHOWN, secrets)', replace: 'json' },
    scenario(world) {
      const key = 'sesame-opens-4711';
      world.cse.product.keys.replace([{ accessId: 'demo', accessKey: key }]);
      const configurations = world.instance.table(`${SCOPE}_configuration`);
      configurations.update(configurations.find('')[0]?.sys_id ?? '', { access_key: key });
      world.cse.product.failNext({
        status: 400,
        body: { errors: [{ message: `the key ${key} may not`, code: 'x' }] },
        // A 400 is asked again with the excluded fields one by one.
        times: 2,
      });
      poll(world);
      return unless(
        !(statusRow(world)['last_error'] ?? key).includes(key),
        'the access key stands in Sumo Status',
      );
    },
  },
  {
    promise: 7,
    name: 'one 401 is no verdict on the key',
    removal: {
      module: 'status/health.ts',
      find: 'authFailures >= FAILING_AFTER',
      replace: 'authFailures >= 1',
    },
    scenario(world) {
      world.cse.product.failNext({ status: 401 });
      world.instance.runJob(POLL);
      return unless(
        statusRow(world)['health'] === 'degraded',
        `health is ${statusRow(world)['health'] ?? 'missing'}`,
      );
    },
  },
];
