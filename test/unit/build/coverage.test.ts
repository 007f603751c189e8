import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import scopedApi from '../../build/coverage/scoped-api.json';
import { coverageText, readCoverage, type Coverage } from '../../build/coverage/report.ts';

const ROOT = resolve(__dirname, '../../..');

describe('what the local instance covers', () => {
  let coverage: Coverage;

  beforeAll(async () => {
    coverage = await readCoverage(ROOT);
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

  test('is documented for scoped scripts, or asked for before it is used', () => {
    const documented = new Map(Object.entries<string[]>(scopedApi.documented));
    const calls = [...coverage.calls].flatMap(([name, members]) =>
      [...members].map((member) => ({
        api: `${name}.${member}`,
        known: documented.get(name)?.includes(member),
      })),
    );
    const others = calls.filter(({ known }) => known !== true).map(({ api }) => api);
    expect(others.sort()).toEqual(Object.keys(scopedApi.guarded).sort());
  });

  test('is all that the list of documented members names', () => {
    const listed = Object.entries<string[]>(scopedApi.documented).flatMap(([name, members]) =>
      members.filter((member) => !coverage.calls.get(name)?.has(member)).map((member) => `${name}.${member}`),
    );
    expect(listed).toEqual([]);
  });
});
