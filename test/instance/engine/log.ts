import type { Clock, Log, LogLine } from '../types.ts';

/** The log with what a snapshot of it needs. */
export interface ResettableLog extends Log {
  snapshot(): LogLine[];
  restore(lines: LogLine[]): void;
}

/** Keeps the newest `capacity` lines; the oldest tenth goes when it is full. */
export function createLog(clock: Clock, capacity = 20_000): ResettableLog {
  let lines: LogLine[] = [];
  return {
    write(level, source, message) {
      if (lines.length >= capacity) lines = lines.slice(Math.ceil(capacity / 10));
      lines.push({ at: clock.text(), level, source, message });
    },
    lines: () => [...lines],
    snapshot: () => [...lines],
    clear() {
      lines = [];
    },
    restore(kept) {
      lines = [...kept];
    },
  };
}
