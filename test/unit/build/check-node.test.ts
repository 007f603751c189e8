import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/built-app.ts';

const NAMES = ['v20.18.0', 'v22.0.0', 'v20.17.9', 'v18.20.4', 'v8.9.0'] as const;

/** What check-node.mjs would say to each version. */
function complaints(): Record<string, string> {
  const script = `
    import { complaint } from './test/support/check-node.mjs';
    console.log(JSON.stringify(Object.fromEntries(${JSON.stringify(NAMES)}.map((name) => [name, complaint(name)]))));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(output) as Record<string, string>;
}

describe('the check of Node', () => {
  test('says which version is needed, and which one runs', () => {
    const said = complaints();
    expect([said['v20.18.0'], said['v22.0.0']]).toEqual(['', '']);
    for (const old of ['v20.17.9', 'v18.20.4', 'v8.9.0'])
      expect(said[old]).toMatch(new RegExp(`^This needs Node 20\\.18 or newer; here runs ${old}\\.`));
  });

  test('comes first in what every command runs, in files that an old Node can read', () => {
    for (const file of ['test/support/run.mjs', 'test/support/check-node.mjs']) {
      const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[^]*?\*\//g, '');
      expect(text).not.toMatch(/\bawait\b|\?\.|\?\?|node:|#\w|\bstatic\b/);
    }
    for (const file of ['test/support/run.mjs', 'test/build/build.mjs']) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      expect(/import [^;]*;/.exec(text)?.[0]).toMatch(/check-node\.mjs/);
    }
  });

  test('a tool that does not exist ends with 1 or 2, and says why', () => {
    const { status, stderr } = spawnSync(process.execPath, ['test/support/run.mjs'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('usage:')]);
  });
});
