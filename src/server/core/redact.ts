import { decoded, layersOf, type Layer } from './decoded.ts';
import { longestRun, spellingsOf } from './spellings.ts';
import { clip } from './text.ts';

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
 * Replaces what looks like a credential, and every given secret, by `***`; a secret in every spelling of spellings.ts and decoded.ts.
 * Secrets shorter than four characters are left alone: replacing them would garble ordinary text.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let result = withoutSecrets(text, secrets);
  for (const [pattern, replacement] of PATTERNS) result = result.replace(pattern, replacement);
  return result;
}

/** Secrets of fewer characters are left alone. */
const SHORTEST = 4;

/** Replaces the given secrets alone, however their characters are escaped. Before a text is cut: half a secret is not found any more. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const known = secrets.filter(({ length }) => length >= SHORTEST);
  if (known.length === 0 || text.length < SHORTEST) return text;
  const layers = layersOf(text);
  const longest = Math.max(...layers.map((layer) => longestRun(layer.text)));
  const spellings = known.flatMap((secret) => spellingsOf(secret, longest));
  const spans = layers.flatMap((layer) => spansOf(layer, spellings));
  // A secret may contain what reads as an escape: undone as the text is, it is found in the last layer.
  const last = layers[layers.length - 1];
  const plain = known.map(decoded).filter(({ length }) => length >= SHORTEST);
  if (last !== undefined) spans.push(...spansOf(last, plain));
  return starred(text, spans);
}

type Span = readonly [from: number, to: number];

/** Where these stand, by the places of the first text. */
function spansOf(layer: Layer, spellings: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const spelling of spellings) {
    let at = layer.text.indexOf(spelling);
    while (at !== -1) {
      const end = at + spelling.length;
      spans.push([layer.origin(at), layer.origin(end)]);
      at = layer.text.indexOf(spelling, end);
    }
  }
  return spans;
}

/** What overlaps is one: a secret may be part of another, or stand there in several spellings. */
function starred(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
  const pieces: string[] = [];
  let read = 0;
  for (const [from, to] of sorted) {
    if (from >= read) pieces.push(text.slice(read, from), '***');
    read = Math.max(read, to);
  }
  return pieces.join('') + text.slice(read);
}

/** Characters that a character of a secret is spelt with at most, within reason: %25E6%25BC%25A2. */
const WIDEST = 15;

/**
 * The beginning of a text of others, at most so long, secrets taken out before it is cut: half of one would not be found. Only so
 * much is searched as is needed, since a body may have megabytes; what could be half of a secret at its end is left out.
 */
export function redactedStart(text: string, length: number, secrets: readonly string[]): string {
  const margin = 1000 + WIDEST * Math.max(0, ...secrets.map((secret) => secret.length));
  const searched = text.slice(0, 2 * length + margin);
  const clean = redact(searched, secrets);
  return clip(clean, searched === text ? length : Math.max(1, Math.min(length, clean.length - margin)));
}
