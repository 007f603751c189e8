import type { PlatformRecords } from '../records/index.ts';
import type { Platform, Transaction } from '../types.ts';

/** What every Glide object needs: the instance, and on whose behalf it acts. */
export interface GlideContext {
  platform: Platform;
  tx: Transaction;
  records: PlatformRecords;
}

/** Base of what scripts hold: knows its transaction. Only the methods of subclasses are visible to scripts. */
export abstract class Scripted {
  constructor(readonly context: GlideContext) {}
}
