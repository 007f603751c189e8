import type { Configuration } from '../configuration/configuration.ts';
import { configurationItems } from './items/part.ts';
import type { Part } from './types.d.ts';

/** In the order in which they are applied. */
export const PARTS: readonly Part[] = [configurationItems];

/** False where nothing would come of the material: then none is staged. */
export function enrichesAnything(configuration: Configuration): boolean {
  return PARTS.some((part) => part.isOn(configuration));
}
