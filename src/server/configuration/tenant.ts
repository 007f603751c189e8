import { clip } from '../core/text.ts';
import type { Configuration } from './configuration.ts';

/** Names a tenant and its user: what a rate limit, a lease and a cursor belong to. Fits its columns of 100 characters. */
export function tenantKey(configuration: Configuration): string {
  return `${clip(configuration.urls.api, 59)} ${clip(configuration.accessId, 40)}`;
}
