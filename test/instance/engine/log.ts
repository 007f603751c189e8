import type { Clock, Log, LogLine } from '../types.ts';

/** The log with what a snapshot of it needs. */
export interface ResettableLog extends Log {
  snapshot(): LogLine[];
  restore(lines: LogLine[]): void;
}

/**
 * Keeps the newest `capacity` lines; the oldest tenth goes when it is full.
 * @param written told of each line, for the table behind *System Log*
 */
export function createLog(
  clock: Clock,
  written: (line: LogLine) => void = () => undefined,
  capacity = 20_000,
): ResettableLog {
  let lines: LogLine[] = [];
  return {
    write(level, source, message) {
      if (lines.length >= capacity) lines = lines.slice(Math.ceil(capacity / 10));
      const line = { at: clock.text(), level, source, message };
      lines.push(line);
      written(line);
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
