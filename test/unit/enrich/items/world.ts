import { readConfiguration, type Configuration } from '../../../../src/server/configuration/configuration.ts';
import type { Machine } from '../../../../src/server/transform/types.d.ts';
import { withheldSince } from '../../../../src/server/enrich/withheld.ts';
import type { Work } from '../../../../src/server/ingest/work.d.ts';
import { fakePorts, type FakePorts } from '../../../support/ports.ts';
import { aRow } from '../../../support/rows.ts';

export const NOW = Date.UTC(2026, 0, 15, 12);

/** A slice's work over tables in memory, and what its services were asked. */
export interface ItemWorld {
  work: Work;
  ports: FakePorts;
  /** Adds a configuration item; gives its sys_id. */
  item(values: Record<string, string>): string;
  /** Calls of Identification and Reconciliation: discovery source and the item that was sent. */
  reconciled: { source: string; item: { className: string; values: Record<string, string> } }[];
  /** What CI Lookup Rules answer for a payload; null: the instance has no such API. */
  byRules: ((payload: Record<string, string>) => string) | null;
}

/** @param settings properties besides the discovery source, which is a choice of this instance */
export function itemWorld(
  configurationItems: Configuration['configurationItems'] = 'create',
  settings: Readonly<Record<string, string>> = {},
): ItemWorld {
  const ports = fakePorts(NOW, { ci_discovery_source: 'Other Automated', ...settings });
  ports.log.error = () => undefined;
  const configured = {
    host: 'us2',
    access_id: 'a',
    access_key: 'b',
    configuration_items: configurationItems,
  };
  const configuration = readConfiguration(aRow(configured), ports);
  const work = {
    ports,
    configuration,
    cache: new Map(),
    notices: new Set<string>(),
    findings: new Set<string>(),
    waits: new Set<string>(),
    withheld: withheldSince(true, null, NOW),
  } as unknown as Work;
  const table = ports.rows.table('cmdb_ci');
  const world: ItemWorld = {
    work,
    ports,
    reconciled: [],
    byRules: null,
    item(values) {
      const id = ports.deriveId(`item ${table.size}`);
      table.set(id, { sys_class_name: 'cmdb_ci_computer', install_status: '1', ...values });
      return id;
    },
  };
  ports.rows.lack('sn_sec_cmn_unmatched_ci');
  ports.rows.insert('sys_choice', {
    name: 'cmdb_ci',
    element: 'discovery_source',
    value: 'Other Automated',
    inactive: 'false',
  });
  ports.services.identifyCi = (_source, payload) =>
    world.byRules?.(JSON.parse(payload) as Record<string, string>) ?? null;
  ports.services.reconcileCi = (source, json) => {
    const { items } = JSON.parse(json) as { items: ItemWorld['reconciled'][number]['item'][] };
    const [item] = items;
    if (item === undefined) throw new Error('no item was sent');
    world.reconciled.push({ source, item });
    return JSON.stringify({ items: [{ sysId: world.item(item.values) }] });
  };
  return world;
}

/** A machine of which only this is known. */
export function aMachine(known: Partial<Machine>): Machine {
  return { name: '', ip: '', mac: '', ...known };
}
