import { formatQuery, parseQuery } from '../query/index.ts';
import { testPlatform } from './support/platform.ts';
import { found } from './support/script.ts';

const TICKET = 'x_test_ticket';

test('Q30 RLQUERY counts related records, JOIN asks for one', () => {
  const test = testPlatform();
  const { sys_id: team } = test.insert('x_test_group', { name: 'Red team' });
  test.insert(TICKET, { title: 'alpha', state: '1' });
  test.insert(TICKET, { title: 'beta', state: '2', team });
  const groups = (query: string) => found(test, 'x_test_group', query, 'name');
  test.insert('x_test_group', { name: 'Blue team' });
  test.insert(TICKET, { title: 'delta', state: '1', team: team });
  const tickets = (count: string, conditions = '') =>
    `RLQUERYx_test_ticket.team,${count}^${conditions}ENDRLQUERY`;
  expect(groups(tickets('>0'))).toEqual(['Red team']);
  expect(groups(tickets('=0'))).toEqual(['Blue team']);
  expect(groups(tickets('>=2'))).toEqual(['Red team']);
  expect(groups(tickets('>=2', 'state=2^'))).toEqual([]);
  expect(groups(`${tickets('=1,m2m', 'state=2^title=beta^')}^nameSTARTSWITHRed`)).toEqual(['Red team']);
  expect(groups('JOINx_test_group.sys_id=x_test_ticket.team!title=beta')).toEqual(['Red team']);
  expect(groups('JOINx_test_group.sys_id=x_test_ticket.team!title=alpha^nameISNOTEMPTY')).toEqual([]);
  const both = `${tickets('>0', 'state=2^')}^name=Red team`;
  expect(formatQuery(parseQuery(both))).toBe(both);
});
