import { columnRights } from '../../http/table-access.ts';
import type { Platform, Row, Transaction, Values } from '../../types.ts';
import { isSystem } from './editable.ts';
import { markOf } from './fields.ts';
import { fieldStates } from './policies.ts';
import { toValue } from './values.ts';

/** What a person sent with a form, judged. */
export interface Sent {
  /** Values to write, of the columns that were changed and may be written. */
  values: Values;
  /** What was entered, as the inputs hold it, of all columns that were changed. */
  entered: Map<string, string>;
  errors: Map<string, string>;
}

/** What each input held when the form was shown: marks of the values, by column. */
function originalOf(form: URLSearchParams): Record<string, string> {
  try {
    return JSON.parse(form.get('sysparm_original') ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/** The last value of a name: a checkbox stands behind the hidden value of one that is not checked. */
const lastOf = (form: URLSearchParams, name: string): string =>
  (form.getAll(name).at(-1) ?? '').replaceAll('\r\n', '\n');

/** What was typed into a reference: the record that was picked, else its name. */
function typedReference(form: URLSearchParams, name: string): string {
  const picked = lastOf(form, name);
  return picked !== '' ? picked : lastOf(form, `sys_display.${name}`);
}

/** The mandatory fields that would be empty, by dictionary and UI policies; what is hidden is not asked for. */
function missing(
  platform: Platform,
  tx: Transaction,
  table: string,
  row: Row,
  names: ReadonlySet<string>,
): string[] {
  const states = fieldStates(platform, tx, table, row);
  return [...names].filter((name) => {
    const { visible = true, mandatory = platform.schema.column(table, name)?.mandatory ?? false } =
      states.get(name) ?? {};
    return visible && mandatory && (row[name] ?? '') === '';
  });
}

/** The row with values that are not stored yet. */
export function withValues(row: Row, values: Values): Row {
  const changed: Row = { ...row };
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === '') delete changed[name];
    else changed[name] = value;
  }
  return changed;
}

/** Reads a form: only columns that the user changed and may write count, others are ignored. */
export function readForm(
  platform: Platform,
  tx: Transaction,
  table: string,
  { row, isNew }: { row: Row; isNew: boolean },
  form: URLSearchParams,
): Sent {
  const sent: Sent = { values: {}, entered: new Map(), errors: new Map() };
  const original = originalOf(form);
  const operation = isNew ? 'create' : 'write';
  const mayWrite = columnRights(platform, tx, operation);
  const offered = new Set<string>();
  for (const name of new Set(form.keys())) {
    const column = platform.schema.column(table, name);
    if (!column || isSystem(name) || column.readOnly) continue;
    if (!mayWrite(table, name, isNew ? undefined : row)) continue;
    offered.add(name);
    const typed = column.type === 'reference' ? typedReference(form, name) : lastOf(form, name);
    const isSecret = column.type === 'password' || column.type === 'password2';
    if (isSecret ? typed === '' : original[name] === markOf(typed)) continue;
    if (!isSecret) sent.entered.set(name, typed);
    const read = toValue(platform, tx, table, column, typed);
    if ('error' in read) sent.errors.set(name, read.error);
    else sent.values[name] = read.value;
  }
  for (const name of missing(platform, tx, table, withValues(row, sent.values), offered)) {
    const label = platform.schema.column(table, name)?.label ?? name;
    if (!sent.errors.has(name)) sent.errors.set(name, `${label} is mandatory`);
  }
  return sent;
}
