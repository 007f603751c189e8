/** What stands in Fluent as it is: a name or an expression, not text in quotes. */
export class Code {
  constructor(readonly text: string) {}
}

/** The id of a record by its key in keys.ts. */
export const idOf = (key: string): Code => new Code(`Now.ID['${key}']`);

/** `sumo_status` as a part of a key. */
export const kebab = (name: string): string => name.replace(/[_.]/g, '-');

/** `action_admin` as the name of a constant. */
export const camel = (name: string): string =>
  name.replace(/[_-](\w)/g, (_all, letter: string) => letter.toUpperCase());

/** The single names in `name active host`. */
export const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** A value as Fluent reads it. What is undefined in an object is left out. */
export function literal(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${entries.map(([name, each]) => `${keyOf(name)}: ${literal(each)}`).join(', ')} }`;
}

/** A call of a Fluent API. */
export const call = (api: string, ...values: readonly unknown[]): string =>
  `${api}(${values.map(literal).join(', ')})`;

/** A Fluent file: the APIs that it imports, further imports, and its statements. */
export function fluentFile(
  apis: readonly string[],
  statements: readonly string[],
  imports: readonly string[] = [],
): string {
  const head = [`import { ${apis.join(', ')} } from '@servicenow/sdk/core';`, ...imports];
  return `${head.join('\n')}\n\n${statements.map((each) => `${each};`).join('\n\n')}\n`;
}

const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));

/** In single quotes: the build looks for keys in those. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
  return `'${escaped}'`;
}
