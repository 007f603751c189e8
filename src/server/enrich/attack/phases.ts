import { remember } from '../../core/memo.ts';
import { isAtlas, tacticName } from '../../transform/attack.ts';
import { canRead } from '../access.ts';
import { columnsOf, referenceTo } from '../../records/dictionary.ts';
import { OBJECT_PHASE, PATTERN, PHASE } from './tables.ts';
import type { EnrichContext } from '../types.d.ts';

/** More phases than the matrices that there are have together. */
const MOST_PHASES = 500;

/**
 * sys_ids of the phases that a tactic may be: each matrix (Enterprise, Mobile, ICS) has its own of the same name.
 * A phase is found by the tactic's id or its name, as STIX writes it: `initial-access`. A tactic of ATLAS is found by its id alone:
 * by its name it would be one of ATT&CK.
 */
export function phasesOfTactic(id: string, work: EnrichContext): readonly string[] {
  const phases = allPhases(work);
  const byId = phases.get(normal(id));
  if (byId !== undefined || isAtlas(id)) return Array.from(byId ?? []);
  return Array.from(phases.get(normal(tacticName(id))) ?? []);
}

/** sys_ids of the phases that a technique belongs to; none where the instance does not say. */
export function phasesOfTechnique(technique: string, work: EnrichContext): readonly string[] {
  return remember(work.cache, `phases of ${technique}`, () => {
    if (!canRead(OBJECT_PHASE, work)) return [];
    const object = referenceTo(OBJECT_PHASE.table, PATTERN.table, work);
    const phase = referenceTo(OBJECT_PHASE.table, PHASE.table, work);
    const found: string[] = [];
    if (object === null || phase === null) return found;
    const where = [[object.name, '=', technique]] as const;
    work.ports.rows.each(OBJECT_PHASE.table, { where, limit: MOST_PHASES }, (row) =>
      found.push(row.text(phase.name)),
    );
    return found;
  });
}

/** Phases by each of their texts. */
function allPhases(work: EnrichContext): Map<string, Set<string>> {
  return remember(work.cache, 'kill chain phases', () => {
    const phases = new Map<string, Set<string>>();
    if (!canRead(PHASE, work)) return phases;
    const texts = columnsOf(PHASE.table, work).filter(({ type }) => type === 'string');
    work.ports.rows.each(PHASE.table, { where: [], limit: MOST_PHASES }, (row) => {
      for (const { name } of texts) {
        const key = normal(row.text(name));
        if (key !== '') phases.set(key, (phases.get(key) ?? new Set<string>()).add(row.id));
      }
    });
    return phases;
  });
}

function normal(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
