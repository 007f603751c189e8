import { GlideAggregate, GlideRecord, type GlideQueryCondition } from '@servicenow/glide';
import { parseDateTime } from '../core/date.ts';
import { createError, SEE_LOG } from '../core/error.ts';
import { foreignText, holdsScript, queryProblem, storedText } from '../core/inert.ts';
import { SCOPE } from '../core/names.ts';
import { askable } from './operand.ts';
import { accessTo, isRefused, orRefused, type Access } from '../core/refusal.ts';
import type { TableOf } from '../core/columns.d.ts';
import type { Condition, Draft, Query, Row, Rows, Values } from './ports.d.ts';
import { textOf } from './text.ts';

/** COUNT takes no column (scoped GlideAggregate API); the types of @servicenow/glide 27.0.5 ask for one. */
interface CountOnly {
  addAggregate(name: 'COUNT'): void;
  getAggregate(name: 'COUNT'): string;
}

/** Does what reads or writes a table. What the platform refuses is thrown as an error that names the operation and the table. */
function accessing<T>(operation: Access['operation'], table: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw orRefused(thrown, accessTo(operation, table));
  }
}

/** Why the last record that was not stored was refused. */
const last = { refusal: '' };

/** A Date/Time column reads as text in UTC: GlideRecord.getValue (scoped GlideRecord API). */
class GlideRow implements Row {
  readonly id: string;
  private readonly record: GlideRecord;
  readonly table: string;

  constructor(record: GlideRecord, table: string) {
    this.record = record;
    this.table = table;
    this.id = accessing('read', table, () => textOf(record.getUniqueValue()));
  }

  /** Called for each value of each row: without a function of its own. */
  text(column: string): string {
    try {
      return textOf(this.record.getValue(column));
    } catch (thrown) {
      throw orRefused(thrown, accessTo('read', this.table));
    }
  }

  /** The value itself where the platform does not give this application the words for it. */
  display(column: string): string {
    try {
      return accessing('read', this.table, () => textOf(this.record.getDisplayValue(column)));
    } catch (thrown) {
      if (!isRefused(thrown)) throw thrown;
      return this.text(column);
    }
  }

  /** GlideElement.getJournalEntry (scoped API): -1 gives all entries. */
  journal(column: string): string {
    return accessing('read', this.table, () => {
      const element = this.record.getElement(column) as {
        getJournalEntry?: (lines: number) => string;
      } | null;
      return textOf(element?.getJournalEntry?.(-1));
    });
  }

  integer(column: string): number {
    const value = Number(this.text(column));
    return Number.isFinite(value) ? value : 0;
  }

  flag(column: string): boolean {
    const value = this.text(column);
    return value === '1' || value === 'true';
  }

  time(column: string): number | null {
    const value = this.text(column);
    return value === '' ? null : parseDateTime(value);
  }

  secret(column: string): string {
    return accessing('read', this.table, () => {
      const element = this.record.getElement(column) as { getDecryptedValue?: () => string | null } | null;
      return textOf(element?.getDecryptedValue?.());
    });
  }

  save(values: Values, secrets: Values = {}): boolean {
    return accessing('write', this.table, () => {
      setAll(this.record, this.table, values);
      // setValue does not encrypt (documentation of Password2 fields).
      for (const column of Object.keys(secrets)) {
        this.record.getElement(column).setDisplayValue(secrets[column] ?? '');
      }
      if (textOf(this.record.update()) !== '') return true;
      last.refusal = whyRefused(this.record);
      return false;
    });
  }
}

/**
 * A record that the platform handed to one of our scripts: a rule's `current`, a map's `source`.
 * @param table where the script knows it; otherwise the record is asked
 */
export function rowOf<N extends string = string>(record: GlideRecord, table?: N): Row<TableOf<N>> {
  const asked = (): string =>
    accessing('read', 'the record of the script', () => textOf(record.getTableName()));
  return new GlideRow(record, table ?? asked()) as unknown as Row<TableOf<N>>;
}

/**
 * A read that fails in the database finds nothing, as one does that there is nothing for; only its last error distinguishes the two. What
 * leaves one is counted: where that does not say that there is nothing, the read has failed, and its caller must not take it for empty.
 */
function assertNothing(record: GlideRecord, table: string, narrow: (count: GlideAggregate) => unknown): void {
  const reason = reasonOf(record);
  if (reason !== '') assertCounted(table, reason, narrow);
}

/** A count without groups answers one row, of 0 where there is nothing; one that fails answers none. Throws unless it says 0. */
function assertCounted(table: string, reason: string, narrow: (count: GlideAggregate) => unknown): void {
  const aggregate = new GlideAggregate(table);
  const counted = aggregate as unknown as CountOnly;
  narrow(aggregate);
  counted.addAggregate('COUNT');
  aggregate.query();
  if (aggregate.next() && Number(counted.getAggregate('COUNT')) === 0) return;
  throw createError('platform', `Reading ${table}`, reason, {
    errorClass: 'server',
    remedy: SEE_LOG,
  });
}

/** GlideRecord.getLastErrorMessage is typed, and used in scripts of the field; that it is there in scope is asked first. */
function reasonOf(record: GlideRecord): string {
  return textOf(typeof record.getLastErrorMessage === 'function' ? record.getLastErrorMessage() : '');
}

/** The reason for people. */
function whyRefused(record: GlideRecord): string {
  return reasonOf(record) || 'see the system log';
}

/**
 * Records through GlideRecord: the one place of the app that queries or writes tables. At run time every table is alike; what the
 * type checker knows of each is the port's.
 */
export const rows = {
  /** isValid (scoped GlideRecord API): whether the table exists. */
  hasTable: (table: string) => accessing('read', table, () => new GlideRecord(table).isValid()),

  hasColumn: (table: string, column: string) =>
    accessing('read', table, () => {
      const record = new GlideRecord(table);
      return record.isValid() && record.isValidField(column);
    }),

  draft: (table: string, values: Values) =>
    accessing('read', table, () => {
      const record = new GlideRecord(table);
      // newRecord would work out the defaults, and with them use up a number.
      record.initialize();
      for (const column of Object.keys(values)) {
        if (record.isValidField(column)) record.setValue(column, values[column] ?? '');
      }
      return draftOver(record, table);
    }),

  byId: (table: string, id: string) =>
    accessing('read', table, () => {
      const record = new GlideRecord(table);
      if (id === '' || queryProblem(id) !== '') return null;
      if (record.get('sys_id', id)) return new GlideRow(record, table);
      assertNothing(record, table, (count) => addCondition(count, ['sys_id', '=', id]));
      return null;
    }),

  first: (table: string, query: Omit<Query, 'limit'>) =>
    accessing('read', table, () => {
      const record = select(table, { ...query, limit: 1 });
      if (record.next()) return new GlideRow(record, table);
      assertNothing(record, table, (count) => addAll(count, query));
      return null;
    }),

  /** An error of `visit` does not concern this table: it is rethrown unchanged. */
  each(table: string, query: Query, visit: (row: Row) => void) {
    const record = accessing('read', table, () => select(table, query));
    const next = (): boolean => record.next();
    if (!accessing('read', table, next))
      return accessing('read', table, () => assertNothing(record, table, (count) => addAll(count, query)));
    do visit(new GlideRow(record, table));
    while (accessing('read', table, next));
  },

  countBy: (table: string, column: string, where: readonly Condition[]) =>
    accessing('read', table, () => {
      const counts = countGroups(table, column, where);
      // No group at all is what a failed count looks like, too.
      if (Object.keys(counts).length === 0)
        assertCounted(table, 'the records could not be counted', (count) => addAll(count, { where }));
      return counts;
    }),

  countIfAny: (table: string, column: string, where: readonly Condition[]) =>
    rows.first(table, { where }) === null ? {} : rows.countBy(table, column, where),

  /** isValidEncodedQuery (scoped GlideRecord API): false for an empty query, too. */
  understands: (table: string, encoded: string) =>
    accessing('read', table, () => new GlideRecord(table).isValidEncodedQuery(encoded)),

  matches: (table: string, id: string, encoded: string) =>
    accessing('read', table, () => {
      if (holdsScript(encoded) || queryProblem(id) !== '') return false;
      // Each alternative (^NQ) asks for the record: no reading of the query can find another one.
      const alternatives = encoded.split('^NQ').map((part) => `sys_id=${id}^${part}`);
      const ask = (): GlideRecord => {
        const record = new GlideRecord(table);
        record.addEncodedQuery(alternatives.join('^NQ'));
        record.setLimit(1);
        record.query();
        return record;
      };
      const isIn = (record: GlideRecord): boolean => record.next() && textOf(record.getUniqueValue()) === id;
      const record = ask();
      // As with assertNothing; an encoded query cannot be counted everywhere, so the second answer counts.
      return isIn(record) || (reasonOf(record) !== '' && isIn(ask()));
    }),

  insert: (table: string, values: Values, id?: string) =>
    accessing('create', table, () => {
      const record = new GlideRecord(table);
      record.newRecord();
      if (id !== undefined) record.setNewGuidValue(id);
      setAll(record, table, values);
      if (textOf(record.insert()) !== '') return new GlideRow(record, table);
      last.refusal = whyRefused(record);
      return null;
    }),

  refusal: () => last.refusal,

  removeAll: (table: string, where: readonly Condition[]) =>
    accessing('delete', table, () => {
      const record = new GlideRecord(table);
      for (const condition of where) addCondition(record, condition);
      record.deleteMultiple();
    }),
} as Rows;

function draftOver(record: GlideRecord, table: string): Draft {
  return {
    label: (column) =>
      accessing(
        'read',
        table,
        () => (record.isValidField(column) ? textOf(record.getElement(column).getLabel()) : '') || column,
      ),
    display: (column) => accessing('read', table, () => textOf(record.getDisplayValue(column))),
  };
}

function setAll(record: GlideRecord, table: string, values: Values): void {
  const inert = table.startsWith(SCOPE) ? storedText : foreignText;
  for (const column of Object.keys(values)) record.setValue(column, inert(values[column] ?? ''));
}

function countGroups(table: string, column: string, where: readonly Condition[]): Record<string, number> {
  const aggregate = new GlideAggregate(table);
  const counted = aggregate as unknown as CountOnly;
  addAll(aggregate, { where });
  counted.addAggregate('COUNT');
  aggregate.groupBy(column);
  aggregate.query();
  const counts: Record<string, number> = {};
  while (aggregate.next()) counts[textOf(aggregate.getValue(column))] = Number(counted.getAggregate('COUNT'));
  return counts;
}

function select(table: string, query: Query): GlideRecord {
  const record = new GlideRecord(table);
  addAll(record, query);
  if (query.orderBy !== undefined) {
    if (query.descending === true) record.orderByDesc(query.orderBy);
    else record.orderBy(query.orderBy);
  }
  record.setLimit(query.limit);
  record.query();
  return record;
}

function addAll(record: GlideRecord | GlideAggregate, { where, either = [] }: Omit<Query, 'limit'>): void {
  for (const condition of where) addCondition(record, condition);
  addEither(record, either);
}

function addCondition(record: GlideRecord | GlideAggregate, condition: Condition): GlideQueryCondition {
  return (record as GlideRecord).addQuery(...askable(condition));
}

/** GlideQueryCondition.addOrCondition (scoped API) widens the condition that it is called on, and no other. */
function addEither(record: GlideRecord | GlideAggregate, [first, ...others]: readonly Condition[]): void {
  if (first === undefined) return;
  const condition = addCondition(record, first);
  for (const other of others) condition.addOrCondition(...askable(other));
}
