import { attackOf } from '../transform/attack.ts';
import type { Insight } from '../cse/types.d.ts';
import type { Values } from '../platform/ports.d.ts';
import type { Work } from '../ingest/work.d.ts';
import { enrichesAnything } from './parts.ts';
import type { Material } from './types.d.ts';

const NOTHING: Material = { machines: [], users: [], observables: [], tactics: [], techniques: [] };

/** Columns of the staging row that look-ups fill: resolved before staging, so that the map's entries are plain pairs. */
export function enrichmentValues(insight: Insight, work: Work): Values {
  if (!enrichesAnything(work.configuration)) return {};
  const material = materialOf(insight);
  return { material: JSON.stringify(material) };
}

/** What an Insight brings for the enrichment of its incident. Pure. */
export function materialOf(insight: Insight): Material {
  const { tactics, techniques } = attackOf(insight);
  return { ...NOTHING, tactics, techniques };
}

/** Material as it was staged; nothing where the text cannot be read. */
export function readMaterial(text: string): Material {
  try {
    return { ...NOTHING, ...(JSON.parse(text) as Partial<Material> | null) };
  } catch {
    return NOTHING;
  }
}
