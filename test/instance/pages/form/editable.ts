import { kindOf } from '../../schema/index.ts';
import type { ColumnDefinition } from '../../types.ts';

/** Types whose values no single line can hold, or that only the platform writes. */
const NOT_INLINE = new Set([
  'password',
  'password2',
  'GUID',
  'sys_class_name',
  'script',
  'script_plain',
  'html',
  'translated_html',
  'conditions',
  'glide_list',
]);

/** Columns that only the platform writes. */
export const isSystem = (name: string): boolean => name.startsWith('sys_');

/** Whether a value may be edited in a list: not what is read-only, long, secret, or the platform's own. */
export function isEditable(column: ColumnDefinition): boolean {
  const { name, type, readOnly } = column;
  if (readOnly || isSystem(name) || NOT_INLINE.has(type)) return false;
  return kindOf(type) !== 'journal';
}
