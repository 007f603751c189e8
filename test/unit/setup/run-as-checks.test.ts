import { lineOf, runChecks } from '../../../src/server/setup/check.ts';
import { RUN_AS_CHECKS } from '../../../src/server/setup/run-as-checks.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const SCOPE = 'x_sul_sumo_logic_s';

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts(0);
  const job = { 'sys_scope.scope': SCOPE, active: 'true' };
  ports.rows.table('sysauto_script').set('1', { ...job, name: 'Poll Insights', run_as: 'u1' });
  ports.rows.table('sysauto_script').set('2', { ...job, name: 'Deliver', run_as: 'u1' });
  ports.rows.table('sysauto_script').set('3', { ...job, name: 'Clean Up', run_as: '' });
  ports.rows.table('sys_user').set('u1', { name: 'Sumo Service', active: 'true' });
});

const give = (role: string): void =>
  void ports.rows.table('sys_user_has_role').set(role, { user: 'u1', 'role.name': role });

const found = (): string[] =>
  runChecks(RUN_AS_CHECKS, { row: aRow({}), configuration: null, problem: '', ports }).map(lineOf);

describe('the check of the user of the jobs', () => {
  it('names each role that is missing, what fails without it, and the jobs', () => {
    expect(found()).toEqual([
      expect.stringMatching(
        /^Warning The user u1 lacks the role sn_si\.integration_user, so Security Incidents cannot be created .* when these jobs run: Deliver, Poll Insights: give the user this role/,
      ),
      expect.stringMatching(
        /^Warning The user u1 lacks the role sn_si\.basic, so the business rules .* abort/,
      ),
    ]);
    give('sn_si.integration_user');
    expect(found()).toEqual([expect.stringMatching(/lacks the role sn_si\.basic/)]);
  });

  it('is content with a user who has both', () => {
    give('sn_si.integration_user');
    give('sn_si.basic');
    expect(found()).toEqual(['OK The user u1 has the roles that these jobs need: Deliver, Poll Insights']);
  });

  it('refuses a user who is inactive, or does not exist', () => {
    ports.rows.table('sys_user').get('u1')!['active'] = 'false';
    expect(found()).toEqual([
      expect.stringMatching(/^Error The user u1, as whom these jobs run, is inactive: Deliver/),
    ]);
    ports.rows.table('sys_user').clear();
    expect(found()).toEqual([
      expect.stringMatching(/^Error The user as whom these jobs run does not exist: Deliver/),
    ]);
  });

  it('has nothing to say where the jobs run as System', () => {
    for (const job of ports.rows.table('sysauto_script').values()) job['run_as'] = '';
    expect(found()).toEqual(['OK The scheduled jobs run as System']);
  });
});
