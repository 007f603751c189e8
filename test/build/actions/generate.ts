import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { pageOf, withFacts } from './pages.ts';

/** npm run generate:actions: writes the facts of the Action types, between the marks of their pages. */
for (const actionType of ACTION_TYPES) {
  const file = pageOf(actionType);
  const page = withFacts(readFileSync(file, 'utf8'), actionType);
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
