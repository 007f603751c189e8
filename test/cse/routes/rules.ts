import { CseError } from '../errors.ts';
import { compileQuery, type Field } from '../query/compile.ts';
import type { Product } from '../product.ts';
import { aRule, type RuleEntry } from '../reference-data.ts';
import type { Call } from '../routes.ts';
import type { JsonObject } from '../types.ts';
import { pageOf } from './reference.ts';

/** Fields of `q` (OpenAPI 2024-07). Whether a status compares without case is not documented: here it does not. */
const RULE_FIELDS: Record<string, Field<RuleEntry>> = {
  id: { kind: 'text', values: (rule) => [rule.id] },
  category: { kind: 'text', values: (rule) => [rule.category] },
  ruleSource: { kind: 'text', values: (rule) => [rule.ruleSource] },
  ruleType: { kind: 'text', values: (rule) => [rule.ruleType] },
  stream: { kind: 'text', values: (rule) => [rule.stream] },
  status: { kind: 'text', values: (rule) => [rule.status.status] },
  name: { kind: 'text', values: (rule) => [rule.name] },
  severity: { kind: 'number', values: (rule) => [rule.score] },
  score: { kind: 'number', values: (rule) => [rule.score] },
  enabled: { kind: 'word', values: (rule) => [rule.enabled] },
  created: { kind: 'date', values: (rule) => [rule.created] },
  createdBy: { kind: 'text', values: (rule) => [rule.createdBy] },
  lastUpdated: { kind: 'date', values: (rule) => [rule.lastUpdated] },
  lastUpdatedBy: { kind: 'text', values: (rule) => [rule.lastUpdatedBy] },
  signalCount07D: { kind: 'number', values: (rule) => [rule.signalCount07d] },
  signalCount24H: { kind: 'number', values: (rule) => [rule.signalCount24h] },
  isPrototype: { kind: 'word', values: (rule) => [rule.isPrototype] },
  tag: { kind: 'text', values: (rule) => rule.tags },
  hasOverride: { kind: 'word', values: (rule) => [rule.hasOverride] },
};

const PARAMETERS = ['q', 'offset', 'limit', 'expand'];

/** `GET /rules?q=`: a rule that CSE switched off by itself has status FAILED_AND_DISABLED and a message. */
export function listRules(call: Call): JsonObject {
  const unknown = [...call.query.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) throw new CseError(400, `Unknown parameter '${unknown}'.`);
  return pageOf(call, findRules(call.product, call.query.get('q') ?? ''));
}

/** The rules that a query finds; a 400 for one that cannot be read. */
export function findRules({ rules, clock }: Product, q: string): readonly RuleEntry[] {
  const { matches } = compileQuery(q, RULE_FIELDS, clock.now());
  return matches ? rules.filter(matches) : rules;
}

/** Control: gives a rule another status; a message belongs to that status only. */
export function changeRule(
  rules: readonly RuleEntry[],
  id: string,
  { status, message }: JsonObject,
): RuleEntry {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new CseError(404, `Rule '${id}' does not exist.`);
  rule.enabled = status !== 'DISABLED' && status !== 'FAILED_AND_DISABLED';
  rule.status = { status: String(status), ...(message === undefined ? {} : { message: String(message) }) };
  return rule;
}

/** Control: `count` further rules of user content, each with these fields. */
export function addRules(
  rules: RuleEntry[],
  { count, status = 'ACTIVE', message, ...more }: JsonObject,
): number {
  if (!Number.isInteger(count)) throw new CseError(400, "'count' must be a whole number.");
  for (let index = 0; index < Number(count); index += 1) {
    const number = rules.length + 1;
    const id = `MATCH-U${String(10_000 + number)}`;
    rules.push(aRule(number, { id, name: `Local rule ${number}`, ...more }));
    changeRule(rules, id, { status, ...(message === undefined ? {} : { message }) });
  }
  return rules.length;
}

/** Control: deletes a rule. */
export function removeRule(rules: RuleEntry[], id: string): number {
  const index = rules.findIndex((one) => one.id === id);
  if (index < 0) throw new CseError(404, `Rule '${id}' does not exist.`);
  rules.splice(index, 1);
  return rules.length;
}
