import { DisturbedJobs, sampleOf, SCENARIOS, SECONDS, type Operation } from '../support/disturbed-jobs.ts';

/**
 * Where nothing can be asked any more before the effect: the platform's own write of an incident that its import engine changes, and of
 * a configuration item that Identification and Reconciliation creates.
 */
const BY_THE_PLATFORM = [
  'sn_si_incident update',
  'cmdb_ci_unclassed_hardware insert',
  'sn_sec_cmn_unmatched_ci insert',
];

function isOurs({ table, kind }: Operation): boolean {
  return !BY_THE_PLATFORM.includes(`${table} ${kind}`);
}

describe('a worker that sleeps past its lease and wakes', () => {
  const jobs = new DisturbedJobs();

  beforeAll(() => jobs.prepare());

  afterAll(() => jobs.close());

  test.each(SCENARIOS)('does nothing twice: $name', (scenario) => {
    const operations = jobs.operationsOf(scenario);
    const wrong: string[] = [];
    for (const at of sampleOf(operations)) {
      const operation = operations[at - 1];
      if (operation === undefined || !isOurs(operation)) continue;
      const found = jobs.disturb(scenario, { at, kind: 'sleep', seconds: SECONDS, job: scenario.job });
      wrong.push(...found.map((problem) => `${at} ${operation.kind} ${operation.table}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
});
