import { kindOf, type Kind } from '../schema/index.ts';
import type { ColumnDefinition, Platform, Row } from '../types.ts';

/** A column as a condition or an ordering names it, dot-walked or not. */
export interface Field {
  path: string;
  /** Table that has the column: another than the query's behind a dot. */
  table: string;
  column: ColumnDefinition;
  kind: Kind;
  /** False behind a dot. */
  own: boolean;
  /** The stored text, '' where the column, or a reference on the way, is empty. */
  read(row: Row): string;
}

/** The field of that path in a table; undefined where a step of it is no column or no reference (Q08, Q14). */
export function resolveField(platform: Platform, table: string, path: string): Field | undefined {
  if (!platform.schema.has(table)) return undefined;
  const dot = path.indexOf('.');
  if (dot < 0) {
    const column = platform.schema.column(table, path);
    return (
      column && { path, table, column, kind: kindOf(column.type), own: true, read: (row) => row[path] ?? '' }
    );
  }
  const step = path.slice(0, dot);
  const target = platform.schema.column(table, step)?.reference;
  const rest = target ? resolveField(platform, target, path.slice(dot + 1)) : undefined;
  if (!target || !rest) return undefined;
  return {
    ...rest,
    path,
    own: false,
    read: (row) => {
      const next = platform.store.get(target, row[step] ?? '');
      return next ? rest.read(next) : '';
    },
  };
}

/** What a reference shows, for conditions and orderings that compare it (Q18); other columns give their stored text. */
export function shownText(platform: Platform, field: Field, row: Row): string {
  const value = field.read(row);
  const target = field.column.reference;
  if (!target || !value || field.column.type === 'glide_list' || !platform.schema.has(target)) return value;
  const display = platform.schema.displayColumn(target);
  const shown = display && platform.store.get(target, value);
  return shown ? (shown[display] ?? '') : '';
}
