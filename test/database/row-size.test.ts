import { execFileSync } from 'node:child_process';
import { createPlatform, rowSize, rowSizeRefusal } from '../instance/index.ts';
import { ROOT } from '../support/built-app.ts';
import { hasMariaDb, MariaDb } from '../support/mariadb.ts';

const IS_THERE = hasMariaDb();

if (!IS_THERE) {
  if (process.env['REQUIRE_MARIADB'] === '1')
    throw new Error('REQUIRE_MARIADB is set, but there is no MariaDB');
  process.stderr.write('No MariaDB found: that rows fit into a database is not proven\n');
}

interface Column {
  name: string;
  type: string;
  length: number;
}

interface Sized {
  name: string;
  columns: Column[];
  worst: number;
}

/** What the gate of the build knows: each table of the built app, its parent's columns included, and its worst row. */
function sizes(): Sized[] {
  const script = `
    const { readPackage } = await import('./test/build/package-files.mjs');
    const { tablesOf } = await import('./test/build/row-check.mjs');
    const { allColumns, worstRow } = await import('./test/build/row-size.mjs');
    console.log(JSON.stringify(tablesOf(readPackage('dist/app')).map(({ name, parent, columns: own }) => {
      const columns = allColumns(parent, own);
      return { name, columns, worst: worstRow(columns) };
    })));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(output) as Sized[];
}

/** Types of the database for those of the dictionary; text up to 255 characters is VARCHAR, longer text lies outside of the row. */
const SQL_TYPES: Readonly<Record<string, string>> = {
  boolean: 'TINYINT',
  integer: 'INT',
  longint: 'BIGINT',
  decimal: 'DECIMAL(15,2)',
  float: 'DECIMAL(20,7)',
  glide_date: 'DATE',
  glide_date_time: 'DATETIME',
  glide_duration: 'DATETIME',
};
const ASCII = ['GUID', 'reference', 'document_id', 'sys_class_name', 'table_name'];

const sqlType = ({ type, length }: Column): string =>
  SQL_TYPES[type] ?? (length > 255 ? 'MEDIUMTEXT' : `VARCHAR(${length})`);

/** The largest value of a column. */
function worstValue(column: Column): string {
  const type = sqlType(column);
  if (type.startsWith('DATE')) return "'2026-01-15 12:00:00'";
  if (!/CHAR|TEXT/.test(type)) return '1';
  return `REPEAT('${ASCII.includes(column.type) ? 'a' : '😀'}', ${column.length})`;
}

const FILLER = 'filler';

/** A column of ASCII text that adds exactly so many bytes to a row, from 2 to 61. */
const filler = (bytes: number): Column => ({ name: FILLER, type: 'GUID', length: bytes - 1 });

const describeIf = IS_THERE ? describe : describe.skip;

describeIf('the rows of the database', () => {
  let database: MariaDb;

  beforeAll(() => {
    database = MariaDb.start();
  });

  afterAll(() => database.stop());

  const create = (columns: readonly Column[]): void => {
    const list = columns.map(
      (each) => `\`${each.name}\` ${sqlType(each)}${each.name === 'sys_id' ? ' NOT NULL PRIMARY KEY' : ''}`,
    );
    expect(
      database.run(
        `DROP TABLE IF EXISTS t; CREATE TABLE t (${list.join(', ')}) ENGINE=InnoDB ROW_FORMAT=COMPACT`,
      ),
    ).toBe('');
  };
  const insertWorst = (columns: readonly Column[]): string =>
    database.run(`INSERT INTO t VALUES (${columns.map(worstValue).join(', ')})`);

  test.each(IS_THERE ? sizes().map((table) => [table.name, table] as const) : [['no table', null] as const])(
    'take the worst row of %s, if the arithmetic says so, and refuse it else',
    (name, table) => {
      const columns = table?.columns ?? [];
      create(columns);
      const answer = insertWorst(columns);
      if ((table?.worst ?? 0) < 8126) expect(answer).toBe('');
      else {
        // Only Actions: each has the columns of one type.
        expect(name).toMatch(/_action$/);
        expect(answer).toMatch(/Row size too large \(> 8126\)/);
      }
    },
  );

  test('refuse 8,126 bytes and take one less, to the byte that the build adds up', () => {
    const [staging] = sizes().filter(({ name }) => name.endsWith('_sumo_logic_insights'));
    const columns = [...(staging?.columns ?? [])];
    // Nullable columns by eights: one more takes no byte for its bit.
    while ((columns.length - 1) % 8 === 0)
      columns.push({ name: `x${columns.length}`, type: 'boolean', length: 1 });
    const size = (all: readonly Column[]): number => {
      const script = `
        const { worstRow } = await import('./test/build/row-size.mjs');
        console.log(worstRow(${JSON.stringify(all)}));`;
      return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT }));
    };
    const fits = [...columns, filler(8125 - size(columns))];
    expect(size(fits)).toBe(8125);
    create(fits);
    expect(insertWorst(fits)).toBe('');
    const tooLarge = [...columns, filler(8126 - size(columns))];
    expect(size(tooLarge)).toBe(8126);
    create(tooLarge);
    expect(insertWorst(tooLarge)).toMatch(/Row size too large \(> 8126\)/);
  });

  test('refuse what the local instance refuses, by the values of a row', () => {
    const columns: Column[] = [
      { name: 'sys_id', type: 'GUID', length: 32 },
      ...Array.from({ length: 9 }, (_unused, index) => ({
        name: `long${index}`,
        type: 'string',
        length: 4000,
      })),
      { name: 'short', type: 'string', length: 200 },
      { name: 'more', type: 'string', length: 120 },
      { name: 'word', type: 'string', length: 40 },
      { name: 'at', type: 'glide_date_time', length: 40 },
      { name: 'count', type: 'integer', length: 40 },
      { name: 'flag', type: 'boolean', length: 40 },
      { name: 'empty', type: 'string', length: 4000 },
      { name: 'pad', type: 'string', length: 180 },
    ];
    const platform = createPlatform();
    platform.schema.define({
      name: 't',
      label: 'T',
      scope: 'global',
      columns: columns.map(({ name, type, length }) => ({ name, type, label: name, maxLength: length })),
      indexes: [],
      access: { webService: true, read: true, create: true, update: true, delete: true },
    });
    // The system columns that every table has are in the database, too.
    const all = platform.schema
      .columns('t')
      .map(({ name, type, maxLength }) => ({ name, type, length: maxLength }));
    create(all);
    const row = (pad: number): Record<string, string> & { sys_id: string } => ({
      sys_id: 'a'.repeat(32),
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_unused, index) => [`long${index}`, '長い'.repeat(500)]),
      ),
      short: '短'.repeat(150),
      more: '多'.repeat(110),
      word: 'wörter',
      at: '2026-01-15 12:00:00',
      count: '7',
      flag: '1',
      pad: 'p'.repeat(pad),
    });
    const insert = (values: Record<string, string>): string => {
      const names = Object.keys(values);
      const list = names.map((name) => `'${values[name] ?? ''}'`);
      return database.run(
        `DELETE FROM t; INSERT INTO t (\`${names.join('`, `')}\`) VALUES (${list.join(', ')})`,
      );
    };
    const pads = Array.from({ length: 180 }, (_unused, index) => index + 1);
    const last = pads.filter((pad) => rowSizeRefusal(platform, 't', row(pad)) === undefined).at(-1) ?? 0;
    expect([last > 1, last < 180]).toEqual([true, true]);
    expect(rowSize(platform, 't', row(last))).toBe(8125);
    expect(insert(row(last))).toBe('');
    expect(insert(row(last + 1))).toMatch(/Row size too large \(> 8126\)/);
    expect(rowSizeRefusal(platform, 't', row(last + 1))).toMatch(/^Row size too large \(> 8126\)/);
  });
});
