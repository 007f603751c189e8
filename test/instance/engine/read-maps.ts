import { notEmulated } from '../errors.ts';
import type { Platform, Row } from '../types.ts';
import { byOrder, isOn, type Catalog } from './catalog.ts';
import type { MapEntry, TransformMap } from './map-types.ts';
import { scopeOf } from './scopes.ts';

const TABLES = ['sys_transform_map', 'sys_transform_entry', 'sys_transform_script', 'sys_scope', 'sys_app'];

function toEntry(row: Row): MapEntry {
  const action = row['choice_action'];
  return {
    sourceField: row['source_field'] ?? '',
    targetField: row['target_field'] ?? '',
    coalesce: isOn(row['coalesce']),
    caseSensitive: isOn(row['coalesce_case_sensitive']),
    coalesceEmpty: isOn(row['coalesce_empty_fields']),
    choiceAction: action === 'ignore' || action === 'reject' ? action : 'create',
    dateFormat: row['date_format'] || 'yyyy-MM-dd HH:mm:ss',
    referenceValueField: row['reference_value_field'] ?? '',
    ...(isOn(row['use_source_script']) ? { script: row['source_script'] ?? '' } : {}),
  };
}

function scriptsOf(platform: Platform, map: Row): TransformMap['scripts'] {
  const scripts: TransformMap['scripts'] = new Map();
  const rows = platform.store.lookup('sys_transform_script', 'map', [map.sys_id]) ?? [];
  for (const row of rows.filter((each) => isOn(each['active'] ?? '1')).sort(byOrder)) {
    const when = row['when'] ?? '';
    const name = `sys_transform_script.${map['name']}.${when}`;
    scripts.set(when, [...(scripts.get(when) ?? []), { name, script: row['script'] ?? '' }]);
  }
  return scripts;
}

function toMap(platform: Platform, row: Row): TransformMap {
  const mandatory = (row['enforce_mandatory_fields'] ?? 'no').toLowerCase();
  if (mandatory !== 'no') throw notEmulated(`transform map that enforces mandatory fields: ${mandatory}`);
  const entries = platform.store.lookup('sys_transform_entry', 'map', [row.sys_id]) ?? [];
  return {
    row,
    name: row['name'] ?? '',
    scope: scopeOf(platform, row),
    sourceTable: row['source_table'] ?? '',
    targetTable: row['target_table'] ?? '',
    entries: entries.map(toEntry),
    scripts: scriptsOf(platform, row),
    ...(isOn(row['run_script']) && row['script'] ? { script: row['script'] } : {}),
    runRules: isOn(row['run_business_rules'] ?? '1'),
    copyEmpty: isOn(row['copy_empty_fields']),
    createOnEmptyKey: isOn(row['create_new_record_on_empty_coalesce_fields']),
  };
}

/** Active maps of a staging table, by their order (case I09). Throws NotEmulatedError for a map that enforces mandatory fields. */
export function activeMaps(platform: Platform, catalog: Catalog, sourceTable: string): TransformMap[] {
  return catalog.derive(`maps ${sourceTable}`, TABLES, () =>
    [...platform.store.rows('sys_transform_map')]
      .filter((row) => row['source_table'] === sourceTable && isOn(row['active'] ?? '1'))
      .sort(byOrder)
      .map((row) => toMap(platform, row)),
  );
}
