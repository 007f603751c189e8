import { readdirSync, readFileSync } from 'node:fs';
import { LIMITS } from '../../build/limits.ts';

const ROOT = 'src/server/';

/** No queries: messages of Actions, calls of CSE, lines of charts, types, and the self-test, which reads what it has just made. */
const NO_QUERIES = /^(actions\/types|cse|selftest)\/|\.d\.ts$|^core\/|^platform\//;
const LINES_OF_CHARTS = /^health\/.*charts\.ts: (0|CALLS_PER_SECOND)$/;
/** A parameter of a function. */
const PARAMETER = /: (number|Integer)\b/;

function limitsOf(file: string): string[] {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  return [...text.matchAll(/\blimit: ((?:\([^()]*\)|[^,}()\n])+)/g)].map(
    ([, value = '']) => `${file}: ${value.trim()}`,
  );
}

describe('the bound of a query', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !NO_QUERIES.test(file));
  const found = files
    .flatMap(limitsOf)
    .filter((limit) => !LINES_OF_CHARTS.test(limit) && !PARAMETER.test(limit));

  it('is listed with what happens to rows above it, each and no other', () => {
    expect(found.length).toBeGreaterThan(60);
    expect([...new Set(found)].sort()).toEqual(Object.keys(LIMITS).sort());
  });
});
