import { messageOf } from '../core/error.ts';
import { attackOf } from '../transform/attack.ts';
import { readDetails } from '../transform/details.ts';
import { machinesOf } from '../transform/machines.ts';
import { observablesOf, type ObservableScope } from '../transform/observables.ts';
import { sendersOf, usersOf } from '../transform/users.ts';
import type { Insight } from '../cse/types.d.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Ports, Values } from '../platform/ports.d.ts';
import { isWithheld } from './access.ts';
import { configurationItems, itemsAreReadable } from './items/part.ts';
import { firstItemOf } from './items/resolve.ts';
import { enrichesAnything } from './parts.ts';
import type { Machine, Material } from '../transform/types.d.ts';
import { mainUser } from './users/find.ts';
import type { EnrichContext } from './types.d.ts';

/** Machines of one Insight that become configuration items. */
const MOST_MACHINES = 50;

/** Ids of ATT&CK are short; a tag can be anything. */
const MOST_IDS = 100;
const LONGEST_ID = 40;

const NOTHING: Material = {
  machines: [],
  users: [],
  senders: [],
  observables: [],
  tactics: [],
  techniques: [],
};

/**
 * What an Insight brings for the enrichment, null for nothing; and the columns of the staging row that look-ups fill: resolved
 * before staging, so that the map's entries are plain pairs.
 */
export function enrichmentOf(
  insight: Insight,
  work: EnrichContext,
): { material: Material | null; values: Values<'sumo_logic_insights'> } {
  if (!enrichesAnything(work.configuration)) return { material: null, values: {} };
  const machines = machinesOf(insight);
  const material = materialOf(insight, observableScope(work.configuration, work.ports), machines);
  const values = {
    ...itemValues(machines.length, material, work),
    affected_user: mainUser(material, work),
  };
  return { material, values };
}

/** The main configuration item. A failed look-up does not stop staging: it is retried once the incident exists. */
function itemValues(
  machines: number,
  material: Material,
  work: EnrichContext,
): Values<'sumo_logic_insights'> {
  if (!configurationItems.isOn(work.configuration)) return {};
  if (machines > MOST_MACHINES)
    work.notices.add(
      `Info: an Insight names more than ${MOST_MACHINES} machines: only the first ${MOST_MACHINES} become configuration items`,
    );
  try {
    return itemsAreReadable(work) ? { cmdb_ci: firstItemOf(material.machines, work) } : {};
  } catch (thrown) {
    if (!isWithheld(thrown, configurationItems.name, work)) work.ports.log.error('enrich', messageOf(thrown));
    return {};
  }
}

/** Which observables a configuration wants; private addresses by the property `private_addresses`. */
export function observableScope(configuration: Configuration, ports: Ports): ObservableScope {
  if (!configuration.observables) return 'none';
  return ports.settings.text('private_addresses') === 'true' ? 'all' : 'public';
}

/** What an Insight brings for the enrichment of its incident. Pure; short enough for its column. */
export function materialOf(
  insight: Insight,
  scope: ObservableScope,
  machines: readonly Machine[] = machinesOf(insight),
): Material {
  const { tactics, techniques } = attackOf(insight);
  return {
    machines: machines.slice(0, MOST_MACHINES),
    users: usersOf(insight),
    senders: sendersOf(insight),
    observables: observablesOf(insight, scope),
    tactics: shortIds(tactics),
    techniques: shortIds(techniques),
  };
}

/** Material of a staging row, by its column `details`; nothing where that cannot be read. */
export function readMaterial(details: string): Material {
  return { ...NOTHING, ...readDetails(details).material };
}

function shortIds(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => id.length <= LONGEST_ID).slice(0, MOST_IDS);
}
