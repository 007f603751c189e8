import type { PlatformRecords } from '../records/index.ts';
import type { Platform, Row, Transaction } from '../types.ts';
import type { RecordCursor } from './record-cursor.ts';

/** What every Glide object needs: the instance, and on whose behalf it acts. */
export interface GlideContext {
  platform: Platform;
  tx: Transaction;
  records: PlatformRecords;
  /** A GlideRecord as scripts see it, standing on a row or on none. */
  record(table: string, row?: Row): object;
  /** The element of a field as scripts see it; undefined for an unknown one in lenient mode. */
  element(cursor: RecordCursor, path: string): object | undefined;
}

/** Base of what scripts hold: knows its transaction. Only the methods of subclasses are visible to scripts. */
export abstract class Scripted {
  constructor(readonly context: GlideContext) {}
}
