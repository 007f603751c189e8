import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './app.mjs';
import { ROOT, runAsTool } from './project.mjs';
import { buildScope } from './scope.mjs';

/**
 * npm run build -- [--keys] [--if-stale] [--root DIR] | --scope NAME [--scope-id ID]
 * --keys lets src/fluent/generated/keys.ts change; without it a new record or module is an error.
 */
await runAsTool(import.meta.url, () => {
  const { values } = parseArgs({
    options: {
      keys: { type: 'boolean', default: false },
      'if-stale': { type: 'boolean', default: false },
      root: { type: 'string', default: ROOT },
      scope: { type: 'string' },
      'scope-id': { type: 'string' },
    },
  });
  if (values.scope !== undefined) console.log(buildScope(values.scope, values['scope-id']).summary);
  else
    console.log(buildApp({ root: resolve(values.root), keys: values.keys, onlyIfStale: values['if-stale'] }));
});
