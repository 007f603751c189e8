import { isObject, objectOf } from '../core/json.ts';
import { parseDateTime } from '../core/date.ts';

/** What closing and re-opening must know of an Insight. Whatever else is odd in it stops neither. */
export interface Verdict {
  /** Name of the status: `closed`, another, or empty where there is none. */
  status: string;
  resolution: string;
  subResolution: string;
  severity: string;
  /** When it was closed last, milliseconds since 1970 UTC; it outlives a re-opening. */
  closed: number | null;
}

/** Reads these fields of an Insight alone. Never throws: what has another type counts as missing. */
export function parseVerdict(raw: unknown): Verdict {
  const insight = objectOf(raw);
  const { status, closed } = insight;
  return {
    status: wordIn(isObject(status) ? status['name'] : status),
    resolution: wordIn(insight['resolution']),
    subResolution: wordIn(insight['subResolution']),
    severity: wordIn(insight['severity']).toUpperCase(),
    closed: typeof closed === 'string' ? parseDateTime(closed) : null,
  };
}

function wordIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
