import { actAs, CLEAN_UP, find, remove, run } from '../../../src/fluent/atf/steps.ts';
import { atfFluent } from '../../build/fluent/atf.ts';

describe('the Fluent of the tests for an instance', () => {
  const text = atfFluent('x_acme_app', [
    {
      id: 'one-thing',
      order: 100,
      stopsSuite: true,
      name: 'a thing is found',
      description: 'Looks for it.',
      steps: [
        actAs('Viewer', 'viewer', 'action_admin'),
        run('poll', 'firstPoll'),
        find('query', 'sysevent', 'name=a^parm1={poll}'),
        CLEAN_UP,
        remove('delete', 'incident', 'poll'),
      ],
    },
    { id: 'other', order: 200, name: 'another', description: 'It passes.', steps: [run('look', 'look')] },
  ]);

  test('has a test with its steps in their order, each with an id of the test', () => {
    expect(text).toContain("$id: Now.ID['atf-one-thing'], name: 'Sumo: a thing is found'");
    expect(
      [...text.matchAll(/atf\.server\.(\w+)\(\{ \$id: Now\.ID\['([\w-]+)'\]/g)].map(([, ...step]) => step),
    ).toEqual([
      ['createUser', 'atf-one-thing-user'],
      ['runServerSideScript', 'atf-one-thing-poll'],
      ['recordQuery', 'atf-one-thing-query'],
      ['runServerSideScript', 'atf-one-thing-clean'],
      ['recordDelete', 'atf-one-thing-delete'],
      ['runServerSideScript', 'atf-other-look'],
    ]);
  });

  test('has scripts that call the self-test of the app', () => {
    expect(text).toContain("new x_acme_app.SumoSelfTest().step('firstPoll', outputs, stepResult);");
  });

  test('takes records from the steps that answer them, and names no other', () => {
    expect([...text.matchAll(/const (\w+) = atf/g)].map(([, name]) => name)).toEqual(['poll_']);
    expect(text).toContain('recordId: poll_.record_id');
    expect(text).toContain('fieldValues: `name=a^parm1=${poll_.record_id}`');
  });

  test('gives a user the roles of the app', () => {
    expect(text).toContain("import { viewer, actionAdmin } from '../roles/roles.now';");
    expect(text).toContain('roles: [viewer, actionAdmin]');
  });

  test('has a row in the suite for each test', () => {
    expect(text).toContain('test_suite: suite, test: oneThing_, order: 100, abort_on_failure: true');
    expect(text).toContain('test_suite: suite, test: other_, order: 200, abort_on_failure: false');
  });
});
