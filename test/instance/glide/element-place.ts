import type { ColumnDefinition } from '../types.ts';
import { Scripted, type GlideContext } from './context.ts';
import { RecordCursor } from './record-cursor.ts';

/** Where an element is: a column of whatever record its cursor stands on; hidden from scripts. */
export class ElementPlace extends Scripted {
  /** Elements of the record referred to, as scripts see them. */
  readonly children = new Map<string, object>();
  #target: RecordCursor | undefined;
  #followed: string | undefined;

  constructor(
    context: GlideContext,
    /** Returns the record that has the field; behind a dot it moves along with the reference. */
    readonly cursor: () => RecordCursor,
    readonly name: string,
  ) {
    super(context);
  }

  get column(): ColumnDefinition | undefined {
    return this.cursor().column(this.name);
  }

  /** The record referred to, an empty one where the reference is (V12); undefined for a column that is no reference. */
  follow(): RecordCursor | undefined {
    const table = this.column?.reference;
    if (!table || !this.context.platform.schema.has(table)) return undefined;
    if (this.#target?.table !== table) {
      this.#target = new RecordCursor(this.context, table);
      this.#followed = undefined;
    }
    const sysId = this.cursor().stored(this.name);
    if (sysId !== this.#followed) {
      this.#followed = sysId;
      this.#target.stand(this.#read(table, sysId));
    }
    return this.#target;
  }

  /** Dot-walking reads through the caller's own right to the first table, and costs a read. */
  #read(table: string, sysId: string): ReturnType<GlideContext['platform']['store']['get']> {
    if (sysId === '') return undefined;
    const { metrics, store } = this.context.platform;
    metrics.count(table, 'get');
    return store.get(table, sysId);
  }
}
