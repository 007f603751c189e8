import type { Configuration } from '../configuration/configuration.ts';
import { messageOf } from '../core/error.ts';
import { isRefused, refusalOf, remedyOf } from '../core/refusal.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

export type Level = 'ok' | 'warning' | 'error';

/** One thing that Validate Setup looked at. */
export interface Finding {
  level: Level;
  /** What was found, without a full stop. */
  what: string;
  /** What to do about it; empty where nothing is to be done. */
  advice: string;
}

/** What the checks look at. */
export interface Subject {
  /** The row of the configuration, filled in or not. */
  row: Row<'configuration'>;
  /** Null while the row cannot be used; `problem` then says why. */
  configuration: Configuration | null;
  problem: string;
  ports: Ports;
}

export interface Check {
  /** Said when the check itself fails: `Transform maps`. */
  name: string;
  /** Level of a check that fails: what only some instances have is no error. */
  failure: Level;
  run(subject: Subject): readonly Finding[];
}

export function ok(what: string): Finding {
  return { level: 'ok', what, advice: '' };
}

export function warning(what: string, advice: string): Finding {
  return { level: 'warning', what, advice };
}

export function fault(what: string, advice: string): Finding {
  return { level: 'error', what, advice };
}

/** How a refused access is reported, and what to add; anything else that stopped a check is for the log. */
export function stoppedBy(thrown: unknown, name: string, level: Level): Finding {
  if (isRefused(thrown)) {
    const access = thrown.access;
    return { level, what: refusalOf(access), advice: remedyOf(access) };
  }
  return { level, what: `${name} could not be checked (${messageOf(thrown)})`, advice: 'see the system log' };
}

/** Runs checks one by one; one that throws becomes a finding and stops none of the others. */
export function runChecks(checks: readonly Check[], subject: Subject): Finding[] {
  return checks.flatMap((check) => {
    try {
      return check.run(subject);
    } catch (thrown) {
      return [stoppedBy(thrown, check.name, check.failure)];
    }
  });
}

const WORDS: Readonly<Record<Level, string>> = { ok: 'OK', warning: 'Warning', error: 'Error' };

/** `Warning The job is inactive: activate it`, on one line. */
export function lineOf({ level, what, advice }: Finding): string {
  const text = advice === '' ? what : `${what}: ${advice}`;
  return `${WORDS[level]} ${text.replace(/\s+/g, ' ')}`;
}

const ORDER: readonly Level[] = ['error', 'warning', 'ok'];

/** The lines, as `lineOf` has written them, with what is to be done first. */
export function sorted(lines: readonly string[]): string[] {
  return ORDER.flatMap((level) => lines.filter((line) => line.indexOf(`${WORDS[level]} `) === 0));
}

/** Number of lines of a level, as `lineOf` has written them. */
export function countOf(lines: readonly string[], level: Level): number {
  return lines.filter((line) => line.indexOf(`${WORDS[level]} `) === 0).length;
}
