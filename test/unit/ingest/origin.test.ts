import { isSealed, rowProblem, sealOf } from '../../../src/server/ingest/origin.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const details = (actions: string, name = 'x'): string => JSON.stringify({ texts: { name }, actions });
const STAGED = { insight_id: 'i-1', external_url: 'https://a.example/1', details: details('one,two') };

describe('the seal of a staging row', () => {
  const ports = fakePorts(0);
  const claim = aRow({ seal: sealOf(STAGED, ports) });

  it('holds for the row as it was staged, whatever else is changed in it', () => {
    expect(isSealed(aRow(STAGED), claim, ports)).toBe(true);
    expect(isSealed(aRow({ ...STAGED, details: details('one,two', 'y') }), claim, ports)).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['other Actions', { details: details('one,two,three') }],
    ['another address', { external_url: 'https://evil.example' }],
    ['another Insight', { insight_id: 'i-2' }],
  ])('does not hold for %s', (_what, change) => {
    expect(isSealed(aRow({ ...STAGED, ...change }), claim, ports)).toBe(false);
  });

  it('does not hold where the app has staged nothing', () => {
    expect(isSealed(aRow(STAGED), aRow({ seal: '' }), ports)).toBe(false);
  });
});

describe('a staging row of others', () => {
  it.each<[Record<string, string>, string]>([
    [{ insight_id: '' }, 'insight_id is empty'],
    [{ insight_id: 'javascript:x' }, 'insight_id begins with "javascript:"'],
    [{ insight_id: 'a^b' }, 'insight_id holds "^"'],
    [{ insight_id: 'i', external_url: 'javascript:alert(1)' }, 'external_url is no http'],
    [{ insight_id: 'i', external_url: 'data:text/html,x' }, 'external_url is no http'],
    [{ insight_id: 'i', external_url: 'https://x"onmouseover="y' }, 'external_url is no http'],
  ])('%j makes no incident', (values, reason) => {
    expect(rowProblem(aRow(values))).toContain(reason);
  });

  it.each<Record<string, string>>([
    { insight_id: 'i' },
    { insight_id: 'i', external_url: 'http://a.example/1' },
  ])('%j does', (values) => {
    expect(rowProblem(aRow(values))).toBe('');
  });
});
