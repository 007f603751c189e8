import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CseOptions, Generation } from './types.ts';

/** Shown by --help, and on standard error after a wrong option. */
export const USAGE = `Usage: npm run cse -- [options]

A stand-in for Sumo Logic Cloud SIEM (CSE) on 127.0.0.1.

  --port PORT              port to listen on; 0 takes a free one (default 8081)
  --insights COUNT|FILE    Insights to begin with: how many to generate, or a JSON file
                           with a list, {"insights": [...]} or an answer of GET /insights
  --stories                also the eight Insights that tell one story of an intrusion
  --seed N                 seed of what is generated (default 1)
  --closed SHARE           share of the generated Insights that are closed, 0 to 1 (default 0)
  --generation 2024|2021|mixed   shape of the payloads (default 2024)
  --start-at TIME          stand still at this time, such as 2026-01-15T12:01:00Z, until a clock is set
                           (default: this machine's time)
  --skew SECONDS           how far CSE's clock is ahead of that (default 0)
  --retry-after SECONDS    send this Retry-After with 429 (default: none)
  --max-limit N            refuse a larger limit on GET /insights (default: none)
  --omit-nulls             leave fields without a value out instead of null
  --no-limit               no limit of 4 calls a second and 10 at once
  --help                   this text
`;

/** A wrong option: the command ends with usage and code 2. */
export class UsageError extends Error {}

/** A file that cannot be used: the command ends with one line and code 1. */
export class FileError extends Error {}

/** Reads the command line. Undefined means that help was asked for. */
export function readOptions(args: string[]): (CseOptions & { port: number }) | undefined {
  const values = parse(args);
  if (values.help) return undefined;
  const generation = values.generation ?? '2024';
  if (!['2024', '2021', 'mixed'].includes(generation)) {
    throw new UsageError(`--generation must be 2024, 2021 or mixed, not '${generation}'`);
  }
  const options: CseOptions & { port: number } = {
    port: number('port', values.port ?? '8081', 0, 65_535, true),
    generation: generation as Generation,
    limit: !values['no-limit'],
    omitNulls: values['omit-nulls'] ?? false,
    skew: number('skew', values.skew ?? '0', -Infinity, Infinity),
    closedShare: number('closed', values.closed ?? '0', 0, 1),
    seed: number('seed', values.seed ?? '1', 0, 0xffffffff, true),
    insights: insightsOf(values.insights ?? '0'),
    stories: values.stories ?? false,
  };
  if (values['retry-after']) options.retryAfter = number('retry-after', values['retry-after'], 0, Infinity);
  const startAt = values['start-at'];
  if (startAt !== undefined) options.clock = standingAt(startAt);
  if (values['max-limit']) options.maxLimit = number('max-limit', values['max-limit'], 1, Infinity, true);
  return options;
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: false,
      options: {
        port: text,
        insights: text,
        stories: flag,
        seed: text,
        'start-at': text,
        closed: text,
        generation: text,
        skew: text,
        'retry-after': text,
        'max-limit': text,
        'omit-nulls': flag,
        'no-limit': flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function number(name: string, text: string, low: number, high: number, whole = false): number {
  const value = Number(text);
  if (
    text.trim() === '' ||
    !Number.isFinite(value) ||
    value < low ||
    value > high ||
    (whole && !Number.isInteger(value))
  ) {
    const range = high < Infinity ? ` from ${low} to ${high}` : '';
    throw new UsageError(`--${name} must be a ${whole ? 'whole ' : ''}number${range}, not '${text}'`);
  }
  return value;
}

function standingAt(text: string): () => number {
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw new UsageError(`--start-at must be a time such as 2026-01-15T12:01:00Z, not '${text}'`);
  return () => time;
}

/** A number of Insights, or what the file holds. A name of digits only is a number unless such a file exists. */
function insightsOf(text: string): number | unknown[] {
  if (/^\d+$/.test(text) && !existsSync(text)) return Number(text);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(text, 'utf8'));
  } catch (error) {
    throw new FileError(`Cannot read Insights from ${text}: ${(error as Error).message}`);
  }
  const lists = [content, at(content, 'insights'), at(at(content, 'data'), 'objects')];
  const list = lists.find((one) => Array.isArray(one)) as unknown[] | undefined;
  if (!list) throw new FileError(`Cannot read Insights from ${text}: it holds no list of Insights`);
  const odd = list.findIndex((one) => typeof one !== 'object' || one === null || Array.isArray(one));
  if (odd >= 0) throw new FileError(`Cannot read Insights from ${text}: entry ${odd} is no object`);
  return list;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
