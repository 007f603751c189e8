import { readFileSync } from 'node:fs';
import { SCOPE, TABLE } from '../../../src/server/core/names.ts';
import { fluentTables } from '../../build/columns/tables.ts';
import { GENERATED } from '../../build/columns/write.ts';

const plain = (text: string): string => text.replace(/[\s,()|;]+/g, '');

describe('what the code knows of the columns', () => {
  it.each(Object.entries(GENERATED))('%s is what `npm run generate:columns` makes', (file, make) => {
    expect(plain(readFileSync(file, 'utf8'))).toBe(plain(make(fluentTables(), SCOPE)));
  });

  it('is of every table of the application, and the code names each of them', () => {
    const own = Object.values(TABLE).filter((name) => name.startsWith(SCOPE));
    expect(fluentTables().map(({ name }) => name)).toEqual([...own].sort());
  });
});
