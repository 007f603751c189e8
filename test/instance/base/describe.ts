import type { ColumnDefinition, TableAccess, TableDefinition } from '../types.ts';

type Extra = Partial<Omit<ColumnDefinition, 'name' | 'type' | 'label'>>;

/**
 * A column as the table files write it: name, internal type, label, and what differs from the type's
 * defaults.
 */
export type ColumnSpec = [name: string, type: string, label: string, extra?: Extra];

/** A base-system table as data. `source` holds for the columns that name none of their own. */
export interface TableSpec {
  name: string;
  label: string;
  source: string;
  extends?: string;
  scope?: string;
  /** Plugin that brings the table; an instance may lack it. */
  plugin?: string;
  access?: Partial<TableAccess>;
  number?: TableDefinition['number'];
  indexes?: { columns: string[]; unique?: boolean }[];
  /** Takes further columns as text: application files carry many that nothing here reads. */
  open?: boolean;
  columns: ColumnSpec[];
}

/**
 * Where the facts are from: the documentation of the platform, of SIR, or general knowledge of the platform.
 */
export const SOURCES = {
  platform: 'platform knowledge',
  docs: 'ServiceNow documentation',
  sir: 'SIR documentation',
  sdk: 'ServiceNow SDK build output',
} as const;

const EVERYTHING: TableAccess = { webService: true, read: true, create: true, update: true, delete: true };

const LENGTHS: Record<string, number> = {
  string: 40,
  reference: 32,
  GUID: 32,
  url: 1024,
  journal: 4000,
  journal_input: 4000,
  glide_list: 4000,
  script: 8000,
  script_plain: 8000,
  conditions: 4000,
  password: 255,
  password2: 255,
};

function column([name, type, label, extra]: ColumnSpec, source: string): ColumnDefinition {
  return { name, type, label, maxLength: LENGTHS[type] ?? 40, source, ...extra };
}

/** The table definition that a description stands for. */
export function describe(spec: TableSpec): TableDefinition {
  return {
    name: spec.name,
    label: spec.label,
    ...(spec.extends ? { superClass: spec.extends } : {}),
    scope: spec.scope ?? 'global',
    columns: spec.columns.map((each) => column(each, spec.source)),
    indexes: (spec.indexes ?? []).map(({ columns, unique }) => ({ columns, unique: unique ?? false })),
    access: { ...EVERYTHING, ...spec.access },
    ...(spec.number ? { number: spec.number } : {}),
    ...(spec.open ? { open: true } : {}),
    source: spec.source,
  };
}
