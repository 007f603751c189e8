import { createInProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';

test('runs of which none comes to its end make the configuration stale, though each begins in time', () => {
  const world = createInProcess();
  const { instance } = world;
  const status = (): Record<string, string | undefined> =>
    instance.table(`${SCOPE}_sumo_status`).find('')[0] ?? {};
  instance.runJob('Poll Insights');
  expect(status()['health']).toBe('healthy');
  for (let minute = 1; minute <= 20; minute += 1) {
    instance.advance(60_000);
    for (const job of minute % 5 === 0 ? ['Continue Runs', 'Poll Insights'] : ['Continue Runs']) {
      instance.platform.faults.arm({ at: 1, kind: 'kill', table: `${SCOPE}_lease`, operation: 'insert' });
      instance.runJob(job);
      instance.platform.faults.clear();
    }
    if (minute === 14) expect(status()['health']).toBe('healthy');
  }
  expect(status()['health']).toBe('stale');
  instance.runJob('Poll Insights');
  expect(status()['health']).toBe('healthy');
  instance.close();
});
