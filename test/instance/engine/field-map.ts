import { choicesOf } from '../records/index.ts';
import { formatStored, kindOf, parseStored, toWall } from '../schema/index.ts';
import type { ColumnDefinition, Platform, Row, Transaction } from '../types.ts';
import { readDate } from './date-format.ts';
import type { MapScripts, RowVariables } from './map-scripts.ts';
import { RowRejected, type MapEntry, type MapEvent, type TransformMap } from './map-types.ts';

/** The value for a target field: '' clears it, undefined leaves it alone. */
export type FieldValue = string | undefined;

/** Staged text that clears a field, whatever "copy empty fields" says (ServiceNow documentation, reserved word NULL). */
const CLEARS = 'NULL';

/** Works out what each field map of one map gives, in one import run: references are looked up once per value. */
export class FieldMapper {
  private readonly references = new Map<string, string | undefined>();

  constructor(
    private readonly platform: Platform,
    private readonly tx: Transaction,
    private readonly map: TransformMap,
    private readonly scripts: MapScripts,
  ) {}

  /** `source` is the staged row as scripts left it. Throws RowRejected where a missing choice or reference refuses the row. */
  value(entry: MapEntry, source: Row, variables: RowVariables): FieldValue {
    const raw = this.raw(entry, source, variables);
    if (raw === CLEARS) return '';
    if (raw === '') return this.map.copyEmpty ? '' : undefined;
    const column = this.platform.schema.column(this.map.targetTable, entry.targetField);
    return column ? this.fitted(entry, column, raw, variables) : raw;
  }

  private raw(entry: MapEntry, source: Row, variables: RowVariables): string {
    if (entry.script === undefined) return source[entry.sourceField] ?? '';
    const answer = this.scripts.answer(entry.script, variables);
    return answer === undefined || answer === null ? '' : String(answer);
  }

  private fitted(
    entry: MapEntry,
    column: ColumnDefinition,
    raw: string,
    variables: RowVariables,
  ): FieldValue {
    if (column.reference && column.type === 'reference')
      return this.reference(entry, column.reference, raw, variables);
    const kind = kindOf(column.type);
    if (kind === 'date' || kind === 'dateTime') return this.date(entry, kind, raw);
    if (column.choice === 1 || column.choice === 3) return this.choice(entry, column, raw, variables);
    return raw;
  }

  /**
   * Between two date columns the stored UTC text is copied, unless `importDates` says otherwise; other text is read in the format and
   * the user's zone.
   */
  private date(entry: MapEntry, kind: 'date' | 'dateTime', raw: string): FieldValue {
    const source = this.platform.schema.column(this.map.sourceTable, entry.sourceField);
    const sourceKind = source && entry.script === undefined ? kindOf(source.type) : 'text';
    const isDate = sourceKind === 'date' || sourceKind === 'dateTime';
    if (isDate && this.platform.importDates === 'stored') return raw;
    const shown = isDate && this.platform.importDates === 'display' ? this.shown(raw) : raw;
    const stored = readDate(shown, entry.dateFormat, kind === 'date' ? 'UTC' : this.tx.user.timeZone);
    if (stored === undefined) {
      const problem = `${this.map.name}: ${entry.targetField} is no date in the format ${entry.dateFormat}: ${raw}`;
      this.platform.log.write('warn', this.map.scope, problem);
    }
    return stored;
  }

  /** A stored date as the user sees it: in the time zone and date format of the profile. */
  private shown(stored: string): string {
    const wall = toWall(parseStored(stored) ?? 0, this.tx.user.timeZone);
    const [date = '', time = ''] = formatStored(wall).split(' ');
    const [year = '', month = '', day = ''] = date.split('-');
    const format = this.tx.user.dateFormat || 'yyyy-MM-dd';
    return `${format.replace('yyyy', year).replace('MM', month).replace('dd', day)} ${time}`;
  }

  private choice(
    entry: MapEntry,
    column: ColumnDefinition,
    raw: string,
    variables: RowVariables,
  ): FieldValue {
    const choices = choicesOf(this.platform, this.map.targetTable, column.name);
    if (choices.length === 0 || choices.some(({ value }) => value === raw)) return raw;
    const labelled = choices.find(({ label }) => label.toLowerCase() === raw.toLowerCase());
    if (labelled) return labelled.value;
    return this.missing(entry, raw, 'onChoiceCreate', variables, () => {
      const { targetTable } = this.map;
      const owner = this.platform.schema
        .lineage(targetTable)
        .find((name) => this.hasChoices(name, column.name));
      this.create('sys_choice', { name: owner ?? targetTable, element: column.name, value: raw, label: raw });
      return raw;
    });
  }

  private hasChoices(table: string, element: string): boolean {
    const rows = this.platform.store.lookup('sys_choice', 'name', [table]) ?? [];
    return rows.some((row) => row['element'] === element);
  }

  private reference(entry: MapEntry, table: string, raw: string, variables: RowVariables): FieldValue {
    if (!this.platform.schema.has(table)) return raw;
    const by = entry.referenceValueField || this.platform.schema.displayColumn(table) || 'sys_id';
    const known = this.referenceTo(table, by, raw, !entry.referenceValueField);
    if (known) return known;
    return this.missing(entry, raw, 'onForeignInsert', variables, () => {
      const created = this.create(table, { [by]: raw });
      this.references.set(`${table} ${by} ${raw}`, created);
      return created;
    });
  }

  /**
   * By the referenced value field alone where the entry names one; else by sys_id, then by the display column. Misses are
   * remembered like finds.
   */
  private referenceTo(table: string, by: string, raw: string, orSysId: boolean): string | undefined {
    const key = `${table} ${by} ${raw}`;
    if (this.references.has(key)) return this.references.get(key);
    const { records } = this.platform;
    const bySysId: Row | undefined =
      orSysId && /^[0-9a-f]{32}$/.test(raw) ? records.get(this.tx, table, raw) : undefined;
    const condition = { field: by, operator: '=', value: raw };
    const query = { groups: [[[condition]]], order: [], groupBy: [] };
    const found = bySysId ?? records.find(this.tx, table, query, { limit: 1 })[0];
    this.references.set(key, found?.sys_id);
    return found?.sys_id;
  }

  private missing(
    entry: MapEntry,
    raw: string,
    event: MapEvent,
    variables: RowVariables,
    create: () => FieldValue,
  ): FieldValue {
    const what = `${entry.targetField} has no "${raw}"`;
    if (entry.choiceAction === 'ignore') return undefined;
    if (entry.choiceAction === 'reject') throw new RowRejected(what);
    const verdict = this.scripts.fire(event, variables);
    if (verdict.error) throw new RowRejected(verdict.errorMessage || what);
    return verdict.ignore ? undefined : create();
  }

  private create(table: string, values: Record<string, string>): string | undefined {
    return this.platform.records.insert(this.tx, table, values, { system: true }).row?.sys_id;
  }
}
