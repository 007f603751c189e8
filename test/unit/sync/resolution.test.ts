import { closeCodeFor, readRules, resolutionFor, type Rule } from '../../../src/server/sync/resolution.ts';
import { createFakeRows } from '../../support/rows.ts';

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

describe('the close code of an incident', () => {
  const CHOICES = [
    { value: '2', label: 'False positive' },
    { value: '101', label: 'Threat mitigated' },
    { value: '100', label: 'Investigation completed' },
    { value: '-100', label: 'Not resolved' },
  ];
  const BACK: Rule[] = [
    { state: '', closeCode: '', resolution: 'Duplicate' },
    { state: '7', closeCode: '-100', resolution: 'Duplicate' },
    { state: '', closeCode: '4711', resolution: 'False Positive' },
    { state: '', closeCode: '2', resolution: 'False Positive' },
    { state: '3', closeCode: 'Threat mitigated', resolution: 'Malware Removed' },
    { state: '', closeCode: '100', resolution: 'Resolved' },
  ];

  test.each([
    ['False Positive', '', '2'],
    ['false positive', 'Unheard of', '2'],
    ['Resolved', 'Malware Removed', '101'],
    ['Duplicate', '', '100'],
    ['', '', '100'],
  ])('of an Insight closed as %s (%s) is %s', (resolution, subResolution, closeCode) => {
    expect(closeCodeFor(BACK, resolution, subResolution, CHOICES)).toBe(closeCode);
  });

  test('is left alone where no row names one that the instance has', () => {
    expect(closeCodeFor([], 'Resolved', '', CHOICES)).toBe('');
    expect(closeCodeFor(BACK, 'Resolved', '', [])).toBe('');
  });
});

describe('the rows of the resolution map', () => {
  test('serve one direction or both: an empty or unknown one is both', () => {
    const rows = createFakeRows();
    const directions = ['both', 'to_cse', 'from_cse', '', 'sideways'];
    directions.forEach((direction, order) =>
      rows.put('x_sul_sumo_logic_s_resolution_map', {
        active: 'true',
        order: String(order),
        direction,
        resolution: direction || 'empty',
      }),
    );
    const of = (read: Rule[]): string[] => read.map((rule) => rule.resolution);
    expect(of(readRules(rows))).toEqual(['both', 'to_cse', 'empty', 'sideways']);
    expect(of(readRules(rows, 'from_cse'))).toEqual(['both', 'from_cse', 'empty', 'sideways']);
  });
});
