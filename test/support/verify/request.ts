/** A request as a target gets it. */
export interface Sent {
  method: string;
  path: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What a target of one type would refuse, or should never be sent; empty where all is well. */
export type Verifier = (sent: Sent) => readonly string[];

/** Complaints: each text whose condition is not met. */
export function complaints(...checks: readonly (readonly [ok: boolean, complaint: string])[]): string[] {
  return checks.filter(([ok]) => !ok).map(([, complaint]) => complaint);
}

/** What applies to every target: printable headers, one line each; a body of whole characters. */
export const wire: Verifier = ({ headers, body }) =>
  complaints(
    [
      Object.values(headers).every((value) => /^[\x20-\x7e]*$/.test(value)),
      'a header is not printable ASCII',
    ],
    [
      !/\ufffd\ufffd/.test(body) && Buffer.from(body).toString() === body,
      'the body is not well-formed UTF-8',
    ],
    [!/\\u[dD][89a-fA-F]/.test(body), 'the body holds half a character'],
  );

/** A body that is a JSON object; null for any other. */
export function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** True for the media type JSON, with any parameters. */
export function isJson({ headers }: Sent): boolean {
  return /^application\/json(?:;|$)/i.test(headers['content-type'] ?? '');
}

/** Characters that turn the direction of text: shown names could look like others. */
export const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/** The body as JSON; an empty object where there is no request. */
export function bodyOf(sent: { body: string } | undefined): Record<string, unknown> {
  return sent === undefined ? {} : (JSON.parse(sent.body) as Record<string, unknown>);
}
