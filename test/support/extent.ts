/**
 * Where the number of tries is arbitrary, as for random cases, `npm test` makes fewer than `.ci/run`, which sets
 * TEST_EXTENT=full. What a test lists case by case is always tried as a whole.
 */
export function tries({ full, few }: { full: number; few: number }): number {
  return process.env['TEST_EXTENT'] === 'full' ? full : few;
}
