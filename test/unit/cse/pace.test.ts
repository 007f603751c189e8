import { createPace, type Pace } from '../../../src/server/cse/pace.ts';

describe('the pace of CSE calls', () => {
  let now = 1_000_000;
  const clock = { now: () => now };
  const called = (pace: Pace): void => pace.called(now, true);
  /** A call that takes so many milliseconds. */
  const call = (pace: Pace, took: number, answered = true): void => {
    const began = now;
    now += took;
    pace.called(began, answered);
  };
  beforeEach(() => {
    now = 1_000_000;
  });

  it('allows four calls at once and not a fifth', () => {
    const pace = createPace(clock, '');
    for (let call = 0; call < 4; call += 1) {
      expect(pace.ready()).toBe(true);
      called(pace);
    }
    expect(pace.ready()).toBe(false);
  });

  it('allows the fifth a second after CSE has counted the first, taken to be halfway through the call', () => {
    const pace = createPace(clock, '');
    for (const took of [400, 100, 100, 100]) call(pace, took);
    // The first was counted at 200, and the quickest of the four takes 50 to be counted.
    expect(pace.nextAt()).toBe(1_000_000 + 200 + 1000 - 50);
    now = pace.nextAt() - 1;
    expect(pace.ready()).toBe(false);
    now += 1;
    expect(pace.ready()).toBe(true);
  });

  it('makes four calls a second without a gap where each takes a quarter of a second', () => {
    const pace = createPace(clock, '');
    for (let count = 0; count < 40; count += 1) {
      expect(pace.ready()).toBe(true);
      call(pace, 250);
    }
    expect(now).toBe(1_010_000);
  });

  it('says when as many calls may begin as a delivery needs', () => {
    const pace = createPace(clock, '');
    for (const took of [100, 100, 100]) call(pace, took);
    // The second call from now on begins a call's time after the first, and so on.
    expect([1, 2, 3, 4].map((many) => pace.nextAt(many))).toEqual([0, 1_000_900, 1_000_900, 1_000_900]);
  });

  it('does not take a call that was cut off for a quick one', () => {
    const pace = createPace(clock, '');
    for (const took of [250, 250, 250]) call(pace, took);
    call(pace, 0, false);
    expect(pace.nextAt()).toBe(1_001_000);
  });

  it('calls a tenant silent after two calls without an answer, also where another worker made the first', () => {
    const pace = createPace(clock, '');
    call(pace, 100, false);
    expect(pace.isSilent()).toBe(false);
    const next = createPace(clock, pace.text());
    call(next, 100);
    call(next, 100, false);
    expect(next.isSilent()).toBe(false);
    const last = createPace(clock, next.text());
    call(last, 100, false);
    expect(last.isSilent()).toBe(true);
    expect(createPace(clock, last.text()).isSilent()).toBe(true);
  });

  it('never begins more than four calls in any second, however long they take', () => {
    const pace = createPace(clock, '');
    const begins: number[] = [];
    for (let turn = 0; turn < 400; turn += 1) {
      if (pace.ready()) {
        begins.push(now);
        call(pace, (turn * 37) % 320);
      }
      now += 10;
    }
    const tooMany = begins.filter((begin, index) => begin - (begins[index - 4] ?? -Infinity) < 1000);
    expect(tooMany).toEqual([]);
    expect(begins.length).toBeGreaterThan(12);
  });

  it('carries over to the next worker', () => {
    const first = createPace(clock, '');
    for (let call = 0; call < 6; call += 1) called(first);
    const second = createPace(clock, first.text());
    expect(second.ready()).toBe(false);
    expect(second.nextAt()).toBe(first.nextAt());
    expect(first.text().length).toBeLessThanOrEqual(200);
  });

  it('waits a second at most for calls that a clock has noted that was ahead, of this worker or the last', () => {
    const hours = now + 6 * 3_600_000;
    const next = createPace(clock, `${hours},${hours},${hours},${hours}`);
    expect([next.ready(), next.fits(1), next.nextAt()]).toEqual([false, false, now + 1000]);
    now += 1000;
    expect([next.ready(), next.fits(4)]).toEqual([true, true]);
    for (let call = 0; call < 4; call += 1) called(next);
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
