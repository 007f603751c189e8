import { notEmulated } from '../errors.ts';
import { formatQuery, operatorNamed, parseQuery } from '../query/index.ts';
import type { Condition, ParsedQuery, Platform } from '../types.ts';
import { conditionText } from './convert.ts';

/** The conditions and orderings that a script has put together so far. */
export class QueryBuilder {
  private query: ParsedQuery = { groups: [[]], order: [], groupBy: [] };

  constructor(private readonly platform: Platform) {}

  /** The query as it is now. It is not changed by later calls on the builder's orderings, but clauses are shared. */
  get parsed(): ParsedQuery {
    return this.query;
  }

  clear(): void {
    this.query = { groups: [[]], order: [], groupBy: [] };
  }

  /** ANDs one condition; the clause that is returned takes further, ORed, conditions (Q01, Q02). */
  add(given: unknown[]): Condition[] {
    const clause = [this.condition(given)];
    for (const group of this.query.groups) group.push(clause);
    return clause;
  }

  /** ANDs an encoded query, group by group (Q06). */
  addEncoded(text: string): void {
    const { groups, order, groupBy } = parseQuery(text);
    this.query.groups = this.query.groups.flatMap((mine) => groups.map((others) => [...mine, ...others]));
    this.query.order.push(...order);
    this.query.groupBy.push(...groupBy);
  }

  order(field: string, descending: boolean): void {
    this.query.order.push({ field, descending });
  }

  groupBy(field: string): void {
    if (!this.query.groupBy.includes(field)) this.query.groupBy.push(field);
  }

  /** The encoded query as GlideAggregate tells it: each grouping is an ordering too. */
  encodedWithGroups(): string {
    const { groups, order, groupBy } = this.query;
    const conditions = formatQuery({ groups, order, groupBy: [] });
    return [conditions, ...groupBy.map((field) => `ORDERBY${field}^GROUPBY${field}`)]
      .filter((part) => part !== '')
      .join('^');
  }

  /** A condition of (field, value) or (field, operator, value). */
  condition(given: unknown[]): Condition {
    const field = String(given[0] as string);
    const operator = given.length > 2 ? operatorNamed(String(given[1] as string)) : '=';
    if (!operator) throw notEmulated(`query operator ${String(given[1] as string)}`);
    const value = given.length > 2 ? given[2] : given[1];
    return { field, operator, value: conditionText(this.platform, `a condition on ${field}`, value) };
  }
}
