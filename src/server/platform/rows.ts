import { GlideAggregate, GlideRecord, type GlideQueryCondition } from '@servicenow/glide';
import { parseDateTime } from '../date.ts';
import { accessTo, isRefused, orRefused, type Access } from '../refusal.ts';
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

/** A Date/Time column reads as text in UTC: GlideRecord.getValue (scoped GlideRecord API). */
class GlideRow implements Row {
  readonly id: string;
  private readonly record: GlideRecord;
  private readonly table: string;

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
      setAll(this.record, values);
      // setValue does not encrypt (documentation of Password2 fields).
      for (const column of Object.keys(secrets)) {
        this.record.getElement(column).setDisplayValue(secrets[column] ?? '');
      }
      return textOf(this.record.update()) !== '';
    });
  }
}

/**
 * A record that the platform handed to one of our scripts: a rule's `current`, a map's `source`.
 * @param table where the script knows it; otherwise the record is asked
 */
export function rowOf(record: GlideRecord, table?: string): Row {
  const asked = (): string =>
    accessing('read', 'the record of the script', () => textOf(record.getTableName()));
  return new GlideRow(record, table ?? asked());
}

/** Why the last record that was not inserted was refused. */
const last = { refusal: '' };

/** GlideRecord.getLastErrorMessage is typed, and used in scripts of the field; that it is there in scope is asked first. */
function lastError(record: GlideRecord): string {
  const message = typeof record.getLastErrorMessage === 'function' ? record.getLastErrorMessage() : '';
  return textOf(message) || 'the reason stands in its log';
}

/** Records through GlideRecord: the one place of the app that queries or writes tables. */
export const rows: Rows = {
  /** isValid (scoped GlideRecord API): whether the table exists. */
  hasTable: (table) => accessing('read', table, () => new GlideRecord(table).isValid()),

  hasColumn: (table, column) =>
    accessing('read', table, () => {
      const record = new GlideRecord(table);
      return record.isValid() && record.isValidField(column);
    }),

  draft: (table, values) =>
    accessing('read', table, () => {
      const record = new GlideRecord(table);
      // newRecord would work out the defaults, and with them use up a number.
      record.initialize();
      for (const column of Object.keys(values)) {
        if (record.isValidField(column)) record.setValue(column, values[column] ?? '');
      }
      return draftOver(record, table);
    }),

  byId: (table, id) =>
    accessing('read', table, () => {
      const record = new GlideRecord(table);
      return id !== '' && record.get('sys_id', id) ? new GlideRow(record, table) : null;
    }),

  first: (table, query) =>
    accessing('read', table, () => {
      const record = select(table, { ...query, limit: 1 });
      return record.next() ? new GlideRow(record, table) : null;
    }),

  /** What `visit` throws is not of this table: it passes as it is. */
  each(table, query, visit) {
    const record = accessing('read', table, () => select(table, query));
    const next = (): boolean => record.next();
    while (accessing('read', table, next)) visit(new GlideRow(record, table));
  },

  countBy: (table, column, where) =>
    accessing('read', table, () => {
      const aggregate = new GlideAggregate(table);
      const countRows = aggregate as unknown as CountOnly;
      for (const condition of where) addCondition(aggregate, condition);
      countRows.addAggregate('COUNT');
      aggregate.groupBy(column);
      aggregate.query();
      const counts: Record<string, number> = {};
      while (aggregate.next())
        counts[textOf(aggregate.getValue(column))] = Number(countRows.getAggregate('COUNT'));
      return counts;
    }),

  /** isValidEncodedQuery (scoped GlideRecord API): false for an empty query, too. */
  understands: (table, encoded) =>
    accessing('read', table, () => new GlideRecord(table).isValidEncodedQuery(encoded)),

  matches: (table, id, encoded) =>
    accessing('read', table, () => {
      const record = new GlideRecord(table);
      // Each alternative (^NQ) asks for the record: no reading of the query can find another one.
      const alternatives = encoded.split('^NQ').map((part) => `sys_id=${id}^${part}`);
      record.addEncodedQuery(alternatives.join('^NQ'));
      record.setLimit(1);
      record.query();
      return record.next() && textOf(record.getUniqueValue()) === id;
    }),

  insert: (table, values, id) =>
    accessing('create', table, () => {
      const record = new GlideRecord(table);
      record.newRecord();
      if (id !== undefined) record.setNewGuidValue(id);
      setAll(record, values);
      if (textOf(record.insert()) !== '') return new GlideRow(record, table);
      last.refusal = lastError(record);
      return null;
    }),

  refusal: () => last.refusal,

  removeAll: (table, where) =>
    accessing('delete', table, () => {
      const record = new GlideRecord(table);
      for (const condition of where) addCondition(record, condition);
      record.deleteMultiple();
    }),
};

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

function setAll(record: GlideRecord, values: Values): void {
  for (const column of Object.keys(values)) record.setValue(column, values[column] ?? '');
}

function select(table: string, query: Query): GlideRecord {
  const record = new GlideRecord(table);
  for (const condition of query.where) addCondition(record, condition);
  addEither(record, query.either ?? []);
  if (query.orderBy !== undefined) {
    if (query.descending === true) record.orderByDesc(query.orderBy);
    else record.orderBy(query.orderBy);
  }
  record.setLimit(query.limit);
  record.query();
  return record;
}

function addCondition(record: GlideRecord | GlideAggregate, condition: Condition): GlideQueryCondition {
  const [column, operator, value] = condition;
  return (record as GlideRecord).addQuery(column, operator, operandOf(value));
}

/** GlideQueryCondition.addOrCondition (scoped API) widens the condition that it is called on, and no other. */
function addEither(record: GlideRecord, [first, ...others]: readonly Condition[]): void {
  if (first === undefined) return;
  const condition = addCondition(record, first);
  for (const [column, operator, value] of others)
    condition.addOrCondition(column, operator, operandOf(value));
}

function operandOf(value: Condition[2]): string {
  return typeof value === 'string' ? value : value.join(',');
}
