import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, withFiles, type ToolResult } from './run-tool.ts';

const SCOPE = 'x_acme_demo';
const MODULES = `${SCOPE}/demo/1.0.0/src/server`;

const record = (table: string, fields: string): string =>
  `<?xml version="1.0"?><record_update table="${table}"><${table} action="INSERT_OR_UPDATE">` +
  `<sys_id>0</sys_id>${fields}</${table}></record_update>`;
const moduleRecord = (path: string, content: string): string =>
  record('sys_module', `<path>${MODULES}/${path}</path><content><![CDATA[${content}]]></content>`);

const privilege = (operation: string, name: string, scope: string): string =>
  record(
    'sys_scope_privilege',
    `<operation>${operation}</operation><target_name>${name}</target_name>${scope}`,
  );
/** A table with text columns of a length, in the form of the SDK's dictionary. */
const tableOf = (names: readonly string[], length: number): string =>
  `<?xml version="1.0"?><database><element name="${SCOPE}_wide" type="collection" extends="">${names
    .map((name) => `<element name="${name}" type="string" max_length="${length}"/>`)
    .join('')}</element></database>`;
const names = (count: number): string[] => Array.from({ length: count }, (_unused, index) => `text_${index}`);
/** A UI policy that shows a column for one type only. */
const shownFor = (type: string, column: string): Record<string, string> => ({
  [`dist/app/update/policy_${column}.xml`]:
    `<?xml version="1.0"?><record_update table="sys_ui_policy"><sys_ui_policy action="INSERT_OR_UPDATE"><sys_id>p_${column}</sys_id>` +
    `<conditions>typeIN${type}</conditions><table>${SCOPE}_wide</table></sys_ui_policy></record_update>`,
  [`dist/app/update/action_${column}.xml`]: record(
    'sys_ui_policy_action',
    `<ui_policy>p_${column}</ui_policy><field>${column}</field><visible>true</visible>`,
  ),
});
const WIDE = 'dist/app/dictionary/wide.xml';

/** A small app that passes. */
const SOUND: Record<string, string> = {
  'now.config.json': JSON.stringify({ scope: SCOPE, scopeId: '0'.repeat(32) }),
  'package.json': JSON.stringify({ name: 'demo', version: '1.0.0' }),
  'src/fluent/jobs.now.ts': "ScheduledScript({ $id: Now.ID['job-poll'] });\nRole({ $id: Now.ID['role'] });\n",
  'src/fluent/generated/keys.ts': "explicit: {\n  'job-poll': {\n    id: '1'\n  }\n}\ncomposite: []\n",
  'dist/app/update/module_a.xml': moduleRecord('a.ts', "import { b } from './b.ts';\nexport const a = b;"),
  'dist/app/update/module_b.xml': moduleRecord(
    'b.ts',
    "import { gs } from '@servicenow/glide';\nexport const b = gs;",
  ),
  'dist/app/update/include.xml': record('sys_script_include', `<script>require('${MODULES}/a.ts')</script>`),
  'dist/app/update/job.xml': record('sysauto_script', `<script>new ${SCOPE}.Jobs().poll();</script>`),
};

const gate = (changes: Record<string, string>): ToolResult =>
  withFiles({ ...SOUND, ...changes }, (dir) => runTool('gate.mjs', '--root', dir));

const glue = (args: string): string =>
  `// @fluent-module run;false;a.ts\nconst { run } = load();\nrun(${args});`;

describe('the gate behind the build', () => {
  test('lets a sound app pass', () => {
    expect(gate({})).toEqual({ status: 0, output: 'gate: 4 files, 2 modules, no problem\n' });
  });

  test.each([
    ['XML that is not well-formed', { 'dist/app/update/x.xml': '<a><b></a>' }, 'x.xml: not well-formed'],
    [
      'a value that Fluent could not compute',
      { 'dist/app/update/x.xml': record('sys_properties', '<name>Symbol(Now.UNRESOLVED).p</name>') },
      'x.xml: contains Symbol(',
    ],
    [
      'an object that was written as text',
      { 'dist/app/update/x.xml': record('sys_properties', '<value>[object Object]</value>') },
      'x.xml: contains [object Object]',
    ],
    [
      'a value that is undefined',
      { 'dist/app/update/x.xml': record('sys_properties', '<value>undefined</value>') },
      'x.xml: contains >undefined<',
    ],
    [
      'a require of a module that does not ship',
      {
        'dist/app/update/x.xml': record('sys_script_include', `<script>require('${MODULES}/c.ts')</script>`),
      },
      `x.xml: require of unknown module ${MODULES}/c.ts`,
    ],
    [
      'an import without the extension',
      { 'dist/app/update/x.xml': moduleRecord('x.ts', "import { b } from './b';\nb();") },
      "x.ts: import './b' has no sys_module row",
    ],
    [
      'an import over several lines that leads nowhere',
      { 'dist/app/update/x.xml': moduleRecord('x.ts', "import {\n  b,\n  c,\n} from './lib/c.ts';\nb(c);") },
      "x.ts: import './lib/c.ts' has no sys_module row",
    ],
    [
      'a re-export that leads nowhere',
      { 'dist/app/update/x.xml': moduleRecord('x.ts', "export { c } from './c.ts';") },
      "x.ts: import './c.ts' has no sys_module row",
    ],
    [
      'a dependency that the instance does not have',
      { 'dist/app/update/x.xml': moduleRecord('x.ts', "import dayjs from 'dayjs';\ndayjs();") },
      "x.ts: import 'dayjs' is no part of the platform",
    ],
    [
      'a module of types only',
      { 'dist/app/update/x.xml': moduleRecord('x.ts', 'export {};\n') },
      'x.ts: a module without code',
    ],
    [
      'a variable that the platform does not define',
      {
        'dist/app/update/x.xml': record('sys_transform_map', `<script>${glue('source, isUpdate')}</script>`),
      },
      'x.xml: run() gets isUpdate, which sys_transform_map does not define',
    ],
    [
      'a record that the SDK dropped',
      { 'src/fluent/x.now.ts': "Property({ $id: Now.ID['property-x'] });" },
      "src/fluent/x.now.ts: Now.ID['property-x'] made no record",
    ],
    [
      'a module path in a record that an administrator may change',
      {
        'dist/app/update/x.xml': record(
          'sysauto_script',
          `<script>require('${MODULES}/a.ts').poll()</script>`,
        ),
      },
      'x.xml: script names a module; call a script include instead',
    ],
    [
      'a name of another scope',
      { 'dist/app/update/x.xml': record('sys_properties', '<name>x_other_demo.host</name>') },
      `x.xml: names x_other_demo, which is not of scope ${SCOPE}`,
    ],
    [
      'a scope that only begins alike',
      { 'dist/app/update/x.xml': record('sys_properties', `<name>${SCOPE}2.host</name>`) },
      `x.xml: names ${SCOPE}2, which is not of scope ${SCOPE}`,
    ],
    [
      'a call of a platform API that no privilege allows',
      {
        'dist/app/update/x.xml': moduleRecord(
          'x.ts',
          "import { CertificateEncryption as Mac } from '@servicenow/glide';\nexport const make = () => new Mac();",
        ),
      },
      'no privilege allows GlideCertificateEncryption: run npm run generate:privileges',
    ],
    [
      'a call of gs that no privilege allows, whatever the import is called',
      {
        'dist/app/update/x.xml': moduleRecord(
          'x.ts',
          "import { gs as gs2 } from '@servicenow/glide';\nexport const id = () => gs2.generateGUID();",
        ),
      },
      'no privilege allows Glide API: string utilities',
    ],
    [
      'a call in the script of a record that no privilege allows',
      { 'dist/app/update/x.xml': record('sysauto_script', "<script>gs.getProperty('x');</script>") },
      'no privilege allows Glide API: properties',
    ],
    [
      'an API of which nobody knows the privilege',
      {
        'dist/app/update/x.xml': moduleRecord(
          'x.ts',
          "import { GlideFlight } from '@servicenow/glide';\nexport const flight = GlideFlight;",
        ),
      },
      'GlideFlight: test/instance/access/apis.json does not say which privilege it needs',
    ],
    [
      'a privilege that nothing needs',
      { 'dist/app/update/x.xml': privilege('execute', 'GlideDigest', '<target_scope>global</target_scope>') },
      'nothing needs the privilege GlideDigest',
    ],
    [
      'a privilege on an application that is named as text',
      { 'dist/app/update/x.xml': privilege('read', 'sn_si_incident', '<target_scope>sn_si</target_scope>') },
      'x.xml: target_scope names no application',
    ],
    [
      'a privilege on an application by a made-up sys_id alone',
      {
        'dist/app/update/x.xml': privilege(
          'read',
          'sn_si_incident',
          `<target_scope>${'a'.repeat(32)}</target_scope>`,
        ),
      },
      'x.xml: target_scope names no application',
    ],
    [
      'a table whose rows the database may refuse, with the arithmetic',
      { [WIDE]: tableOf(names(10), 4000) },
      `${SCOPE}_wide: a row can take 8289 bytes, and the database refuses 8126 and more: make text columns fewer or shorter (up to 190 characters). text_0 790 + text_1 790`,
    ],
    [
      'a table that short texts make too wide',
      { [WIDE]: tableOf(names(20), 100) },
      `${SCOPE}_wide: a row can take 8431 bytes`,
    ],
    [
      'a table that is too wide for one of its types',
      { [WIDE]: tableOf(names(11), 4000), ...shownFor('wide', 'text_0'), ...shownFor('narrow', 'text_1') },
      `${SCOPE}_wide: a row of the type wide can take 8289 bytes`,
    ],
  ])('refuses %s', (_what, changes: Record<string, string>, problem) => {
    const { status, output } = gate(changes);
    expect(output).toContain(problem);
    expect(output).toContain('\n1 problem(s)');
    expect(status).toBe(1);
  });

  test('lets a table pass that is too wide only with the columns of all its types', () => {
    const policies = names(4).map((name, index) => shownFor(index < 2 ? 'one' : 'two', name));
    expect(gate({ [WIDE]: tableOf(names(11), 4000), ...Object.assign({}, ...policies) })).toMatchObject({
      status: 0,
    });
  });

  test('refuses a build that made nothing', () => {
    const kept = ['now.config.json', 'package.json'];
    const files = Object.fromEntries(kept.map((name) => [name, SOUND[name] ?? '']));
    expect(withFiles(files, (dir) => runTool('gate.mjs', '--root', dir))).toMatchObject({
      status: 1,
      output: expect.stringContaining('nothing was built'),
    });
  });

  test('gives two builds of the same sources the same bill of materials', () => {
    const bom = (id: string): string =>
      record(
        'sys_module',
        `<path>${SCOPE}/demo/1.0.0/bom.json</path><content><![CDATA[{"serialNumber": "urn:uuid:${id}", "timestamp": "${id}"}]]></content>`,
      );
    const built = (id: string): string =>
      withFiles({ ...SOUND, 'dist/app/update/bom.xml': bom(id) }, (dir) => {
        expect(runTool('gate.mjs', '--root', dir).status).toBe(0);
        return readFileSync(join(dir, 'dist/app/update/bom.xml'), 'utf8');
      });
    expect(built('one')).toBe(built('two'));
    expect(built('one')).toMatch(/"serialNumber": "urn:uuid:[0-9a-f-]{36}"/);
  });

  test('removes from the package what is no update XML', () => {
    withFiles({ ...SOUND, 'dist/app/README.md': '# metadata' }, (dir) => {
      expect(runTool('gate.mjs', '--root', dir).status).toBe(0);
      expect(readdirSync(join(dir, 'dist/app'))).toEqual(['update']);
    });
  });
});
