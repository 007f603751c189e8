import { jobOf } from '../../../src/server/records/job.ts';
import { askAgain } from '../../../src/server/slice/ask-again.ts';
import type { Job } from '../../../src/server/slice/job.ts';
import { fakePorts, jobIn, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);

const JOB: Job = {
  key: 'rules',
  name: 'Watch Rules',
  area: 'rules',
  task: 'Watching the rules',
  mostSlices: 10,
  whenBusy: 5000,
  raise: (events, configuration, at, count) => events.watchRulesAt(configuration, at, count),
};

let ports: FakePorts;
/** Seconds after the start for which slices were asked for, and how many there were in a row. */
let asked: [seconds: number, count: number][];

beforeEach(() => {
  ports = fakePorts(START);
  asked = [];
  ports.events.watchRulesAt = (_configuration, at, count) => void asked.push([(at - START) / 1000, count]);
});

/** @param at milliseconds after the start */
const ask = (at: number, count: number, job = JOB): void =>
  askAgain({ job, row: aRow({}, 'own'), count, ports }, jobOf('own', 'rules', ports), START + at);

describe('work that has not come to its end', () => {
  it('continues when it asks to, on a whole second', () => {
    ports.pass(100);
    ask(5100, 3);
    expect(asked).toEqual([[6, 4]]);
    expect(jobIn(ports, 'rules')).toMatchObject({ configuration: 'own', continue_at: '2026-01-15 12:00:06' });
  });

  it('joins a slice that comes before, and waits for no later one', () => {
    ask(5000, 1);
    ports.pass(1000);
    ask(6000, 7);
    ask(3000, 2);
    expect(asked).toEqual([
      [5, 2],
      [3, 3],
    ]);
  });

  it('is left to the scheduled job after as many slices in a row as the job may ask for', () => {
    ask(2000, 10);
    expect([asked, jobIn(ports, 'rules')]).toEqual([[], {}]);
    const { mostSlices: _limit, ...unlimited } = JOB;
    ask(2000, 10, unlimited);
    expect(asked).toEqual([[2, 11]]);
  });
});
