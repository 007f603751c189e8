import { base64OfBytes, utf8Bytes } from '../core/base64.ts';
import { readHeaders } from './extra-headers.ts';
import type { ActionSettings, ActionType } from './types.d.ts';

/** Parts of an address that are shorter are words, not tokens. */
const SHORTEST_TOKEN = 16;

/**
 * Every text of an Action that must not be seen, for `redact`: its secrets, each header of Extra headers, user name and
 * password as basic authentication joins them, and of an address what stands behind the host and each token in that, which a
 * target may repeat alone.
 */
export function secretsOf(actionType: ActionType, settings: ActionSettings): readonly string[] {
  const secrets: string[] = [];
  for (const { column, kind } of actionType.fields) {
    if (kind !== 'secret') continue;
    const secret = settings.secret(column).trim();
    if (secret === '') continue;
    secrets.push(secret, ...tokensOf(secret));
    if (column === 'extra_headers') secrets.push(...Object.values(readHeaders(secret).headers));
    const user = settings.text('username').trim();
    if (column === 'password' && user !== '')
      secrets.push(base64OfBytes(utf8Bytes(`${user}:${settings.secret(column)}`)));
  }
  return secrets;
}

/** None for what is no address. */
function tokensOf(address: string): readonly string[] {
  const path = /^https?:\/\/[^/?#]+[/?](.{8,})$/i.exec(address)?.[1];
  if (path === undefined) return [];
  return [path, ...path.split(/[/?&=]/).filter(({ length }) => length >= SHORTEST_TOKEN)];
}
