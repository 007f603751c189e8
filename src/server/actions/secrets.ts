import { readHeaders } from './extra-headers.ts';
import type { ActionSettings, Receiver } from './types.d.ts';

/**
 * Every text of an Action that must not be seen, for `redact`: its secrets, each header of Extra headers, and of an address what
 * stands behind the host, which a target may repeat alone.
 */
export function secretsOf(receiver: Receiver, settings: ActionSettings): readonly string[] {
  const secrets: string[] = [];
  for (const { column, kind } of receiver.fields) {
    if (kind !== 'secret') continue;
    const secret = settings.secret(column).trim();
    if (secret === '') continue;
    secrets.push(secret);
    if (column === 'extra_headers') secrets.push(...Object.values(readHeaders(secret).headers));
    const path = /^https?:\/\/[^/?#]+\/(.{8,})$/i.exec(secret)?.[1];
    if (path !== undefined) secrets.push(path);
  }
  return secrets;
}
