import {
  idQuery,
  plainQuery,
  restrictsCreated,
  windowLength,
  windowQuery,
} from '../../../src/server/cse/query.ts';

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

describe('a query that was pasted', () => {
  it.each([
    [
      'from an address bar',
      'status%3A%22new%22%20severity%3A%3E%3D%22HIGH%22',
      'status:"new" severity:>="HIGH"',
    ],
    ['with plus signs as spaces', 'status%3A%22new%22+severity%3A%22HIGH%22', 'status:"new" severity:"HIGH"'],
    [
      'with the address of the page',
      'https://acme.us2.sumologic.com/sec/insights?sort=x&q=-status%3A%22closed%22#top',
      '-status:"closed"',
    ],
    ['as a query', ' status:"new" tag:"100%25" ', 'status:"new" tag:"100%25"'],
    ['without anything encoded', 'confidence:>50', 'confidence:>50'],
    ['broken', 'status%3A%E0%A4', 'status%3A%E0%A4'],
    ['empty', '  ', ''],
  ])('%s is read as CSE would', (_how, pasted, query) => {
    expect(plainQuery(pasted)).toBe(query);
  });

  it('knows how much of a query the poll has written', () => {
    const own = 'status:"new" colour:"red"';
    const query = windowQuery(0, 1000, own);
    expect(query.slice(windowLength(query))).toBe(own);
    expect(windowLength(own)).toBe(0);
  });
});
