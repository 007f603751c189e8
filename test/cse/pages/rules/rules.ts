import type { PagerModel, Tone } from '../../../ui/index.ts';
import { CseError } from '../../errors.ts';
import type { Product } from '../../product.ts';
import type { RuleEntry } from '../../reference-data.ts';
import { changeRule, findRules } from '../../routes/rules.ts';
import type { Values } from '../forms.ts';
import { pageOf, pagerOf } from '../paging.ts';
import { textOf } from '../texts.ts';

/** What CSE says when a rule creates too many Signals. */
const TOO_MANY = 'The rule created more than 100,000 Signals in one hour.';

const FAILED = 'FAILED_AND_DISABLED';

interface RuleView {
  id: string;
  name: string;
  category: string;
  severity: string;
  status: string;
  tone: Tone;
  message: string;
  isActive: boolean;
}

/** For the view `rules/rules`. */
export interface RulesModel {
  q: string;
  rules: RuleView[];
  pager: PagerModel;
}

/** The rules by a query; `error` where the query cannot be read. */
export function rulesModel(product: Product, query: Record<string, string>): RulesModel & { error?: string } {
  const q = query.q ?? '';
  const page = pageOf(query.page);
  const { found, error } = find(product, q);
  const href = (number: number): string =>
    `/sec/rules?${new URLSearchParams({ ...(q !== '' && { q }), page: String(number) }).toString()}`;
  return {
    q,
    rules: found.slice(page.offset, page.offset + page.size).map(viewOf),
    pager: pagerOf(page, found.length, href),
    ...(error === undefined ? {} : { error }),
  };
}

/** Disables a rule, as CSE does by itself or as an administrator does, or enables it. */
export function changeRuleBy(product: Product, id: string, { status = '' }: Values): void {
  if (!['ACTIVE', 'DISABLED', FAILED].includes(status))
    throw new CseError(400, `Unknown status '${status}'.`);
  changeRule(product.rules, id, { status, ...(status === FAILED && { message: TOO_MANY }) });
}

function find(product: Product, q: string): { found: readonly RuleEntry[]; error?: string } {
  try {
    return { found: findRules(product, q) };
  } catch (error) {
    if (error instanceof CseError) return { found: [], error: error.message };
    throw error;
  }
}

function viewOf({ id, name, category, score, status }: RuleEntry): RuleView {
  const isActive = status.status === 'ACTIVE';
  const failed = status.status === FAILED;
  return {
    ...{ id, name: textOf(name), category: textOf(category), severity: textOf(score), isActive },
    status: isActive ? 'Active' : failed ? 'Disabled by CSE' : 'Disabled',
    tone: isActive ? 'green' : failed ? 'red' : 'grey',
    message: status.message ?? '',
  };
}
