import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../../..');
mkdirSync(join(root, 'build/tools'), { recursive: true });
const folder = mkdtempSync(join(root, 'build/tools/cse-cli-'));
// As deep below the root as the sources, as those of test/support/run.mjs are.
const entry = `${folder}.mjs`;

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command; once it is ready `whenReady` gets its URL, and then it is stopped. */
function run(
  args: string[],
  whenReady?: (url: string) => Promise<void>,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<Ended> {
  const child = spawn(process.execPath, [entry, ...args], { cwd: folder });
  const ended: Ended = { code: null, out: '', err: '' };
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (part: Buffer) => (ended.err += part.toString()));
    child.stdout.on('data', (part: Buffer) => {
      ended.out += part.toString();
      const url = /ready: (\S+)/.exec(ended.out)?.[1];
      if (url && whenReady) whenReady(url).then(() => child.kill(signal), reject);
    });
    child.on('error', reject).on('close', (code) => resolve({ ...ended, code }));
  });
}

async function total(url: string): Promise<number> {
  const headers = { authorization: `Basic ${Buffer.from('demo:demo').toString('base64')}` };
  const answer = (await (await fetch(`${url}/api/sec/v1/insights?limit=1`, { headers })).json()) as {
    data: { total: number };
  };
  return answer.data.total;
}

describe('npm run cse', () => {
  beforeAll(() => {
    buildSync({
      entryPoints: [join(root, 'test/cse/cli.ts')],
      outfile: entry,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      define: { __dirname: 'import.meta.dirname' },
      logLevel: 'silent',
    });
  });
  afterAll(() => [folder, entry].forEach((path) => rmSync(path, { recursive: true })));

  test('prints one line when it is ready and ends with 0 on SIGTERM and SIGINT', async () => {
    let count = 0;
    const first = await run(
      ['--port', '0', '--insights', '12'],
      async (url) => void (count = await total(url)),
    );
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^CSE stub ready: http:\/\/127\.0\.0\.1:\d+ \(access id demo, access key demo\)\n$/,
    );
    expect(count).toBe(12);
    expect((await run(['--port', '0'], async () => undefined, 'SIGINT')).code).toBe(0);
  });

  test('reads Insights from a file in any of the three forms', async () => {
    const rows = [{ id: 'a' }, { id: 'b' }];
    for (const content of [rows, { insights: rows }, { data: { objects: rows } }]) {
      writeFileSync(join(folder, 'insights.json'), JSON.stringify(content));
      let count = 0;
      await run(['--port=0', '--insights', 'insights.json'], async (url) => void (count = await total(url)));
      expect(count).toBe(2);
    }
  });

  test('names the file it cannot use', async () => {
    writeFileSync(join(folder, 'broken.json'), '{"insights": [');
    writeFileSync(join(folder, 'odd.json'), '[{"id":"a"}, 7]');
    writeFileSync(join(folder, 'none.json'), '{"x": 1}');
    for (const [name, reason] of [
      ['missing.json', 'ENOENT'],
      ['broken.json', 'JSON'],
      ['odd.json', 'entry 1'],
      ['none.json', 'no list'],
    ]) {
      const { code, err, out } = await run(['--port', '0', '--insights', name!]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(new RegExp(`^Cannot read Insights from ${name}: .*${reason}.*\n$`));
    }
  });

  test('says in one line that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = String((other.address() as AddressInfo).port);
    const { code, err } = await run(['--port', port]);
    other.close();
    expect({ code, err }).toEqual({
      code: 1,
      err: `Port ${port} on 127.0.0.1 is taken; choose another with --port.\n`,
    });
  });

  test.each([
    [['--prot', '1'], "Unknown option '--prot'"],
    [['--port', 'x'], "--port must be a whole number from 0 to 65535, not 'x'"],
    [['--generation', '1999'], "--generation must be 2024, 2021 or mixed, not '1999'"],
    [['--closed', '2'], "--closed must be a number from 0 to 1, not '2'"],
    [['stray'], "Unexpected argument 'stray'"],
  ])('ends with usage and 2 on %j', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err.startsWith(message)).toBe(true);
    expect(err).toContain('Usage: npm run cse');
  });

  test('prints its options on --help', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--generation 2024|2021|mixed');
  });
});
