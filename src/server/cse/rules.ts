import { unreadable } from './failure.ts';
import { objectOf, textOf, wellFormed } from '../core/json.ts';
import type { Rule, RulePage } from './types.d.ts';

/** Status of a rule that CSE has disabled by itself; one that a user has disabled is DISABLED (CSE OpenAPI 2024-07). */
export const DISABLED_BY_CSE = 'FAILED_AND_DISABLED';

/** `q` of the rules that CSE has disabled: `status` is one of the fields that it may name (CSE OpenAPI 2024-07). */
export const DISABLED_QUERY = `status:"${DISABLED_BY_CSE}"`;

/**
 * `data` of `GET /rules` (CSE OpenAPI 2024-07). Entries without an id are ignored, and a value that is not text counts
 * as empty: the rule is still reported.
 */
export function rulesOf(data: unknown): RulePage {
  const { objects, total, hasNextPage } = objectOf(data);
  if (!Array.isArray(objects)) throw unreadable('data.objects is not a list', 'GET /rules');
  const rules = objects.map(ruleOf).filter(({ id }) => id !== '');
  return {
    rules,
    read: objects.length,
    total: typeof total === 'number' ? total : objects.length,
    hasNextPage: hasNextPage === true,
  };
}

/** `status` is an object of `status` and `message`. */
function ruleOf(raw: unknown): Rule {
  const rule = objectOf(raw);
  const status = objectOf(rule['status']);
  return {
    id: wellFormed(textOf(rule['id'])).trim(),
    name: wellFormed(textOf(rule['name'])),
    status: wellFormed(textOf(status['status'])).trim(),
    reason: wellFormed(textOf(status['message'])),
  };
}
