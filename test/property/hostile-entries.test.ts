import { corpusOf, KINDS } from '../support/corpus.ts';
import { ENTRIES } from '../support/hostile-entries.ts';
import { traces } from '../support/hostile-world.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

describe('the corpus stays text, by whatever path it comes in', () => {
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
        // What a person has written into a record stays there as it is.
        expect(traces(world).filter((trace) => !/holds NUL|hold HTML/.test(trace))).toEqual([]);
      },
      240_000,
    );
  });
});
