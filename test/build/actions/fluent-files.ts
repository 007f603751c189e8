import { format, resolveConfig } from 'prettier';
import { aclFluent, layoutFluent, policyFluent, tableFluent } from './fluent.ts';

/** Fluent files that are made of the fields of the Action types. */
const GENERATED: Readonly<Record<string, () => string>> = {
  'src/fluent/tables/action.now.ts': tableFluent,
  'src/fluent/layouts/action.now.ts': layoutFluent,
  'src/fluent/ui-policies/action-types.now.ts': policyFluent,
  'src/fluent/acls/action-secrets.now.ts': aclFluent,
};

/** The text of each of these files, formatted like the rest. */
export async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [file, make] of Object.entries(GENERATED)) {
    const options = await resolveConfig(file);
    files.set(file, await format(make(), { ...options, parser: 'typescript' }));
  }
  return files;
}
