import { becomeCopy, type InProcess } from '../support/in-process.ts';
import { configure, generate, poll, SCOPE, statusRow, unless, type Guard } from './guard.ts';

function minutes(world: InProcess, count: number, each: () => void = () => undefined): void {
  for (let minute = 0; minute < count; minute += 1) {
    each();
    world.instance.advance(60_000);
    world.instance.platform.scheduler.runDue();
  }
}

/** Comments of the only Insight. */
function comments(world: InProcess): number {
  const [record] = [...world.cse.product.store.all()];
  return record?.comments?.length ?? 0;
}

function closeIncident(world: InProcess): void {
  const incidents = world.instance.table('sn_si_incident');
  const values = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
  incidents.find('').forEach((row) => void incidents.update(row.sys_id, values));
}

/** Guards of what a copy of an instance must not do, and of what the status must not keep silent about. */
export const STATUS_GUARDS: readonly Guard[] = [
  {
    promise: 8,
    name: 'an instance acts for its own configurations alone',
    removal: {
      module: 'configuration/instance.ts',
      find: 'if (known.every((fact) => comparable(owner[fact]) === comparable(here[fact])))',
      replace: 'if (known.length > 0)',
    },
    scenario(world) {
      poll(world);
      becomeCopy(world.instance);
      const before = world.cse.product.requests().length;
      minutes(world, 12);
      return unless(world.cse.product.requests().length === before, 'the clone has called CSE');
    },
  },
  {
    promise: 8,
    name: 'what another instance has ordered is not sent',
    removal: {
      module: 'outbox/send-due.ts',
      find: "if (isOfAnother(delivery.text('instance'), sending.ports))",
      replace: 'if (false)',
    },
    scenario(world) {
      generate(world, 1, 60);
      poll(world);
      closeIncident(world);
      // The close is ordered, and not sent.
      world.instance.rest(1);
      const deliveries = world.instance.table(`${SCOPE}_delivery`);
      for (const { sys_id: sysId } of deliveries.find(''))
        deliveries.update(sysId, { instance: '0a1b2c|3d4e5f|' });
      minutes(world, 12);
      const closes = world.cse.product
        .requests()
        .filter(({ method, path }) => method === 'PUT' && path.endsWith('/status'));
      return unless(
        closes.every(({ path }) => path.includes('/00000000-')),
        'the Insight was closed',
      );
    },
  },
  {
    promise: 3,
    name: 'a comment that is there already is not written again',
    removal: {
      module: 'sync/link/send.ts',
      find: 'const mayBeThere = mayHaveComment(delivery, sending);',
      replace: 'const mayBeThere = false;',
    },
    scenario(world) {
      configure(world, { link_comment: 'true', configuration_items: 'off' });
      generate(world, 1, 60);
      poll(world);
      minutes(world, 30);
      // As in a copy of before: the order waits.
      const deliveries = world.instance.table(`${SCOPE}_delivery`);
      for (const row of deliveries.find('type=link'))
        deliveries.update(row.sys_id, { state: 'ready', step: '0' });
      minutes(world, 3);
      return unless(comments(world) === 1, `${comments(world)} comments`);
    },
  },
  {
    promise: 8,
    name: 'a close that was carried out is not repeated for an Insight that was re-opened since',
    removal: {
      module: 'sync/close/send.ts',
      find: 'if (isOvertaken(delivery, insight.closed, ports.clock.now()))',
      replace: 'if (false)',
    },
    scenario(world) {
      configure(world, { configuration_items: 'off' });
      generate(world, 1, 60);
      poll(world);
      closeIncident(world);
      const deliveries = world.instance.table(`${SCOPE}_delivery`);
      // Longer than clocks may differ.
      const headers = { 'Retry-After': '1200' };
      world.cse.product.failNext({ status: 503, method: 'PUT', path: '/status', headers });
      minutes(world, 30);
      const [record] = [...world.cse.product.store.all()];
      world.cse.product.patch(record?.key ?? '', {
        status: { name: 'inprogress', displayName: 'In Progress' },
      });
      for (const row of deliveries.find('type=close')) deliveries.update(row.sys_id, { state: 'ready' });
      minutes(world, 3);
      const status = record?.body['status'] as { name?: string } | undefined;
      return unless(status?.name === 'inprogress', 'the Insight was closed again');
    },
  },
  {
    promise: 7,
    name: 'a status is stale whoever holds the tenant',
    removal: {
      module: 'status/look.ts',
      find: 'if (looksStale(row, at > now ? now : now - JOB_INTERVAL))',
      replace: 'if ((at > now || at < now - JOB_INTERVAL) && looksStale(row, now))',
    },
    scenario(world) {
      poll(world);
      const leases = world.instance.table(`${SCOPE}_lease`);
      const [last] = leases.find('ORDERBYDESCgeneration');
      minutes(world, 30, () => {
        const until = new Date(world.instance.platform.clock.now() + 300_000).toISOString();
        leases.update(last?.sys_id ?? '', { released: 'false', until: until.slice(0, 19).replace('T', ' ') });
      });
      return unless(statusRow(world)['health'] === 'stale', `health is ${statusRow(world)['health'] ?? ''}`);
    },
  },
  {
    promise: 7,
    name: 'a pause through which nothing gets is a failure after three intervals',
    removal: {
      module: 'status/health.ts',
      find: "if (error.errorClass === 'rateLimited' && before.overdue)",
      replace: 'if (false)',
    },
    scenario(world) {
      poll(world);
      // This job would see it, too.
      const jobs = world.instance.table('sysauto_script');
      jobs.find('name=Continue Runs').forEach((row) => void jobs.update(row.sys_id, { active: 'false' }));
      world.cse.product.failNext({ status: 429, times: 1e6 });
      minutes(world, 25);
      return unless(
        statusRow(world)['health'] === 'failing',
        `health is ${statusRow(world)['health'] ?? ''}`,
      );
    },
  },
  {
    promise: 7,
    name: 'what is not delivered shows in the health',
    removal: {
      module: 'outbox/undelivered.ts',
      find: 'problemValue(undelivered(configuration, ports))',
      replace: "''",
    },
    scenario(world) {
      generate(world, 1, 60);
      world.cse.product.failNext({ status: 400, method: 'PUT', path: 'enrichments', times: 1e6 });
      minutes(world, 20);
      return unless(
        statusRow(world)['health'] === 'degraded',
        `health is ${statusRow(world)['health'] ?? ''}`,
      );
    },
  },
  {
    promise: 7,
    name: 'a job that does not come to its end shows in the health',
    removal: { module: 'status/jobs.ts', find: '> WATCHED[key].patience', replace: '> Infinity' },
    scenario(world) {
      poll(world);
      const jobs = world.instance.table('sysauto_script');
      jobs.find('name=Continue Runs').forEach((row) => void jobs.update(row.sys_id, { active: 'false' }));
      minutes(world, 40);
      return unless(
        statusRow(world)['health'] === 'degraded',
        `health is ${statusRow(world)['health'] ?? ''}`,
      );
    },
  },
  {
    promise: 7,
    name: 'a close that nobody can order shows in the health',
    removal: {
      module: 'sync/close/reconcile.ts',
      find: 'if (failed || problems.size > 0)',
      replace: 'if (false)',
    },
    scenario(world) {
      generate(world, 1, 60);
      poll(world);
      const rules = world.instance.table('sys_script');
      const when = { when: 'before', action_insert: '1', active: '1', advanced: '1' };
      const script = "if (current.getValue('type') == 'close') current.setAbortAction(true);";
      rules.insert({ name: 'Refuse', collection: `${SCOPE}_delivery`, script, ...when });
      closeIncident(world);
      minutes(world, 20);
      return unless(
        statusRow(world)['health'] === 'degraded',
        `health is ${statusRow(world)['health'] ?? ''}`,
      );
    },
  },
];
