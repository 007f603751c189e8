import { holdsScript } from '../core/inert.ts';
import { TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';

/** One condition of an encoded query, as the condition builder writes it: joiner, column, operator and value. */
const TERM = /^(NQ|OR)?([a-z][a-z0-9_.]*)([\s\S]+)$/;

/** Parts that say nothing: what stands before the first joiner, and the builder's mark of the end. */
const EMPTY = ['', 'EQ'];

/**
 * Why an Action's condition cannot be asked, naming what is wrong; empty when it can. The platform leaves out what it does
 * not understand, and would then let every Insight through. Scripts are refused: they would run with the rights of a job.
 */
export function conditionProblem(condition: string, ports: Ports): string {
  if (holdsScript(condition)) return 'Condition: scripts ("javascript:") are not allowed';
  const terms = condition.split('^').filter((term) => !EMPTY.includes(term));
  for (const [at, term] of Array.from(terms.entries())) {
    const [, joiner = '', column = '', rest = ''] = TERM.exec(term) ?? [];
    const known = column !== '' && !(at === 0 && joiner !== '');
    if (!known || !ports.rows.understands(TABLE.insight, column + rest))
      return `Condition: "${term}" is invalid, or names a field that Insights do not have`;
  }
  return '';
}

/**
 * True for an Insight that meets an Action's condition: one read, none without a condition. A condition that can no longer be
 * evaluated suppresses nothing: its Action stops when it is to send, and says why.
 * @param insight sys_id of its record here
 */
export function meets(condition: string, insight: string, ports: Ports): boolean {
  if (condition === '' || conditionProblem(condition, ports) !== '') return true;
  return ports.rows.matches(TABLE.insight, insight, condition);
}
