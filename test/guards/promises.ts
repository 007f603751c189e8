/** What the design promises, in few words; each is kept by guards. */
export const PROMISES = {
  1: 'One incident per Insight, always',
  2: "An analyst's work is never overwritten",
  3: 'Nothing outbound is lost',
  4: 'One bad Insight never stops the others',
  5: 'Optional means optional',
  6: 'Secrets stay secret',
  7: 'No silent failure',
  8: 'No instance but its own',
  9: 'It runs as installed',
  10: 'No instance-wide cost',
  11: 'Text from outside is never more than text',
} as const;

/** Number of a promise. */
export type PromiseNumber = keyof typeof PROMISES;
