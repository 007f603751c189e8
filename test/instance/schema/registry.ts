import type { ColumnDefinition, Schema, TableDefinition } from '../types.ts';
import { CLASS_COLUMN, SYSTEM_COLUMNS, openColumn } from './system-columns.ts';

/** What follows from the definitions of a table and its parents; thrown away when any definition changes. */
interface Derived {
  lineage: string[];
  columns: Map<string, ColumnDefinition>;
  open: boolean;
  display: string | undefined;
}

/** Tables and columns, with inheritance: the dictionary of the instance. */
export class SchemaRegistry implements Schema {
  version = 0;
  private readonly definitions = new Map<string, TableDefinition>();
  private readonly children = new Map<string, Set<string>>();
  private readonly derived = new Map<string, Derived>();
  private readonly descent = new Map<string, string[]>();

  /** Adds a table, or replaces its definition. */
  define(table: TableDefinition): void {
    const before = this.definitions.get(table.name);
    if (before?.superClass) this.children.get(before.superClass)?.delete(table.name);
    this.definitions.set(table.name, table);
    if (table.superClass) {
      const siblings = this.children.get(table.superClass) ?? new Set<string>();
      this.children.set(table.superClass, siblings.add(table.name));
    }
    this.changed();
  }

  /** Adds a column to a table, or replaces the one of that name. */
  addColumn(table: string, column: ColumnDefinition): void {
    const definition = this.table(table);
    const others = definition.columns.filter((existing) => existing.name !== column.name);
    this.definitions.set(table, { ...definition, columns: [...others, column] });
    this.changed();
  }

  has(table: string): boolean {
    return this.definitions.has(table);
  }

  table(name: string): TableDefinition {
    const definition = this.definitions.get(name);
    if (!definition) throw new Error(`Unknown table: ${name}`);
    return definition;
  }

  column(table: string, column: string): ColumnDefinition | undefined {
    const derived = this.derive(table);
    const known = derived.columns.get(column);
    if (known || !derived.open || !/^\w+$/.test(column)) return known;
    return openColumn(column);
  }

  columns(table: string): ColumnDefinition[] {
    return [...this.derive(table).columns.values()];
  }

  lineage(table: string): string[] {
    return this.derive(table).lineage;
  }

  descendants(table: string): string[] {
    const cached = this.descent.get(table);
    if (cached) return cached;
    const found = [table];
    for (const name of found) found.push(...(this.children.get(name) ?? []));
    this.descent.set(table, found);
    return found;
  }

  displayColumn(table: string): string | undefined {
    return this.derive(table).display;
  }

  tables(): string[] {
    return [...this.definitions.keys()];
  }

  private changed(): void {
    this.version += 1;
    this.derived.clear();
    this.descent.clear();
  }

  private derive(table: string): Derived {
    const cached = this.derived.get(table);
    if (cached) return cached;
    const chain = this.chain(table);
    const columns = new Map(SYSTEM_COLUMNS.map((column) => [column.name, column]));
    if (chain.length > 1 || this.descendants(table).length > 1) columns.set(CLASS_COLUMN.name, CLASS_COLUMN);
    for (const definition of [...chain].reverse()) {
      for (const column of definition.columns) columns.set(column.name, column);
    }
    const derived: Derived = {
      lineage: chain.map((definition) => definition.name),
      columns,
      open: chain.some((definition) => definition.open),
      display: displayOf(chain, columns),
    };
    this.derived.set(table, derived);
    return derived;
  }

  private chain(table: string): TableDefinition[] {
    const chain = [this.table(table)];
    for (let parent = chain[0]?.superClass; parent; parent = chain.at(-1)?.superClass) {
      const definition = this.definitions.get(parent);
      if (!definition || chain.includes(definition)) break;
      chain.push(definition);
    }
    return chain;
  }
}

/** The nearest column flagged as display; else, by convention, `name`, `u_name` or `number`. */
function displayOf(chain: TableDefinition[], columns: Map<string, ColumnDefinition>): string | undefined {
  for (const definition of chain) {
    const flagged = definition.columns.find((column) => column.display);
    if (flagged) return flagged.name;
  }
  return ['name', 'u_name', 'number'].find((name) => columns.has(name));
}

/** An empty dictionary. */
export function createSchema(): SchemaRegistry {
  return new SchemaRegistry();
}
