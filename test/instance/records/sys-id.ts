import { randomBytes } from 'node:crypto';

let pool = '';

/** A new sys_id: 32 lower-case hexadecimal digits (W04). */
export function newSysId(): string {
  if (pool === '') pool = randomBytes(4096).toString('hex');
  const sysId = pool.slice(0, 32);
  pool = pool.slice(32);
  return sysId;
}
