import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/built-app.ts';
import { documentedCommands } from './documented.ts';
import { RULES, type Rule } from './rules.ts';
import { changedFiles, copyProject, runScript, startScript } from './run.ts';

const commands = documentedCommands();

type Case<H extends Rule['how']> = Extract<Rule, { how: H }> & { command: string };

/** The commands that are shown in that way. */
function shownBy<H extends Rule['how']>(how: H): Case<H>[] {
  return commands.flatMap(({ command }) => {
    const rule = RULES[command];
    return rule?.how === how ? [{ command, ...rule } as Case<H>] : [];
  });
}

describe('commands of the documents', () => {
  let copy = '';

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'commands-'));
    copyProject(copy);
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('are each shown to work: else add them to test/commands/rules.ts', () => {
    const unknown = commands.filter(({ command }) => !(command in RULES));
    expect(unknown.map(({ command, files }) => `${command} (${files.join(', ')})`)).toEqual([]);
    const named = commands.map(({ command }) => command);
    expect(Object.keys(RULES).filter((command) => !named.includes(command))).toEqual([]);
  });

  test.each(shownBy('elsewhere'))('$command: $file runs it', ({ file, names }) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(names);
  });

  test.each(shownBy('as'))('$command is a part of $other', ({ other }) => {
    expect(RULES).toHaveProperty([other]);
  });

  test.each(shownBy('runs'))('$command does what it says', ({ command, args, inCopy, status, prints }) => {
    const outcome = runScript(command, args, inCopy === true ? copy : ROOT);
    expect(outcome.output).toMatch(prints);
    expect(outcome.status).toBe(status);
  });

  test.each(shownBy('starts'))('$command runs until it is interrupted', async ({ command, args, prints }) => {
    const { status, output } = await startScript(command, args, prints);
    expect(output).toMatch(prints);
    expect(status).toBe(0);
  });

  test.each(shownBy('generates'))('$command changes nothing: what it writes is up to date', ({ command }) => {
    expect(runScript(command, undefined, copy)).toMatchObject({ status: 0 });
    expect(changedFiles(copy)).toEqual([]);
  });
});
