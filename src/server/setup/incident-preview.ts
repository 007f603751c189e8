import { parseInsight } from '../cse/parse.ts';
import type { Insight } from '../cse/types.d.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { messageOf } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { ActiveMap } from '../incident/transform-maps.ts';
import { stagingContext } from '../ingest/stage/stage.ts';
import type { Ports } from '../platform/ports.d.ts';
import { claimId } from '../records/identity.ts';
import { stagingValues } from '../transform/staging-row.ts';
import { mappedFields, type Mapped } from './mapped.ts';

/** The incident that an Insight would become. */
export interface IncidentPreview {
  /** Null where the Insight cannot be read; `problem` then says why. */
  insight: Insight | null;
  problem: string;
  /** Its incident, or the state of its record, where it is known already; else empty. */
  known: string;
  fields: readonly Mapped[];
}

/** What the maps make of an Insight as CSE sent it. Nothing is stored. */
export function previewIncident(
  raw: unknown,
  configuration: Configuration,
  maps: readonly ActiveMap[],
  ports: Ports,
): IncidentPreview {
  let insight: Insight;
  try {
    insight = parseInsight(raw);
  } catch (thrown) {
    return { insight: null, problem: messageOf(thrown), known: '', fields: [] };
  }
  const staged = stagingValues(insight, raw, stagingContext(configuration, '', ports));
  const claim = ports.rows.byId(TABLE.insight, claimId(insight.id, ports));
  return {
    insight,
    problem: '',
    known: claim?.display('incident') || claim?.display('state') || '',
    fields: mappedFields(staged, maps, ports.rows),
  };
}
