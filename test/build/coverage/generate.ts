import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageText, readCoverage } from './report.ts';

/** `npm run coverage:instance`: writes COVERAGE.md again. */
const file = 'test/instance/COVERAGE.md';
const coverage = await readCoverage(process.cwd());
writeFileSync(join(process.cwd(), file), coverageText(coverage));
const covered = coverage.cases.filter(({ id }) => coverage.tested.has(id)).length;
console.log(
  `${file}: ${covered} of ${coverage.cases.length} cases covered, ${coverage.missing.length} members missing`,
);
