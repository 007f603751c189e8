import type { Instance, Row, Values } from '../../index.ts';
import { addFile, demoInstance, STAGING, TARGET } from './fixture.ts';

/** A demo instance with the transform map "Demo map": `key` coalesces, `name` and `note` are copied. */
export interface ImportBench {
  instance: Instance;
  map: Row;
  addMap(name: string, more?: Values): Row;
  /** A field map from a staging field to the target field of the same name; what is missing there is ignored. */
  entry(field: string, more?: Values, map?: Row): Row;
  /** Changes the coalescing entry of the map. */
  coalesceWith(values: Values): void;
  /** A transform script of the map. */
  script(when: string, text: string): Row;
  /** Stages rows in a set of their own. */
  stage(...rows: Values[]): { set: Row; staged: Row[] };
  transform(set: Row): { failed: boolean; runSysId: string };
  /** Stages and transforms rows; gives them as they are afterwards. */
  run(...rows: Values[]): Row[];
  targets(query?: string): Row[];
}

const MAP = {
  source_table: STAGING,
  target_table: TARGET,
  order: '100',
  active: '1',
  run_business_rules: '1',
};

function configure(
  instance: Instance,
): Pick<ImportBench, 'map' | 'addMap' | 'entry' | 'coalesceWith' | 'script'> {
  const addMap = (name: string, more: Values = {}) =>
    addFile(instance, 'sys_transform_map', { name, ...MAP, ...more });
  const map = addMap('Demo map');
  const entry = (field: string, more: Values = {}, owner: Row = map) => {
    const values = { map: owner.sys_id, source_field: field, target_field: field, choice_action: 'ignore' };
    return addFile(instance, 'sys_transform_entry', { ...values, ...more });
  };
  const key = entry('key', { coalesce: '1' });
  entry('name');
  entry('note');
  return {
    map,
    addMap,
    entry,
    coalesceWith: (values) => void instance.table('sys_transform_entry').update(key.sys_id, values),
    script(when, text) {
      const values = { map: map.sys_id, when, script: text, order: '100', active: '1' };
      return addFile(instance, 'sys_transform_script', values);
    },
  };
}

/** A fresh bench. */
export function importBench(): ImportBench {
  const instance = demoInstance();
  const stage: ImportBench['stage'] = (...rows) => {
    const set = instance.table('sys_import_set').insert({ table_name: STAGING, state: 'loaded' });
    const staged = rows.map((values) =>
      instance.table(STAGING).insert({ ...values, sys_import_set: set.sys_id }),
    );
    return { set, staged };
  };
  const transform: ImportBench['transform'] = (set) => {
    const { platform } = instance;
    return platform.transaction({ kind: 'job' }, (tx) => platform.imports.transform(tx, set.sys_id));
  };
  return {
    instance,
    ...configure(instance),
    stage,
    transform,
    run(...rows) {
      const { set, staged } = stage(...rows);
      transform(set);
      return staged.map((row) => instance.table(STAGING).get(row.sys_id) ?? row);
    },
    targets: (query = '') => instance.table(TARGET).find(query),
  };
}

/** Import state of a staged row. */
export const stateOf = (row: Row | undefined) => row?.['sys_import_state'];
