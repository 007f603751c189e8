import fc from 'fast-check';
import { createSchema } from '../schema/index.ts';
import { createStore } from '../store/index.ts';
import type { Row, Store } from '../types.ts';

const access = { webService: false, read: false, create: false, update: false, delete: false };

function newStore(): Store {
  const schema = createSchema();
  const columns = [{ name: 'key', type: 'string', label: 'Key', maxLength: 40 }];
  const indexes = [{ columns: ['key'], unique: false }];
  schema.define({ name: 'parent', label: 'Parent', scope: 'global', columns, indexes, access });
  const child = {
    name: 'child',
    label: 'Child',
    superClass: 'parent',
    scope: 'global',
    columns: [],
    indexes: [],
    access,
  };
  schema.define(child);
  return createStore(schema);
}

type Step =
  | { kind: 'put'; id: number; key: string }
  | { kind: 'remove'; id: number }
  | { kind: 'snapshot' }
  | { kind: 'restore' };

/** Rows of ten sys_ids, each kept in one class, under few keys that differ in case. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('put' as const),
        id: fc.nat(9),
        key: fc.constantFrom('', 'a', 'A', 'b'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.nat(9) }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'snapshot' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'restore' as const }) },
  ),
  { maxLength: 60 },
);

function take(store: Store, step: Step, saved: unknown[]): void {
  if (step.kind === 'snapshot') saved.push(store.snapshot());
  else if (step.kind === 'restore') store.restore(saved.pop() ?? store.snapshot());
  else if (step.kind === 'remove') store.remove('parent', String(step.id));
  else {
    const row: Row =
      step.key === '' ? { sys_id: String(step.id) } : { sys_id: String(step.id), key: step.key };
    store.put(step.id % 2 === 0 ? 'child' : 'parent', row);
  }
}

it('an index finds exactly the rows that a scan finds, whatever was written, removed and restored before', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const store = newStore();
      const saved: unknown[] = [];
      for (const step of all) take(store, step, saved);
      for (const table of ['parent', 'child']) {
        const rows = [...store.rows(table)];
        const scanned = rows.filter((row) => row.key?.toLowerCase() === 'a').map((row) => row.sys_id);
        expect(
          store
            .lookup(table, 'key', ['A'])
            ?.map((row) => row.sys_id)
            .sort(),
        ).toEqual(scanned.sort());
        expect(store.estimate(table, 'key', ['A'])).toBe(scanned.length);
        expect(store.size(table)).toBe(rows.length);
      }
    }),
  );
});

it('restoring leaves the rows as they were at the snapshot, and a later write leaves the snapshot alone', () => {
  const store = newStore();
  store.put('parent', { sys_id: '1', key: 'a' });
  const snapshot = store.snapshot();
  for (const key of ['b', 'c']) {
    store.put('parent', { sys_id: '1', key });
    store.put('child', { sys_id: '2', key });
    store.restore(snapshot);
    expect([...store.rows('parent')]).toEqual([{ sys_id: '1', key: 'a' }]);
  }
});

it('a row is found in the table it extends, and not in its siblings', () => {
  const store = newStore();
  store.put('child', { sys_id: '1' });
  store.put('parent', { sys_id: '2' });
  expect([store.get('parent', '1')?.sys_id, store.get('child', '2')]).toEqual(['1', undefined]);
});
