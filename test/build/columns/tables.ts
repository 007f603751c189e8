import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { SCOPE } from '../../../src/server/core/names.ts';
import { actionTableFluent } from '../fluent/actions.ts';

/** A column as its table in Fluent describes it. */
export interface Column {
  /** Name of the SDK's function that makes it: `StringColumn`, `ReferenceColumn` ... */
  made: string;
  maxLength?: number;
  choices?: Readonly<Record<string, unknown>>;
  /** `suggestion`: other values than the choices may be entered. */
  dropdown?: string;
  referenceTable?: string;
}

/** A table as Fluent describes it. */
export interface FluentTable {
  name: string;
  extends?: string;
  schema: Readonly<Record<string, Column>>;
}

/** In the place of the SDK: a table is what it is given, and a column knows which function has made it. */
const SDK = new Proxy<Record<string, (given: object) => object>>(
  {},
  { get: (_target, made) => (given: object) => (made === 'Table' ? given : { ...given, made }) },
);

type Module = Readonly<Record<string, unknown>>;

/** Runs a Fluent file, without the SDK. */
const load = (path: string): Module => run(readFileSync(path, 'utf8'), dirname(path));

/** Runs Fluent text as that of a file in a folder. */
function run(text: string, folder: string): Module {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021 };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  const exports: Module = {};
  const require = (name: string): unknown =>
    name === '@servicenow/sdk/core' ? SDK : load(resolve(folder, name.replace(/(\.ts)?$/, '.ts')));
  new Function('exports', 'require', outputText)(exports, require);
  return exports;
}

/** The tables of the application, by name: those with a file, and that of Actions, which the build makes. */
export function fluentTables(folder = 'src/fluent/tables'): readonly FluentTable[] {
  const written = readdirSync(folder)
    .filter((file) => file.endsWith('.now.ts'))
    .map((file) => load(join(folder, file)));
  const made = run(actionTableFluent(SCOPE, ACTION_TYPES), folder);
  return [...written, made]
    .flatMap((module) => Object.values(module) as FluentTable[])
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}
