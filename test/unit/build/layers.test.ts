import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { ROOMS } from '../../support/rooms.ts';
import { lintTexts } from './lint-texts.ts';

const NAMES = Object.keys(ROOMS);

/** Allowed in the table: `values` with their types, `types` alone, or nothing. */
function allowance(room: string, other: string): 'values' | 'types' | 'nothing' {
  if (ROOMS[room]?.includes(other)) return 'values';
  return ROOMS[room]?.includes(`${other}*`) ? 'types' : 'nothing';
}

describe('the rooms of src/server', () => {
  test('are those of the table, and no file stands outside of them', () => {
    const found = readdirSync('src/server').filter((name) => name !== 'tsconfig.json');
    expect(found.sort()).toEqual([...NAMES].sort());
    expect(found.every((name) => statSync(join('src/server', name)).isDirectory())).toBe(true);
  });

  test('have no circles: each imports from rooms above it in the table alone', () => {
    for (const [index, room] of NAMES.entries())
      for (const other of ROOMS[room] ?? []) expect(NAMES.slice(0, index)).toContain(other.replace('*', ''));
  });

  test('refuse every import that the table does not allow, values and types, in a file at any depth', () => {
    const others = NAMES.flatMap((room) =>
      NAMES.filter((other) => other !== room).map((other) => ({ room, other })),
    );
    const lines = (room: string, up: string): string =>
      others
        .filter((pair) => pair.room === room)
        .map(
          ({ other }, at) =>
            `import { a${at} } from '${up}${other}/a.ts';\nimport type { A${at} } from '${up}${other}/a.ts';\n`,
        )
        .join('');
    const files = NAMES.flatMap((room) => [
      [lines(room, '../'), `src/server/${room}/tried.ts`] as const,
      [lines(room, '../../'), `src/server/${room}/deep/tried.ts`] as const,
    ]);
    const complaints = lintTexts(files);
    const pairs = NAMES.flatMap((room) => {
      const mine = others.filter((pair) => pair.room === room);
      return [mine, mine];
    });
    pairs.forEach((mine, file) => {
      const refused = new Set(
        (complaints[file] ?? [])
          .filter(({ message }) => message.includes('may not import'))
          .map(({ line }) => line),
      );
      const said = mine.map(({ room, other }, at) => {
        const [value, type] = [refused.has(2 * at + 1), refused.has(2 * at + 2)];
        return `${room} gets of ${other} ${value ? (type ? 'nothing' : 'types') : 'values'}`;
      });
      expect(said).toEqual(
        mine.map(({ room, other }) => `${room} gets of ${other} ${allowance(room, other)}`),
      );
    });
  });

  test('use all that the table allows them: what none uses is not allowed', () => {
    const used = new Set<string>();
    for (const name of readdirSync('src/server', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const text = readFileSync(join('src/server', name), 'utf8');
      for (const [, typed, clause, path] of text.matchAll(
        /(?:import|export) (type )?([^'"]*?)from '(\.[^']+)';/g,
      )) {
        const [room, other] = [name, normalize(join(name, '..', path ?? ''))].map(
          (file) => file.split('/')[0],
        );
        const typesOnly = typed !== undefined || /^\{(?:\s*type [^,}]+,?)+\s*\}\s*$/.test(clause ?? '');
        used.add(`${room} ${other}${typesOnly ? '*' : ''}`);
      }
    }
    for (const room of NAMES)
      for (const other of ROOMS[room] ?? []) expect(used).toContain(`${room} ${other}`);
  });
});
