import { compileQuery, type Field } from '../query/compile.ts';
import type { RuleEntry } from '../reference-data.ts';
import type { Call } from '../routes.ts';
import type { JsonObject } from '../types.ts';
import { wholeNumber } from './insights.ts';

const DEFAULT_LIMIT = 50;

const RULE_FIELDS: Record<string, Field<RuleEntry>> = {
  id: { kind: 'text', values: (rule) => [rule.id] },
  name: { kind: 'text', values: (rule) => [rule.name] },
  ruleType: { kind: 'word', values: (rule) => [rule.ruleType] },
  enabled: { kind: 'word', values: (rule) => [rule.enabled] },
  status: { kind: 'word', values: (rule) => [rule.status.status] },
  tag: { kind: 'text', values: (rule) => rule.tags },
};

/** `GET /insight-resolutions`: sub-resolutions are in the same list and name their parent. */
export function listResolutions(call: Call): JsonObject {
  return pageOf(call, call.product.resolutions);
}

/** `GET /rules?q=`: a rule that CSE switched off by itself has status FAILED_AND_DISABLED and a message. */
export function listRules(call: Call): JsonObject {
  const { matches } = compileQuery(call.query.get('q') ?? '', RULE_FIELDS, call.product.clock.now());
  return pageOf(call, matches ? call.product.rules.filter(matches) : call.product.rules);
}

function pageOf({ query }: Call, all: readonly unknown[]): JsonObject {
  const offset = wholeNumber(query, 'offset', 0, 0);
  const objects = all.slice(offset, offset + wholeNumber(query, 'limit', DEFAULT_LIMIT, 1));
  return { hasNextPage: offset + objects.length < all.length, total: all.length, objects };
}
