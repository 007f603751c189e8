import { PollLoad } from '../support/poll-load.ts';

let load: PollLoad;

beforeEach(() => {
  load = new PollLoad();
  load.calls();
});

afterEach(() => load.close());

/** Calls of a poll: how many Insights each may list, and whether in full. */
const asked = (): string[] =>
  load
    .calls()
    .map(
      ({ query }) => `${query['limit']} ${(query['exclude'] ?? '').includes('entity') ? 'ids' : 'in full'}`,
    );

test('a quiet tenant is asked for ids alone, and a new Insight is read in full once', () => {
  load.arrive(1);
  load.minute();
  expect(asked()).toEqual(['50 ids', '50 in full']);
  for (let minute = 0; minute < 40; minute += 1) load.minute();
  expect(asked()).toEqual(Array(40).fill('50 ids'));
  expect(load.incidents()).toBe(1);
});

test('after a burst, a poll makes one call, and finds what is new', () => {
  load.arrive(1000, 5);
  load.minute();
  load.minute();
  expect(load.incidents()).toBe(1000);
  expect(asked().length).toBeLessThanOrEqual(24);
  for (let minute = 0; minute < 10; minute += 1) load.minute();
  expect(asked()).toHaveLength(10);
  load.arrive(3);
  load.minute();
  expect(asked()).toEqual(['50 ids', '50 in full']);
  // The next poll expects as many, and some more.
  load.arrive(3);
  load.minute();
  expect(asked()).toEqual(['6 in full']);
  expect(load.incidents()).toBe(1006);
});

test('an Insight that CSE lists late is found by the next poll, however many are newer', () => {
  load.arrive(300, 5);
  load.minute();
  load.minute();
  load.arrive(200, 5);
  load.minute();
  const before = load.incidents();
  asked();
  // Older than all the others.
  load.arrive(1, 600);
  load.minute();
  expect(load.incidents()).toBe(before + 1);
  expect(asked().length).toBeLessThanOrEqual(13);
  load.minute();
  expect(asked()).toHaveLength(1);
});

test('one that enters the list unseen, because another leaves it, is found within half of the overlap', () => {
  load.arrive(300, 5);
  load.minute();
  load.minute();
  asked();
  load.arrive(1, 600);
  load.leave(10);
  load.minute();
  expect(asked()).toHaveLength(1);
  expect(load.incidents()).toBe(300);
  for (let minute = 0; minute < 15; minute += 1) load.minute();
  expect(load.incidents()).toBe(301);
});

test('an Insight that leaves while a long list is read costs one call more', () => {
  load.arrive(1000, 5);
  asked();
  let calls = 0;
  load.world.cse.product.beforeAnswer(() => {
    calls += 1;
    if (calls === 10) load.leave(0);
  });
  load.minute();
  load.minute();
  expect(load.incidents()).toBe(1000);
  expect(asked().length).toBeLessThanOrEqual(24);
});
