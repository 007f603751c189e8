import { formatDateTime } from '../../core/date.ts';
import { notStored } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports } from '../../platform/ports.d.ts';
import type { Finding, Indicator } from '../types.d.ts';
import { jsonText } from '../../core/json.ts';

/** Milliseconds for which an answer is good enough: each look-up costs credits. */
const KEPT_FOR = 24 * 3_600_000;

/** Findings that are kept here, by what they were asked about. */
export interface LookupCache {
  /** What is known of the indicators; what is not, or no longer, is missing. One read. */
  read(indicators: readonly Indicator[]): readonly Finding[];
  /** Keeps findings for a day. Throws when the platform did not store one: asking again would cost again. */
  keep(findings: readonly Finding[]): void;
}

/** @param type Action type: each asks somebody else */
export function lookupCache(type: string, { rows, clock, deriveId }: Ports): LookupCache {
  const idOf = ({ kind, value }: Indicator): string => deriveId(`lookup ${type} ${kind} ${value}`);
  return {
    read(indicators) {
      const found: Finding[] = [];
      const where = [
        ['sys_id', 'IN', indicators.map(idOf)],
        ['expires', '>', formatDateTime(clock.now())],
      ] as const;
      if (indicators.length === 0) return found;
      rows.each(TABLE.lookupCache, { where, limit: indicators.length }, (row) => {
        const finding = readFinding(row.text('finding'));
        if (finding !== null) found.push(finding);
      });
      return found;
    },
    keep(findings) {
      const expires = formatDateTime(clock.now() + KEPT_FOR);
      for (const finding of findings) {
        const id = idOf(finding);
        const values = { expires, finding: jsonText(finding) };
        const names = { type, kind: finding.kind, value: finding.value };
        if (rows.insert(TABLE.lookupCache, { ...names, ...values }, id) !== null) continue;
        if (rows.byId(TABLE.lookupCache, id)?.save(values) !== true) throw notKept(finding);
      }
    },
  };
}

/** Null for a text without one. */
function readFinding(text: string): Finding | null {
  try {
    const finding = JSON.parse(text) as Finding | null;
    return finding !== null && Array.isArray(finding.rules) ? finding : null;
  } catch {
    return null;
  }
}

function notKept({ kind, value }: Indicator): Error {
  return notStored('actions', `Saving the look-up of ${kind} ${value}`, 'it');
}
