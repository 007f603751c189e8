import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instance } from '../index.ts';
import { addModule, demoInstance, evaluate, modulePath } from './support/fixture.ts';

const TYPES = join(__dirname, '../../../node_modules/@servicenow/glide/src/util/GlideAPIs.json');
const { defaults, ...namespaces } = JSON.parse(readFileSync(TYPES, 'utf8')) as Record<
  string,
  Record<string, unknown>
>;

let instance: Instance;

beforeAll(() => {
  instance = demoInstance();
});

test.each([...Object.keys(defaults ?? {}), 'GlideRecordSecure', 'GlideQuery', 'GlideTransformMap'])(
  'N01 scripts find the class %s of the platform',
  (name) => {
    expect(evaluate(instance, `typeof ${name};`)).not.toBe('undefined');
  },
);

test.each(Object.keys(namespaces).filter((name) => !['sn_ws', 'sn_cmdb'].includes(name)))(
  'N01 scripts find the namespace %s, and any use of it says that it is not emulated',
  (name) => {
    expect(() => evaluate(instance, `new ${name}.Thing();`)).toThrow(`${name}.Thing is not emulated`);
  },
);

test.each([
  'GlideDate',
  'GlideTime',
  'GlideSysAttachment',
  'GlideFilter',
  'GlideSchedule',
  'GlideURI',
  'GlideXMLUtil',
])('N01 %s says at any use that it is not emulated, in scripts and in modules', (name) => {
  const uses = [`new ${name}()`, `${name}()`, `${name}.parse('x')`, `'parse' in ${name}`, `${name}.x = 1`];
  for (const use of uses) expect(() => evaluate(instance, `${use};`)).toThrow(/ is not emulated by/);
  const script = `try { new ${name}(); } catch (error) { error.name; }`;
  expect(evaluate(instance, script)).toBe('NotEmulatedError');
  const path = `${name}.ts`;
  addModule(
    instance,
    path,
    `import { ${name} } from '@servicenow/glide'; export const probe = () => new ${name}();`,
  );
  expect(() => evaluate(instance, `require('${modulePath(path)}').probe();`)).toThrow(
    `${name} is not emulated by`,
  );
});

test('N02 the administrator and its role have their sys_ids of every instance', () => {
  const [admin] = instance.table('sys_user').find('user_name=admin');
  expect(admin?.sys_id).toBe('6816f79cc0a8016401c5a33be04be441');
  const [role] = instance.table('sys_user_role').find('name=admin');
  expect(role?.sys_id).toBe('2831a114c611228501d4ea6c309d626d');
});

test('N03 escapeHTML writes quotes as documented', () => {
  expect(evaluate(instance, `GlideStringUtil.escapeHTML('<a b="c">\\'&');`)).toBe(
    '&lt;a b=&quot;c&quot;&gt;&#39;&amp;',
  );
});

test('a name that the platform does not have stays unknown', () => {
  expect(evaluate(instance, 'typeof GlideNothing;')).toBe('undefined');
});
