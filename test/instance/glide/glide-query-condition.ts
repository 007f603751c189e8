import type { Condition } from '../types.ts';
import { Scripted, type GlideContext } from './context.ts';
import { expose } from './expose.ts';
import type { QueryBuilder } from './query-builder.ts';

/** GlideQueryCondition (scoped): one condition of a query that is being put together. */
export class GlideQueryCondition extends Scripted {
  constructor(
    context: GlideContext,
    private readonly builder: QueryBuilder,
    private readonly clause: Condition[],
  ) {
    super(context);
  }

  /** GlideQueryCondition.addOrCondition(name, [operator], value): ORs with this condition only (Q02). */
  addOrCondition(...given: unknown[]): object {
    this.clause.push(this.builder.condition(given));
    return exposedCondition.wrap(this);
  }
}

/** How scripts see conditions. */
export const exposedCondition = expose('GlideQueryCondition', GlideQueryCondition);
