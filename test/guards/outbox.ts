import type { InProcess } from '../support/in-process.ts';
import { configure, generate, poll, statusRow, unless, type Guard } from './guard.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const HOUR = 3600;

/** Every minute the jobs that are due, and the events they leave. */
function minutes(world: InProcess, count: number): void {
  for (let minute = 0; minute < count; minute += 1) {
    world.instance.advance(60_000);
    world.instance.rest(200);
  }
}

/** Guards of the outbox, of health notifications, and of retention. */
export const OUTBOX_GUARDS: readonly Guard[] = [
  {
    promise: 10,
    name: 'what CSE forbids waits as a whole, and is not asked for one by one',
    removal: {
      module: 'outbox/permits.ts',
      find: '(denials.get(what)?.until ?? 0) <= ports.clock.now()',
      replace: 'true',
    },
    scenario(world) {
      world.cse.product.keys.replace([
        { accessId: 'demo', accessKey: 'demo', rights: ['view', 'workflow', 'rules'] },
      ]);
      configure(world, { link_back: 'false' });
      generate(world, 5, 60, 600);
      poll(world);
      // Validate Setup asks by writing to an Insight that does not exist, and finds what the role lacks.
      minutes(world, 10);
      configure(world, { link_back: 'true' });
      generate(world, 5, 60, 300, 2);
      minutes(world, 10);
      const refused = world.cse.product
        .requests()
        .filter(({ status, path }) => status === 403 && !path.includes('/00000000-'));
      return unless(refused.length === 1, `CSE has refused ${refused.length} calls`);
    },
  },
  {
    promise: 3,
    name: 'what CSE forbids does not keep the poll from running',
    removal: {
      module: 'outbox/send.ts',
      find: 'if (!isForbidden(error))',
      replace: 'if (true)',
    },
    scenario(world) {
      world.cse.product.keys.replace([
        { accessId: 'demo', accessKey: 'demo', rights: ['view', 'workflow', 'rules', 'status', 'comments'] },
      ]);
      generate(world, 2, 60);
      poll(world);
      minutes(world, 2);
      for (const incident of world.instance.table('sn_si_incident').find(''))
        world.instance.table('sn_si_incident').update(incident.sys_id, { state: '7' });
      minutes(world, 3);
      const named = (statusRow(world)['blocked'] ?? '').startsWith('link until');
      return unless(named, 'Sumo Status does not say what the key lacks');
    },
  },
  {
    promise: 10,
    name: 'rejected credentials send nothing until a poll succeeds',
    removal: { module: 'slice/blocked-reason.ts', find: 'if (rejected &&', replace: 'if (false &&' },
    scenario(world) {
      generate(world, 2, 60);
      poll(world);
      minutes(world, 2);
      world.cse.product.keys.replace([{ accessId: 'demo', accessKey: 'another' }]);
      for (const incident of world.instance.table('sn_si_incident').find(''))
        world.instance.table('sn_si_incident').update(incident.sys_id, { state: '16' });
      minutes(world, 20);
      const calls = world.cse.product.requests().length;
      minutes(world, 4);
      const since = world.cse.product.requests().slice(calls);
      return unless(!since.some(({ method }) => method !== 'GET'), 'deliveries went on');
    },
  },
  {
    promise: 3,
    name: 'the key of a delivery is kept while its Insight is not closed: the close is not ordered a second time',
    removal: {
      module: 'retention/clean-up.ts',
      find: '.filter(({ value }) => !needed.has(value))',
      replace: '',
    },
    scenario(world) {
      const configurations = world.instance.table(`${SCOPE}_configuration`);
      const [configuration] = configurations.find('');
      generate(world, 1, 60);
      poll(world);
      configurations.update(configuration?.sys_id ?? '', { close_insight: 'false' });
      const [incident] = world.instance.table('sn_si_incident').find('');
      world.instance.table('sn_si_incident').update(incident?.sys_id ?? '', { state: '7' });
      minutes(world, 2);
      // As where the instance refused to mark the close as ordered: the key alone says so.
      const insights = world.instance.table(`${SCOPE}_insight`);
      insights.update(insights.find('')[0]?.sys_id ?? '', { close_ordered: 'false' });
      world.instance.advance(91 * 24 * HOUR * 1000);
      poll(world);
      world.instance.runJob('Clean Up');
      configurations.update(configuration?.sys_id ?? '', { close_insight: 'true' });
      poll(world);
      minutes(world, 2);
      const [record] = [...world.cse.product.store.all()];
      const { name } = record?.body['status'] as { name: string };
      return unless(name !== 'closed', 'an Insight was closed that nobody has just closed');
    },
  },
  {
    promise: 1,
    name: 'staged rows of unfinished Insights outlive the others',
    removal: {
      module: 'retention/clean-up.ts',
      find: '.filter((id) => !needed.has(claims.get(id) ??',
      replace: '.filter((id) => true || (claims.get(id) ??',
    },
    scenario(world) {
      const maps = world.instance.table('sys_transform_map');
      const [map] = maps.find('name=Sumo Insight Mapper');
      maps.update(map?.sys_id ?? '', { active: 'false' });
      generate(world, 3, 60);
      poll(world);
      world.instance.advance(8 * 24 * HOUR * 1000);
      // One that polls would be checked for missed runs.
      configure(world, { active: 'false' });
      world.instance.runJob('Clean Up');
      const left = world.instance.table(`${SCOPE}_sumo_logic_insights`).find('').length;
      return unless(left === 3, `${left} of 3 staged rows are left`);
    },
  },
  {
    promise: 7,
    name: 'a rate limit mails nobody',
    removal: {
      module: 'status/save-health.ts',
      find: 'PASSING.includes(values.health)',
      replace: 'false',
    },
    scenario(world) {
      poll(world);
      world.cse.product.failNext(429);
      poll(world, 300);
      const told = world.instance.table('sysevent').find(`name=${SCOPE}.health_changed`);
      return unless(told.length === 0, `${told.length} changes were told`);
    },
  },
];
