import { createHash } from 'node:crypto';
import type { FieldModel } from '../../../ui/index.ts';
import { columnRights } from '../../http/table-access.ts';
import { displayOfValue } from '../../records/index.ts';
import type { ColumnDefinition, Platform, Row, Transaction } from '../../types.ts';
import { isSystem } from './editable.ts';
import type { FieldState } from './policies.ts';
import { inputOf, kindOfField, optionsOf } from './values.ts';

/** The form of one record: what it shows, and what a person entered before it is saved. */
export interface FormState {
  table: string;
  /** As it is stored; for a new record its defaults. */
  row: Row;
  isNew: boolean;
  /** What was entered and not saved, by column, as the inputs hold it. */
  entered: ReadonlyMap<string, string>;
  errors: ReadonlyMap<string, string>;
  states: ReadonlyMap<string, FieldState>;
}

/** Fields over the whole width of the form. */
const WIDE = new Set<FieldModel['kind']>(['multiline', 'journal', 'script']);

/** Hints of a table's columns, by column (`sys_documentation`). */
export function hintsOf({ schema, store }: Platform, table: string): Map<string, string> {
  const hints = new Map<string, string>();
  const tables = schema.lineage(table).toReversed();
  for (const { name = '', element = '', hint, help } of store.rows('sys_documentation')) {
    const text = hint || help;
    if (text && tables.includes(name)) hints.set(element, text);
  }
  return hints;
}

/** Makes the fields of a form: types, values, rights, what dictionary and UI policies say. */
export function fieldMaker(platform: Platform, tx: Transaction, form: FormState) {
  const { table, row, isNew, entered, errors, states } = form;
  const mayRead = columnRights(platform, tx, 'read');
  const operation = isNew ? 'create' : 'write';
  const mayWrite = columnRights(platform, tx, operation);
  const writable = platform.acl.can(tx, operation, table, isNew ? undefined : row);
  const hints = hintsOf(platform, table);

  function isReadOnly({ name, readOnly, type }: ColumnDefinition): boolean {
    if (!writable || readOnly || isSystem(name) || type === 'GUID') return true;
    return states.get(name)?.readOnly === true || !mayWrite(table, name, isNew ? undefined : row);
  }

  return (name: string): FieldModel | undefined => {
    const column = platform.schema.column(table, name);
    if (!column || !mayRead(table, name, isNew ? undefined : row)) return undefined;
    const stored = row[name] ?? '';
    const kind = kindOfField(platform, table, column);
    const state = states.get(name) ?? {};
    const value = entered.get(name) ?? inputOf(platform, tx, table, column, stored);
    const hint = hints.get(name);
    const error = errors.get(name);
    return {
      name,
      label: column.label,
      kind,
      value: kind === 'secret' ? stored && 'stored' : value,
      display:
        column.type === 'document_id'
          ? platform.records.display(tx, table, row, name)
          : shown(platform, tx, table, column, stored, value),
      mandatory: state.mandatory ?? column.mandatory ?? false,
      readOnly: isReadOnly(column),
      hidden: state.visible === false,
      wide: WIDE.has(kind),
      ...(kind === 'choice' ? { options: optionsOf(platform, table, column, value) } : {}),
      ...(column.maxLength > 0 && (kind === 'text' || kind === 'multiline')
        ? { maxLength: column.maxLength }
        : {}),
      ...(hint ? { hint } : {}),
      ...(error ? { error } : {}),
      ...linksOf(platform, table, column, stored),
    };
  };
}

/** What is read of a value; of one that was entered and not saved, that. */
function shown(
  platform: Platform,
  tx: Transaction,
  table: string,
  column: ColumnDefinition,
  stored: string,
  value: string,
): string {
  if (column.type === 'password') return stored && '********';
  if (column.type !== 'reference' || value === stored)
    return displayOfValue(platform, tx, table, column, stored);
  return displayOfValue(platform, tx, table, column, value) || value;
}

function linksOf({ schema, store }: Platform, table: string, column: ColumnDefinition, stored: string) {
  if (column.type === 'url') return /^https?:\/\//.test(stored) ? { href: stored } : {};
  const target = column.type === 'reference' ? (column.reference ?? '') : '';
  if (!schema.has(target)) return {};
  const parameters = new URLSearchParams({ sysparm_table: table, sysparm_column: column.name });
  const isThere = stored !== '' && store.get(target, stored) !== undefined;
  return {
    picker: `/_page/pick.do?${parameters.toString()}`,
    ...(isThere ? { href: `/${target}.do?sys_id=${stored}` } : {}),
  };
}

/** A mark of a value, to tell later whether a person changed it. */
export const markOf = (value: string): string =>
  createHash('sha256').update(value).digest('base64url').slice(0, 12);
