import { createPace } from '../../../src/server/cse/pace.ts';

describe('the pace of CSE calls', () => {
  let now = 1_000_000;
  const clock = { now: () => now };
  beforeEach(() => {
    now = 1_000_000;
  });

  it('allows four calls at once and not a fifth', () => {
    const pace = createPace(clock, '');
    for (let call = 0; call < 4; call += 1) {
      expect(pace.ready()).toBe(true);
      pace.called();
    }
    expect(pace.ready()).toBe(false);
  });

  it('allows the fifth a second after the first one ended, not earlier', () => {
    const pace = createPace(clock, '');
    for (let call = 0; call < 4; call += 1) {
      pace.called();
      now += 100;
    }
    expect(pace.nextAt()).toBe(1_001_000);
    now = 1_000_999;
    expect(pace.ready()).toBe(false);
    now = 1_001_000;
    expect(pace.ready()).toBe(true);
  });

  it('never begins more than four calls in any second, however long they take', () => {
    const pace = createPace(clock, '');
    const begins: number[] = [];
    for (let turn = 0; turn < 400; turn += 1) {
      if (pace.ready()) {
        begins.push(now);
        now += (turn * 37) % 120;
        pace.called();
      }
      now += 10;
    }
    const tooMany = begins.filter((begin, index) => begin - (begins[index - 4] ?? -Infinity) < 1000);
    expect(tooMany).toEqual([]);
    expect(begins.length).toBeGreaterThan(12);
  });

  it('carries over to the next worker', () => {
    const first = createPace(clock, '');
    for (let call = 0; call < 6; call += 1) first.called();
    const second = createPace(clock, first.text());
    expect(second.ready()).toBe(false);
    expect(second.nextAt()).toBe(first.nextAt());
    expect(first.text().length).toBeLessThanOrEqual(200);
  });

  it('waits a second at most for calls that a clock has noted that was ahead, of this worker or the last', () => {
    const hours = now + 6 * 3_600_000;
    const next = createPace(clock, `${hours},${hours},${hours},${hours}`);
    expect([next.ready(), next.room(), next.nextAt()]).toEqual([false, 0, now + 1000]);
    now += 1000;
    expect([next.ready(), next.room()]).toEqual([true, 4]);
    for (let call = 0; call < 4; call += 1) next.called();
    now -= 6 * 3_600_000;
    expect(next.ready()).toBe(false);
    now += 1000;
    expect(next.ready()).toBe(true);
  });

  it.each(['', 'nonsense', ',,', '-5,0', 'NaN'])('starts over with the unreadable note %p', (note) => {
    expect(createPace(clock, note).ready()).toBe(true);
    expect(createPace(clock, note).text()).toBe('');
  });
});
