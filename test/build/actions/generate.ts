import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { aclFluent, layoutFluent, policyFluent, tableFluent } from './fluent.ts';

/** npm run generate:actions: writes the Fluent files that are made of the fields of the Action types. */
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
