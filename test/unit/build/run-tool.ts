import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a build tool printed, both streams, and its exit code. */
export interface ToolResult {
  status: number | null;
  output: string;
}

/** Runs a tool of test/build in a process of its own: the tools are ES modules, jest loads CommonJS. */
export function runTool(name: string, ...args: string[]): ToolResult {
  const tool = resolve(__dirname, '../../build', name);
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const run = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8', env });
  return { status: run.status, output: `${run.stdout}${run.stderr}` };
}

/** Writes files into a directory that is removed after the test. */
export function withFiles<T>(files: Record<string, string>, work: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'sumo-logic-sir-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), content);
    }
    return work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
