import { messageOf } from '../error.ts';
import { attackOf } from '../transform/attack.ts';
import { machinesOf } from '../transform/machines.ts';
import type { Insight } from '../cse/types.d.ts';
import type { Values } from '../platform/ports.d.ts';
import type { Work } from '../ingest/work.d.ts';
import { configurationItems } from './items/part.ts';
import { firstItemOf } from './items/resolve.ts';
import { enrichesAnything } from './parts.ts';
import type { Material } from './types.d.ts';

/** Machines of one Insight that become configuration items. */
const MOST_MACHINES = 50;

const NOTHING: Material = { machines: [], users: [], observables: [], tactics: [], techniques: [] };

/** Columns of the staging row that look-ups fill: resolved before staging, so that the map's entries are plain pairs. */
export function enrichmentValues(insight: Insight, work: Work): Values {
  if (!enrichesAnything(work.configuration)) return {};
  const material = materialOf(insight);
  return { ...itemValues(insight, material, work), material: JSON.stringify(material) };
}

/** The main configuration item. A look-up that fails stops no staging: it is tried again once the incident is there. */
function itemValues(insight: Insight, material: Material, work: Work): Values {
  if (!configurationItems.isOn(work.configuration)) return {};
  if (machinesOf(insight).length > MOST_MACHINES)
    work.notices.add(
      `Note: of an Insight with many machines only the first ${MOST_MACHINES} become configuration items`,
    );
  try {
    return { cmdb_ci: firstItemOf(material.machines, work) };
  } catch (thrown) {
    work.ports.log.error('enrich', messageOf(thrown));
    return {};
  }
}

/** What an Insight brings for the enrichment of its incident. Pure. */
export function materialOf(insight: Insight): Material {
  const { tactics, techniques } = attackOf(insight);
  const machines = machinesOf(insight).slice(0, MOST_MACHINES);
  return { ...NOTHING, machines, tactics, techniques };
}

/** Material as it was staged; nothing where the text cannot be read. */
export function readMaterial(text: string): Material {
  try {
    return { ...NOTHING, ...(JSON.parse(text) as Partial<Material> | null) };
  } catch {
    return NOTHING;
  }
}
