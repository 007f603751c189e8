import { ALL } from '../core/limits.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { actsHere } from './instance.ts';

/** A job means every configuration; an event names one by its sys_id. */
export function isMeant(id: string, configuration: string | undefined): boolean {
  return configuration === undefined || id === configuration;
}

/**
 * Calls back for each active configuration for which this instance may act, in the order of eachActive.
 * @param only sys_id of the one that is meant; without it all are
 */
export function eachConfiguration(
  ports: Ports,
  visit: (row: Row<'configuration'>) => void,
  only?: string,
): void {
  const visitHere = (row: Row<'configuration'>): void => {
    if (actsHere(row, ports)) visit(row);
  };
  if (only === undefined) return eachActive(ports, visitHere);
  const row = ports.rows.byId(TABLE.configuration, only);
  if (row?.flag('active') === true) visitHere(row);
}

/**
 * Calls back for each active configuration, those of another instance too: a poll says so in their status. By name, those last
 * whose last run has failed: a tenant that does not answer uses up half a minute, for which the others must not wait. One read
 * more where there is more than one configuration.
 */
export function eachActive(ports: Ports, visit: (row: Row<'configuration'>) => void): void {
  const where = [['active', '=', 'true']] as const;
  let failing: ReadonlySet<string> | null = null;
  let count = 0;
  const later: string[] = [];
  ports.rows.each(TABLE.configuration, { where, orderBy: 'name', limit: ALL }, (row) => {
    count += 1;
    if (count > 1) failing = failing ?? failingOf(ports);
    if (failing?.has(row.id) === true) later.push(row.id);
    else visit(row);
  });
  for (const id of later) {
    const row = ports.rows.byId(TABLE.configuration, id);
    if (row?.flag('active') === true) visit(row);
  }
}

function failingOf({ rows }: Ports): ReadonlySet<string> {
  const ids = new Set<string>();
  rows.each(TABLE.status, { where: [['consecutive_failures', '>', '0']], limit: ALL }, (row) =>
    ids.add(row.text('configuration')),
  );
  return ids;
}
