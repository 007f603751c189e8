import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { SCOPE } from '../../../src/server/core/names.ts';
import { fluentTables } from './tables.ts';
import { GENERATED } from './write.ts';

/** npm run generate:columns: writes what the code knows of the columns of our tables. */
const tables = fluentTables();
for (const [file, make] of Object.entries(GENERATED)) {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(make(tables, SCOPE), { ...options, parser: 'typescript' }));
}
