import type { Platform, Transaction } from '../types.ts';
import type { MapEvent, TransformMap } from './map-types.ts';

/** What a transform script may set, as it stands after the scripts of one event. */
export interface ScriptVerdict {
  ignore: boolean;
  error: boolean;
  errorMessage: string;
  statusMessage: string;
}

/** Records and words that a transform script finds by name, beside those of the run. */
export interface RowVariables {
  source: unknown;
  target: unknown;
  action: 'insert' | 'update' | 'ignore';
}

/** Runs the scripts of one map in one import run, in the map's application scope. */
export interface MapScripts {
  /** The map's scripts for an event, in order; stops at the first that sets `error`. Throws what a script throws. */
  fire(event: MapEvent, row?: RowVariables): ScriptVerdict;
  /** The map's own script, with the same variables. */
  own(row: RowVariables): ScriptVerdict;
  /** The `answer` of a field map's source script. */
  answer(script: string, row: RowVariables): unknown;
}

const isSet = (value: unknown) => value === true || value === 'true';
const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/** The `log` of transform scripts (GlideImportLog): lines go to the instance's log under the map's scope. */
function importLog(platform: Platform, scope: string): Record<string, (message: unknown) => void> {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message: unknown) =>
    platform.log.write(level, scope, String(message));
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Variables as ServiceNow documents them for transform event scripts; `import_set` and `map` are records. */
export function createMapScripts(
  platform: Platform,
  tx: Transaction,
  map: TransformMap,
  importSet: unknown,
): MapScripts {
  const mapRecord = platform.glide.over(tx, 'sys_transform_map', map.row).proxy;
  const shared = { map: mapRecord, import_set: importSet, log: importLog(platform, map.scope) };

  function run(
    name: string,
    script: string,
    row: RowVariables | undefined,
    before: ScriptVerdict,
  ): ScriptVerdict {
    const { variables } = platform.sandbox.run(tx, map.scope, name, script, {
      ...shared,
      source: row?.source ?? null,
      target: row?.target ?? null,
      action: row?.action ?? null,
      ignore: before.ignore,
      error: before.error,
      error_message: before.errorMessage,
      status_message: before.statusMessage,
    });
    return {
      ignore: isSet(variables['ignore']),
      error: isSet(variables['error']),
      errorMessage: textOf(variables['error_message']),
      statusMessage: textOf(variables['status_message']),
    };
  }

  const clean: ScriptVerdict = { ignore: false, error: false, errorMessage: '', statusMessage: '' };

  return {
    fire(event, row) {
      let verdict = clean;
      for (const { name, script } of map.scripts.get(event) ?? []) {
        verdict = run(name, script, row, verdict);
        if (verdict.error) break;
      }
      return verdict;
    },
    own: (row) => (map.script ? run(`sys_transform_map.${map.name}`, map.script, row, clean) : clean),
    answer(script, row) {
      const name = `sys_transform_entry.${map.name}`;
      const { value, variables } = platform.sandbox.run(tx, map.scope, name, script, {
        ...shared,
        ...row,
        answer: undefined,
      });
      return variables['answer'] ?? value;
    },
  };
}
