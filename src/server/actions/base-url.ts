import type { ActionSettings } from './types.d.ts';

/** Scheme, host and perhaps path, without a slash at its end: what the Action names, else where the service is. */
export function baseUrlOf(settings: ActionSettings, service: string, added: readonly string[] = []): string {
  return withoutAdded(settings.text('base_url'), added) || service;
}

/**
 * An address as it is meant, where it was pasted with the path that the app adds by itself, or with the page of a browser: cut before
 * that, and without slashes at its end.
 * @param added with what a path of the app begins, in lower case: `api` for `/api/chat.postMessage`, `xsoar/public`
 */
export function withoutAdded(pasted: string, added: readonly string[]): string {
  const [address = ''] = pasted.trim().split(/[?#]/);
  const origin = /^https?:\/\/[^/]*/i.exec(address)?.[0] ?? '';
  if (origin === '') return withoutSlashes(address);
  const path = address.slice(origin.length);
  // Of whole steps: a server may be published below a path that begins alike.
  const steps = `${path.toLowerCase()}/`;
  const ends = added.map((name) => steps.indexOf(`/${name}/`)).filter((at) => at !== -1);
  return withoutSlashes(origin + path.slice(0, Math.min(path.length, ...ends)));
}

/**
 * What is wrong with the address of a vendor's service, which ends with its host but for a path that the app adds itself; empty when
 * nothing is. Other hosts are relays, which may have a path.
 * @param vendor ends of the vendor's hosts
 */
export function originProblem(pasted: string, added: readonly string[], vendor: readonly string[]): string {
  const [, host = '', path = ''] = /^https?:\/\/([^/]*)(\/.*)?$/i.exec(withoutAdded(pasted, added)) ?? [];
  const isVendors = vendor.some((end) => host.toLowerCase().endsWith(end));
  return path === '' || !isVendors ? '' : 'it must read https://<host>, without a path';
}

/** The text without the slashes at its end. */
export function withoutSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '/') end -= 1;
  return text.slice(0, end);
}
