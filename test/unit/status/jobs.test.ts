import type { Configuration } from '../../../src/server/configuration/configuration.ts';
import { expectJobs, isLate, jobFindings, noteEnd } from '../../../src/server/status/jobs.ts';
import { formatDateTime } from '../../../src/server/core/date.ts';
import { jobOf, jobsOf, type Jobs } from '../../../src/server/records/job.ts';
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

const KEYS = ['follow', 'rules', 'check', 'continue', 'clean_up'] as const;

/** All jobs have just come to their end but for those that are given, with the milliseconds since their end. */
const jobs = (ages: Readonly<Record<string, number>>): Jobs =>
  new Map(KEYS.map((key) => [key, { ended: NOW - (ages[key] ?? MINUTE), continueAt: null, problem: '' }]));
const status = (lastRun = ago(5 * MINUTE)) => aRow({ last_run: lastRun });

describe('a job that does not complete', () => {
  it.each([
    ['follow', 'Follow Insights', HOUR],
    ['rules', 'Watch Rules', HOUR],
    ['check', 'Check Deliveries', 20 * MINUTE],
    ['continue', 'Continue Runs', 20 * MINUTE],
    ['clean_up', 'Clean Up', 72 * HOUR],
  ])('is named by the poll after its time, and no sooner: %s', (key, name, patience) => {
    const said = (age: number) => jobFindings(status(), jobs({ [key]: age }), configuration(), NOW);
    expect(said(patience)).toEqual([]);
    expect(said(patience + 1000)).toEqual([expect.stringContaining(`The job ${name} has not completed`)]);
  });

  it('is not missed where nobody wants what it does', () => {
    const unwanted = {
      closedInCse: 'off',
      noteChanges: false,
      reopenIncident: false,
      watchRules: false,
    } as const;
    const old = jobs({ follow: 9 * HOUR, rules: 9 * HOUR });
    expect(jobFindings(status(), old, configuration(unwanted), NOW)).toEqual([]);
    expect(jobFindings(status(), old, configuration(), NOW)).toHaveLength(2);
  });

  it('has its time again where the configuration was saved, or the poll was away as long', () => {
    const old = jobs({ follow: 9 * HOUR });
    expect(jobFindings(status(), old, configuration({ savedAt: NOW - MINUTE }), NOW)).toEqual([]);
    expect(jobFindings(status(ago(HOUR)), old, configuration(), NOW)).toEqual([]);
    expect(jobFindings(status(''), old, configuration(), NOW)).toEqual([]);
  });

  it('has its time from the first poll on, also after an upgrade that brings a job', () => {
    const ports = fakePorts(NOW);
    jobOf('own', 'check', ports).save({ ended: ago(HOUR) });
    expect(isLate(jobsOf('own', ports), 'follow', 0, NOW)).toBe(false);
    expectJobs('own', jobsOf('own', ports), ports);
    const ends = Object.fromEntries(Array.from(jobsOf('own', ports), ([key, { ended }]) => [key, ended]));
    expect(ends).toEqual({ follow: NOW, rules: NOW, check: NOW - HOUR, continue: NOW, clean_up: NOW });
  });

  it('is noted every five minutes at most, and where a clock was ahead', () => {
    const ports = fakePorts(NOW);
    const noted = (value: string): string => {
      const state = jobOf('own', 'check', ports);
      state.save({ ended: value });
      noteEnd(state, ports);
      return state.text('ended');
    };
    expect(noted(ago(4 * MINUTE))).toBe(ago(4 * MINUTE));
    expect(noted(ago(5 * MINUTE))).toBe(ago(0));
    expect(noted(ago(-HOUR))).toBe(ago(0));
    expect(noted('')).toBe(ago(0));
  });

  it('that a clock ahead has noted in the future counts from the next look on', () => {
    const ports = fakePorts(NOW);
    jobOf('own', 'check', ports).save({ ended: ago(-6 * HOUR) });
    expect(jobsOf('own', ports).get('check')?.ended).toBe(NOW);
    ports.pass(HOUR);
    expect(isLate(jobsOf('own', ports), 'check', 0, NOW + HOUR)).toBe(true);
  });
});
