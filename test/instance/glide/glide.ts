import type { PlatformRecords } from '../records/index.ts';
import type { Glide, Platform, Row, ScriptRecord, Transaction } from '../types.ts';
import type { GlideContext } from './context.ts';
import { elementOf } from './element-proxy.ts';
import { GlideRecord } from './glide-record.ts';
import { namesOf, scriptNamespaces, type Namespace } from './namespaces.ts';
import type { Writing } from './record-cursor.ts';
import { wrapRecord } from './record-proxy.ts';
import { ScriptClass } from './script-class.ts';

const CONTEXT = 'glide.context';
const NAMESPACES = 'glide.namespaces';

/** The Glide API of an instance: the same objects for scripts and for modules. */
class PlatformGlide implements Glide {
  constructor(private readonly platform: Platform) {}

  globals(tx: Transaction): Record<string, unknown> {
    const names = scriptNamespaces(this.context(tx));
    const namespaces = names.map((name) => [name, this.exports(tx, name)]);
    return {
      ...this.exports(tx, ''),
      Class: ScriptClass,
      ...Object.fromEntries(namespaces),
    };
  }

  exports(tx: Transaction, namespace: string): Record<string, unknown> {
    let made = tx.state.get(NAMESPACES) as Map<string, Namespace> | undefined;
    if (!made) tx.state.set(NAMESPACES, (made = new Map()));
    let names = made.get(namespace);
    if (!names) made.set(namespace, (names = namesOf(this.context(tx), namespace)));
    return names;
  }

  over(tx: Transaction, table: string, row: Row, options: Writing = {}): ScriptRecord {
    return new OverRow(new GlideRecord(this.context(tx), table, options), row);
  }

  private context(tx: Transaction): GlideContext {
    const known = tx.state.get(CONTEXT) as GlideContext | undefined;
    if (known) return known;
    const context: GlideContext = {
      platform: this.platform,
      tx,
      records: this.platform.records as PlatformRecords,
      record(table, row) {
        const record = new GlideRecord(context, table);
        record.stand(row);
        return wrapRecord(record);
      },
      element: elementOf,
    };
    tx.state.set(CONTEXT, context);
    return context;
  }
}

/** A record that takes part in a write; its proxy is made when a script first asks for it. */
class OverRow implements ScriptRecord {
  #proxy: object | undefined;

  constructor(
    private readonly record: GlideRecord,
    row: Row,
  ) {
    record.stand(row);
  }

  get proxy(): object {
    return (this.#proxy ??= wrapRecord(this.record));
  }

  values(): Row {
    return this.record.asRow();
  }

  aborted(): boolean {
    return this.record.isAborted();
  }

  written(row: Row): void {
    this.record.stand(row);
  }
}

/** The Glide API over an instance whose records are those of `createRecords`. */
export function createGlide(platform: Platform): Glide {
  return new PlatformGlide(platform);
}
