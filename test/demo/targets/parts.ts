/** A piece of a line: text, and how it stands out. */
export interface Span {
  text: string;
  kind: 'plain' | 'bold' | 'code' | 'link';
  href?: string;
}

/** One part of a message, whatever target it was for. */
export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'line'; spans: Span[] }
  | { kind: 'facts'; facts: [name: string, value: string][] }
  | { kind: 'code'; text: string }
  | { kind: 'links'; links: { text: string; href: string }[] };

export type Json = Record<string, unknown>;

/** An object, whatever stands there. */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Any value as text. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}

/** An address that a link may lead to. */
export function linksOf(links: readonly (readonly [text: unknown, href: unknown])[]): Part[] {
  const shown = links
    .map(([text, href]) => ({ text: textOf(text), href: textOf(href) }))
    .filter(({ href }) => /^https?:\/\//i.test(href));
  return shown.length === 0 ? [] : [{ kind: 'links', links: shown }];
}

export function factsOf(facts: readonly (readonly [unknown, unknown])[]): Part[] {
  const shown = facts.map(([name, value]): [string, string] => [textOf(name), textOf(value)]);
  return shown.length === 0 ? [] : [{ kind: 'facts', facts: shown }];
}
