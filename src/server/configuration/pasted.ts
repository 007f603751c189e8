import { hostProblem } from '../cse/base-url.ts';
import { plainQuery } from '../cse/query.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

/** The Query as CSE reads it, where it was pasted in another form, such as from an address bar; null where it is stored as it is. */
export function queryAsRead(row: Row<'configuration'>): string | null {
  const pasted = row.text('query');
  const query = plainQuery(pasted);
  return query === pasted.trim() ? null : query;
}

/**
 * What a later run will say of a Host that was changed, in the same words; empty where it says nothing. Such a host is stored all the
 * same: the property that allows it may be set later.
 * @param before the record as it was; null for a new one
 */
export function hostWarning(
  row: Row<'configuration'>,
  before: Row<'configuration'> | null,
  { settings }: Pick<Ports, 'settings'>,
): string {
  const host = row.text('host');
  return host === before?.text('host') ? '' : hostProblem(host, settings.text('allowed_hosts'));
}
