import { readSoon } from '../../../src/server/rules/order.ts';
import { jobOf } from '../../../src/server/records/job.ts';
import { fakePorts, jobIn, type FakePorts } from '../../support/ports.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);

let ports: FakePorts;
/** Seconds after the start for which readings were asked for, and how many there were in a row. */
let asked: [seconds: number, count: number][];

beforeEach(() => {
  ports = fakePorts(START);
  asked = [];
  ports.events.watchRulesAt = (configuration, at, count) => {
    expect(configuration).toBe('own');
    asked.push([(at - START) / 1000, count]);
  };
});

describe('a rule event of CSE', () => {
  it('has the rules read at once', () => {
    readSoon('own', ports);
    expect([asked, jobIn(ports, 'rules')['continue_at']]).toEqual([[[0, 1]], '2026-01-15 12:00:00']);
  });

  it('that is one of many asks for a reading a minute, and none is forgotten', () => {
    for (let alert = 0; alert < 150; alert += 1) {
      readSoon('own', ports);
      ports.pass(1000);
    }
    expect(asked).toEqual([0, 60, 120, 180].map((at) => [at, 1]));
  });

  it('has them read at once where a clock that was ahead has put a reading off by hours', () => {
    jobOf('own', 'rules', ports).save({ continue_at: '2026-01-15 18:00:00' });
    readSoon('own', ports);
    expect(asked).toEqual([[0, 1]]);
  });
});
