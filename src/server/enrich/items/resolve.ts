import { remember } from '../../core/memo.ts';
import { machineKey, machineLabel } from '../../transform/machines.ts';
import type { Machine } from '../../transform/types.d.ts';
import { createItem } from './create.ts';
import { findItem } from './find.ts';
import { findByRules } from './rules.ts';
import type { EnrichContext } from '../types.d.ts';

/**
 * sys_id of a machine's configuration item; empty where there is none and none is to be created, or several match.
 * Looked up once in a run for each distinct value. Throws failures, which are retried.
 */
export function itemOf(machine: Machine, work: EnrichContext): string {
  return remember(work.cache, `ci ${machineKey(machine)}`, () => resolve(machine, work));
}

/** The first configuration item among those of some machines, in their order; empty where there is none. */
export function firstItemOf(machines: readonly Machine[], work: EnrichContext): string {
  for (const machine of machines) {
    const id = itemOf(machine, work);
    if (id !== '') return id;
  }
  return '';
}

function resolve(machine: Machine, work: EnrichContext): string {
  const byRule = findByRules(machine, work);
  if (byRule !== '') return byRule;
  const ask = (key: string, lookUp: () => readonly string[]): readonly string[] =>
    remember(work.cache, `ci by ${key}`, lookUp);
  const found = findItem(machine, ask, work.ports.rows);
  if (found.id !== '') return found.id;
  if (found.ambiguous) noteAmbiguous(machine, work);
  else if (work.configuration.configurationItems === 'create') return createItem(machine, work);
  return '';
}

/** Reports one machine as an example for all: the message is for the administrator of the CMDB. */
function noteAmbiguous(machine: Machine, work: EnrichContext): void {
  remember(work.cache, 'ci ambiguous', () =>
    work.notices.add(
      `Info: several configuration items match the same machine, so none was chosen, for example for ${machineLabel(machine)}`,
    ),
  );
}
