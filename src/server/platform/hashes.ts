import { hexOfBytes, utf8Bytes } from '../core/base64.ts';
import { wellFormed } from '../core/json.ts';
import { hmacSha256Base64, sha256 } from '../core/sha256.ts';
import { services } from './foreign.ts';
import type { Hashes } from './ports.d.ts';

/** By the platform, which is fast, or in code, which is the same. */
export const hashes: Hashes = {
  sha256Hex(text) {
    // Half a pair of surrogates has no UTF-8: left to itself, each implementation replaces it by another character.
    const sound = wellFormed(text);
    const hash = orNull(() => services.sha256Hex(sound));
    return hash?.toLowerCase() ?? hexOfBytes(sha256(utf8Bytes(sound)));
  },
  hmacBase64(key, text) {
    const sound = wellFormed(text);
    return orNull(() => services.hmacBase64(key, sound)) ?? hmacSha256Base64(key, sound);
  },
};

/** Nothing is lost where the platform refuses: the result in code is the same. */
function orNull(ask: () => string | null): string | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** The same text always gives the same sys_id: the primary key then refuses a second record for it. */
export function deriveId(text: string): string {
  return hashes.sha256Hex(text).slice(0, 32);
}
