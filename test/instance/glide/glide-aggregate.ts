import { resolveField, shownText } from '../query/index.ts';
import { displayOfValue } from '../records/index.ts';
import type { Row } from '../types.ts';
import { aggregateOf, groupRows, type Aggregate, type Group } from './aggregates.ts';
import { Scripted, type GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { expose } from './expose.ts';
import { GlideQueryCondition, exposedCondition } from './glide-query-condition.ts';
import { QueryBuilder } from './query-builder.ts';

/** GlideAggregate (scoped): counts and sums by group. */
export class GlideAggregate extends Scripted {
  readonly #builder: QueryBuilder;
  readonly #aggregates: Aggregate[] = [];
  #groups: Group[] = [];
  #position = -1;

  constructor(
    context: GlideContext,
    readonly table: string,
  ) {
    super(context);
    context.platform.schema.table(table);
    this.#builder = new QueryBuilder(context.platform);
  }

  /** GlideAggregate.addQuery(name, [operator], value). */
  addQuery(...given: unknown[]): object | undefined {
    if (given.length === 1) return this.addEncodedQuery(given[0]);
    return exposedCondition.wrap(
      new GlideQueryCondition(this.context, this.#builder, this.#builder.add(given)),
    );
  }

  /** GlideAggregate.addEncodedQuery(query). */
  addEncodedQuery(query: unknown): undefined {
    this.#builder.addEncoded(optionalText(query));
  }

  /** GlideAggregate.addNullQuery(fieldName). */
  addNullQuery(field: unknown): object | undefined {
    return this.addQuery(field, 'ISEMPTY', '');
  }

  /** GlideAggregate.addNotNullQuery(fieldName). */
  addNotNullQuery(field: unknown): object | undefined {
    return this.addQuery(field, 'ISNOTEMPTY', '');
  }

  /** GlideAggregate.addAggregate(agg, name): COUNT of a field groups by that field. */
  addAggregate(kind: unknown, name?: unknown): void {
    const aggregate = aggregateOf(kind, name);
    this.#aggregates.push(aggregate);
    if (aggregate.kind === 'COUNT' && aggregate.field) this.#builder.groupBy(aggregate.field);
  }

  /** GlideAggregate.groupBy(name). */
  groupBy(name: unknown): void {
    this.#builder.groupBy(optionalText(name));
  }

  /** GlideAggregate.orderBy(name). */
  orderBy(name: unknown): void {
    this.#builder.order(optionalText(name), false);
  }

  /** GlideAggregate.orderByDesc(name). */
  orderByDesc(name: unknown): void {
    this.#builder.order(optionalText(name), true);
  }

  /** GlideAggregate.getEncodedQuery(): with the groupings, each of them an ordering too. */
  getEncodedQuery(): string {
    return this.#builder.encodedWithGroups();
  }

  /** GlideAggregate.query(). */
  query(): void {
    const { records, tx } = this.context;
    const { parsed } = this.#builder;
    const rows = records.group(tx, this.table, { groups: parsed.groups, order: [], groupBy: [] });
    this.#groups = groupRows(rows, parsed.groupBy, (row, field) => this.#read(row, field));
    this.#sort();
    this.#position = -1;
  }

  /** GlideAggregate.next(). */
  next(): boolean {
    if (!this.hasNext()) return false;
    this.#position += 1;
    return true;
  }

  /** GlideAggregate.hasNext(). */
  hasNext(): boolean {
    return this.#position + 1 < this.#groups.length;
  }

  /** GlideAggregate.getRowCount(): the number of groups. */
  getRowCount(): number {
    return this.#groups.length;
  }

  /** GlideAggregate.getAggregate(agg, name): text; null where the query did not ask for it. */
  getAggregate(kind: unknown, name?: unknown): string | null {
    const wanted = aggregateOf(kind, name);
    const asked = this.#aggregates.some(
      (asked) => asked.kind === wanted.kind && asked.field === wanted.field,
    );
    const group = this.#groups[this.#position];
    return asked && group ? group.aggregate(wanted) : null;
  }

  /** GlideAggregate.getValue(name): of a field that the query groups by. */
  getValue(name: unknown): string | null {
    return this.#groups[this.#position]?.keys.get(optionalText(name)) || null;
  }

  /** GlideAggregate.getDisplayValue(name): of a field that the query groups by. */
  getDisplayValue(name: unknown): string | null {
    const { platform, tx } = this.context;
    const field = resolveField(platform, this.table, optionalText(name));
    const value = this.getValue(name);
    return field && value !== null ? displayOfValue(platform, tx, field.table, field.column, value) : value;
  }

  #read(row: Row, path: string): string {
    const field = resolveField(this.context.platform, this.table, path);
    if (!field) throw new Error(`Unknown field ${path} in an aggregate of ${this.table}`);
    return field.read(row);
  }

  #sort(): void {
    const { order, groupBy } = this.#builder.parsed;
    const { platform } = this.context;
    const shown = (group: Group, path: string): string => {
      const field = resolveField(platform, this.table, path);
      return field && group.first ? shownText(platform, field, group.first).toLowerCase() : '';
    };
    const orders = [...order, ...groupBy.map((field) => ({ field, descending: false }))];
    this.#groups.sort((left, right) => {
      for (const { field, descending } of orders) {
        const [a, b] = [shown(left, field), shown(right, field)];
        if (a !== b) return a < b !== descending ? -1 : 1;
      }
      return 0;
    });
  }
}

/** How scripts see aggregates. */
export const exposedAggregate = expose('GlideAggregate', GlideAggregate);
