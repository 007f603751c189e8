import { readFileSync, writeFileSync } from 'node:fs';
import { healthTable, HEALTH_TABLE } from './health-document.ts';
import { HEALTH_RULES } from './health-rules.ts';

/** Puts the table of the rules into the document; `npm run generate:health`. */
const document = readFileSync(HEALTH_TABLE, 'utf8');
writeFileSync(
  HEALTH_TABLE,
  document.replace(/(^\|.*\n)+/m, () => `${healthTable(HEALTH_RULES)}\n`),
);
