import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository that these tools belong to. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const NOT_INSTALLED = 'The packages are not installed. Run: npm ci --ignore-scripts';

/** A message for the person at the terminal: printed without a stack trace. */
export class ToolError extends Error {}

/**
 * The settings that the tools need, with the SDK's defaults for what now.config.json leaves out.
 * @param {string} root directory of the project
 */
export function readProject(root) {
  const config = JSON.parse(readFileSync(join(root, 'now.config.json'), 'utf8'));
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    root,
    /** @type {string} */ scope: config.scope,
    /** @type {string} */ scopeId: config.scopeId,
    /** @type {string} */ name: pkg.name,
    /** @type {string} */ version: pkg.version,
    app: join(root, 'dist/app'),
    fluent: join(root, 'src/fluent'),
    keys: join(root, 'src/fluent/generated/keys.ts'),
  };
}

/**
 * Loads a package; when the packages are not installed, ends with the way out instead of a stack trace.
 * @template T
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
export async function loadPackage(load) {
  try {
    return await load();
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(`${NOT_INSTALLED}\n(${error.message})`);
    process.exit(1);
  }
}

/** Fails with the way out when the packages are not installed. */
export function requirePackages() {
  if (!existsSync(join(ROOT, 'node_modules/@servicenow/sdk/bin/index.js')))
    throw new ToolError(NOT_INSTALLED);
}

/**
 * Runs a tool's main function when its file is the one that node was started with.
 * @param {string} url import.meta.url of the tool
 * @param {() => Promise<void> | void} main
 */
export async function runAsTool(url, main) {
  if (!process.argv[1] || resolve(process.argv[1]) !== fileURLToPath(url)) return;
  try {
    await main();
  } catch (error) {
    const known = error instanceof ToolError || /^ERR_PARSE_ARGS/.test(error?.code ?? '');
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
}
