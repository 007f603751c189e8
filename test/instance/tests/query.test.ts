import { formatQuery, matchesRow, parseQuery } from '../query/index.ts';
import { testPlatform, type TestPlatform } from './support/platform.ts';
import { found, scriptNames, type Script } from './support/script.ts';

const TICKET = 'x_test_ticket';
const BOB = 'b'.repeat(32);

let test: TestPlatform;

beforeEach(() => {
  test = testPlatform();
  const group = test.insert('x_test_group', { name: 'Red team', lead: BOB });
  test.insert(TICKET, { title: 'alpha', priority: '1', kind: 'low', state: '1', caller: 'a'.repeat(32) });
  test.insert(TICKET, { title: 'beta', priority: '2', kind: 'low', state: '2', team: group.sys_id });
  test.insert(TICKET, {
    title: 'Gamma',
    priority: '10',
    kind: 'high',
    state: '3',
    active: 'false',
    caller: BOB,
  });
});

/** Titles that a query finds, sorted. */
function titles(query: string): string[] {
  return found(test, TICKET, query).sort();
}

/** Titles that a script's query finds, sorted. */
function scripted(work: (record: Script) => void): string[] {
  const record = newRecord();
  work(record);
  record.query();
  const all: string[] = [];
  while (record.next()) all.push(record.getValue('title'));
  return all.sort();
}

function newRecord(): Script {
  return new (scriptNames(test).GlideRecord!)(TICKET);
}

it('Q01 addQuery twice ANDs the conditions', () => {
  expect(
    scripted((gr) => {
      gr.addQuery('kind', 'low');
      gr.addQuery('priority', 2);
    }),
  ).toEqual(['beta']);
});

it('Q02 addOrCondition binds to its own condition only', () => {
  expect(
    scripted((gr) => {
      gr.addQuery('active', true);
      gr.addQuery('title', '=', 'alpha').addOrCondition('title', '=', 'Gamma');
    }),
  ).toEqual(['alpha']);
});

it('Q03 ^OR binds tighter than ^', () => {
  expect(titles('active=true^title=alpha^ORtitle=Gamma')).toEqual(['alpha']);
  expect(titles('title=alpha^ORtitle=Gamma^active=false')).toEqual(['Gamma']);
});

it('Q04 ^NQ starts an independent group', () => {
  expect(titles('kind=low^priority=1^NQkind=high')).toEqual(['Gamma', 'alpha']);
});

it('Q05 a trailing ^EQ is ignored', () => {
  expect(titles('title=beta^EQ')).toEqual(['beta']);
});

it('Q06 several addEncodedQuery and addQuery calls are ANDed, and getEncodedQuery joins them', () => {
  const record = newRecord();
  record.addEncodedQuery('active=true');
  record.addQuery('priority', '1');
  expect(record.getEncodedQuery()).toBe('active=true^priority=1');
  expect(
    scripted((gr) => {
      gr.addQuery('kind', 'low');
      gr.addEncodedQuery('title=alpha^NQtitle=Gamma');
    }),
  ).toEqual(['alpha']);
});

it('Q07 an empty encoded query finds every row, and is not a valid one', () => {
  expect(titles('')).toHaveLength(3);
  expect(newRecord().isValidEncodedQuery('')).toBe(false);
  expect(newRecord().isValidEncodedQuery('kind=low')).toBe(true);
});

it('Q08 an unknown field throws in strict mode', () => {
  expect(() => titles('nope=1')).toThrow('Unknown field in a query on x_test_ticket: nope=1');
  expect(() => titles('caller.nope=1')).toThrow('caller.nope=1');
});

it('Q08 in lenient mode the condition on an unknown field is dropped and the rest runs', () => {
  test.platform.mode = 'lenient';
  expect(titles('nope=1')).toHaveLength(3);
  expect(titles('nope=1^title=beta')).toEqual(['beta']);
});

it('Q08 glide.invalid_query.returns_no_rows makes a lenient invalid query find nothing', () => {
  test.platform.mode = 'lenient';
  test.insert('sys_properties', { name: 'glide.invalid_query.returns_no_rows', value: 'true' });
  expect(titles('nope=1^ORtitle=beta')).toEqual([]);
});

it('Q09 isEncodedQueryValid on an invalid query adds a condition that finds nothing', () => {
  const record = newRecord();
  expect(record.isEncodedQueryValid('nope=1')).toBe(false);
  record.query();
  expect(record.getEncodedQuery()).toBe('sys_idNotValidnull');
  expect(record.getRowCount()).toBe(0);
});

it('Q10 a condition with an empty value tests for empty', () => {
  expect(titles('caller=')).toEqual(['beta']);
  expect(titles('caller!=')).toEqual(['Gamma', 'alpha']);
});

it('Q11 ^ and , inside values are structural', () => {
  test.insert(TICKET, { title: 'a^kind=low', kind: 'odd' });
  expect(titles('title=a^kind=low')).toEqual([]);
  expect(titles('titleINalpha,beta')).toEqual(['alpha', 'beta']);
});

it('Q12 whitespace in values counts, and NOT IN and NOT LIKE hold a space', () => {
  test.insert(TICKET, { title: ' beta' });
  expect(titles('title= beta')).toEqual([' beta']);
  expect(titles('priorityISNOTEMPTY^titleNOT INalpha,beta')).toEqual(['Gamma']);
  expect(titles('titleNOT LIKEa')).toEqual([]);
});

it('Q13 javascript: values are worked out on the server, in the time zone of the user', () => {
  test.insert(TICKET, { title: 'today', opened_at: '2026-03-11 00:00:00' });
  test.insert(TICKET, { title: 'last week', opened_at: '2026-03-04 09:29:59' });
  expect(titles('opened_at>=javascript:gs.beginningOfToday()')).toEqual(['today']);
  expect(titles('opened_at<javascript:gs.daysAgo(7)')).toEqual(['last week']);
  expect(titles('opened_at>=javascript:gs.daysAgoStart(7)')).toEqual(['last week', 'today']);
  expect(titles('caller=javascript:gs.getUserID()')).toEqual(['alpha']);
  test.tx.user = { ...test.tx.user, timeZone: 'Asia/Tokyo' };
  expect(titles('opened_at>=javascript:gs.beginningOfToday()')).toEqual(['today']);
  expect(titles('opened_at>javascript:gs.endOfYesterday()')).toEqual(['today']);
});

it('Q14 conditions dot-walk over one and two references', () => {
  expect(titles('caller.vip=true')).toEqual(['alpha']);
  expect(titles('team.lead.user_name=bob')).toEqual(['beta']);
});

it('Q15 ORDERBY and ORDERBYDESC sort, several in their order, as orderBy and orderByDesc do', () => {
  expect(found(test, TICKET, 'ORDERBYDESCpriority')).toEqual(['Gamma', 'beta', 'alpha']);
  expect(found(test, TICKET, 'ORDERBYkind^ORDERBYDESCtitle')).toEqual(['Gamma', 'beta', 'alpha']);
  const record = newRecord();
  record.orderBy('kind');
  record.orderByDesc('title');
  expect(record.getEncodedQuery()).toBe('ORDERBYkind^ORDERBYDESCtitle');
});

it('Q16 IN takes a comma list or an array, NOT IN likewise', () => {
  expect(titles('priorityIN1,10')).toEqual(['Gamma', 'alpha']);
  expect(scripted((gr) => gr.addQuery('title', 'IN', ['alpha', 'beta']))).toEqual(['alpha', 'beta']);
  expect(scripted((gr) => gr.addQuery('title', 'NOT IN', ['alpha', 'beta']))).toEqual(['Gamma']);
});

it('Q17 BETWEEN includes both ends, for numbers, dates and text', () => {
  test.insert(TICKET, { title: 'delta', opened_at: '2026-03-01 00:00:00' });
  expect(titles('priorityBETWEEN2@10')).toEqual(['Gamma', 'beta']);
  expect(titles('opened_atBETWEEN2026-03-01 00:00:00@2026-03-02 00:00:00')).toEqual(['delta']);
  expect(titles('titleBETWEENbeta@delta')).toEqual(['beta', 'delta']);
});

it('Q18 STARTSWITH, ENDSWITH, LIKE and their opposites', () => {
  expect(titles('titleSTARTSWITHal')).toEqual(['alpha']);
  expect(titles('titleENDSWITHMMA')).toEqual(['Gamma']);
  expect(titles('titleLIKEet')).toEqual(['beta']);
  expect(titles('titleNOTLIKEet')).toEqual(['Gamma', 'alpha']);
  expect(scripted((gr) => gr.addQuery('title', 'CONTAINS', 'et'))).toEqual(['beta']);
  expect(scripted((gr) => gr.addQuery('title', 'DOES NOT CONTAIN', 'et'))).toEqual(['Gamma', 'alpha']);
});

it('Q18 on a reference these operators compare the display value', () => {
  expect(titles('callerSTARTSWITHbob')).toEqual(['Gamma']);
  expect(titles('teamLIKEred')).toEqual(['beta']);
});

it('Q19 text is compared without regard to case, through an index too', () => {
  test.insert(TICKET, { title: 'keyed', ticket_key: 'KEY-1' });
  expect(titles('title=GAMMA')).toEqual(['Gamma']);
  expect(titles('ticket_key=key-1')).toEqual(['keyed']);
});

it('Q20 ISEMPTY, ISNOTEMPTY, EMPTYSTRING and ANYTHING, addNullQuery and addNotNullQuery', () => {
  expect(titles('callerISEMPTY')).toEqual(['beta']);
  expect(titles('callerISNOTEMPTY')).toEqual(['Gamma', 'alpha']);
  expect(titles('callerEMPTYSTRING')).toEqual(['beta']);
  expect(titles('callerANYTHING')).toHaveLength(3);
  expect(scripted((gr) => gr.addNullQuery('caller'))).toEqual(['beta']);
  expect(scripted((gr) => gr.addNotNullQuery('caller'))).toEqual(['Gamma', 'alpha']);
});

it('Q21 SAMEAS and NSAMEAS compare two fields, dates to a granularity', () => {
  test.insert(TICKET, { title: 'same', opened_at: '2026-03-01 08:00:00', closed_at: '2026-03-01 17:00:00' });
  expect(titles('opened_atSAMEASclosed_at^opened_atISNOTEMPTY')).toEqual([]);
  expect(titles('opened_atSAMEASclosed_at@day^opened_atISNOTEMPTY')).toEqual(['same']);
  expect(titles('opened_atNSAMEASclosed_at^opened_atISNOTEMPTY')).toEqual(['same']);
});

it('Q22 GT_FIELD and its like compare two fields', () => {
  expect(titles('priorityGT_FIELDstate')).toEqual(['Gamma']);
  expect(titles('priorityGT_OR_EQUALS_FIELDstate')).toHaveLength(3);
  expect(titles('stateLT_FIELDpriority')).toEqual(['Gamma']);
  expect(titles('priorityLT_OR_EQUALS_FIELDstate')).toEqual(['alpha', 'beta']);
});

it.each([
  ['Q23 MORETHAN', 'opened_atMORETHANclosed_at@day@before@3', 'query operator MORETHAN'],
  [
    'Q25 DATEPART',
    'opened_atDATEPARTMonday@javascript:gs.datePart("dayofweek","monday","EE")',
    'query operator DATEPART',
  ],
  ['Q27 DYNAMIC', 'callerDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'query operator DYNAMIC'],
  ['Q28 IN_HIERARCHY', 'teamIN_HIERARCHYx', 'query operator IN_HIERARCHY'],
  ['Q29 VALCHANGES', 'stateVALCHANGES', 'query operator VALCHANGES'],
  ['Q30 another RLQUERY', 'RLQUERYx_test_task.parent^ENDRLQUERY', 'query RLQUERYx_test_task.parent'],
  ['Q30 RLQUERY without its end', 'RLQUERYx_test_task.parent,>=1', 'an RLQUERY without ENDRLQUERY'],
  ['Q30 another JOIN', 'JOINx_test_group', 'query JOINx_test_group'],
  ['Q31 full text', '123TEXTQUERY321=words', 'query 123TEXTQUERY321'],
])('%s in a query is refused by name', (_case, query, name) => {
  expect(() => titles(query)).toThrow(`${name}`);
});

it('Q24 RELATIVE operators count from now', () => {
  test.insert(TICKET, { title: 'recent', opened_at: '2026-03-11 08:00:00' });
  test.insert(TICKET, { title: 'older', opened_at: '2026-03-09 10:00:00' });
  expect(titles('opened_atRELATIVEGT@hour@ago@3')).toEqual(['recent']);
  expect(titles('opened_atRELATIVELT@hour@ago@3')).toEqual(['older']);
  expect(titles('opened_atRELATIVEGE@dayofweek@ago@2')).toEqual(['older', 'recent']);
  expect(titles('opened_atRELATIVEEE@dayofweek@ago@2')).toEqual(['older']);
  expect(titles('opened_atRELATIVELE@dayofweek@ago@1')).toEqual(['older']);
});

it('Q26 ON and NOTON take a label and a range of dates', () => {
  test.insert(TICKET, { title: 'today', opened_at: '2026-03-11 08:00:00' });
  test.insert(TICKET, { title: 'before', opened_at: '2026-03-10 23:59:59' });
  const range = 'Today@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()';
  expect(titles(`opened_atON${range}`)).toEqual(['today']);
  expect(titles(`opened_atISNOTEMPTY^opened_atNOTON${range}`)).toEqual(['before']);
});

it('Q29 VALCHANGES, CHANGESFROM and CHANGESTO hold for a record that is being written', () => {
  const matches = (query: string, now: string, was: string): boolean =>
    matchesRow(test.platform, test.tx, TICKET, { sys_id: 'x', state: now }, query, {
      sys_id: 'x',
      state: was,
    });
  expect([matches('stateVALCHANGES', '2', '1'), matches('stateVALCHANGES', '2', '2')]).toEqual([true, false]);
  expect([matches('stateCHANGESFROM1', '2', '1'), matches('stateCHANGESFROM3', '2', '1')]).toEqual([
    true,
    false,
  ]);
  expect([matches('stateCHANGESTO2', '2', '1'), matches('stateCHANGESTO2', '2', '2')]).toEqual([true, false]);
});

it('Q32 != that meets an empty field is ambiguous in strict mode', () => {
  expect(() => titles('caller!=' + BOB)).toThrow('ambiguous: caller!=');
  expect(titles(`caller!=${BOB}^ORcallerISEMPTY`)).toEqual(['alpha', 'beta']);
  expect(titles(`caller!=${BOB}^callerISNOTEMPTY`)).toEqual(['alpha']);
  expect(titles(`title=alpha^caller!=${BOB}`)).toEqual(['alpha']);
});

it('Q32 in lenient mode != leaves rows out whose field is empty', () => {
  test.platform.mode = 'lenient';
  expect(titles(`caller!=${BOB}`)).toEqual(['alpha']);
});

it('Q33 != on a boolean finds false and empty', () => {
  test.platform.store.put(TICKET, { sys_id: 'e'.repeat(32), title: 'bare' });
  expect(titles('active!=true')).toEqual(['Gamma', 'bare']);
});

it('Q34 NOT IN and NOT LIKE that meet an empty field are ambiguous in strict mode', () => {
  expect(() => titles(`callerNOT IN${BOB}`)).toThrow('ambiguous');
  expect(() => titles('callerNOT LIKEbob')).toThrow('ambiguous');
  test.platform.mode = 'lenient';
  expect(titles(`callerNOT IN${BOB}`)).toEqual(['alpha']);
});

it('Q35 a choice condition compares the stored value', () => {
  expect(titles('state=3')).toEqual(['Gamma']);
  expect(titles('state=Closed')).toEqual([]);
});

it('Q36 addJoinQuery is not emulated and says so', () => {
  expect(() => newRecord().addJoinQuery('x_test_group')).toThrow('GlideRecord.addJoinQuery is not emulated');
});

it('Q37 addActiveQuery adds active=true', () => {
  const record = newRecord();
  record.addActiveQuery();
  expect(record.getEncodedQuery()).toBe('active=true');
  expect(scripted((gr) => gr.addActiveQuery())).toEqual(['alpha', 'beta']);
});

it('Q15 an ordering by an unknown field throws in strict mode, and is ignored in lenient mode', () => {
  expect(() => titles('ORDERBYnope')).toThrow('Unknown field in an ordering of x_test_ticket: nope');
  test.platform.mode = 'lenient';
  expect(titles('ORDERBYnope')).toHaveLength(3);
});

it('a parsed query is written back as it was read', () => {
  const text = 'a=1^b!=2^ORbISEMPTY^NQcIN1,2^ORDERBYa^ORDERBYDESCb^GROUPBYc';
  expect(formatQuery(parseQuery(text))).toBe(text);
});

it('a query that names an unknown operator of a script is refused by name', () => {
  expect(() => newRecord().addQuery('title', 'SOUNDS LIKE', 'x')).toThrow(
    'query operator SOUNDS LIKE is not emulated',
  );
});

it('a condition on an indexed column touches only the rows under that value', () => {
  const touched: string[] = [];
  const rows = test.platform.store.rows.bind(test.platform.store);
  test.platform.store.rows = (table) => {
    touched.push(table);
    return rows(table);
  };
  expect(titles(`kind=high^caller=${BOB}`)).toEqual(['Gamma']);
  expect(titles('sys_idIN' + found(test, TICKET, `caller=${BOB}`, 'sys_id').join())).toEqual(['Gamma']);
  expect(titles(`caller=${BOB}^NQcaller=${'a'.repeat(32)}`)).toEqual(['Gamma', 'alpha']);
  expect(titles(`kind=high^caller=${BOB}^ORteam=${BOB}`)).toEqual(['Gamma']);
  expect(touched).toEqual([]);
});

it('a table includes the rows of the tables that extend it', () => {
  test.insert('x_test_task', { title: 'task', caller: BOB, effort: '3' });
  expect(titles(`caller=${BOB}`)).toEqual(['Gamma', 'task']);
  expect(found(test, 'x_test_task', '')).toEqual(['task']);
});
