/** Takes secrets out of text that is going to be logged or stored. */

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b(Basic|Bearer)\s+[A-Za-z0-9+/=._~-]{8,}/gi, '$1 ***'],
  [/\b(cookie|set-cookie)(["']?\s*[:=]\s*["']?)[^\r\n"']+/gi, '$1$2***'],
  [/\b(authorization|x-api-key)(["']?\s*[:=]\s*["']?)[^\s"',;]+/gi, '$1$2***'],
  [/\b(access_?key|api_?key|password|secret|token)(["']?\s*[:=]\s*["']?)[^\s"',;&]+/gi, '$1$2***'],
  [/(https?:\/\/)[^\s/@]+@/gi, '$1***@'],
];

/**
 * Replaces what looks like a credential, and every given secret, by `***`.
 * Secrets shorter than four characters are left alone: replacing them would garble ordinary text.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let result = text;
  for (const secret of secrets) {
    if (secret.length >= 4) result = result.split(secret).join('***');
  }
  for (const [pattern, replacement] of PATTERNS) result = result.replace(pattern, replacement);
  return result;
}
