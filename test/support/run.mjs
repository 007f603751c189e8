/**
 * Runs a tool written in TypeScript: node test/support/run.mjs <entry.ts> [its arguments]. This file is as small as it is so that old
 * versions of Node can read it, and say that they are too old.
 */
import './check-node.mjs';

import('./run-tool.mjs').catch((error) => {
  console.error(error);
  process.exit(1);
});
