import { sameTenantProblem } from '../../../src/server/configuration/same-tenant.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const ONE = { name: 'One', host: 'us2', access_id: 'id', query: 'severity:"HIGH"', active: 'true' };

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts(0);
});

/** What is said of a configuration beside another one. */
function beside(other: Record<string, string>, own: Record<string, string> = {}): string {
  ports.rows.table(TABLE.configuration).set('2', { ...ONE, name: 'Two', ...other });
  return sameTenantProblem(aRow({ ...ONE, ...own }, '1'), ports);
}

describe('two active configurations of one host and access ID', () => {
  it('match the same Insights where their queries are the same, whatever the spelling of the host', () => {
    const said =
      /^Host and Access ID are those of the configuration "Two" with a query that matches the same Insights: /;
    expect(beside({})).toMatch(said);
    expect(beside({ host: 'https://service.us2.sumologic.com/', query: ' severity:"HIGH"  ' })).toMatch(said);
  });

  it('match the same Insights where one of them has no query, and so reads every open Insight', () => {
    expect(beside({ query: '' })).toMatch(/with a query that matches the same Insights/);
    expect(beside({}, { query: '-status:"closed"' })).toMatch(/with a query that matches the same Insights/);
  });

  it('may match the same ones where their queries differ', () => {
    expect(beside({ query: 'severity:"LOW"' })).toMatch(
      /"Two" with another query, and Insights may match both/,
    );
  });

  it('are no matter where one is inactive, of another access ID or host, or not filled in', () => {
    expect(beside({ active: 'false' })).toBe('');
    expect(beside({ access_id: 'other' })).toBe('');
    expect(beside({ host: 'de' })).toBe('');
    expect(beside({ host: '' })).toBe('');
    expect(beside({ host: 'not a host' })).toBe('');
    expect(beside({}, { host: '' })).toBe('');
  });
});
