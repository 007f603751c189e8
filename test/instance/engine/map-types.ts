import type { Row } from '../types.ts';

/** Events of a row or a run at which a transform map runs scripts. */
export type MapEvent =
  'onStart' | 'onBefore' | 'onAfter' | 'onComplete' | 'onReject' | 'onForeignInsert' | 'onChoiceCreate';

/** One field map: where a target field gets its value from, and what to do with a value that does not fit. */
export interface MapEntry {
  sourceField: string;
  targetField: string;
  coalesce: boolean;
  caseSensitive: boolean;
  coalesceEmpty: boolean;
  /** The dictionary's default for field maps is to create what is missing. */
  choiceAction: 'create' | 'ignore' | 'reject';
  dateFormat: string;
  referenceValueField: string;
  /** Script that gives the value as `answer`, instead of the source field. */
  script?: string;
}

/** A transform map with its field maps and scripts, as one import run uses it. */
export interface TransformMap {
  row: Row;
  name: string;
  scope: string;
  sourceTable: string;
  targetTable: string;
  entries: MapEntry[];
  scripts: Map<string, { name: string; script: string }[]>;
  /** The map's own script, run after the field maps. */
  script?: string;
  runRules: boolean;
  copyEmpty: boolean;
  createOnEmptyKey: boolean;
}

/** How one row fared under one map. */
export interface RowOutcome {
  state: 'inserted' | 'updated' | 'ignored' | 'skipped' | 'error';
  comment: string;
  targetSysId: string;
  /** A script set `error`: the run ends here. */
  halted: boolean;
}

/** Thrown inside the transform of a row that a field map, or a script on its behalf, refuses. */
export class RowRejected extends Error {
  override name = 'RowRejected';
}
