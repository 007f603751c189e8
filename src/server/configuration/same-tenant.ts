import { ALL } from '../core/limits.ts';
import { TABLE } from '../core/names.ts';
import { tenantUrls } from '../cse/base-url.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { DEFAULT_QUERY, queryOf } from './configuration.ts';

/** What to do about two configurations of one tenant. */
export const ONE_READS = 'set one of them inactive, or give them queries that no Insight matches both of';

/**
 * What is to be said of a configuration whose tenant another active one reads, too: an Insight becomes one incident, by the settings of
 * whichever reads it first. That is legal, and meant where their queries differ. Empty where there is none. One read.
 */
export function sameTenantProblem(row: Row<'configuration'>, ports: Ports): string {
  const tenant = tenantOf(row, ports);
  if (tenant === '') return '';
  const [same, different]: [string[], string[]] = [[], []];
  const where = [
    ['active', '=', 'true'],
    ['sys_id', '!=', row.id],
  ] as const;
  ports.rows.each(TABLE.configuration, { where, orderBy: 'name', limit: ALL }, (other) => {
    if (tenantOf(other, ports) === tenant) (overlap(row, other) ? same : different).push(other.text('name'));
  });
  const first = same.length > 0 ? same : different;
  if (first.length === 0) return '';
  const names = first.map((name) => `"${name}"`).join(', ');
  const queries =
    same.length > 0
      ? 'with a query that matches the same Insights'
      : 'with another query, and Insights may match both';
  return `Host and Access ID are those of the configuration ${names} ${queries}: such an Insight becomes an incident by the settings of whichever reads it first`;
}

/** Address of the API and access ID; empty where it is not filled in, or can never work. */
function tenantOf(row: Row<'configuration'>, { settings }: Ports): string {
  const accessId = row.text('access_id').trim();
  if (accessId === '' || row.text('host').trim() === '') return '';
  try {
    return `${tenantUrls(row.text('host'), settings.text('allowed_hosts')).api} ${accessId}`;
  } catch {
    return '';
  }
}

/** True for queries that certainly match the same Insights: they are equal, or one of them matches every open Insight. */
function overlap(row: Row<'configuration'>, other: Row<'configuration'>): boolean {
  const [one, two] = [row, other].map((each) => queryOf(each).replace(/\s+/g, ' '));
  return one === two || one === DEFAULT_QUERY || two === DEFAULT_QUERY;
}
