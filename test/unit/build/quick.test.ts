import { execFileSync } from 'node:child_process';
import { ROOT } from '../../support/built-app.ts';

/** What the quick build would write is compared in a process of its own: it is an ES module with bundlers. */
const COMPARE = `
  import { relative } from 'node:path';
  import { bundleEntries } from './test/build/bundle.mjs';
  import { moduleFiles, withContent } from './test/build/quick.mjs';
  const files = moduleFiles();
  const bundles = await bundleEntries(process.cwd());
  const differing = [...bundles].filter(([entry, text]) => {
    const { xml } = files.get(relative(process.cwd(), entry));
    const bare = (file) => file.replace(/\\s+/g, '');
    return bare(withContent(xml, text)) !== bare(xml);
  });
  const escaped = withContent('<content><![CDATA[old]]></content>', 'a[b[0]]>1');
  console.log(JSON.stringify({ bundles: bundles.size, differing: differing.map(([entry]) => entry), escaped }));
`;

describe('the quick build of npm run dev', () => {
  // The SDK prints what it emits: without empty lines, and with breaks of its own.
  test('writes the modules of the whole build, other than in white space', () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', COMPARE], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const { bundles, differing, escaped } = JSON.parse(output) as Record<string, unknown>;
    expect(bundles).toBeGreaterThan(5);
    expect(differing).toEqual([]);
    expect(escaped).toBe('<content><![CDATA[a[b[0]]]]><![CDATA[>1]]></content>');
  });
});
