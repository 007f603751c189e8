import type { StateColumn } from '../../src/server/core/columns.d.ts';
import { TRANSITIONS } from '../../src/server/records/transitions.ts';
import type { Instance, TableAccessor } from '../instance/index.ts';
import { SCOPE } from './integration.ts';

/** The steps that an application takes on an instance, from one state of a record to another. */
export interface StateWatch {
  /** As `delivery: ready -> retry`; `new` for a record that was not stored before. */
  readonly seen: ReadonlySet<string>;
  /** Throws where one of them is not listed in records/transitions.ts. */
  check(): void;
}

const COLUMNS: StateColumn = {
  backfill: 'state',
  delivery: 'state',
  inbound_event: 'state',
  insight: 'state',
  integration_run: 'outcome',
  rule_alert: 'state',
};

/** Every step of the table. */
export const LISTED: readonly string[] = Object.entries(TRANSITIONS).flatMap(([table, states]) =>
  Object.entries<readonly string[]>(states).flatMap(([from, next]) =>
    next.map((to) => stepOf(table, from, to)),
  ),
);

function stepOf(table: string, from: string, to: string): string {
  return `${table}: ${from || 'new'} -> ${to}`;
}

/** Sees every record that is stored, whoever writes it; what a test arranges by itself is no step of the application. */
export function watchStates(instance: Instance): StateWatch {
  const states = new Map<string, string>();
  const seen = new Set<string>();
  const isArranging = noteArranging(instance);
  const columns = new Map(
    Object.entries(COLUMNS).map(([table, column]) => [`${SCOPE}_${table}`, { table, column }]),
  );
  const { store } = instance.platform;
  for (const [name, { column }] of columns)
    for (const row of store.rows(name)) states.set(row.sys_id, row[column] ?? '');
  store.onChange(({ table: name, sysId, row }) => {
    const watched = columns.get(name);
    if (watched === undefined) return;
    const [before, state] = [states.get(sysId) ?? '', row?.[watched.column] ?? ''];
    states.set(sysId, state);
    if (row !== undefined && state !== before && !isArranging())
      seen.add(stepOf(watched.table, before, state));
  });
  return {
    seen,
    check() {
      const others = [...seen].filter((step) => !LISTED.includes(step));
      if (others.length > 0) throw new Error(`Not listed in records/transitions.ts: ${others.join(', ')}`);
    },
  };
}

/** Whether a test is just writing, or taking the instance back to an earlier moment. */
function noteArranging(instance: Instance): () => boolean {
  let depth = 0;
  const arranging = <Given extends unknown[], T>(work: (...given: Given) => T) => {
    return (...given: Given): T => {
      depth += 1;
      try {
        return work(...given);
      } finally {
        depth -= 1;
      }
    };
  };
  const { table, restore } = instance;
  instance.restore = arranging(restore);
  instance.table = (name): TableAccessor => {
    const accessor = table(name);
    const { insert, update, remove } = accessor;
    return {
      ...accessor,
      insert: arranging(insert),
      update: arranging(update),
      remove: arranging(remove),
    };
  };
  return () => depth > 0;
}
