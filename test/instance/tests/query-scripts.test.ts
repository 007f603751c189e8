import { testPlatform, type TestPlatform } from './support/platform.ts';
import { found, scriptNames } from './support/script.ts';

const TICKET = 'x_test_ticket';

let test: TestPlatform;

beforeEach(() => {
  test = testPlatform();
  for (const title of ['alpha', 'beta']) test.insert(TICKET, { title });
});

/** Titles that a query finds, sorted. */
function titles(query: string): string[] {
  return found(test, TICKET, query).sort();
}

it('Q13 any other script runs too, in any case of the word, for a list and for each of its items', () => {
  // The sandbox of this test gives back what it is asked to run.
  for (const title of ['evaluated:one()', 'evaluated:gs.two()']) test.insert(TICKET, { title });
  expect(titles('title=javascript:one()')).toEqual(['evaluated:one()']);
  expect(titles('title= JavaScript:one()')).toEqual(['evaluated:one()']);
  expect(titles('titleINjavascript:gs.two()')).toEqual(['evaluated:gs.two()']);
  expect(titles('titleINalpha,javascript:one()')).toEqual(['alpha', 'evaluated:one()']);
  expect(titles('title=a javascript:one()')).toEqual([]);
  expect(new (scriptNames(test).GlideRecord!)(TICKET).get('sys_id', 'javascript:one()')).toBe(false);
});

it('Q13 a script of a request is not emulated: the platform has a sandbox of its own for it', () => {
  test.tx.kind = 'request';
  expect(() => titles('opened_at>javascript:new Thing().when()')).toThrow('is not emulated');
});
