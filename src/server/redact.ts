import { spellingsOf } from './spellings.ts';
import { clip } from './transform/text.ts';

/** Takes secrets out of text that is going to be logged or stored. */

/** Between a name and its value: in a query, a header, JSON, and JSON within JSON. */
const IS = String.raw`(\\*["']?\s*[:=]\s*\\*["']?)`;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b(Basic|Bearer)\s+[A-Za-z0-9+/=._~-]{8,}/gi, '$1 ***'],
  [/\b(AWS4-HMAC-SHA256)\s[^\r\n"']+/g, '$1 ***'],
  [new RegExp(String.raw`\b(cookie|set-cookie)${IS}[^\r\n"'\\]+`, 'gi'), '$1$2***'],
  [new RegExp(String.raw`\b(authorization|x-api-key|x-rftoken)${IS}[^\s"',;\\]+`, 'gi'), '$1$2***'],
  [
    new RegExp(
      String.raw`(access_?key|api_?key|service_?key|routing_?key|secret_?key|password|secret|token)${IS}[^\s"',;&\\]+`,
      'gi',
    ),
    '$1$2***',
  ],
  // Slack: tokens and the addresses of webhooks. AWS: key IDs. Teams: addresses of connectors and signatures of workflows.
  [/\bx(?:ox[a-z]|app)[.-][\w.-]{6,}/g, '***'],
  [/(hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers))\/[^\s"'<>\\]+/gi, '$1/***'],
  [/(webhook\.office\.com\/webhookb2)\/[^\s"'<>\\]+/gi, '$1/***'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g, '***'],
  [/([?&](?:sig|signature|code|key)=)[^&#\s"'<>\\]+/gi, '$1***'],
  [/(https?:\/\/)[^\s/@]+@/gi, '$1***@'],
];

/**
 * Replaces what looks like a credential, and every given secret, by `***`; a secret in every spelling of spellings.ts.
 * Secrets shorter than four characters are left alone: replacing them would garble ordinary text.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let result = withoutSecrets(text, secrets);
  for (const [pattern, replacement] of PATTERNS) result = result.replace(pattern, replacement);
  return result;
}

/** Replaces the given secrets alone. Before a text is cut: half a secret is not found any more. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const spellings = new Set<string>();
  for (const secret of secrets)
    if (secret.length >= 4) spellingsOf(secret).forEach((one) => spellings.add(one));
  let result = text;
  // The longest first: a shorter one may be part of it.
  Array.from(spellings)
    .sort((one, other) => other.length - one.length)
    .forEach((spelling) => {
      result = result.split(spelling).join('***');
    });
  return result;
}

/** Characters that a character of a secret is spelt with at most: %E6%BC%A2. */
const WIDEST = 9;

/**
 * The beginning of a text of others, at most so long, secrets taken out before it is cut: half of one would not be found. Only so
 * much is searched as is needed, since a body may hold megabytes; what could be half of a secret at its end is left out.
 */
export function redactedStart(text: string, length: number, secrets: readonly string[]): string {
  const margin = 1000 + WIDEST * Math.max(0, ...secrets.map((secret) => secret.length));
  const searched = text.slice(0, 2 * length + margin);
  const clean = redact(searched, secrets);
  return clip(clean, searched === text ? length : Math.max(1, Math.min(length, clean.length - margin)));
}
