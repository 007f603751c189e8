import { idProblem } from '../cse/parse.ts';
import { readDetails } from '../transform/details.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';

/** Columns of a staging row that decide what leaves this instance, of `details` the Actions: only the app's own rows may. */
const SEALED = ['insight_id', 'external_url', 'details'];

/**
 * Binds a staging row to the record of its Insight, which only the app writes: a row that others posted or changed does not have it.
 * @param values columns of the row as they are staged
 */
export function sealOf(values: Values, ports: Pick<Ports, 'deriveId'>): string {
  const { actions } = readDetails(values['details'] ?? '');
  return ports.deriveId(`staged\n${values['insight_id'] ?? ''}\n${values['external_url'] ?? ''}\n${actions}`);
}

/** True for a staging row as the app has made it. */
export function isSealed(source: Row, claim: Row, ports: Ports): boolean {
  const values = Object.fromEntries(SEALED.map((column) => [column, source.text(column)]));
  return claim.text('seal') === sealOf(values, ports);
}

/** Why a staging row makes no incident, naming the column; empty when it may. Administrators may post rows by the Import Set API. */
export function rowProblem(source: Row): string {
  const id = source.text('insight_id').trim();
  if (id === '') return 'insight_id is empty';
  const problem = idProblem(id);
  if (problem !== '') return `insight_id ${problem}`;
  const url = source.text('external_url').trim();
  return url === '' || /^https?:\/\/[^\s"'<>]+$/i.test(url) ? '' : 'external_url is no http or https address';
}
