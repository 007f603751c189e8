import type { ActionSettings } from './types.d.ts';

/** Scheme, host and perhaps path, without a slash at its end: what the Action names, else where the service is. */
export function baseUrlOf(settings: ActionSettings, service: string): string {
  return settings.text('base_url').trim().replace(/\/+$/, '') || service;
}
