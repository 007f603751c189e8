const Sequencer = require('@jest/test-sequencer').default;

/** Suites that take longest, and folders whose suites do: one of them that begins last would keep a single worker busy. */
const LONG = [
  'test/faults/denied',
  'test/faults/explore',
  'test/property/hostile-entries',
  'test/guards/',
  'test/e2e/health-rules',
  'test/e2e/large',
  'test/property/',
  'test/faults/',
  'test/e2e/upgrade',
  'test/contract/',
  'test/rhino/',
  'test/unit/build/',
  'test/e2e/',
];

/** Starts the long suites first, so that all workers end together; the others in the order of Jest, by their last time. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.findIndex((part) => path.includes(part));
      return place < 0 ? LONG.length : place;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
