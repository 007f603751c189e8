import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRANSITIONS } from '../../../src/server/records/transitions.ts';
import { stateWrites } from '../../build/columns/state-writes.ts';

/** Writes of a column of that name that is none of a record of ours: an import set's, a Security Incident's. */
const OF_OTHERS = ['incident/update.ts', 'platform/import-sets.ts'];

/** A record's state as a script in Fluent would write it. */
const WRITES = /\bcurrent\.(?:state|outcome)\s*=(?!=)|setValue\(\s*['"](?:state|outcome)['"]/;

/** What an administrator may do with a backfill on its form. */
const BY_PEOPLE = ['waiting', 'running', 'done', 'failed', 'cancelled'].flatMap((from) => [
  ...(from === 'waiting' ? [] : [`backfill: ${from} -> waiting`]),
  ...(['waiting', 'running'].includes(from) ? [`backfill: ${from} -> cancelled`] : []),
]);

const { writes, steps, casts, forced } = stateWrites();

describe('every write of a state', () => {
  test('names a step of records/transitions.ts: none writes a bare text', () => {
    const bare = writes.filter(({ isStep }) => !isStep).map(({ file }) => file);
    expect([...new Set(bare)]).toEqual(OF_OTHERS);
  });

  test('takes a step of the table, and each step of the table is taken: by the app, or by an administrator', () => {
    const listed = Object.entries(TRANSITIONS).flatMap(([table, states]) =>
      Object.entries<readonly string[]>(states).flatMap(([from, next]) =>
        next.map((to) => `${table}: ${from || 'new'} -> ${to}`),
      ),
    );
    expect([...steps, ...BY_PEOPLE].sort()).toEqual(listed.sort());
  });

  test('gets its state from there: no other file makes one by a type assertion', () => {
    expect(casts).toEqual(['records/transitions.ts']);
  });

  test('follows the table, except in the self-test on its own records', () => {
    expect(forced).toEqual(['selftest/mail-checks.ts', 'selftest/record-checks.ts']);
  });

  test('is in src/server: no script among the records changes a state', () => {
    const scripts = readdirSync('src/fluent', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
      .filter((name) => WRITES.test(readFileSync(join('src/fluent', name), 'utf8')));
    expect(scripts).toEqual([]);
  });
});
