import { jsonText } from './json.ts';

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
      String.raw`\b([\w-]{0,40}(?:access_?key|api_?key|service_?key|routing_?key|secret_?key|password|secret|token))${IS}[^\s"',;&\\]+`,
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
 * Replaces what looks like a credential, and every given secret, by `***`; a secret also as JSON, HTML and an address hold it.
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

/** As others write the same text: JSON, also without slashes or beyond ASCII, JSON within JSON within JSON, HTML, addresses, forms. */
function spellingsOf(secret: string): readonly string[] {
  const quote = (text: string): string => jsonText(text).slice(1, -1);
  const quoted = quote(secret);
  const twice = quote(quoted);
  const slashes = quoted.replace(/\//g, '\\/');
  const ascii = quoted.replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const html = secret
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
  const all = [secret, quoted, twice, quote(twice), slashes, ascii, html];
  // An address cannot hold half a pair.
  if (secret.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '').search(/[\ud800-\udfff]/) !== -1) return all;
  const encoded = encodeURIComponent(secret);
  const lower = encoded.replace(/%[0-9A-F]{2}/g, (one) => one.toLowerCase());
  return [...all, encoded, lower, encoded.replace(/%20/g, '+'), encodeURI(secret)];
}
