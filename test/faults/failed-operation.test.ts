import { DisturbedJobs, sampleOf, SCENARIOS } from '../support/disturbed-jobs.ts';

describe('a record operation that the database fails once', () => {
  const jobs = new DisturbedJobs();

  beforeAll(() => jobs.prepare());

  afterAll(() => jobs.close());

  test.each(SCENARIOS)('is made good: $name', (scenario) => {
    const operations = jobs.operationsOf(scenario);
    const wrong: string[] = [];
    for (const at of sampleOf(operations)) {
      const found = jobs.disturb(scenario, { at, kind: 'fail' });
      const { table, kind } = operations[at - 1] ?? {};
      wrong.push(...found.map((problem) => `${at} ${kind} ${table}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
});
