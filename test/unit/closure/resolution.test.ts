import { resolutionFor, type Rule } from '../../../src/server/closure/resolution.ts';

const RULES: Rule[] = [
  { state: '', closeCode: '2', resolution: 'False Positive' },
  { state: '3', closeCode: 'Threat mitigated', resolution: 'Malware Removed' },
  { state: '7', closeCode: '', resolution: 'No Action' },
  { state: '', closeCode: '', resolution: 'Resolved' },
];

describe('the resolution of an Insight', () => {
  test.each([
    ['3', '2', 'False positive', 'False Positive'],
    ['7', '2', 'False positive', 'False Positive'],
    ['3', '101', 'Threat mitigated', 'Malware Removed'],
    ['7', '101', 'Threat mitigated', 'No Action'],
    ['3', '', '', 'Resolved'],
  ])('of an incident in state %s with close code %s (%s) is %s', (state, code, label, resolution) => {
    expect(resolutionFor(RULES, state, code, label)).toBe(resolution);
  });

  test('is Resolved where no row matches, or the one that does names none', () => {
    expect(resolutionFor([], '3', '2', '')).toBe('Resolved');
    expect(resolutionFor([{ state: '', closeCode: '', resolution: '' }], '3', '2', '')).toBe('Resolved');
  });
});
