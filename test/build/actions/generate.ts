import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { OVERVIEW, pageOf, withFacts, withTables } from './pages.ts';

/** npm run generate:actions: writes what the pages of the Action types, and their overview, have between marks. */
const pages: Record<string, string> = {};
for (const actionType of ACTION_TYPES) {
  const file = pageOf(actionType);
  pages[file] = readFileSync(file, 'utf8');
  await write(file, withFacts(pages[file], actionType));
}
await write(OVERVIEW, withTables(readFileSync(OVERVIEW, 'utf8'), ACTION_TYPES, pages));

async function write(file: string, page: string): Promise<void> {
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
