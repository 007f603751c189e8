import type { Configuration } from '../../../src/server/configuration/configuration.ts';
import { firstEnds, isLate, JOB_COLUMNS, jobFindings, noteEnd } from '../../../src/server/status/jobs.ts';
import { formatDateTime } from '../../../src/server/core/date.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ago = (milliseconds: number): string => formatDateTime(NOW - milliseconds);

const configuration = (values: Partial<Configuration> = {}): Configuration =>
  ({
    interval: 5 * MINUTE,
    savedAt: NOW - 90 * HOUR,
    closedInCse: 'note',
    watchRules: true,
    ...values,
  }) as Configuration;

/** All jobs have just come to their end but for those that are given. */
const status = (values: Record<string, string>) =>
  aRow({
    last_run: ago(5 * MINUTE),
    ...Object.fromEntries(JOB_COLUMNS.map((column) => [column, ago(MINUTE)])),
    ...values,
  });

describe('a job that does not come to its end', () => {
  it.each([
    ['follow_ended', 'Follow Insights', HOUR],
    ['rules_ended', 'Watch Rules', HOUR],
    ['check_ended', 'Check Deliveries', 20 * MINUTE],
    ['continue_ended', 'Continue Runs', 20 * MINUTE],
    ['clean_up_ended', 'Clean Up', 72 * HOUR],
  ])('is named by the poll after its time, and no sooner: %s', (column, name, patience) => {
    const said = (age: number) => jobFindings(status({ [column]: ago(age) }), configuration(), NOW);
    expect(said(patience)).toEqual([]);
    expect(said(patience + 1000)).toEqual([
      expect.stringContaining(`The job ${name} has not come to its end`),
    ]);
  });

  it('is not missed where nobody wants what it does', () => {
    const unwanted = {
      closedInCse: 'off',
      noteChanges: false,
      reopenIncident: false,
      watchRules: false,
    } as const;
    const old = status({ follow_ended: ago(9 * HOUR), rules_ended: ago(9 * HOUR) });
    expect(jobFindings(old, configuration(unwanted), NOW)).toEqual([]);
    expect(jobFindings(old, configuration(), NOW)).toHaveLength(2);
  });

  it('has its time anew where the configuration was saved, or the poll was away as long', () => {
    const old = { follow_ended: ago(9 * HOUR) };
    expect(jobFindings(status(old), configuration({ savedAt: NOW - MINUTE }), NOW)).toEqual([]);
    expect(jobFindings(status({ ...old, last_run: ago(HOUR) }), configuration(), NOW)).toEqual([]);
    expect(jobFindings(status({ ...old, last_run: '' }), configuration(), NOW)).toEqual([]);
  });

  it('has its time from the first poll on, also after an upgrade', () => {
    const upgraded = status({ follow_ended: '', check_ended: '' });
    expect(isLate(upgraded, 'follow', 0, NOW)).toBe(false);
    expect(firstEnds(upgraded, NOW)).toEqual({ follow_ended: ago(0), check_ended: ago(0) });
  });

  it('is noted every five minutes at most, and where a clock was ahead', () => {
    const ports = fakePorts(NOW);
    const noted = (value: string): string => {
      const row = status({ check_ended: value });
      noteEnd(row, 'check', ports);
      return row.text('check_ended');
    };
    expect(noted(ago(4 * MINUTE))).toBe(ago(4 * MINUTE));
    expect(noted(ago(5 * MINUTE))).toBe(ago(0));
    expect(noted(ago(-HOUR))).toBe(ago(0));
    expect(noted('')).toBe(ago(0));
  });
});
