import {
  nearest,
  choiceOf,
  incidentChoices,
  type Choice,
} from '../../../src/server/configuration/choices.ts';
import { createFakeRows } from '../../support/rows.ts';

const STATES: Choice[] = [
  { value: '16', label: 'Analysis' },
  { value: '100', label: 'Post mortem' },
  { value: '55', label: 'Review' },
  { value: 'Analysis', label: 'Other' },
];

describe('a choice of Security Incidents', () => {
  test.each([
    [['100', 'Review'], '100'],
    [['4711', 'Review'], '55'],
    [['Analysis'], 'Analysis'],
    [['Other'], 'Analysis'],
    [['review'], undefined],
    [[''], undefined],
  ])('named %j is found by value, then by label, case-sensitive', (wanted, value) => {
    expect(choiceOf(STATES, ...wanted)?.value).toBe(value);
  });

  test.each([
    ['analysis', 'Analysis'],
    ['postMortem', 'Post mortem'],
    ['REVIEW', 'Review'],
    ['Closed', undefined],
    ['', undefined],
  ])('that %j means but for case and spaces is offered as it must be written', (wanted, meant) => {
    expect(nearest(STATES, wanted)).toBe(meant);
  });

  test('is one of the active ones of its field', () => {
    const rows = createFakeRows();
    const choice = { name: 'sn_si_incident', element: 'state', inactive: 'false', value: '16', label: 'A' };
    rows.insert('sys_choice', choice);
    rows.insert('sys_choice', { ...choice, value: '18', inactive: 'true' });
    rows.insert('sys_choice', { ...choice, value: '100', element: 'close_code' });
    expect(incidentChoices('state', rows)).toEqual([{ value: '16', label: 'A' }]);
  });

  test('is one of a task where Security Incidents have none of their own', () => {
    const rows = createFakeRows();
    const choice = { name: 'task', element: 'state', inactive: 'false', value: '3', label: 'Closed' };
    rows.insert('sys_choice', choice);
    expect(incidentChoices('state', rows)).toEqual([{ value: '3', label: 'Closed' }]);
    rows.insert('sys_choice', { ...choice, name: 'sn_si_incident', value: '16', label: 'Analysis' });
    expect(incidentChoices('state', rows)).toEqual([{ value: '16', label: 'Analysis' }]);
  });
});
