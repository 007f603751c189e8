import { canRead, insertInto, mention, type OptionalTable } from '../../../src/server/enrich/access.ts';
import { fakeWork, type FakeWork } from '../../support/enrichment.ts';

const TABLE: OptionalTable = { table: 'optional', part: 'Extras', remedy: 'Ask for it.' };

describe('a table that an instance may lack', () => {
  let work: FakeWork;
  const said = (): string[] => [...work.notices];
  const failing = (message: string): jest.Mock =>
    jest.fn(() => {
      throw new Error(message);
    });

  beforeEach(() => {
    work = fakeWork();
  });

  it('is used where it is there and may be read', () => {
    work.ports.rows.table('optional');
    expect(canRead(TABLE, work)).toBe(true);
    expect(said()).toEqual([]);
  });

  it('is said to be missing, once', () => {
    work.ports.rows.lack('optional');
    expect([canRead(TABLE, work), canRead(TABLE, work)]).toEqual([false, false]);
    expect(said()).toEqual(['Note: Extras are left out: this instance has no table optional. Ask for it.']);
  });

  it.each([
    'Security restricted: Read operation on table optional from scope x was denied',
    "Access to table 'optional' refused due to the table's cross-scope access policy",
    'application scope x has no allowed privilege to read table optional (y)',
  ])('is left out where the platform refuses it: %s', (message) => {
    work.ports.rows.table('optional');
    const first = failing(message);
    work.ports.rows.first = first;
    expect([canRead(TABLE, work), canRead(TABLE, work)]).toEqual([false, false]);
    expect(first).toHaveBeenCalledTimes(1);
    expect(said()).toEqual(['Note: Extras are left out: table optional may not be read. Ask for it.']);
  });

  it('fails, and is tried again, where something else goes wrong', () => {
    work.ports.rows.table('optional');
    work.ports.rows.first = failing('Connection lost');
    expect(() => canRead(TABLE, work)).toThrow('Connection lost');
    expect(() => canRead(TABLE, work)).toThrow('Connection lost');
    expect(said()).toEqual([]);
  });

  it('takes rows, and is not tried again in a run that it refused the first one', () => {
    work.ports.rows.refuse('optional');
    expect([insertInto(TABLE, { a: '1' }, work), insertInto(TABLE, { a: '2' }, work)]).toEqual([null, null]);
    expect(work.ports.rows.operations).toEqual(['insert optional']);
    expect(said()).toEqual([
      'Note: Extras are left out: the platform refuses new rows of optional. Ask for it.',
    ]);
  });

  it('takes a refusal that is thrown for one', () => {
    work.ports.rows.insert = failing('Security restricted');
    expect(insertInto(TABLE, {}, work)).toBeNull();
    expect(said()).toHaveLength(1);
    work = fakeWork();
    work.ports.rows.insert = failing('Connection lost');
    expect(() => insertInto(TABLE, {}, work)).toThrow('Connection lost');
  });

  it('gives the row that another worker made with the same sys_id, and goes on', () => {
    work.ports.rows.table('optional').set('derived', { a: 'theirs' });
    expect(insertInto(TABLE, { a: '1' }, work, 'derived')?.id).toBe('derived');
    expect(said()).toEqual([]);
    expect(insertInto(TABLE, { a: '2' }, work)).not.toBeNull();
    expect(insertInto(TABLE, { a: '1' }, work, 'derived')?.id).toBe('derived');
  });

  it('fails for one row that it refuses after others: that is to be tried again', () => {
    expect(insertInto(TABLE, { a: '1' }, work)).not.toBeNull();
    work.ports.rows.refuse('optional');
    expect(() => insertInto(TABLE, { a: '2' }, work)).toThrow(
      '[enrich] New row of optional failed: the platform did not store it; see its log',
    );
    expect(said()).toEqual([]);
  });
});

describe('notices about single values', () => {
  it('are each said once, ten at most, and then that there are more', () => {
    const work = fakeWork();
    for (let index = 0; index < 30; index += 1) mention('Odd ones', `${index % 15}`, work);
    expect([...work.notices]).toHaveLength(11);
    expect([...work.notices]).toContain('Note: Odd ones: 9');
    expect([...work.notices]).toContain('Note: Odd ones: and more of them');
  });
});
