import { testPlatform, type TestPlatform } from './support/platform.ts';
import { found } from './support/script.ts';

const TICKET = 'x_test_ticket';
const BOB = 'b'.repeat(32);

let test: TestPlatform;

beforeEach(() => {
  test = testPlatform();
  const group = test.insert('x_test_group', { name: 'Red team' });
  for (let n = 0; n < 20; n += 1) {
    const team = n < 2 ? group.sys_id : '';
    test.insert(TICKET, { title: `ticket ${n}`, state: '1', caller: n < 3 ? BOB : '', team });
  }
});

/** Rows that a database would look at for a query. */
function examined(query: string): number | undefined {
  found(test, TICKET, query);
  return test.examined.at(-1);
}

it.each([
  ['nothing is asked for', '', 20],
  ['the column has no index', 'title=ticket 1', 20],
  ['a reference has one', `caller=${BOB}`, 3],
  ['a range of it', `caller>a^state=1`, 3],
  ['one of several conditions does', `title=ticket 1^caller=${BOB}`, 3],
  ['either condition must do, and one does not', `caller=${BOB}^ORtitle=ticket 1`, 20],
  ['the table behind a reference can be read first', 'team.name=Red team', 2],
  ['what is behind the reference is a range', 'team.name>A', 20],
])('the rows that a database looks at where %s', (_what, query, rows) => {
  expect(examined(query)).toBe(rows);
});
