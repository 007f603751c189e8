import { KilledError, notEmulated } from '../errors.ts';
import type { HttpOut, HttpRequest, HttpResponse, Platform } from '../types.ts';
import { serveScripted } from './scripted-rest.ts';

/**
 * Outbound HTTP that serves calls of the instance to its own address at once: the client waits in the thread that would
 * have to answer. The address is the property `glide.servlet.uri`.
 */
export function withLoopback(out: HttpOut, platformOf: () => Platform): HttpOut {
  return {
    send(request) {
      const platform = platformOf();
      return isOwn(platform, request.url) ? serveOwn(platform, request) : out.send(request);
    },
    close: () => out.close(),
  };
}

function isOwn({ store }: Platform, url: string): boolean {
  const own = store.lookup('sys_properties', 'name', ['glide.servlet.uri'])?.[0]?.['value'];
  if (own === undefined || !URL.canParse(own) || !URL.canParse(url)) return false;
  return new URL(own).origin === new URL(url).origin;
}

function serveOwn(platform: Platform, { method, url, headers, body = '' }: HttpRequest): HttpResponse {
  const { pathname, search } = new URL(url);
  if (!pathname.startsWith('/api/') || pathname.startsWith('/api/now/'))
    throw notEmulated(`a call of the instance to its own ${pathname}`);
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const call = { method, uri: `${pathname}${search}`, headers: Object.fromEntries(lower), body };
  try {
    return serveScripted(platform, call);
  } catch (error) {
    if (!(error instanceof KilledError)) throw error;
    return { status: 0, headers: {}, body: '', error: 'Connection reset' };
  }
}
