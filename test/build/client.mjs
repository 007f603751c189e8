import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadPackage, readProject, ToolError } from './project.mjs';

const { build } = await loadPackage(() => import('esbuild'));

/** Stands in each index.html where the head is to go on. */
const HEAD = '<!-- page-head -->';

/** sys_id of the platform's theme, the same on every instance (SDK 4.9.0, the tag sdk:now-ux-globals). */
const THEME = 'c86a62e2c7022010099a308dc7c26022';

/** The folders of src/client that are pages. @param {string} root directory of a project */
export function pagesOf(root) {
  const client = join(root, 'src/client');
  if (!existsSync(client)) return [];
  return readdirSync(client, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(client, entry.name, 'index.html')))
    .map(({ name }) => name)
    .sort();
}

/** Where the modules wait: the SDK empties its own folder, dist/static, and runs this script before it looks there. */
const MODULES = 'build/pages';
const PREBUILD = `import { cpSync } from 'node:fs';
import { join } from 'node:path';

export default ({ rootDir }) =>
  cpSync(join(rootDir, '${MODULES}'), join(rootDir, 'dist/static'), { recursive: true });
`;

/**
 * Puts the finished pages in the place of src/client: each main.ts as one module, which the SDK makes an asset of, and each index.html,
 * with its style, beside the Fluent that includes it. The SDK's own client build would ship a source map and the sources; this ships
 * neither, and what it ships can be read.
 * @param {string} root directory of a project, a copy
 */
export async function replaceClient(root) {
  const { scope } = readProject(root);
  write(join(root, 'now.prebuild.mjs'), PREBUILD);
  for (const page of pagesOf(root)) {
    write(join(root, MODULES, page, 'main.js'), await bundle(root, page));
    write(join(root, 'src/fluent/ui-pages', `${page}.html`), pageOf(root, page, scope));
  }
  rmSync(join(root, 'src/client'), { recursive: true, force: true });
}

/** @param {string} root @param {string} page */
async function bundle(root, page) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/client', page, 'main.ts')],
    ...{ absWorkingDir: root, bundle: true, write: false, logLevel: 'error' },
    ...{ format: 'esm', platform: 'browser', target: 'es2021', charset: 'utf8', sourcemap: false },
  });
  return outputFiles[0].text;
}

/** @param {string} root @param {string} page @param {string} scope */
function pageOf(root, page, scope) {
  const html = readFileSync(join(root, 'src/client', page, 'index.html'), 'utf8');
  if (!html.includes(HEAD)) throw new ToolError(`src/client/${page}/index.html lacks ${HEAD}`);
  // The parser of the SDK knows elements alone.
  return html.replace(/^<!doctype html>\s*/i, '').replace(HEAD, () => headOf(root, page, scope));
}

/** What the platform evaluates stands in $[...] : the token of the session, its theme, and the time of its caches. */
function headOf(root, page, scope) {
  const client = join(root, 'src/client');
  const shared = readdirSync(join(client, 'shared')).filter((name) => name.endsWith('.css'));
  // In the order of their names: the last, about narrow screens, wins.
  const style = [...shared.sort().map((name) => `shared/${name}`), `${page}/page.css`]
    .map((name) => join(client, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  if (/[<&]/.test(style)) throw new ToolError(`The style of ${page} holds < or &, which XML does not take`);
  return `<script>
      window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]";
    </script>
    <link id="polarisberg_theme_variables" rel="stylesheet" href="/$uxappimmutables.do?sysparm_request_type=ux_theme&sysparm_app_sys_id=${THEME}&uxpcb=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]" />
    <style>
${style}
    </style>
    <script type="module" src="/uxasset/externals/${scope}/${page}/main.jsdbx?uxpcb=$[UxFrameworkScriptables.getFlushTimestamp()]"></script>`;
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
