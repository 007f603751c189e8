import { parseArgs } from 'node:util';
import { runAsTool, ToolError } from './project.mjs';
import { builtRoot, SCOPE_OPTIONS } from './scope.mjs';
import { runSdk } from './sdk.mjs';

const BASIC = ['SN_SDK_INSTANCE_URL', 'SN_SDK_USER', 'SN_SDK_USER_PWD'];
const OAUTH = ['SN_SDK_INSTANCE_URL', 'SN_SDK_OAUTH_CLIENT_ID', 'SN_SDK_OAUTH_CLIENT_SECRET'];

/**
 * Environment for the SDK's install without a keychain (SDK manual, configuration/ci-integration).
 * @param {NodeJS.ProcessEnv} env
 */
export function installEnvironment(env) {
  const type = env.SN_SDK_AUTH_TYPE || 'basic';
  if (type !== 'basic' && type !== 'oauth')
    throw new ToolError(`SN_SDK_AUTH_TYPE is "${type}": use basic or oauth.`);
  const missing = (type === 'oauth' ? OAUTH : BASIC).filter((name) => !env[name]);
  if (missing.length > 0)
    throw new ToolError(
      `To deploy, set ${missing.join(', ')} (sign-in with ${type}; SN_SDK_AUTH_TYPE=basic|oauth).`,
    );
  return { ...env, SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL', SN_SDK_AUTH_TYPE: type };
}

/** npm run deploy -- [--scope NAME [--scope-id ID]]: the vendor's install, to the instance that SN_SDK_INSTANCE_URL names. */
await runAsTool(import.meta.url, async () => {
  const { values } = parseArgs({ options: SCOPE_OPTIONS });
  const env = installEnvironment(process.env);
  const root = await builtRoot(values);
  console.log(runSdk(['install', '--source', root], { cwd: root, env }).trimEnd());
});
