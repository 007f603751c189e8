import {
  countOf,
  fault,
  lineOf,
  ok,
  runChecks,
  warning,
  type Check,
} from '../../../src/server/setup/check.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const subject = { row: aRow({}), configuration: null, problem: '', ports: fakePorts(0) };

describe('a finding', () => {
  it('is one line that begins with its level and ends with what to do', () => {
    expect(lineOf(ok('All is well'))).toBe('OK All is well');
    expect(lineOf(warning('The list\nis empty', 'fill it'))).toBe('Warning The list is empty: fill it');
    expect(lineOf(fault('The map is inactive', 'activate it'))).toBe(
      'Error The map is inactive: activate it',
    );
  });

  it('is counted by its level', () => {
    const lines = [ok('one'), ok('two'), fault('three', 'do')].map(lineOf);
    expect([countOf(lines, 'ok'), countOf(lines, 'warning'), countOf(lines, 'error')]).toEqual([2, 0, 1]);
  });
});

describe('the checks', () => {
  const broken: Check = {
    name: 'The broken one',
    failure: 'warning',
    run: () => {
      throw new Error('no read of table x');
    },
  };

  it('go on after one that throws, which becomes a finding of its level', () => {
    const last: Check = { name: 'The last', failure: 'error', run: () => [ok('reached')] };
    const found = runChecks([broken, { ...broken, failure: 'error' }, last], subject);
    expect(found.map(({ level }) => level)).toEqual(['warning', 'error', 'ok']);
    expect(lineOf(found[0] ?? ok(''))).toMatch(
      /^Warning The broken one could not be checked \(no read of table x\): see the system log/,
    );
  });
});
