import { createHash } from 'node:crypto';

/** A sys_id that follows from what the record is: the same in every start of the instance. */
export function derivedId(...parts: string[]): string {
  return createHash('md5').update(parts.join('\u0000')).digest('hex');
}
