import type { Instance } from '../../index.ts';
import { addRule, demoInstance, logged } from '../support/fixture.ts';

let instance: Instance;

/** Rules of the demo application on the table of Security Incidents, one for each moment; gives which of them ran. */
function ran(): string[] {
  for (const when of ['before', 'after', 'async'])
    addRule(instance, when, `gs.info('ran ${when} ' + previous);`, { when, collection: 'sn_si_incident' });
  instance.table('sn_si_incident').insert({ short_description: 'theirs' });
  instance.rest();
  return logged(instance)
    .filter((line) => line.includes('ran '))
    .map((line) => line.replace('info ran ', ''));
}

describe('rules on a table of another application', () => {
  test('run before the write and asynchronously, without previous, and not after the write', () => {
    instance = demoInstance();
    expect(ran()).toEqual(['before null', 'async null']);
    expect(logged(instance)).toContain(
      'warn Business rule after of x_acme_demo (after) does not run on table sn_si_incident of another application',
    );
  });

  test('never run where the instance lets none', () => {
    instance = demoInstance({ foreignTableRules: 'never' });
    expect(ran()).toEqual([]);
  });

  test('all run where the instance lets them', () => {
    instance = demoInstance({ foreignTableRules: 'all' });
    expect(ran()).toEqual(['before null', 'after null', 'async null']);
  });
});
