import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBuiltApp } from '../../support/built-app.ts';

const ENTRIES = resolve(__dirname, '../../../src/server/entry');
const app = readBuiltApp();

/** Text of the server modules of the built app, by path below src/server. */
const modules = new Map(
  app
    .records('sys_module')
    .filter(({ path }) => path?.endsWith('.ts'))
    .map(({ path = '', content = '' }) => [path.split('/src/server/')[1] ?? path, content]),
);

describe('the server modules of the built app', () => {
  test('are the entries, and nothing else', () => {
    expect([...modules.keys()].sort()).toEqual(readdirSync(ENTRIES).map((file) => `entry/${file}`));
  });

  test.each([...modules])('%s imports nothing but the platform', (_path, text) => {
    const imported = [...text.matchAll(/^import .* from '([^']+)';$/gm)].map((match) => match[1]);
    expect(imported.filter((name) => !/^@servicenow\/glide(\/sn_ws)?$/.test(name ?? ''))).toEqual([]);
    expect(text).not.toMatch(/\bimport\(|\brequire\(/);
  });

  test.each([...modules])('%s names the file of each part, its own last', (path, text) => {
    const files = [...text.matchAll(/^\/\/ src\/server\/(\S+)$/gm)].map((match) => match[1]);
    expect(files).toContain('core/names.ts');
    expect(files.at(-1)).toBe(path);
    expect(new Set(files).size).toBe(files.length);
  });

  test('keep their comments and names', () => {
    expect(modules.get('entry/map.ts')).toMatch(
      / \* For the transform map's onAfter script[^]*?\*\/\nfunction after\(source, target, action\) \{/,
    );
  });

  test('get what an instance may lack from the script include that loads them', () => {
    const includes = app.records('sys_script_include').map(({ script = '' }) => script);
    const connecting = [...modules.keys()].filter((path) =>
      includes.some(
        (script) => script.includes(`/${path}'`) && script.includes('.connect(new SumoServices())'),
      ),
    );
    expect(connecting).toEqual([...modules.keys()]);
  });
});
