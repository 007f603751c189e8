import type { GlideRecord } from '@servicenow/glide';
import { checkConfiguration } from '../configuration/configuration.ts';
import { rowOf } from '../platform/rows.ts';

/** For the rule on configurations: why the record cannot be saved, naming the field; empty when it can. */
export function check(current: GlideRecord): string {
  return checkConfiguration(rowOf(current));
}
