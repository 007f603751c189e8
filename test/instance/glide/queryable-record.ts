import { NO_ROWS, evaluateValue, formatQuery, isValidQuery } from '../query/index.ts';
import type { Row } from '../types.ts';
import { optionalText } from './convert.ts';
import { GlideQueryCondition, exposedCondition } from './glide-query-condition.ts';
import { RecordCursor } from './record-cursor.ts';

const SYS_ID = /^[0-9a-f]{32}$/i;

/** The part of GlideRecord (scoped) that finds records and moves among them. */
export abstract class QueryableRecord extends RecordCursor {
  #limit = Infinity;
  #offset = 0;
  #forceCount = false;
  #rowCount = 0;

  /** GlideRecord.addQuery(name, [operator], value): ANDs a condition (Q01, Q16); one argument is an encoded query. */
  addQuery(...given: unknown[]): object | undefined {
    if (given.length === 1) return this.addEncodedQuery(given[0]);
    return exposedCondition.wrap(
      new GlideQueryCondition(this.context, this.conditions, this.conditions.add(given)),
    );
  }

  /** GlideRecord.addEncodedQuery(query): ANDs an encoded query (Q03 to Q06). */
  addEncodedQuery(query: unknown): undefined {
    this.conditions.addEncoded(optionalText(query));
  }

  /** GlideRecord.addNullQuery(fieldName) (Q20). */
  addNullQuery(field: unknown): object | undefined {
    return this.addQuery(field, 'ISEMPTY', '');
  }

  /** GlideRecord.addNotNullQuery(fieldName) (Q20). */
  addNotNullQuery(field: unknown): object | undefined {
    return this.addQuery(field, 'ISNOTEMPTY', '');
  }

  /** GlideRecord.addActiveQuery() (Q37). */
  addActiveQuery(): object | undefined {
    return this.addQuery('active', 'true');
  }

  /** GlideRecord.getEncodedQuery() (Q06). */
  getEncodedQuery(): string {
    return formatQuery(this.conditions.parsed);
  }

  /** GlideRecord.isValidEncodedQuery(query) (Q07). */
  isValidEncodedQuery(query: unknown): boolean {
    return isValidQuery(this.context.platform, this.table, optionalText(query));
  }

  /** GlideRecord.isEncodedQueryValid(query): an invalid one makes this query find nothing (Q09). */
  isEncodedQueryValid(query: unknown): boolean {
    const valid = this.isValidEncodedQuery(query);
    this.conditions.addEncoded(valid ? optionalText(query) : NO_ROWS);
    return valid;
  }

  /** GlideRecord.orderBy(name) (Q15). */
  orderBy(field: unknown): void {
    this.conditions.order(optionalText(field), false);
  }

  /** GlideRecord.orderByDesc(name) (Q15). */
  orderByDesc(field: unknown): void {
    this.conditions.order(optionalText(field), true);
  }

  /** GlideRecord.setLimit(maxNumRecords): drops a window (C05, C07). */
  setLimit(limit: unknown): void {
    this.#limit = Number(limit);
    this.#offset = 0;
    this.#forceCount = false;
  }

  /** GlideRecord.chooseWindow(firstRow, lastRow, [forceCount]): first inclusive, last exclusive, from zero (C05, C06). */
  chooseWindow(first: unknown, last: unknown, forceCount?: unknown): void {
    this.#offset = Number(first);
    this.#limit = Math.max(0, Number(last) - Number(first));
    this.#forceCount = forceCount === true;
  }

  /** GlideRecord.query([field], [value]): the cursor then stands before the first record (C01, C02, C10). */
  query(...given: unknown[]): void {
    if (given.length > 1) this.conditions.add(given);
    const { records, tx } = this.context;
    const { parsed } = this.conditions;
    const window = { limit: this.#limit, offset: this.#offset };
    this.#load(this.#isQueryable() ? records.find(tx, this.table, parsed, window) : []);
    if (this.#forceCount && this.valid) this.#rowCount = records.count(tx, this.table, parsed);
  }

  /** GlideRecord.next(): false, and stays, where there is no further record (C01, C04). */
  next(): boolean {
    const row = this.found[this.position + 1];
    if (!row) return false;
    this.position += 1;
    this.stand(row);
    return true;
  }

  /** GlideRecord.hasNext(): does not move (C09). */
  hasNext(): boolean {
    return this.position + 1 < this.found.length;
  }

  /** GlideRecord.getRowCount(): records found, at most the limit or window unless the count was forced (C06, C07). */
  getRowCount(): number {
    return this.#rowCount;
  }

  /** GlideRecord.get(name, [value]): by sys_id, else by display value; or the first record whose field holds the value (C03). */
  get(name: unknown, value?: unknown): boolean {
    if (!this.#isQueryable()) return false;
    if (value !== undefined) return this.#getBy(optionalText(name), value);
    const key = optionalText(name);
    if (key === '') return false;
    if (SYS_ID.test(key)) {
      const row = this.context.records.get(this.context.tx, this.table, key);
      this.#load(row ? [row] : []);
      return this.next();
    }
    const display = this.context.platform.schema.displayColumn(this.table);
    return display !== undefined && this.#getBy(display, key);
  }

  #getBy(field: string, value: unknown): boolean {
    const { records, tx } = this.context;
    if (field === 'sys_id') {
      const key = evaluateValue(this.context.platform, tx, optionalText(value));
      const row = records.get(tx, this.table, key);
      this.#load(row ? [row] : []);
      return this.next();
    }
    const query = { groups: [[[this.conditions.condition([field, value])]]], order: [], groupBy: [] };
    this.#load(records.find(tx, this.table, query));
    return this.next();
  }

  /** True for a table that exists; strict mode throws for another, lenient mode finds nothing in it. */
  #isQueryable(): boolean {
    if (!this.valid && this.context.platform.mode === 'strict')
      throw new Error(`Unknown table: ${this.table}`);
    return this.valid;
  }

  #load(rows: Row[]): void {
    this.found = rows;
    this.#rowCount = rows.length;
    this.position = -1;
    this.stand(undefined);
  }
}
