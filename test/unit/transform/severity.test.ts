import { urgencyOf } from '../../../src/server/transform/severity.ts';

describe('severity and priority of an incident', () => {
  it.each([
    ['CRITICAL', '1', '1'],
    ['HIGH', '1', '2'],
    ['MEDIUM', '2', '3'],
    ['LOW', '3', '4'],
    ['low', '3', '4'],
  ])('for %s are %s and %s', (insight, severity, priority) => {
    expect(urgencyOf(insight)).toEqual({ severity, priority });
  });

  it.each(['', 'UNKNOWN', 'constructor', '__proto__', '1'])('are left to the instance for %p', (insight) => {
    expect(urgencyOf(insight)).toEqual({ severity: '', priority: '' });
  });
});
