import { conditionProblem, meets } from '../../../src/server/actions/condition.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

const ID = 'i'.repeat(32);

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts(0);
  ports.rows.table(TABLE.insight).set(ID, { severity: 'HIGH', 'incident.priority': '1' });
  ports.rows.lack(`${TABLE.insight}.severety`);
});

describe('the condition of an Action', () => {
  it.each([
    '',
    'severity=HIGH',
    'severity=HIGH^incident.priority=1^EQ',
    'severity=LOW^ORincident.priority=1',
  ])('may be %p', (condition) => {
    expect(conditionProblem(condition, ports)).toBe('');
  });

  it.each([
    ['severity=HIGH^severety=LOW', '"severety=LOW"'],
    ['severity=HIGH^ORseverety=LOW', '"ORseverety=LOW"'],
    ['severity=HIGH^NQseverety=LOW', '"NQseverety=LOW"'],
    ['^ORseverity=HIGH', '"ORseverity=HIGH"'],
    ['severity=HIGH^NQ^ORseverity=LOW', '"NQ"'],
    ['RLQUERYincident.parent,>1', '"RLQUERYincident.parent,>1"'],
    ['123TEXTQUERY321=x', '"123TEXTQUERY321=x"'],
    ['created>javascript:gs.now()', 'javascript:'],
  ])('is refused as %p, with what is wrong', (condition, named) => {
    expect(conditionProblem(condition, ports)).toContain(named);
    expect(conditionProblem(condition, ports)).toMatch(/^Condition: /);
  });

  it('costs no record operation to check, one to ask, and none where there is none', () => {
    expect(conditionProblem('severity=HIGH', ports)).toBe('');
    expect(meets('', ID, ports)).toBe(true);
    expect(ports.rows.operations).toEqual([]);
    expect(meets('severity=HIGH^incident.priority=1', ID, ports)).toBe(true);
    expect(meets('severity=HIGH^incident.priority=2', ID, ports)).toBe(false);
    expect(ports.rows.operations).toHaveLength(2);
  });

  it('suppresses nothing once a field of it is gone', () => {
    expect(meets('severety=LOW', ID, ports)).toBe(true);
    expect(ports.rows.operations).toEqual([]);
  });
});
