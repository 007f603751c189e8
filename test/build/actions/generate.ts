import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { aclFluent, layoutFluent, policyFluent, tableFluent } from './fluent.ts';
import { pageOf, withFacts } from './pages.ts';

/** npm run generate:actions: writes what is made of the fields of the Action types: Fluent files, and facts of their pages. */
const FILES: Readonly<Record<string, () => string>> = {
  'src/fluent/tables/action.now.ts': tableFluent,
  'src/fluent/layouts/action.now.ts': layoutFluent,
  'src/fluent/ui-policies/action-types.now.ts': policyFluent,
  'src/fluent/acls/action-secrets.now.ts': aclFluent,
};

for (const [file, make] of Object.entries(FILES)) {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(make(), { ...options, parser: 'typescript' }));
}

for (const actionType of ACTION_TYPES) {
  const file = pageOf(actionType);
  const page = withFacts(readFileSync(file, 'utf8'), actionType);
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
