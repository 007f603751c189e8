import { StrictModeError } from '../errors.ts';
import type { Platform } from '../types.ts';

/**
 * Text of a value that a script hands to a record or a query; '' for null. An undefined value is stored as some text by the platform,
 * which no script wants: strict mode throws.
 */
export function textOf(platform: Platform, what: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (value === undefined) {
    if (platform.mode === 'strict') throw new StrictModeError(`undefined given for ${what}`);
    return 'undefined';
  }
  return String(value as string);
}

/** As `textOf`, for conditions: an array becomes a comma list (Q16). */
export function conditionText(platform: Platform, what: string, value: unknown): string {
  if (!Array.isArray(value)) return textOf(platform, what, value);
  return value.map((item) => textOf(platform, what, item)).join(',');
}

/** Optional text argument of an API: undefined and null are ''. */
export function optionalText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value as string);
}
