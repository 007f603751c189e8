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
 * Replaces what looks like a credential, and every given secret, by `***`; a secret also as JSON and as an address hold it.
 * Secrets shorter than four characters are left alone: replacing them would garble ordinary text.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let result = text;
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    for (const spelling of spellingsOf(secret)) result = result.split(spelling).join('***');
  }
  for (const [pattern, replacement] of PATTERNS) result = result.replace(pattern, replacement);
  return result;
}

/** The longest first: a shorter one may be part of it. */
function spellingsOf(secret: string): readonly string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const twice = JSON.stringify(quoted).slice(1, -1);
  // encodeURIComponent throws on half a pair.
  const whole = !/[\ud800-\udfff]/.test(secret.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
  return [twice, quoted, ...(whole ? [encodeURIComponent(secret)] : []), secret].sort(
    (one, other) => other.length - one.length,
  );
}
