import { columnsOf, lineOf, referenceTo } from '../../../src/server/records/dictionary.ts';
import { describeTable, fakeWork, type FakeWork } from '../../support/enrichment.ts';

describe('the dictionary of an instance', () => {
  let work: FakeWork;

  beforeEach(() => {
    work = fakeWork();
    describeTable(work, 'task', '', { number: 'string' });
    describeTable(work, 'sm_order', 'task', {});
    describeTable(work, 'sn_si_incident', 'sm_order', { severity: 'integer' });
    describeTable(work, 'sys_user', '', { user_name: 'string' });
  });

  it('names a table and what it extends, the nearest first', () => {
    expect(lineOf('sn_si_incident', work)).toEqual(['sn_si_incident', 'sm_order', 'task']);
    expect(lineOf('no_such_table', work)).toEqual([]);
  });

  it('ends where tables extend each other in a ring', () => {
    describeTable(work, 'one', 'two', {});
    describeTable(work, 'two', 'one', {});
    expect(lineOf('one', work).length).toBeLessThanOrEqual(10);
  });

  it('knows own and inherited columns', () => {
    expect(columnsOf('sn_si_incident', work).map(({ name }) => name)).toEqual(['number', 'severity']);
  });

  it('is asked once for a table and run', () => {
    columnsOf('sn_si_incident', work);
    const asked = work.ports.rows.operations.length;
    columnsOf('sn_si_incident', work);
    lineOf('sn_si_incident', work);
    expect(work.ports.rows.operations).toHaveLength(asked);
  });

  it.each([
    ['the table itself', { a: 'reference sys_user', b: 'reference sn_si_incident' }, 'b'],
    ['a table that it extends', { a: 'reference sys_user', b: 'reference task' }, 'b'],
    ['the nearest of them', { a: 'reference task', b: 'reference sn_si_incident' }, 'b'],
  ])('finds the column that points to %s', (_what, columns, found) => {
    describeTable(work, 'm2m', '', columns);
    expect(referenceTo('m2m', 'sn_si_incident', work)?.name).toBe(found);
  });

  it.each([
    ['no column', { a: 'reference sys_user', b: 'string task' }],
    ['two columns of one table', { a: 'reference task', b: 'reference task' }],
  ])('makes no guess of %s', (_what, columns) => {
    describeTable(work, 'm2m', '', columns);
    expect(referenceTo('m2m', 'sn_si_incident', work)).toBeNull();
  });
});
