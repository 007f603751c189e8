import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { actsHere } from './instance.ts';

/** A job means every configuration; an event names one by its sys_id. */
export function isMeant(id: string, configuration: string | undefined): boolean {
  return configuration === undefined || id === configuration;
}

/**
 * Calls back for each active configuration for which this instance may act, by name.
 * @param only sys_id of the one that is meant; without it all are
 */
export function eachConfiguration(
  ports: Ports,
  visit: (row: Row<'configuration'>) => void,
  only?: string,
): void {
  eachActive(ports, (row) => {
    if (isMeant(row.id, only) && actsHere(row, ports)) visit(row);
  });
}

/** Calls back for each active configuration, those of another instance too: a poll says so in their status. */
export function eachActive(ports: Ports, visit: (row: Row<'configuration'>) => void): void {
  const where = [['active', '=', 'true']] as const;
  ports.rows.each(TABLE.configuration, { where, orderBy: 'name', limit: 100 }, visit);
}
