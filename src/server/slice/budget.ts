import type { Configuration } from '../configuration/configuration.ts';

/** How long a slice may take: the configured budget in a job; in an event little, its queue belongs to the whole instance. */
export function budgetOf(configuration: Configuration, inEvent: boolean): number {
  return inEvent ? Math.min(configuration.timeBudget, 5000) : configuration.timeBudget;
}
