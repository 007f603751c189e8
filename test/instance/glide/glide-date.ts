import { Scripted, type GlideContext } from './context.ts';
import { expose } from './expose.ts';

/** GlideDate (scoped), as far as GlideDateTime.getDate() and getLocalDate() need it: one day. */
export class GlideDate extends Scripted {
  readonly #day: string;

  /** `day` is `yyyy-MM-dd`. */
  constructor(context: GlideContext, day: string) {
    super(context);
    this.#day = day;
  }

  /** GlideDate.getValue(). */
  getValue(): string {
    return this.#day;
  }

  /** GlideDate.getDisplayValue(). */
  getDisplayValue(): string {
    return this.#day;
  }

  /** GlideDate.toString(): as getValue. */
  override toString(): string {
    return this.#day;
  }
}

/** How scripts see days. */
export const exposedDate = expose('GlideDate', GlideDate);
