import type { ActionSettings } from './types.d.ts';

/** Scheme, host and perhaps path, without a slash at its end: what the Action names, else where the service is. */
export function baseUrlOf(settings: ActionSettings, service: string): string {
  return withoutSlashes(settings.text('base_url').trim()) || service;
}

/** The text without the slashes at its end. */
export function withoutSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '/') end -= 1;
  return text.slice(0, end);
}
