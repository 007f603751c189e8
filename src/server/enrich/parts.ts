import type { Configuration } from '../configuration/configuration.ts';
import { attackLinks } from './attack/links.ts';
import { configurationItems } from './items/part.ts';
import { observableLinks } from './observables/links.ts';
import type { Part } from './types.d.ts';
import { affectedUsers } from './users/links.ts';

/** In the order in which they are applied. */
export const PARTS: readonly Part[] = [configurationItems, attackLinks, observableLinks, affectedUsers];

/** False where nothing would come of the material: then none is staged. */
export function enrichesAnything(configuration: Configuration): boolean {
  return PARTS.some((part) => part.isOn(configuration));
}
