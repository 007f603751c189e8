import { testPlatform, type TestPlatform } from './support/platform.ts';
import { scriptNames, type Script } from './support/script.ts';

let test: TestPlatform;
let GlideRecord: new (table: string) => Script;

beforeEach(() => {
  test = testPlatform();
  GlideRecord = scriptNames(test).GlideRecord!;
  for (const [index, title] of ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].entries()) {
    test.insert('x_test_ticket', { title, priority: String(index + 1), kind: index < 3 ? 'low' : 'high' });
  }
});

function titles(record: Script): string[] {
  const found: string[] = [];
  while (record.next()) found.push(record.getValue('title'));
  return found;
}

function query(work: (record: Script) => void): Script {
  const record = new GlideRecord('x_test_ticket');
  work(record);
  record.query();
  return record;
}

it('C01 next() is false before query(), and query() leaves the cursor before the first record', () => {
  const record = new GlideRecord('x_test_ticket');
  expect(record.next()).toBe(false);
  record.query();
  expect(record.isValidRecord()).toBe(false);
  expect(record.getValue('title')).toBeNull();
  expect(record.next()).toBe(true);
  expect(record.isValidRecord()).toBe(true);
});

it('C02 query(field, value) adds the condition and runs', () => {
  const record = new GlideRecord('x_test_ticket');
  record.query('title', 'beta');
  expect(titles(record)).toEqual(['beta']);
});

it('C03 get(sys_id) says whether it found the record', () => {
  const { sys_id } = test.insert('x_test_ticket', { title: 'zeta' });
  const record = new GlideRecord('x_test_ticket');
  expect(record.get(sys_id)).toBe(true);
  expect(record.getValue('title')).toBe('zeta');
  expect(record.get('0'.repeat(32))).toBe(false);
});

it('C03 get(text) falls back to the display value', () => {
  const record = new GlideRecord('x_test_ticket');
  expect(record.get('delta')).toBe(true);
  expect(record.getValue('priority')).toBe('4');
  expect(record.get('nobody')).toBe(false);
});

it('C03 get(field, value) stands on the first match and next() reaches the others', () => {
  const record = new GlideRecord('x_test_ticket');
  expect(record.get('kind', 'low')).toBe(true);
  const first = record.getValue('title') as string;
  expect([first, ...titles(record)].sort()).toEqual(['alpha', 'beta', 'gamma']);
});

it('C04 an element belongs to the cursor, so that collected elements all show the last record', () => {
  const record = query((gr) => gr.orderBy('title'));
  const collected: unknown[] = [];
  while (record.next()) collected.push(record.title);
  expect(collected.map(String)).toEqual(Array(5).fill('gamma'));
});

it('C05 setLimit after chooseWindow drops the window', () => {
  const record = query((gr) => {
    gr.orderBy('title');
    gr.chooseWindow(2, 4);
    gr.setLimit(3);
  });
  expect(titles(record)).toEqual(['alpha', 'beta', 'delta']);
});

it('C05 chooseWindow after setLimit drops the limit', () => {
  const record = query((gr) => {
    gr.orderBy('title');
    gr.setLimit(1);
    gr.chooseWindow(1, 4);
  });
  expect(titles(record)).toEqual(['beta', 'delta', 'epsilon']);
});

it('C06 chooseWindow counts from zero, its end excluded, and getRowCount is that of the window', () => {
  const record = query((gr) => {
    gr.orderBy('title');
    gr.chooseWindow(1, 3);
  });
  expect(record.getRowCount()).toBe(2);
  expect(titles(record)).toEqual(['beta', 'delta']);
});

it('C06 getRowCount is the total where chooseWindow forced the count', () => {
  expect(query((gr) => gr.chooseWindow(1, 3, true)).getRowCount()).toBe(5);
});

it('C07 getRowCount is at most the limit', () => {
  expect(query((gr) => gr.setLimit(2)).getRowCount()).toBe(2);
  expect(query((gr) => gr.setLimit(20)).getRowCount()).toBe(5);
});

it('C08 deleteMultiple ignores the limit', () => {
  const record = new GlideRecord('x_test_ticket');
  record.addQuery('kind', 'low');
  record.setLimit(1);
  record.deleteMultiple();
  expect(titles(query((gr) => gr.orderBy('title')))).toEqual(['delta', 'epsilon']);
});

it('C09 hasNext() does not move', () => {
  const record = query((gr) => gr.addQuery('title', 'alpha'));
  expect([record.hasNext(), record.hasNext(), record.next(), record.hasNext(), record.next()]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('C10 conditions added after query() wait for the next query()', () => {
  const record = query((gr) => gr.addQuery('kind', 'low'));
  record.addQuery('title', 'alpha');
  expect(record.getRowCount()).toBe(3);
  record.query();
  expect(record.getRowCount()).toBe(1);
});

it('C11 without orderBy the order is not that of insertion, and the same each time', () => {
  for (let index = 0; index < 40; index += 1) test.insert('x_test_ticket', { title: `t${index}` });
  const inserted = [...test.platform.store.rows('x_test_ticket')].map((row) => row.title);
  const found = titles(query(() => undefined));
  expect(found).not.toEqual(inserted);
  expect(found).toEqual(titles(query(() => undefined)));
  expect([...found].sort()).toEqual([...inserted].sort());
});
