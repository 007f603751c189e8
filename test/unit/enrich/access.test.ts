import { canRead, insertInto, mention, type OptionalTable } from '../../../src/server/enrich/access.ts';
import { refused, refusalSentence } from '../../../src/server/core/refusal.ts';
import { denied } from '../../support/refusing.ts';
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
    expect(said()).toEqual(['Info: Extras are left out: this instance has no table optional. Ask for it.']);
  });

  it.each([
    ['an exception that cannot be read', denied],
    ['an error of the app', failing('Security restricted: Read operation on table optional')],
    ['anything else', failing('Connection lost')],
  ])('is left out where the probe ends with %s: asked once, said with what to add', (_what, refuse) => {
    work.ports.rows.table('optional');
    const first = jest.fn(refuse);
    work.ports.rows.first = first;
    expect([canRead(TABLE, work), canRead(TABLE, work)]).toEqual([false, false]);
    expect(first).toHaveBeenCalledTimes(1);
    const sentence = refusalSentence({ operation: 'read', target: 'optional' });
    expect(said()).toEqual([`Info: Extras are left out: ${sentence} Ask for it.`]);
    expect([...work.waits]).toEqual(['read optional']);
  });

  it('is waited for by each incident that wants it', () => {
    work.ports.rows.table('optional');
    work.ports.rows.first = denied;
    canRead(TABLE, work);
    work.waits.clear();
    canRead(TABLE, work);
    expect([...work.waits]).toEqual(['read optional']);
  });

  it('is waited for by nobody where the instance lacks it', () => {
    work.ports.rows.lack('optional');
    canRead(TABLE, work);
    expect([...work.waits]).toEqual([]);
  });

  it('takes rows, and is not tried again in a run that it refused the first one', () => {
    work.ports.rows.refuse('optional');
    expect([insertInto(TABLE, { a: '1' }, work), insertInto(TABLE, { a: '2' }, work)]).toEqual([null, null]);
    expect(work.ports.rows.operations).toEqual(['insert optional']);
    const sentence = refusalSentence({ operation: 'create', target: 'optional' });
    expect(said()).toEqual([`Info: Extras are left out: ${sentence} Ask for it.`]);
    expect([...work.waits]).toEqual(['create optional']);
  });

  it('takes a refusal that is thrown for one', () => {
    work.ports.rows.insert = () => {
      throw refused({ operation: 'create', target: 'optional' });
    };
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
      '[enrich] New row of optional failed: the platform did not store it; see the system log',
    );
    expect(said()).toEqual([]);
  });
});

describe('findings about single values', () => {
  it('are each said once, ten at most, and then that there are more', () => {
    const work = fakeWork();
    for (let index = 0; index < 30; index += 1) mention('Odd ones', `${index % 15}`, work);
    expect([...work.notices]).toHaveLength(11);
    expect([...work.notices]).toContain('Info: Odd ones: 9');
    expect([...work.notices]).toContain('Info: Odd ones: and others');
  });
});
