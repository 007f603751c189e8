import type { ActionSettings } from './types.d.ts';

/** Scheme, host and perhaps path, without a slash at its end: what the Action names, else where the service is. */
export function baseUrlOf(settings: ActionSettings, service: string, added: readonly string[] = []): string {
  return withoutAdded(settings.text('base_url'), added) || service;
}

/**
 * An address as it is meant, where it was pasted with the path that the app adds by itself, or with the page of a browser: cut before
 * that, and without slashes at its end.
 * @param added names with which a path of the app begins, such as `api` for `/api/chat.postMessage`
 */
export function withoutAdded(pasted: string, added: readonly string[]): string {
  const [address = ''] = pasted.trim().split(/[?#]/);
  const origin = /^https?:\/\/[^/]*/i.exec(address)?.[0] ?? '';
  if (origin === '') return withoutSlashes(address);
  const steps = address.slice(origin.length).split('/');
  const end = steps.findIndex((step) => added.includes(step.toLowerCase()));
  return withoutSlashes(origin + (end === -1 ? steps : steps.slice(0, end)).join('/'));
}

/** Of an address that ends with its host, but for a path that the app adds itself: what is wrong with it; empty when nothing is. */
export function originProblem(pasted: string, added: readonly string[]): string {
  const path = /^https?:\/\/[^/]*(\/.*)?$/i.exec(withoutAdded(pasted, added))?.[1] ?? '';
  return path === '' ? '' : 'it must read https://<host>, without a path';
}

/** The text without the slashes at its end. */
export function withoutSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '/') end -= 1;
  return text.slice(0, end);
}
