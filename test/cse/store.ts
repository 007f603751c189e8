import type { InsightRecord } from './types.ts';

/** Which rows a list wants: bounds on `created` (microseconds, inclusive) and a test on the row. */
export interface Selection {
  matches: ((row: InsightRecord) => boolean) | undefined;
  from: number;
  to: number;
}

/** Where a token list stopped: the last row given. */
export interface Position {
  createdMicros: number;
  key: string;
}

/** All Insights, kept sorted by (created, id), so that a list needs no sort and a created window no scan. */
export class InsightStore {
  private rows: InsightRecord[] = [];
  private byKey = new Map<string, InsightRecord>();

  get size(): number {
    return this.rows.length;
  }

  /** By UUID or readable id. */
  find(id: string): InsightRecord | undefined {
    return this.byKey.get(id) ?? this.byKey.get(id.toUpperCase());
  }

  /** Adds rows; one with a known key takes the old one's place. */
  add(added: InsightRecord[]): void {
    const fresh = [...new Map(added.map((row) => [row.key, row])).values()].sort(compare);
    for (const row of fresh) {
      this.remove(row.key);
      this.byKey.set(row.readableId, row);
      this.byKey.set(row.key, row);
    }
    const first = fresh[0];
    if (!first) return;
    if (fresh.length === 1) this.rows.splice(this.firstAtOrAfter(first), 0, first);
    else if (this.rows.length === 0 || compare(this.rows[this.rows.length - 1]!, first) < 0) {
      this.rows = this.rows.concat(fresh);
    } else this.rows = merge(this.rows, fresh);
  }

  remove(id: string): InsightRecord | undefined {
    const row = this.find(id);
    if (!row) return undefined;
    this.rows.splice(this.firstAtOrAfter(row), 1);
    for (const name of [row.key, row.readableId]) if (this.byKey.get(name) === row) this.byKey.delete(name);
    return row;
  }

  clear(): void {
    this.rows = [];
    this.byKey.clear();
  }

  /** Newest first. */
  *all(): IterableIterator<InsightRecord> {
    for (let i = this.rows.length - 1; i >= 0; i--) yield this.rows[i]!;
  }

  /** One page, newest first, and the number of rows that match in all. */
  page(selection: Selection, offset: number, limit: number): { total: number; rows: InsightRecord[] } {
    const low = this.firstAtOrAfter({ createdMicros: selection.from, key: '' });
    const high = this.firstAtOrAfter({ createdMicros: selection.to + 1, key: '' });
    const rows: InsightRecord[] = [];
    const { matches } = selection;
    if (!matches) {
      for (let i = high - 1 - offset; i >= low && rows.length < limit; i--) rows.push(this.rows[i]!);
      return { total: Math.max(0, high - low), rows };
    }
    let total = 0;
    for (let i = high - 1; i >= low; i--) {
      const row = this.rows[i]!;
      if (!matches(row)) continue;
      if (total >= offset && rows.length < limit) rows.push(row);
      total++;
    }
    return { total, rows };
  }

  /** Up to `limit` matching rows older than `after` (from the newest on without it), newest first. */
  next(selection: Selection, after: Position | undefined, limit: number): InsightRecord[] {
    const low = this.firstAtOrAfter({ createdMicros: selection.from, key: '' });
    const high = this.firstAtOrAfter({ createdMicros: selection.to + 1, key: '' });
    const rows: InsightRecord[] = [];
    for (
      let i = Math.min(high, after ? this.firstAtOrAfter(after) : high) - 1;
      i >= low && rows.length < limit;
      i--
    ) {
      if (!selection.matches || selection.matches(this.rows[i]!)) rows.push(this.rows[i]!);
    }
    return rows;
  }

  private firstAtOrAfter(position: Position): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.rows[middle]!, position) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compare(a: Position, b: Position): number {
  return a.createdMicros - b.createdMicros || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function merge(a: InsightRecord[], b: InsightRecord[]): InsightRecord[] {
  const merged: InsightRecord[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) merged.push(compare(a[i]!, b[j]!) <= 0 ? a[i++]! : b[j++]!);
  return merged.concat(a.slice(i), b.slice(j));
}
