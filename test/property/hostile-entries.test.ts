import { corpusOf, KINDS } from '../support/corpus.ts';
import { ENTRIES } from '../support/hostile-entries.ts';
import { traces } from '../support/hostile-world.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

describe('the corpus stays text, by whatever way it comes in', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  beforeEach(() => world.reset());

  afterAll(() => world.instance.close());

  describe.each(Object.keys(ENTRIES))('%s', (name) => {
    test.each(KINDS)(
      '%s',
      async (kind) => {
        const count = await ENTRIES[name]?.(world, corpusOf(kind));
        expect(count).toBeGreaterThanOrEqual(4);
        expect(traces(world)).toEqual([]);
      },
      240_000,
    );
  });
});
