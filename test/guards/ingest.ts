import type { InProcess } from '../support/in-process.ts';
import { problemsOf } from '../support/ingest-world.ts';
import {
  configure,
  generate,
  killPoll,
  HOUR,
  incidents,
  POLL,
  poll,
  SCOPE,
  unless,
  type Guard,
} from './guard.ts';

/** Closes the n-th newest Insight: those after it move up in the list. */
function closeOne(world: InProcess, index: number): void {
  const newestFirst = [...world.cse.product.store.all()].sort((a, b) => b.createdMicros - a.createdMicros);
  const record = newestFirst[index];
  world.cse.product.patch(record?.key ?? '', { status: { name: 'closed', displayName: 'Closed' } });
}

/** What is wrong once a business rule that refused every record of so many old Insights is gone. */
function afterRefusal(world: InProcess, count: number): string[] {
  generate(world, count, 5 * HOUR, HOUR);
  const rules = world.instance.table('sys_script');
  const when = { when: 'before', action_insert: '1', active: '1', advanced: '1' };
  const script = 'current.setAbortAction(true);';
  const rule = rules.insert({ name: 'Refuse', collection: `${SCOPE}_insight`, script, ...when });
  poll(world);
  rules.update(rule.sys_id, { active: '0' });
  poll(world, 300);
  poll(world, 300);
  return problemsOf(world);
}

export const INGEST_GUARDS: readonly Guard[] = [
  {
    promise: 1,
    name: 'a machine is looked for once more before its configuration item is created',
    removal: {
      module: 'enrich/items/create.ts',
      find: "if (found.id !== '' || found.ambiguous)",
      replace: 'if (false)',
    },
    scenario(world) {
      generate(world, 1, 60);
      const [record] = [...world.cse.product.store.all()];
      const involvedEntities = [
        { entityType: '_mac', value: 'aabb.cc00.1122' },
        { entityType: '_hostname', value: 'web01', macAddress: 'AA-BB-CC-00-11-22' },
      ];
      const entity = involvedEntities[0] ?? null;
      world.cse.product.patch(record?.key ?? '', { entity, involvedEntities, signals: [] });
      poll(world);
      const items = world.instance.table('cmdb_ci').find('').length;
      return unless(items === 1, `${items} configuration items of one machine`);
    },
  },
  {
    promise: 1,
    name: 'the row that two pages share shows that the list has moved',
    removal: {
      module: 'ingest/poll/page-cursor.ts',
      find: 'const moved = position.offset > 0 &&',
      replace: 'const moved = false &&',
    },
    scenario(world) {
      generate(world, 130, 60, 10 * HOUR);
      let calls = 0;
      world.cse.product.beforeAnswer(() => {
        calls += 1;
        if (calls === 2) [5, 6, 7].forEach((index) => closeOne(world, index));
      });
      poll(world);
      return problemsOf(world);
    },
  },
  {
    promise: 1,
    name: 'the overlap of two polls finds what CSE indexed late',
    removal: {
      module: 'ingest/poll/cursor.ts',
      find: 'readUpTo(cursor, known, overlap) - overlap',
      replace: 'cursor',
    },
    scenario(world) {
      poll(world);
      generate(world, 3, 600);
      poll(world, 300);
      return problemsOf(world);
    },
  },
  {
    promise: 1,
    name: 'the sweep finds what came to match the query later',
    removal: {
      module: 'ingest/poll/poll-step.ts',
      find: '\n    startSweep(state, work);',
      replace: '',
    },
    scenario(world) {
      poll(world);
      poll(world, 300);
      generate(world, 3, 5 * HOUR);
      poll(world, 7 * HOUR);
      return problemsOf(world);
    },
  },
  {
    promise: 10,
    name: 'the sweep never reaches before the start of the configuration',
    removal: {
      module: 'ingest/poll/cursor.ts',
      find: 'Math.max(progress.floor, progress.cursor - days * 86_400_000)',
      replace: 'progress.cursor - days * 86_400_000',
    },
    scenario(world) {
      generate(world, 2, 48 * HOUR);
      poll(world);
      poll(world, 7 * HOUR);
      return unless(
        world.instance.table('sn_si_incident').find('').length === 0,
        'older Insights were taken',
      );
    },
  },
  {
    promise: 4,
    name: 'what the platform refuses in numbers is read again once it takes records',
    removal: {
      module: 'ingest/poll/sweep-step.ts',
      find: 'if (unrecorded.takeMissed())',
      replace: 'if (false)',
    },
    scenario: (world) => afterRefusal(world, 25),
  },
  {
    promise: 4,
    name: 'an Insight of which the platform refused any record is claimed once it takes one',
    removal: {
      module: 'ingest/poll/ingest.ts',
      find: 'state.claims.push(...claimUnrecorded(work));',
      replace: ';',
    },
    scenario: (world) => afterRefusal(world, 3),
  },
  {
    promise: 1,
    name: 'the cursor never goes beyond the earlier of the two clocks',
    removal: { module: 'ingest/poll/listing.ts', find: 'Math.min(to, earlier)', replace: 'to' },
    scenario(world) {
      world.cse.product.clock.setSkew(-2 * HOUR);
      poll(world);
      generate(world, 3, 2 * HOUR - 60);
      poll(world, 300);
      return problemsOf(world);
    },
  },
  {
    promise: 1,
    name: 'only one worker speaks to a tenant at a time',
    removal: { module: 'slice/lease.ts', find: 'if (until > clock.now())', replace: 'if (false)' },
    scenario(world) {
      generate(world, 60, 60, 600);
      world.instance.platform.faults.arm({
        at: 1,
        kind: 'job',
        job: POLL,
        table: `${SCOPE}_insight`,
        operation: 'insert',
      });
      world.instance.runJob(POLL);
      return unless(world.cse.product.requests().length <= 2, 'both workers have called CSE');
    },
  },
  {
    promise: 10,
    name: 'the pace stays below the rate limit',
    removal: {
      module: 'cse/pace.ts',
      find: 'ready: () => fits(1),',
      replace: 'ready: () => true,',
    },
    scenario(world) {
      generate(world, 400, 60, HOUR);
      poll(world);
      const refused = world.cse.product.requests().filter((request) => request.status === 429);
      return unless(refused.length === 0, `${refused.length} calls were refused`);
    },
  },
  {
    promise: 1,
    name: 'a claim without a staging row is finished by reading the Insight again',
    removal: {
      module: 'ingest/poll/ingest.ts',
      find: 'state.claims = finishClaims(state.claims, work);',
      replace: 'return false;',
    },
    scenario(world) {
      generate(world, 3, 60);
      killPoll(world, 'insert', `${SCOPE}_sumo_logic_insights`);
      poll(world, 120);
      return problemsOf(world);
    },
  },
  {
    promise: 1,
    name: 'an incident that is there already is linked, not made again',
    removal: { module: 'ingest/stage/finish.ts', find: '!linkIncident(claim, work)', replace: 'true' },
    scenario(world) {
      // An incident that is to be enriched needs its Insight, which is then read again.
      configure(world, {
        configuration_items: 'off',
        attack_links: 'false',
        observables: 'false',
        affected_users: 'false',
      });
      generate(world, 1, 60);
      killPoll(world, 'update', `${SCOPE}_insight`);
      const staging = world.instance.table(`${SCOPE}_sumo_logic_insights`);
      staging.find('').forEach((row) => staging.remove(row.sys_id));
      const calls = world.cse.product.requests().length;
      poll(world, 120);
      const reread = world.cse.product
        .requests()
        .slice(calls)
        .filter(({ method, path }) => method === 'GET' && path.includes('/insights/'));
      return [...problemsOf(world), ...unless(reread.length === 0, 'the Insight was read again')];
    },
  },
  {
    promise: 2,
    name: 'a re-read Insight never touches an existing incident',
    removal: {
      module: 'ingest/map/map.ts',
      find: "if (action !== 'insert' ||",
      replace:
        "if (action !== 'insert')\n            return { ...verdict, ignore: false };\n        if (false ||",
    },
    scenario(world) {
      generate(world, 1, 60);
      poll(world);
      const { instance } = world;
      const [incident] = instance.table('sn_si_incident').find('');
      instance.table('sn_si_incident').update(incident?.sys_id ?? '', { description: 'by an analyst' });
      const [row] = instance.table(`${SCOPE}_sumo_logic_insights`).find('');
      const again = {
        insight_id: row?.['insight_id'] ?? '',
        correlation_display: 'Sumo Logic CSE',
        description: 'from CSE again',
      };
      instance.platform.transaction({ kind: 'request' }, (tx) =>
        instance.platform.imports.importRow(tx, `${SCOPE}_sumo_logic_insights`, again),
      );
      const [after] = instance.table('sn_si_incident').find('');
      return unless(after?.['description'] === 'by an analyst', 'the description was overwritten');
    },
  },
  {
    promise: 4,
    name: 'an Insight that cannot be read stops none of the others',
    removal: {
      module: 'ingest/stage/stage.ts',
      find: 'stageUnreadable(candidate, messageOf(thrown), { least: known, shown: {}, rest }, work);\n        return;',
      replace: 'throw thrown;',
    },
    scenario(world) {
      generate(world, 5, 60, 600);
      const [first] = [...world.cse.product.store.all()];
      world.cse.product.add([
        { ...(first?.body ?? {}), id: 'bad-one', readableId: 'INSIGHT-BAD', created: 'not today' },
      ]);
      poll(world);
      const errors = world.instance.table(`${SCOPE}_insight`).find('state=error');
      const named = errors.length === 1 && (errors[0]?.['error'] ?? '').includes('Field created failed');
      return [
        ...unless(named, 'there is no error row that names the field'),
        ...unless(incidents(world) === 5, 'an Insight is missing'),
      ];
    },
  },
];
