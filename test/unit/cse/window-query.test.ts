import { idQuery, restrictsCreated, windowQuery } from '../../../src/server/cse/query.ts';

describe('the query of a window', () => {
  it('restricts created and keeps the configured query as it is', () => {
    const query = windowQuery(
      Date.UTC(2026, 0, 15, 11, 30),
      Date.UTC(2026, 0, 15, 12),
      ' -status:"closed" severity:>="HIGH" ',
    );
    expect(query).toBe(
      'created:2026-01-15T11:30:00Z..2026-01-15T12:00:00Z -status:"closed" severity:>="HIGH"',
    );
  });

  it('stands alone without a configured one', () => {
    expect(windowQuery(0, 1000, '')).toBe('created:1970-01-01T00:00:00Z..1970-01-01T00:00:01Z');
  });
});

describe('the query of some Insights', () => {
  it('names each id in quotes, and lets none end its quotation', () => {
    expect(idQuery(['0b7c-1', 'a"b\\c'])).toBe('id:in("0b7c-1","a\\"b\\\\c")');
  });
});

describe('a configured query that restricts created itself', () => {
  it.each([
    'created:>2026-01-01T00:00:00Z',
    '-created:NOW-7D..NOW',
    'status:"new" created:NOW-24h..NOW',
    'CREATED : NOW-1h..NOW',
    '(created:NOW-1h..NOW)',
    'name:"x"\tcreated:>2026-01-01',
    'name:"a \\" quote" created:NOW-1h..NOW',
  ])('is found in %p', (query) => {
    expect(restrictsCreated(query)).toBe(true);
  });

  it.each([
    '',
    '-status:"closed"',
    'name:contains("created: yesterday")',
    'name:"created:x"',
    'recreated:"x"',
    'createdBy:"x"',
    'name:"a \\" created:x"',
  ])('is not seen in %p', (query) => {
    expect(restrictsCreated(query)).toBe(false);
  });
});
