import { anEntity, anInsight } from '../support/insights.ts';
import { cseTime } from '../support/scene.ts';
import type { InProcess } from '../support/in-process.ts';
import { configure, poll, SCOPE, statusRow, unless, type Guard } from './guard.ts';

const SCRIPT = 'javascript:gs.error("EVALUATED")';
const OTHER_HOST = '127.0.0.1:8';

function addInsight(world: InProcess, fields: Record<string, unknown> = {}): void {
  const created = cseTime(world.instance.platform.clock.now() - 60_000);
  world.cse.product.add([anInsight({ id: 'insight-0', readableId: 'INSIGHT-0', created, ...fields })]);
}

/** Takes back what an instance lets the app do. */
function refuse(world: InProcess, target: string): void {
  const privileges = world.instance.table('sys_scope_privilege');
  privileges
    .find(`target_name=${target}^status=allowed`)
    .forEach((row) => void privileges.update(row.sys_id, { status: 'denied' }));
}

/** Guards against what comes from outside: text of CSE, other people's settings, and what an instance lacks or refuses. */
export const OUTSIDE_GUARDS: readonly Guard[] = [
  {
    promise: 11,
    name: 'a text that the platform would run is never part of a query',
    removal: { module: 'platform/operand.ts', find: "problemOf(one) === ''", replace: 'true' },
    scenario(world) {
      const entity = anEntity({ entityType: '_username', value: SCRIPT, hostname: null });
      addInsight(world, { entity, involvedEntities: [entity] });
      poll(world);
      const ran = world.instance.log().some(({ message }) => message === 'EVALUATED');
      return unless(!ran, 'a user name was run as a script');
    },
  },
  {
    promise: 11,
    name: '[code] of CSE is no HTML in a journal',
    removal: { module: 'core/inert.ts', find: 'journalText(storedText(text))', replace: 'storedText(text)' },
    scenario(world) {
      configure(world, { closed_in_cse: 'close' });
      addInsight(world);
      poll(world);
      poll(world, 60);
      const status = { name: 'closed', displayName: 'Closed' };
      const closedBy = '[code]<img src="x">[/code]';
      const closed = cseTime(world.instance.platform.clock.now());
      world.cse.product.patch('insight-0', { status, closedBy, closed, resolution: 'Resolved' });
      world.instance.runJob('Follow Insights');
      world.instance.rest(200);
      const notes = world.instance.table('sys_journal_field').find('');
      return [
        ...unless(notes.length > 0, 'nobody was told of the close'),
        ...unless(!notes.some(({ value }) => value?.includes('[code]')), 'a work note holds [code]'),
      ];
    },
  },
  {
    promise: 6,
    name: 'an access key is not sent where it was not entered for',
    removal: {
      module: 'configuration/key-guard.ts',
      find: "isEntered || now.text('access_key') === ''",
      replace: 'true',
    },
    scenario(world) {
      poll(world);
      world.instance.property(`${SCOPE}.allowed_hosts`, `127.0.0.1:9,${OTHER_HOST}`);
      configure(world, { host: OTHER_HOST });
      const [configuration] = world.instance.table(`${SCOPE}_configuration`).find('');
      return unless((configuration?.['access_key'] ?? '') === '', 'the key goes to another host');
    },
  },
  {
    promise: 9,
    name: 'an access that the platform refuses is named with the record to add',
    removal: {
      module: 'core/refusal.ts',
      find: 'text === UNREADABLE || tellsRefusal(text)',
      replace: 'false',
    },
    scenario(world) {
      refuse(world, 'sn_si_incident');
      addInsight(world);
      poll(world);
      const { last_error: error = '', reason = '', findings = '' } = statusRow(world);
      const said = [error, reason, findings].join('\n');
      return unless(said.includes('Cross-Scope Access record'), 'nobody says which record is missing');
    },
  },
  {
    promise: 5,
    name: 'a Default Incident State that the instance lacks is ignored',
    removal: {
      module: 'configuration/default-state.ts',
      find: "choiceOf(states, wanted)?.value ?? ''",
      replace: 'wanted',
    },
    scenario(world) {
      configure(world, { default_incident_state: 'No such state' });
      addInsight(world);
      poll(world);
      const [incident] = world.instance.table('sn_si_incident').find('');
      return unless(incident?.['state'] === '10', `the state is ${incident?.['state'] ?? 'missing'}`);
    },
  },
];
