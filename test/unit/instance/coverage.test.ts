import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coverageText, readCoverage, type Coverage } from '../../instance/coverage/report.ts';

const ROOT = resolve(__dirname, '../../..');

describe('what the local instance covers', () => {
  let coverage: Coverage;

  beforeAll(() => {
    coverage = readCoverage(ROOT);
  });

  test('is what COVERAGE.md says (otherwise: npm run coverage:instance)', () => {
    const written = readFileSync(resolve(ROOT, 'test/instance/COVERAGE.md'), 'utf8');
    expect(written).toBe(coverageText(coverage));
  });

  test.each([
    ['GlideRecord', 'query'],
    ['GlideAggregate', 'getAggregate'],
    ['GlideElement', 'getDecryptedValue'],
    ['RESTMessageV2', 'setFollowRedirect'],
    ['gs', 'addErrorMessage'],
    ['Class', 'create'],
  ])('is measured by what the app calls, also behind casts and in scripts: %s.%s', (name, member) => {
    expect([...(coverage.calls.get(name) ?? [])]).toContain(member);
  });

  test('is everything that the app calls', () => {
    expect(coverage.missing).toEqual([]);
  });

  test('leaves out what only refuses', () => {
    expect([...(coverage.implemented.get('gs') ?? [])]).not.toContain('setProperty');
    expect([...(coverage.implemented.get('GlideRecord') ?? [])]).not.toContain('addJoinQuery');
  });

  test('has a test for each behaviour case', () => {
    const ids = coverage.cases.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.filter((id) => !coverage.tested.has(id))).toEqual([]);
  });

  test('knows the case of each test that names one', () => {
    const ids = new Set(coverage.cases.map(({ id }) => id));
    expect([...coverage.tested].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('says of each case what it is and how certain it is', () => {
    for (const { text, confidence } of coverage.cases) {
      expect(text).toMatch(/^\S.{10,120}\S$/);
      expect(['doc', 'field', 'ambig']).toContain(confidence);
    }
  });
});
