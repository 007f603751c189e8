import { readAgain, readSoon } from '../../../src/server/rules/order.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);

let ports: FakePorts;
let status: ReturnType<typeof aRow>;
/** Seconds after the start for which readings were ordered, and their turns. */
let ordered: [seconds: number, turn: number][];

beforeEach(() => {
  ports = fakePorts(START);
  status = aRow({ configuration: 'own' });
  ordered = [];
  ports.events.watchRulesAt = (configuration, at, turn) => {
    expect(configuration).toBe('own');
    ordered.push([(at - START) / 1000, turn]);
  };
});

const seconds = (count: number): void => ports.pass(count * 1000);

describe('a notice of CSE', () => {
  it('has the rules read at once', () => {
    readSoon(status, ports);
    expect([ordered, status.text('rules_at')]).toEqual([[[0, 1]], '2026-01-15 12:00:00']);
  });

  it('that is one of many orders a reading a minute, and none is forgotten', () => {
    for (let notice = 0; notice < 150; notice += 1) {
      readSoon(status, ports);
      seconds(1);
    }
    expect(ordered).toEqual([0, 60, 120, 180].map((at) => [at, 1]));
  });
});

describe('a reading that has not come to its end', () => {
  it('goes on when it asks to, on a whole second', () => {
    ports.pass(100);
    readAgain(status, START + 5100, 3, ports);
    expect(ordered).toEqual([[6, 4]]);
  });

  it('joins one that comes before, and waits for no later one', () => {
    readAgain(status, START + 5000, 1, ports);
    seconds(1);
    readAgain(status, START + 6000, 7, ports);
    readAgain(status, START + 3000, 2, ports);
    expect(ordered).toEqual([
      [5, 2],
      [3, 3],
    ]);
  });

  it('is left to the job after ten turns', () => {
    readAgain(status, START + 2000, 10, ports);
    expect([ordered, status.text('rules_at')]).toEqual([[], '']);
  });
});
