import { readFileSync } from 'node:fs';
import { originOf, rowProblem, sealFor, sealOf } from '../../../src/server/records/staging-row.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const STAGED = {
  insight_id: 'i-1',
  external_url: 'https://a.example/1',
  details: '{"texts":{},"actions":"one,two"}',
  confidence: '0.9',
  signal_count: '3',
  link_back: 'true',
  run: 'r',
  description: 'Two lines\r\n\ud83d\ude00 here ',
} as const;

describe('the origin of a staging row', () => {
  const ports = fakePorts(0);
  const claim = aRow({ seal: sealFor(STAGED, ports) });

  it('is the app for a row as it was staged, however the database stores signs, numbers and flags', () => {
    expect(originOf(aRow({ ...STAGED }), claim, ports)).toBe('app');
    const stored = { confidence: '0.9000', link_back: '1', description: 'Two lines\n? here' };
    expect(originOf(aRow({ ...STAGED, ...stored }), claim, ports)).toBe('app');
    expect(sealOf(aRow({ ...STAGED }), ports)).toBe(sealFor(STAGED, ports));
  });

  it.each<[string, Record<string, string>]>([
    ['other Actions', { details: '{"texts":{},"actions":"one,two,three"}' }],
    ['another address', { external_url: 'https://evil.example' }],
    ['another Insight', { insight_id: 'i-2' }],
    ['another run', { run: '' }],
    ['no link', { link_back: 'false' }],
    ['another company', { company: 'b'.repeat(32) }],
    ['another description', { description: 'x' }],
    ['another number', { signal_count: '4' }],
  ])('is somebody else for %s', (_what, change) => {
    expect(originOf(aRow({ ...STAGED, ...change }), claim, ports)).toBe('forged');
  });

  it('is a post where the app has staged nothing', () => {
    expect(originOf(aRow({ ...STAGED }), aRow({ seal: '' }), ports)).toBe('posted');
    expect(originOf(aRow({ ...STAGED }), null, ports)).toBe('posted');
  });

  it('covers every column of the staging table', () => {
    const columns = Array.from(
      readFileSync('src/fluent/tables/sumo-logic-insights.now.ts', 'utf8').matchAll(
        /^ {4}(\w+): \w+Column\(/gm,
      ),
      ([, name = '']) => name,
    );
    expect(columns.length).toBeGreaterThan(25);
    for (const column of columns)
      expect([column, sealFor({ ...STAGED, [column]: '77' }, ports)]).not.toEqual([
        column,
        sealFor(STAGED, ports),
      ]);
  });
});

describe('a staging row of others', () => {
  it.each<[Record<string, string>, string]>([
    [{ insight_id: '' }, 'insight_id is empty'],
    [{ insight_id: 'javascript:x' }, 'insight_id begins with "javascript:"'],
    [{ insight_id: 'a^b' }, 'insight_id contains "^"'],
    [{ insight_id: 'i', external_url: 'javascript:alert(1)' }, 'external_url is not an http'],
    [{ insight_id: 'i', external_url: 'data:text/html,x' }, 'external_url is not an http'],
    [{ insight_id: 'i', external_url: 'https://x"onmouseover="y' }, 'external_url is not an http'],
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
