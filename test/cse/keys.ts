import { gatewayError } from './errors.ts';
import type { AccessKey, Right } from './types.ts';

const READING: readonly Right[] = ['view', 'workflow', 'rules'];

/** The access keys the stub accepts. */
export class KeyRing {
  private keys: AccessKey[] = [];

  constructor(keys: AccessKey[]) {
    this.replace(keys);
  }

  replace(keys: AccessKey[]): void {
    this.keys = keys;
  }

  /** Access ids and rights, without the keys themselves. */
  describe(): Omit<AccessKey, 'accessKey'>[] {
    return this.keys.map(({ accessId, rights = 'all', user }) => ({
      accessId,
      rights,
      user: user ?? userOf(accessId),
    }));
  }

  /** The key behind a basic Authorization header; anything else is the gateway's 401. */
  authenticate(authorization: string | undefined): AccessKey {
    const { id, secret } = credentialsOf(authorization);
    const key = this.find(id, secret);
    if (!key) throw gatewayError(401);
    return key;
  }

  accepts(accessId: string, accessKey: string): boolean {
    return this.find(accessId, accessKey) !== undefined;
  }

  private find(id: string, secret: string): AccessKey | undefined {
    return this.keys.find((one) => one.accessId === id && one.accessKey === secret);
  }
}

/** The access id a request claims to have, verified or not. */
export function claimedAccessId(authorization: string | undefined): string {
  return credentialsOf(authorization).id;
}

/** Refuses with the gateway's 403 what the key's role does not include. */
export function requireRight(key: AccessKey, right: Right): void {
  const rights = key.rights ?? 'all';
  if (rights === 'all' || (rights === 'read' ? READING : rights).includes(right)) return;
  throw gatewayError(403);
}

/** The name changes are recorded under. */
export function userOf(accessId: string): string {
  return `${accessId}@soc.example`;
}

function credentialsOf(authorization: string | undefined): { id: string; secret: string } {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? { id: '', secret: '' } : { id: text.slice(0, colon), secret: text.slice(colon + 1) };
}
