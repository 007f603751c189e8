import type { ColumnDefinition, TableDefinition } from '../types.ts';
import type { XmlNode } from './xml.ts';

/** A choice written inside a table's XML. */
export interface TableChoice {
  table: string;
  element: string;
  value: string;
  label: string;
  sequence: string;
}

/** What `dictionary/<table>.xml` says. `own` is false for columns added to a table of another application. */
export interface TableFile {
  name: string;
  own: boolean;
  definition: TableDefinition;
  choices: TableChoice[];
}

const yes = (value: string | undefined): boolean => value === 'true';

function columnOf({ attributes: a }: XmlNode, displayColumn: string | undefined): ColumnDefinition {
  const name = a.name ?? '';
  return {
    name,
    type: a.type ?? 'string',
    label: a.label ?? name,
    maxLength: Number(a.max_length ?? 40),
    choice: Number(a.choice ?? 0),
    unique: yes(a.unique),
    mandatory: yes(a.mandatory),
    readOnly: yes(a.read_only),
    display: yes(a.display) || name === displayColumn,
    ...(a.reference ? { reference: a.reference } : {}),
    ...(a.default_value ? { defaultValue: a.default_value } : {}),
    source: 'app',
  };
}

function choicesOf(table: string, column: XmlNode): TableChoice[] {
  const element = column.attributes.name ?? '';
  const list = column.children.filter((child) => child.tag === 'choice').flatMap((child) => child.children);
  return list.map(({ attributes: a }, index) => ({
    table,
    element,
    value: a.value ?? '',
    label: a.label ?? a.value ?? '',
    sequence: a.sequence ?? String(index),
  }));
}

function indexOf(node: XmlNode): { columns: string[]; unique: boolean } {
  const columns = node.children.map((child) => child.attributes.name ?? '').filter(Boolean);
  return { columns, unique: yes(node.attributes.unique) };
}

/**
 * Reads the bootstrap XML of a table (SDK build output, `dictionary/`): columns, indexes, access, inline
 * choices.
 */
export function readTableFile(root: XmlNode, scope: string): TableFile {
  const table = root.children.find((child) => child.tag === 'element');
  const name = table?.attributes.name;
  if (!table || !name) throw new Error('The dictionary XML describes no table');
  const a = table.attributes;
  const columns = table.children.filter((child) => child.tag === 'element');
  const definition: TableDefinition = {
    name,
    label: a.label ?? name,
    ...(a.extends ? { superClass: a.extends } : {}),
    scope,
    columns: columns.map((column) => columnOf(column, a.display)),
    indexes: table.children.filter((child) => child.tag === 'index').map(indexOf),
    access: {
      webService: yes(a.ws_access),
      read: yes(a.read_access),
      create: yes(a.create_access),
      update: yes(a.update_access),
      delete: yes(a.delete_access),
    },
    source: 'app',
  };
  return {
    name,
    own: name.startsWith(`${scope}_`),
    definition,
    choices: columns.flatMap((each) => choicesOf(name, each)),
  };
}
