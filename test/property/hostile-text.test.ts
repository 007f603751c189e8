import fc from 'fast-check';
import { tries } from '../support/extent.ts';
import { corpusOf, KINDS } from '../support/corpus.ts';
import { sendThrough } from '../support/hostile-world.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

/** Pieces of which hostile texts are made beside those of the corpus. */
const PIECES = [
  ...corpusOf('scripts'),
  ...corpusOf('queries'),
  ...corpusOf('controls'),
  'kim',
  '@example.com',
  ' ',
  ',',
  '^',
  '\\',
];

describe('text of others stays text, in every field', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  afterAll(() => world.instance.close());

  test.each(KINDS)(
    'the corpus: %s',
    (kind) => {
      expect(sendThrough(world, corpusOf(kind))).toEqual([]);
    },
    120_000,
  );

  test('whatever is made of query language, scripts and controls', () => {
    const text = fc.oneof(
      fc.constantFrom(...PIECES),
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
      fc
        .string({ unit: 'binary', maxLength: 40 })
        .map((tail) => `javascript:gs.error("EVALUATED");//${tail}`),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        expect(sendThrough(world, texts)).toEqual([]);
      }),
      { numRuns: tries({ full: 25, few: 8 }) },
    );
  }, 240_000);
});
