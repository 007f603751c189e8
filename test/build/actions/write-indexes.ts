import { writeIndexes } from './indexes.ts';

/** The first step of `npm run generate:actions`: the second one bundles the lists that this one writes. */
writeIndexes('.');
