import '../support/check-node.mjs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './app.mjs';
import { ROOT, runAsTool } from './project.mjs';
import { buildScope } from './scope.mjs';

/**
 * npm run build -- [--if-stale] [--keys] [--root DIR] | [--if-stale] --scope NAME [--scope-id ID]
 * --if-stale leaves a build of the same sources as it is.
 * --keys lets src/fluent/generated/keys.ts change; without it a new record or module is an error.
 */
await runAsTool(import.meta.url, async () => {
  const { values } = parseArgs({
    options: {
      keys: { type: 'boolean', default: false },
      'if-stale': { type: 'boolean', default: false },
      root: { type: 'string', default: ROOT },
      scope: { type: 'string' },
      'scope-id': { type: 'string' },
    },
  });
  const onlyIfStale = values['if-stale'];
  if (values.scope !== undefined) {
    const built = await buildScope(values.scope, { scopeId: values['scope-id'], onlyIfStale });
    console.log(built.summary);
  } else {
    const say = (stage) => console.log(`   ${stage}`);
    console.log(await buildApp({ root: resolve(values.root), keys: values.keys, onlyIfStale, say }));
  }
});
